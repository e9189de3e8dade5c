@testable import Articles
import Testing

@Suite struct `Markdown that is easily misread` {
  private func shown(_ text: String) -> String { Structure(markdown: text).shownText }

  @Test(arguments: ["2_000_000 euros", "un_nom_de_variable", "https://a.example/_next_/x*y*z"])
  func `keeps the signs within words and addresses`(text: String) {
    #expect(shown(text) == text)
  }

  @Test func `ends code with the sign that opened it`() {
    let structure = Structure(markdown: "```\n~~~\nun\n```\ndeux")
    #expect(structure.parts.map(\.text) == ["~~~", "un", "deux"])
  }

  @Test func `takes code in a line for no fence`() {
    #expect(shown("```ls -l``` liste\n\nSuite").contains("liste"))
    #expect(Structure(markdown: "```ls -l``` liste\n\nSuite").parts.last?.kind == .paragraph)
  }

  @Test(arguments: [("*a ", "a* "), ("**a ", "a** "), ("_a ", "a_ ")])
  func `ends soon, however deep its marks are nested`(open: String, close: String) {
    let text = String(repeating: open, count: 5_000) + String(repeating: close, count: 5_000)
    #expect(Structure(markdown: text).brokenPromise == nil)
  }

  @Test func `keeps the rows of a table and the paragraphs of a quotation`() {
    #expect(Structure(markdown: "| a | b |\n|---|---|\n| 1 | 2 |").parts.map(\.text).count == 3)
    #expect(Structure(markdown: "> un\n>\n> deux").parts.map(\.text) == ["un", "deux"])
  }

  @Test func `takes an underlined line for a heading`() {
    let structure = Structure(markdown: "Un titre\n=====\n\nUn autre\n---\n\nTexte")
    #expect(structure.blocks.map(\.kind) == [.heading(level: 1), .heading(level: 2), .paragraph])
  }

  @Test func `sets code apart from what comes before and after`() {
    let blocks = Structure(markdown: "un\n```\na\nb\n```\ndeux").blocks
    #expect(blocks.map(\.isTight) == [false, false, true, false])
  }

  @Test func `ends soon with many brackets before one link`() {
    let text = String(repeating: "[", count: 50_000) + "](x)"
    #expect(Structure(markdown: text).brokenPromise == nil)
  }

}
