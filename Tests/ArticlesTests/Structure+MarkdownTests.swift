@testable import Articles
import TestSupport
import Testing

@Suite struct `A Markdown text` {
  private func parts(_ text: String) -> [Part] { Structure(markdown: text).parts }

  @Test func `has headings of six levels`() {
    let text =
      "# Un\n## Deux\n### Trois\n#### Quatre\n##### Cinq\n###### Six\n####### Sept\n#Huit\n"
    #expect(
      parts(text) == [
        Part(.heading(level: 1), "Un"), Part(.heading(level: 2), "Deux"),
        Part(.heading(level: 3), "Trois"),
        Part(.heading(level: 4), "Quatre"), Part(.heading(level: 5), "Cinq"),
        Part(.heading(level: 6), "Six"),
        Part(.paragraph, "####### Sept\n#Huit"),
      ])
  }

  @Test func `has paragraphs that go on from line to line`() {
    #expect(
      parts("Un\ndeux\n\n  trois\nquatre") == [
        Part(.paragraph, "Un\ndeux"), Part(.paragraph, "trois\nquatre"),
      ])
  }

  @Test func `keeps the end of a line behind two blanks or a backslash`() {
    #expect(parts("Un  \ndeux\\\ntrois").count == 3)
    #expect(Structure(markdown: "Un  \ndeux").blocks.map(\.isTight) == [false, true])
  }

  @Test func `has quotations`() {
    #expect(
      parts("> Nous partirons\n> demain.\n\nDit-il.\n\n>> Non") == [
        Part(.quotation, "Nous partirons\ndemain."), Part(.paragraph, "Dit-il."),
        Part(.quotation, "Non"),
      ])
  }

  @Test func `has lists, nested and numbered, whose items go on`() {
    let text = "- un\n  suite\n- deux\n    - trois\n\n1. quatre\n10) cinq\n+ six\n* sept"
    #expect(
      parts(text) == [
        Part(.item(indent: 0, hang: 2), "- un\nsuite"), Part(.item(indent: 0, hang: 2), "- deux"),
        Part(.item(indent: 4, hang: 2), "- trois"), Part(.item(indent: 0, hang: 3), "1. quatre"),
        Part(.item(indent: 0, hang: 4), "10) cinq"), Part(.item(indent: 0, hang: 2), "+ six"),
        Part(.item(indent: 0, hang: 2), "* sept"),
      ])
    #expect(
      Structure(markdown: text).blocks.map(\.isTight) == [
        false, true, true, false, true, true, true,
      ])
  }

  @Test(arguments: ["---", "***", "___", "- - -", "*****", " * * * "])
  func `has rules`(rule: String) {
    #expect(
      Structure(markdown: "Un\n\n\(rule)\n\nDeux").blocks.map(\.kind) == [
        .paragraph, .rule, .paragraph,
      ])
  }

  @Test(arguments: ["```", "~~~", "```swift"])
  func `has code between fences, word for word`(fence: String) {
    let end = String(fence.prefix(3))
    #expect(
      parts("Un\n\(fence)\nlet *a* = `b`\n  # pas un titre\n\(end)\nDeux") == [
        Part(.paragraph, "Un"), Part(.code, "let *a* = `b`"), Part(.code, "  # pas un titre"),
        Part(.paragraph, "Deux"),
      ])
  }

  @Test func `may leave a fence open`() {
    #expect(parts("```\nun\n\ndeux") == [Part(.code, "un"), Part(.code, ""), Part(.code, "deux")])
  }

  @Test(arguments: [
    ("un *deux* trois", ["deux"]), ("un _deux_ trois", ["deux"]), ("*é東*", ["é東"]), ("*un", []),
    ("un*", []),
    ("2 * 3 * 4", []), ("un_mot_long", []), ("fichier_a et fichier_b", []),
    ("*a* et *b*", ["a", "b"]),
    ("\\*un\\*", []), ("`*un*`", []), ("5*3*2", ["3"]), ("*deux\nlignes*", ["deux\nlignes"]),
    ("*un\n\ndeux*", []),
  ])
  func `has emphasis`(text: String, pieces: [String]) {
    #expect(Structure(markdown: text).pieces(.emphasis) == pieces)
  }

  @Test(arguments: [
    ("un **deux** trois", ["deux"]), ("__deux__", ["deux"]), ("**un", []), ("**un*", []),
    ("****", []),
    ("** un **", []), ("**a** **b**", ["a", "b"]),
  ])
  func `has strong emphasis`(text: String, pieces: [String]) {
    #expect(Structure(markdown: text).pieces(.strong) == pieces)
  }

  @Test func `has emphasis within strong emphasis`() {
    let structure = Structure(markdown: "**un *deux* trois** quatre")
    #expect(structure.pieces(.strong) == ["un deux trois"])
    #expect(structure.pieces(.emphasis) == ["deux"])
    #expect(structure.parts == [Part(.paragraph, "un deux trois quatre")])
  }

  @Test(arguments: [
    ("la commande `ls -l *` liste", ["ls -l *"]), ("`un", []), ("``", []),
    ("`a` et `b`", ["a", "b"]),
  ])
  func `has code in its lines`(text: String, pieces: [String]) {
    #expect(Structure(markdown: text).pieces(.code) == pieces)
  }

  @Test(arguments: [
    ("Voir [le site](http://a.example/b).", "Voir le site.", ["le site"]),
    ("![le port](port.jpg)", "le port", ["le port"]),
    ("[un](a) et [deux](b)", "un et deux", ["un", "deux"]),
    ("[un] et [deux]", "[un] et [deux]", []), ("[un](a", "[un](a", []), ("[un", "[un", []),
    ("un](a)", "un](a)", []), ("\\[un](a)", "[un](a)", []), ("[**fort**](a)", "fort", ["fort"]),
    ("Oui [sic] et [un](a)", "Oui [sic] et un", ["un"]),
  ])
  func `has links whose addresses are hidden`(text: String, shown: String, links: [String]) {
    let structure = Structure(markdown: text)
    #expect(structure.parts.map(\.text) == [shown])
    #expect(structure.pieces(.link) == links)
  }

  @Test func `shows what a backslash escapes`() {
    #expect(
      parts("\\# Un \\*mot\\* \\_ici\\_ C:\\dos \\") == [
        Part(.paragraph, "# Un *mot* _ici_ C:\\dos \\")
      ])
  }

  @Test func `has the line ends of Windows too`() {
    #expect(
      parts("# Un\r\n\r\nDeux\r\ntrois\r\n\r\n- quatre\r\n---\r\n") == [
        Part(.heading(level: 1), "Un"), Part(.paragraph, "Deux\ntrois"),
        Part(.item(indent: 0, hang: 2), "- quatre"),
        Part(.rule, "---"),
      ])
  }

  @Test(arguments: 0..<8)
  func `keeps its promises whatever it is`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let pieces = [
      "*", "**", "_", "`", "```", "~~~", "[", "]", "](", ")", "![", "> ", "- ", "1. ", "# ", "#",
      "---", "\\", "  \n",
      "\n", "\n\n", "\r\n", "\r", " ", "\t", "mer", "é", "e\u{301}", "東京", "\u{2028}", "\u{0}",
      "  ", "<b>", "|",
    ]
    for _ in 0..<150 {
      let text = (0..<30).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &dice)] }
        .joined()
      #expect(Structure(markdown: text).brokenPromise == nil, "\(text.debugDescription)")
    }
  }

  @Test(arguments: [
    "[", "]", "](", "[a](", "[]()", "*a ", "*", "**a ", "_a ", " _", "`", "` ", "`a``", "> ", ">",
    "- ", "# ", "\\",
    "![", "*a_b`[", "**a* ", "\n*a", "a*", "(", "[a] ", "```\n", "1. ", "__a_ ",
  ])
  func `may be 50,000 characters of the same`(piece: String) {
    let text = String(repeating: piece, count: 50_000 / piece.count)
    let structure = Structure(markdown: text)
    #expect(structure.marks.count == structure.scalars.count)
  }
}
