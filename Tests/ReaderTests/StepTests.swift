import Annotations
import Articles
import Reader
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `Stepping over names and dates` {
  private let board: Story
  private let farApart: Story

  init() throws {
    board = try .board()
    farApart = try .farApart()
  }

  private func rowOfCursor(_ state: ReaderState) throws -> Int {
    let cursor = try #require(state.cursor)
    return try #require(state.layout).row(at: cursor.range.lowerBound)
  }

  @Test func `goes from one to the next in the order of the text`() {
    var state = ReaderState.informed(board)
    var seen: [String] = []
    while state.notice == nil {
      state.type("]")
      if state.notice == nil { seen.append(state.wordsUnderCursor ?? "") }
    }
    #expect(
      seen == [
        "Sam Altman", "Friday", "Mira Murati", "Ilya Sutskever", "Sam Altman", "November 16, 2023",
        "Altman", "Sam Altman", "Mira Murati", "Monday", "end of the month",
      ])
  }

  @Test func `stops at both ends and says so`() {
    var state = ReaderState.informed(board)
    state.type("]", "[")
    #expect(state.notice == "That was the first one.")
    #expect(state.wordsUnderCursor == "Sam Altman")
    for _ in 0..<20 { state.type("]") }
    #expect(state.notice == "That was the last one.")
    #expect(state.wordsUnderCursor == "end of the month")
    state.type("[")
    #expect(state.notice == nil)
    #expect(state.wordsUnderCursor == "Monday")
  }

  @Test func `moves the focus to the text and makes the article read`() throws {
    var state = ReaderState.informed(board)
    state.type("]")
    #expect(state.focus == .text)
    #expect(state.isRead(try #require(state.selectedArticle)))
  }

  @Test func `scrolls to what is not on the screen, with rows around it`() throws {
    var state = ReaderState.informed(farApart)
    let rows = try #require(state.arrangement.text).rows
    for words in ["Sam Altman", "Mira Murati", "November 16, 2023"] {
      state.type("]")
      #expect(state.wordsUnderCursor == words)
      let row = try rowOfCursor(state)
      #expect(row >= state.textTop && row < state.textTop + rows)
      #expect(words == "Sam Altman" || row >= state.textTop + 3 && row < state.textTop + rows - 3)
    }
    state.type("[", "[")
    #expect(state.wordsUnderCursor == "Sam Altman")
    #expect(try rowOfCursor(state) >= state.textTop)
  }

  @Test func `begins at what is on the screen when there is no cursor`() throws {
    var state = ReaderState.informed(farApart)
    state.type(Key(.enter), Key(.pageDown), "]")
    #expect(state.wordsUnderCursor == "Mira Murati")
    state = .informed(farApart)
    state.type(Key(.enter), Key(.pageDown), "[")
    #expect(state.wordsUnderCursor == "Sam Altman")
    state = .informed(farApart)
    state.type(Key(.enter), Key(.end), "]")
    #expect(state.cursor == nil)
    #expect(state.notice == "That was the last one.")
  }

  @Test func `begins at what is on the screen when the cursor was scrolled away`() {
    var state = ReaderState.informed(farApart)
    state.type("]", Key(.end), "[")
    #expect(state.wordsUnderCursor == "November 16, 2023")
  }

  @Test func `remembers the cursor of each article`() {
    var state = ReaderState.informed(board)
    state.type("]", "]", "J", "]")
    #expect(state.wordsUnderCursor == "Sam Altman")
    state.type("]", "]", "K")
    #expect(state.wordsUnderCursor == "Friday")
    state.type("J")
    #expect(state.wordsUnderCursor == "Monday")
  }

  @Test func `Esc and q take the cursor away first`() {
    for key in [Key(.escape), "q"] {
      var state = ReaderState.informed(board)
      state.type("]")
      #expect(state.type(key) == [])
      #expect(state.cursor == nil)
      #expect(state.focus == .text)
      #expect(state.type(key) == [])
      #expect(state.focus == .list)
    }
  }

  @Test func `says that a text has neither names nor dates`() {
    var state = ReaderState.informed(board)
    state.type("3", "]")
    #expect(state.notice == "No name and no date in this text.")
    #expect(state.focus == .list)
    #expect(state.cursor == nil)
  }

  @Test func `a click on a name puts the cursor on it`() throws {
    var state = ReaderState.informed(board)
    let column = Arrangement.column(in: try #require(state.arrangement.text))
    let layout = try #require(state.layout)
    let murati = try #require(state.marks.all.first { state.words(of: $0) == "Mira Murati" })
    let row = layout.row(at: murati.range.lowerBound)
    let place = try #require(
      (0..<column.columns).first { layout.offset(row: row, column: $0) == murati.range.lowerBound })
    for step in [0, 10] {
      state.click(Click(.press, row: column.row + row, column: column.column + place + step))
      #expect(state.wordsUnderCursor == "Mira Murati")
      #expect(state.focus == .text)
      state.type("]")
    }
    state.click(Click(.press, row: column.row + row, column: column.column + place + 11))
    #expect(state.wordsUnderCursor == "Ilya Sutskever", "a click beside all names moves no cursor")
  }
}

@Suite struct `A text whose names are not read yet` {
  private let story: Story

  init() throws { story = try .board() }

  @Test func `is there to read, and says what it waits for`() {
    var state = ReaderState.sample(story, columns: 120, rows: 36)
    #expect(state.layout != nil)
    #expect(state.marks.all.isEmpty)
    state.type("]")
    #expect(state.notice == "Names and dates are still being read.")
    state.type("[")
    #expect(state.notice == "Names and dates are still being read.")
    #expect(state.focus == .list)
  }

  @Test func `says so in French too`() {
    var state = ReaderState.sample(story, columns: 120, rows: 36, language: .french)
    state.type("]")
    #expect(state.notice == "Lecture des noms et des dates en cours.")
  }

  @Test func `keeps its place and the choice when they come`() throws {
    let story = try Story.farApart()
    var state = ReaderState.sample(story, columns: 120, rows: 36)
    state.type(Key(.enter), Key(.pageDown), Key(.down))
    let top = state.textTop
    state.learn(StoryReading(story))
    #expect(state.textTop == top)
    #expect(state.focus == .text)
    #expect(state.marks.all.count == 3)
  }

  @Test func `keeps cursor, entry and gathering when they are read anew`() {
    var state = ReaderState.informed(story)
    state.type("]", "]", "]", Key(.enter), Key(.down))
    let annotations = StoryReading(story).articles
    state.learn(StoryReading(annotations, stamp: 7))
    #expect(state.view == .gathering)
    #expect(state.gathering?.selection == 1)
    state.type("q")
    #expect(state.wordsUnderCursor == "Mira Murati")
    state.type("q", "q", Key(.tab), Key(.down), Key(.down))
    let subject = state.contentsSubject
    state.learn(StoryReading(annotations, stamp: 8))
    #expect(state.focus == .contents)
    #expect(state.contentsSubject == subject)
    #expect(state.contentsSelection == 2)
  }

  @Test func `shows the marks of those that are read while others come in`() throws {
    let first = Story(name: "s", articles: [story.articles[0]])
    var state = ReaderState(
      story: first, size: Size(rows: 36, columns: 120), language: .english, isComplete: false)
    state.learn(StoryReading(first))
    state.add([.success(story.articles[1])], isComplete: true)
    #expect(!state.marks.all.isEmpty)
    state.type("J")
    #expect(state.marks.all.isEmpty)
    state.learn(StoryReading(state.story.articles.map { $0.annotated(by: .init()) }, stamp: 1))
    #expect(!state.marks.all.isEmpty)
  }
}
