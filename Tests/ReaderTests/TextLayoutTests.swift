import Articles
import Reader
import Screen
import TestSupport
import Testing

@Suite struct `A text's layout` {
  /// The lines as they would be read, without what is hidden.
  private func lines(_ text: String, path: String = "a.txt", columns: Int = 30) throws -> [String] {
    let layout = TextLayout(try .sample(text, path: path), columns: columns, head: [])
    return layout.rows.map { row in
      switch row {
      case .blank: return ""
      case .head(let text, _): return text
      case .line(_, let range, let indent):
        let shown = range.filter { !layout.structure.marks[$0].contains(.hidden) }
        let words = String(String.UnicodeScalarView(shown.map { layout.structure.scalars[$0] }))
        return String(repeating: " ", count: indent) + words
      }
    }
  }

  @Test func `sets paragraphs apart and breaks them between words`() throws {
    #expect(
      try lines(
        "La mairie a fermé le port de plaisance hier soir, après l’alerte.\nPersonne n’est blessé.")
        == [
          "La mairie a fermé le port de", "plaisance hier soir, après", "l’alerte.", "",
          "Personne n’est blessé.",
        ])
  }

  @Test func `keeps French signs with their words`() throws {
    #expect(
      try lines("Elle a dit : « Nous partons demain » ; puis rien", columns: 20) == [
        "Elle a dit : « Nous", "partons demain » ;", "puis rien",
      ])
  }

  @Test func `hangs the lines of a list and leaves Markdown's marks out`() throws {
    #expect(
      try lines("## Le *fond*\n\n- un point assez long pour deux lignes\n- un autre", path: "a.md")
        == [
          "Le fond", "", "- un point assez long pour", "  deux lignes", "- un autre",
        ])
  }

  @Test func `sets a line of five thousand characters`() throws {
    let rows = try lines(String(repeating: "mot ", count: 1250) + "\n")
    #expect(rows.count > 150)
    #expect(rows.allSatisfy { $0.columns <= 30 })
  }

  @Test func `finds the row of every scalar and the scalar of every row`() throws {
    let text = "Un titre pour voir\n\nPremier paragraphe qui est long.\n\nSecond.\n"
    let layout = TextLayout(
      try .sample(text), columns: 12,
      head: [TextLayout.Head(text: "Une ligne de tête", meaning: .byline)])
    for row in layout.rows.indices {
      #expect(layout.row(at: layout.offset(ofRow: row)) >= row)
    }
    for offset in 0..<text.unicodeScalars.count {
      let row = layout.row(at: offset)
      #expect(layout.offset(ofRow: row) <= offset)
      if row + 1 < layout.rows.count { #expect(layout.offset(ofRow: row + 1) > offset) }
    }
  }

  @Test func `loses no word of a text at any width`() throws {
    let text = "L’été à 東京 : « déjà » 40 000 visiteurs, dit-elle. Anticonstitutionnellement !"
    let words = Array(text.unicodeScalars).filter { !$0.properties.isWhitespace }
    for columns in 1...60 {
      let shown = Array(try lines(text, columns: columns).joined().unicodeScalars)
      #expect(shown.filter { !$0.properties.isWhitespace } == words, "at \(columns) columns")
    }
  }
}
