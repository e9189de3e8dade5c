import Annotations
import Articles
import Reader
import ReaderUI
import Screen
import Stories
import TestSupport
import Testing

/// The sizes that frames are kept in.
private let sizes = [(80, 24), (120, 36), (60, 14)]

@Suite struct `A search in a frame of the text` {
  private func state(_ columns: Int, _ rows: Int, looking line: String) throws -> ReaderState {
    var state = ReaderState.ready(try .quay(), columns: columns, rows: rows, "2", Key(.enter), "/")
    state.look(for: line)
    return state
  }

  @Test(arguments: sizes)
  func `lights all matches, and the one that one is at`(columns: Int, rows: Int) throws {
    var state = try state(columns, rows, looking: "delegues")
    state.go(Key(.enter), "n")
    try expect(ReaderView.frame(of: state), withMatchesToBe: "find-\(columns)")
  }

  @Test func `counts them while one types`() throws {
    let state = try state(80, 24, looking: "delegues")
    try expect(ReaderView.frame(of: state), withMatchesToBe: "find-typing")
  }

  @Test(arguments: [
    (
      "delegues",
      "de\u{301}le\u{301}gue\u{301}s|délégués|délégués|délégués|délégués|de\u{301}le\u{301}gue\u{301}s"
    ),
    ("東京", "東京|東京"), ("京", "京|京"), ("阪", "阪|阪"), ("大阪 d", "大阪 d"),
    (
      "elegue",
      "e\u{301}le\u{301}gue\u{301}|élégué|élégué|élégué|élégué|e\u{301}le\u{301}gue\u{301}"
    ),
    ("zebra", ""),
  ])
  func `lights the right cells, also behind wide letters and accents`(
    line: String, lit: String
  ) throws {
    #expect(ReaderView.frame(of: try state(160, 40, looking: line)).found == lit)
  }

  @Test func `has ticks beside the text where matches are`() throws {
    let filler = String(repeating: "The boats stay where they are.\n\n", count: 60)
    let story = try Story.sample(["1.md": "A lamp.\n\n\(filler)A lamp.\n\n\(filler)A lamp."])
    var state = ReaderState.ready(story, columns: 80, rows: 24, Key(.enter), "/")
    state.look(for: "lamp")
    let pane = try #require(state.arrangement.text)
    let frame = ReaderView.frame(of: state)
    let ticks = (pane.row..<pane.endRow).filter {
      frame[$0, pane.endColumn].style.state.contains(.found)
    }
    #expect(ticks.map { $0 - pane.row } == [0, pane.rows / 2, pane.rows - 1])
  }

  @Test func `says that nothing is found, and what is wrong`() throws {
    for line in ["zebra", "re:("] {
      let state = try state(60, 14, looking: line)
      let frame = ReaderView.frame(of: state)
      let row = frame.glyphs(ofRow: 12)
      #expect(
        row.hasSuffix(line == "zebra" ? " nothing found  " : " ( is not closed, at character 4  "))
      #expect(row.hasPrefix(" /" + line))
    }
  }

  @Test func `is drawn on screens of every small size`() throws {
    var state = try state(80, 24, looking: "delegues")
    for columns in stride(from: 0, through: 130, by: 3) {
      for rows in 0...30 {
        state.resize(to: Size(rows: rows, columns: columns))
        #expect(ReaderView.frame(of: state).size == state.size)
      }
    }
  }
}

@Suite struct `A search of all articles in a frame` {
  private func frame(
    _ columns: Int, _ rows: Int, language: Language = .english, looking line: String, _ keys: Key...
  ) throws -> Canvas {
    let story = try Story.quay()
    var state = ReaderState.sample(story, columns: columns, rows: rows, language: language)
    state.learn(StoryReading(story))
    state.answer(state.take(SearchIndex(story, state.reading)))
    state.go("S")
    state.look(for: line)
    for key in keys { state.go(key) }
    return ReaderView.frame(of: state)
  }

  @Test(arguments: sizes)
  func `shows sentences by source, days above and the article beside`(
    columns: Int, rows: Int
  ) throws {
    try expect(
      frame(columns, rows, looking: "delegues", Key(.down)), withMatchesToBe: "search-\(columns)")
  }

  @Test(arguments: [(80, 24), (60, 14)])
  func `tells what can be asked as long as nothing is`(columns: Int, rows: Int) throws {
    try expect(frame(columns, rows, looking: ""), withMatchesToBe: "search-help-\(columns)")
  }

  @Test(arguments: sizes)
  func `says that nothing is found`(columns: Int, rows: Int) throws {
    try expect(frame(columns, rows, looking: "zebra"), withMatchesToBe: "search-none-\(columns)")
  }

  @Test func `is gone about in without the line, in French`() throws {
    try expect(
      frame(120, 36, language: .french, looking: "person:quill quai OR port", Key(.enter), "q"),
      withMatchesToBe: "search-french")
  }

  @Test func `lights the same in the results and in the article`() throws {
    let frame = try frame(160, 40, looking: "délégués")
    let lit = frame.found.split(separator: "|").map(String.init)
    #expect(lit == Array(repeating: "délégués", count: 12))
  }

  @Test func `is drawn on screens of every small size`() throws {
    let story = try Story.quay()
    for line in ["delegues", "", "zebra"] {
      var state = ReaderState.ready(story, "S")
      state.look(for: line)
      for columns in stride(from: 0, through: 130, by: 5) {
        for rows in 0...30 {
          state.resize(to: Size(rows: rows, columns: columns))
          #expect(ReaderView.frame(of: state).size == state.size)
        }
      }
    }
  }
}
