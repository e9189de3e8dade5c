import Articles
import Reader
import ReaderUI
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `A frame of what is kept` {
  /// A reader with three pins in two articles, one of which has a note, and one in another story.
  private func pinning(columns: Int, rows: Int) throws -> ReaderState {
    var state = ReaderState.ready(try .quay(), columns: columns, rows: rows)
    state.go(Key(.right), "x", ")", ")", ")", "x", "e")
    state.look(for: "ask both sides, and the port, what it was that they agreed on")
    state.go(Key(.enter), "2", "x")
    let elsewhere = Citation(
      title: "Un autre port", source: "La Lampe", author: nil, url: nil, published: nil)
    state.remember(
      lines: [:],
      pins: [
        Pin(
          path: Path("/autre/1.md"),
          anchor: Anchor(quote: "Le phare est éteint.", before: "", after: "", start: 0),
          day: nil, citation: elsewhere, made: 1)
      ])
    return state
  }

  @Test func `has all pins with their notes and sources`() throws {
    var state = try pinning(columns: 100, rows: 20)
    state.go("X", Key(.down))
    try expect(ReaderView.frame(of: state), toBe: "pins")
    state.resize(to: Size(rows: 20, columns: 60))
    try expect(ReaderView.frame(of: state), toBe: "pins-60")
  }

  @Test func `marks pins in the text`() throws {
    var state = try pinning(columns: 100, rows: 20)
    state.go("1", Key(.right))
    try expect(ReaderView.frame(of: state), toBe: "pins-in-text")
  }

  @Test func `has the list under headings`() throws {
    var state = ReaderState.ready(try .papers(), columns: 100, rows: 20)
    state.go(",")
    try expect(ReaderView.frame(of: state), toBe: "list-grouped")
  }

  @Test func `has the line that filters the list, and what it lets through`() throws {
    var state = ReaderState.ready(try .papers(), columns: 100, rows: 20)
    state.go(">", "f")
    state.look(for: "source:port de")
    try expect(ReaderView.frame(of: state), toBe: "list-filter")
  }

  @Test func `has room for pins and headings on every small screen`() throws {
    var pins = try pinning(columns: 100, rows: 20)
    pins.go("X", "G")
    for columns in stride(from: 0, through: 120, by: 4) {
      for rows in 0...24 {
        var state = pins
        state.resize(to: Size(rows: rows, columns: columns))
        #expect(ReaderView.frame(of: state).size == Size(rows: rows, columns: columns))
        state.go("q", ",")
        #expect(ReaderView.frame(of: state).size == Size(rows: rows, columns: columns))
      }
    }
  }
}

extension Story {
  /// Articles of two sources, one that has none, and a file that is none.
  fileprivate static func papers() throws -> Story {
    let papers: [(title: String, source: String?, day: String?)] = [
      ("La crue de 東京 descend", "Le Petit Port", "2024-03-05"),
      ("Le quai est fermé", "La Lampe du Soir", "2024-03-03"),
      ("Une digue de plus", "Le Petit Port", "2024-03-03"), ("Sans source ni jour", nil, nil),
    ]
    let articles = try papers.enumerated().map { number, paper in
      let fields = [
        "title: \(paper.title)", paper.source.map { "source: \($0)" },
        paper.day.map { "published: \($0)" }, "language: fr",
      ]
      return try Article.sample(
        (["---"] + fields.compactMap(\.self) + ["---", "Rien de neuf au port.", ""])
          .joined(separator: "\n"), path: "\(number + 1).md")
    }
    return Story(name: "Le port", articles: articles, faults: [.empty(Path("vide.txt"))])
  }
}
