import Annotations
import Articles
import Reader
import ReaderUI
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `The reader's frame` {
  private let story: Story

  init() throws {
    story = try .sample([
      "1.md": """
      ---
      title: La digue a cédé dans la nuit
      source: Le Petit Port
      published: 2024-03-03
      language: fr
      story: La digue
      ---
      La digue nord a cédé vers 23 heures. « Personne n’est blessé », dit la maire.

      ## Vendredi

      - les bateaux sont à l’abri
      - l’école est **fermée**

      > Nous avions prévenu.
      """,
      "2.txt": """
      Une digue que l’on savait fragile

      Rien n’avait été fait depuis la tempête de l’hiver, selon trois ingénieurs de la digue.
      """,
    ])
  }

  private func frame(_ columns: Int, _ rows: Int, _ keys: Key...) -> Canvas {
    var state = ReaderState.sample(story, columns: columns, rows: rows)
    for key in keys { _ = state.press(key) }
    return ReaderView.frame(of: state)
  }

  @Test func `sets list and text side by side`() throws {
    try expect(frame(104, 18), toBe: "beside")
  }

  @Test func `moves the light to the text`() throws {
    try expect(frame(104, 18, Key(.down), Key(.right)), toBe: "beside-text")
  }

  @Test func `stacks a strip of the list above the text`() throws {
    try expect(frame(60, 20), toBe: "stacked")
  }

  @Test func `shows the keys`() throws {
    try expect(frame(60, 20, "?"), toBe: "help")
  }

  @Test func `shows one pane on a small screen`() {
    #expect(
      frame(24, 6).glyphs == """
        ┌ Articles ────── 1/2 ─┐
        │▌● La digue a cédé d… │
        │ ● Une digue que l’o… │
        │                      │
        └──────────────────────┘
         3 Mar 2024, from its…
        """)
    #expect(
      frame(24, 6, Key(.enter)).glyphs == """
        ┌ La digue a cédé d… ──┐
        │La digue a cédé dans  ┃
        │la nuit               │
        │Le Petit Port · Sunday│
        └─────────────── 16% ──┘
         3 Mar 2024, from its…
        """)
  }

  @Test func `shows what it can on the smallest ones`() {
    #expect(frame(1, 1).glyphs == "▌")
    #expect(frame(8, 2, Key(.enter)).glyphs == "La digue\na cédé")
    #expect(frame(0, 0).glyphs == "")
  }

  @Test func `lights the chosen row as far as the pane goes`() {
    #expect(
      frame(24, 6).sketch.split(separator: "\n").map { $0.split(separator: "|").last ?? "" } == [
        "ffffffffffffffffffffffff", "fbbbbbbbbbbbbbbbbbbbbbbf", "f......................f",
        "f......................f", "ffffffffffffffffffffffff", "........................",
      ])
  }

  @Test func `fills every size without a trap`() {
    for rows in [0, 1, 2, 3, 4, 5, 8, 12, 24, 60, 200] {
      for columns in [0, 1, 2, 3, 5, 16, 28, 40, 80, 100, 200, 500] {
        for keys in [[], [Key(.enter)], [Key(.function(1))]] {
          var state = ReaderState.sample(story, columns: columns, rows: rows)
          for key in keys { _ = state.press(key) }
          #expect(ReaderView.frame(of: state).size == Size(rows: rows, columns: columns))
        }
      }
    }
  }

  @Test func `drawing changes nothing`() {
    let state = ReaderState.sample(story, columns: 80, rows: 24)
    #expect(ReaderView.frame(of: state) == ReaderView.frame(of: state))
  }
}

@Suite struct `The list's frame` {
  @Test func `marks guesses, reading and faults by signs`() throws {
    let day = try #require(Day(year: 2024, month: 3, day: 9))
    let known = try Article.sample("Un premier titre\n\n4 mars 2024\n\nDu texte.", path: "a.txt")
    let guessed = try Article.sample("Un second titre\n\nDu texte.", path: "b.txt", changed: day)
    let story = Story(
      name: "s", articles: [known, guessed], faults: [.binary(Path("c.png"), kind: "PNG")])
    var state = ReaderState.sample(story, columns: 60, rows: 16)
    _ = state.press(Key(.enter))
    let glyphs = ReaderView.frame(of: state).glyphs.split(separator: "\n").map(String.init)
    #expect(glyphs[2] == "│▌○  4 Mar  Un premier titre                               │")
    #expect(glyphs[3] == "│ ● ~4 Mar  Un second titre                                │")
    #expect(glyphs[4] == "│ ×         c.png — not text but PNG                       │")
  }

  @Test func `gives titles more lines as long as the whole list has room`() throws {
    let long = "Un titre si long qu’il ne tient pas sur une seule ligne de la liste à gauche"
    let one = Story(name: "s", articles: [try .sample(long + "\n\nTexte.\n", path: "a.txt")])
    let frame = ReaderView.frame(of: .sample(one, columns: 104, rows: 20)).glyphs
    #expect(frame.contains("de la liste à gauche"))
    let many = Story(
      name: "s",
      articles: try (1...30).map { try .sample(long + "\n\nTexte.\n", path: "\($0).txt") })
    #expect(
      ReaderView.frame(of: .sample(many, columns: 104, rows: 20)).glyphs.contains(
        "Un titre si long qu’il ne ti… │"))
  }

  @Test func `follows the choice beyond the foot of the pane`() throws {
    let story = Story(
      name: "s",
      articles: try (1...40).map {
        try .sample("Titre numéro \($0)\n\nTexte.\n", path: "\($0).txt")
      })
    var state = ReaderState.sample(story, columns: 120, rows: 20)
    _ = state.press("G")
    let frame = ReaderView.frame(of: state).glyphs
    #expect(frame.contains("Titre numéro 40"))
    #expect(!frame.contains("Titre numéro 1 "))
    #expect(frame.contains("40/40"))
  }
}

@Suite struct `An article's frame` {
  private func frame(_ text: String, path: String = "a.txt") throws -> Canvas {
    var state = ReaderState.sample(
      Story(name: "s", articles: [try .sample(text, path: path)]), columns: 60, rows: 20)
    _ = state.press(Key(.enter))
    return ReaderView.frame(of: state)
  }

  @Test func `shows escape sequences as harmless signs`() throws {
    let canvas = try frame(
      "Un titre \u{1B}]0;pris\u{7}\n\nAvant \u{1B}[2J après \u{202E}mort\u{9B}31m.")
    let glyphs = canvas.glyphs
    #expect(glyphs.contains("Avant ␛[2J après \u{FFFD}mort\u{FFFD}31m."))
    #expect(canvas.sketch.contains("x"))
    for cell in canvas.cells { #expect(cell.scalar.value >= 0x20 && cell.scalar.value != 0x7F) }
  }

  @Test func `keeps the columns straight beside wide and decomposed characters`() throws {
    let canvas = try frame("Un titre à 東京 ici\n\n東京で e\u{301}te\u{301} 👍🏽 fin")
    let rows = (0..<canvas.size.rows).map { canvas.row($0).reduce(0) { $0 + Int($1.columns) } }
    #expect(rows.allSatisfy { $0 == 60 })
    #expect(canvas.glyphs.contains("東京で e\u{301}te\u{301} 👍 fin"))
  }

  @Test func `a title in the text is bold there and not repeated above it`() throws {
    let glyphs = try frame("Un titre que voici\n\nDu texte.").glyphs
    #expect(glyphs.components(of: "Un titre que voici") == 3, "the list, the frame and the text")
  }
}

extension String {
  fileprivate func components(of part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
