import Annotations
import Articles
import Reader
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `What is gathered about a person or a day` {
  private let board: Story

  init() throws { board = try .board() }

  /// The number of each sentence's article, and its first words.
  private func told(_ state: ReaderState) throws -> [String] {
    try #require(state.gathering).entries.map { entry in
      let scalars = Array(board.articles[entry.article].text.unicodeScalars)[entry.sentence]
      let words = String(String.UnicodeScalarView(scalars)).split(separator: " ").prefix(3)
      return "\(entry.article + 1) " + words.joined(separator: " ")
    }
  }

  @Test func `are a person’s sentences, article by article, each once`() throws {
    var state = ReaderState.informed(board)
    state.type("]", Key(.enter))
    #expect(state.view == .gathering)
    #expect(
      try told(state) == [
        "1 Sam Altman was", "1 Ilya Sutskever told", "1 Mr. Altman was", "1 Sam Altman and",
        "2 Sam Altman came", "2 Altman thanked him.",
      ])
  }

  @Test func `are the sentences of a day on which nothing happened, whatever words say it`() throws
  {
    var state = ReaderState.informed(
      try .told([
        "Post": "The mayor spoke of the law of 3 April 2023. The port was silent.",
        "Lamp": "Nobody reads the law dated April 3, 2023.",
      ]))
    state.type("]")
    #expect(state.wordsUnderCursor == "3 April 2023")
    state.type(Key(.enter))
    let gathering = try #require(state.gathering)
    #expect(gathering.entries.map(\.article) == [0, 1])
    #expect(gathering.subject == Day(year: 2023, month: 4, day: 3).map { .day($0) })
  }

  @Test func `begin with the sentence that the cursor stands in`() {
    var state = ReaderState.informed(board)
    for _ in 0..<8 { state.type("]") }
    #expect(state.wordsUnderCursor == "Sam Altman")
    state.type(Key(.enter))
    #expect(state.gathering?.selection == 3)
  }

  @Test func `are chosen by arrows, pages and ends`() {
    var state = ReaderState.informed(board)
    state.type("]", Key(.enter), Key(.down), Key(.down))
    #expect(state.gathering?.selection == 2)
    state.type(Key(.up))
    #expect(state.gathering?.selection == 1)
    state.type(Key(.pageDown))
    #expect(state.gathering?.selection == 5)
    state.type(Key(.pageUp))
    #expect(state.gathering?.selection == 0)
    state.type("G", Key(.down))
    #expect(state.gathering?.selection == 5)
    state.type("g", Key(.up))
    #expect(state.gathering?.selection == 0)
  }

  @Test func `lead to the sentence in its article, with the cursor on it`() throws {
    var state = ReaderState.informed(board)
    state.type("]", Key(.enter), "G", Key(.enter))
    #expect(state.view == .reader)
    #expect(state.selection == 1)
    #expect(state.focus == .text)
    #expect(state.wordsUnderCursor == "Altman")
    #expect(state.isRead(board.articles[1]))
  }

  @Test func `lead to sentences far down`() throws {
    var state = ReaderState.informed(try .farApart())
    state.type(Key(.tab), Key(.down), Key(.enter), Key(.enter))
    #expect(state.wordsUnderCursor == "Mira Murati")
    let cursor = try #require(state.cursor)
    let row = try #require(state.layout).row(at: cursor.range.lowerBound)
    let rows = try #require(state.arrangement.text).rows
    #expect(row >= state.textTop && row < state.textTop + rows)
  }

  @Test(arguments: ["q", Key(.escape)])
  func `give way to the text as it was`(key: Key) {
    var state = ReaderState.informed(board)
    state.type("]", "]", "]")
    let (top, mark) = (state.textTop, state.cursor)
    state.type(Key(.enter), Key(.down))
    #expect(state.type(key) == [])
    #expect(state.view == .reader)
    #expect(state.selection == 0)
    #expect(state.textTop == top)
    #expect(state.cursor == mark)
    #expect(state.focus == .text)
  }

  @Test func `are not opened before anything is under the cursor`() {
    var state = ReaderState.informed(board)
    state.type(Key(.enter), Key(.enter))
    #expect(state.view == .reader)
    #expect(state.focus == .text)
  }

  @Test(arguments: [(120, 36), (104, 20), (60, 20), (40, 10), (20, 5), (28, 3)])
  func `scroll so that the chosen sentence is on the screen`(columns: Int, rows: Int) throws {
    var state = ReaderState.informed(board, columns: columns, rows: rows)
    state.type("1", Key(.enter), "]", Key(.enter))
    let count = try #require(state.gathering).entries.count
    let height = Arrangement.column(in: try #require(state.arrangement.text)).rows
    for key in Array(repeating: Key(.down), count: count) + Array(repeating: Key(.up), count: count)
    {
      state.type(key)
      let gathering = try #require(state.gathering)
      let sentence = try #require(state.gatheringLayout).rowsOfEntry[gathering.selection]
      #expect(sentence.overlaps(gathering.top..<gathering.top + height))
    }
  }

  @Test func `keep the choice on a screen of another size`() throws {
    var state = ReaderState.informed(board)
    state.type("]", Key(.enter), "G")
    for (columns, rows) in [(60, 20), (20, 5), (0, 0), (120, 36)] {
      state.resize(to: Size(rows: rows, columns: columns))
      #expect(state.gathering?.selection == 5)
    }
  }

  @Test func `take the wheel of the mouse`() {
    var state = ReaderState.informed(board)
    state.type("]", Key(.enter))
    state.click(Click(.wheelDown, row: 5, column: 60))
    #expect(state.gathering?.selection == 1)
    state.click(Click(.wheelUp, row: 5, column: 60))
    #expect(state.gathering?.selection == 0)
  }
}
