@testable import Articles
import TestSupport
import Testing

@Suite struct `A plain text` {
  private let long =
    "Le vent s’est levé vers minuit, et les amarres de trois chalutiers ont cédé avant l’aube."

  private func texts(_ text: String) -> [String] { Structure(plain: text).parts.map(\.text) }

  @Test func `has a paragraph a line`() {
    let text = "\(long)\n\(long) \(long)\nFin.\n"
    let structure = Structure(plain: text)
    #expect(structure.parts.map(\.text) == [long, "\(long) \(long)", "Fin."])
    #expect(structure.blocks.allSatisfy { $0.kind == .paragraph && !$0.isTight })
  }

  @Test(arguments: ["\n\n", "\r\n\r\n", "\r\r", "\n \t\n", "\n\n\n\n", "\u{2029}"])
  func `has paragraphs between blank lines`(gap: String) {
    #expect(texts(gap + "Un." + gap + long + gap + "Deux." + gap) == ["Un.", long, "Deux."])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `has its hard-wrapped lines joined`(end: String) {
    let first = [
      "Le vent s’est levé vers minuit, et les amarres de trois",
      "chalutiers ont cédé avant l’aube. Deux cargos sont",
      "venus heurter le môle, où ils sont restés jusqu’au soir,", "sans blessé.",
    ]
    let second = [
      "La capitainerie a fermé le port et demande aux pêcheurs",
      "de ne pas sortir avant jeudi. Personne ne s’y attendait",
      "au premier jour du printemps.",
    ]
    let text = first.joined(separator: end) + end + end + second.joined(separator: end) + end
    let structure = Structure(plain: text)
    #expect(structure.blocks.count == 2)
    #expect(structure.brokenPromise == nil)
  }

  @Test func `keeps short lines that follow each other together`() {
    let structure = Structure(
      plain: "\(long)\n3 mars : le vent\n4 mars : la mer\n5 mars : rien\n\(long)\n\nFin\n")
    #expect(structure.blocks.count == 6)
    #expect(structure.blocks.map(\.isTight) == [false, false, true, true, false, false])
  }

  @Test func `keeps an address apart from what a blank line sets apart`() {
    let structure = Structure(plain: "12, quai de la Douane\n29200 Brest\n\nFrance")
    #expect(structure.blocks.map(\.isTight) == [false, true, false])
  }

  @Test(arguments: ["", "\n", " \n\t\n", "\r\r\n", "\u{FEFF}"])
  func `may have no paragraph`(text: String) {
    #expect(Structure(plain: text).blocks.isEmpty)
    #expect(Structure(plain: text).brokenPromise == nil)
  }

  @Test func `knows no Markdown`() {
    let structure = Structure(plain: "# *Un* [lien](http://a.example)\n> `x`\n- deux")
    #expect(structure.blocks.map(\.kind) == [.paragraph, .paragraph, .paragraph])
    #expect(structure.pieces(.link) == ["http://a.example"])
    #expect(structure.marks.allSatisfy { $0.subtracting([.link, .labelled]).isEmpty })
  }

  @Test func `keeps its promises whatever it is`() {
    var dice = Dice(seed: 21)
    let pieces = [
      "\n", "\r", "\r\n", " ", "\t", "mer", "é", "e\u{301}", "東京", long, "\u{2028}", "\u{0}", ".",
    ]
    for _ in 0..<300 {
      let text = (0..<40).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &dice)] }
        .joined()
      #expect(Structure(plain: text).brokenPromise == nil, "\(text.debugDescription)")
    }
  }

  @Test func `leaves verse in its lines`() {
    let verse = """
      Ainsi toujours poussés vers de nouveaux rivages,
      Dans la nuit éternelle emportés sans retour,
      Ne pourrons-nous jamais sur l’océan des âges
      Jeter l’ancre enfin, ne serait-ce qu’un jour ?
      """
    #expect(Structure(plain: verse).blocks.count == 4)
  }

}
