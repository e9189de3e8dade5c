import Annotations
import Articles
import Reader
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `The pane of an article’s days` {
  private let long: Story

  init() throws {
    let filler = String(
      repeating: "The boats stay where they are, and so do the nets.\n\n", count: 30)
    long = try .told([
      "Post": [20, 4, 6].map { "On \($0) March 2024, the ferries stayed in port.\n\n" + filler }
        .joined(),
      "Lamp": "The boats stay where they are.",
    ])
  }

  private func day(_ state: ReaderState) -> Int? { state.days.selectedEntry?.event.day.day }

  @Test func `is there on wide screens, and on request elsewhere`() {
    #expect(ReaderState.informed(long, columns: 170, rows: 30).arrangement.hasDaysBeside)
    var state = ReaderState.informed(long, columns: 110, rows: 30)
    #expect(state.arrangement.days == nil)
    state.type("T")
    #expect(state.arrangement.days != nil)
    #expect(state.arrangement.contents == nil, "it takes the place of the people and days")
    state.type("T")
    #expect(state.arrangement.days == nil)
    #expect(state.arrangement.contents != nil)
  }

  @Test(arguments: [(170, 30), (110, 30), (80, 24)])
  func `comes and goes on screens of any size`(columns: Int, rows: Int) {
    var state = ReaderState.informed(long, columns: columns, rows: rows)
    let before = state.arrangement.days != nil
    state.type(Key(.enter), "T")
    #expect((state.arrangement.days != nil) == !before)
    state.type("T")
    #expect((state.arrangement.days != nil) == before)
    #expect(state.focus == .text)
  }

  @Test func `tells the days in their order`() {
    let state = ReaderState.informed(long, columns: 170, rows: 30)
    #expect(state.days.entries.map(\.event.day.day) == [4, 6, 20])
  }

  @Test func `follows the text as it scrolls`() {
    var state = ReaderState.informed(long, columns: 170, rows: 30)
    state.type(Key(.enter))
    #expect(day(state) == 20)
    var seen: [Int?] = []
    while state.textTop < state.lastTextTop {
      state.type(" ")
      if seen.last != day(state) { seen.append(day(state)) }
    }
    #expect(seen == [20, 4, 6])
    state.type("g")
    #expect(day(state) == 20)
  }

  @Test func `leads the text when it has the focus`() throws {
    var state = ReaderState.informed(long, columns: 170, rows: 30)
    state.type(Key(.enter), Key(.right), "g")
    #expect(state.focus == .days)
    for (key, wanted) in [(Key(.home), 4), (Key(.down), 6), (Key(.down), 20), (Key(.up), 6)] {
      state.type(key)
      #expect(day(state) == wanted)
      let marked = try #require(state.sentenceMarked)
      #expect(state.words(marked, of: 0).hasPrefix("On \(wanted) March 2024"))
      let row = try #require(state.layout).row(at: marked.lowerBound)
      let height = try #require(state.arrangement.text).rows
      #expect((state.textTop..<state.textTop + height).contains(row))
    }
    let top = state.textTop
    state.type(Key(.enter))
    #expect(state.focus == .text)
    #expect(state.textTop == top)
  }

  @Test func `is come to by Tab and left by q`() {
    var state = ReaderState.informed(long, columns: 170, rows: 30)
    state.type(Key(.tab, .shift))
    #expect(state.focus == .days)
    state.type("q")
    #expect(state.focus == .text)
    state.type(Key(.tab))
    #expect(state.focus == .days)
    state.type(Key(.tab))
    #expect(state.focus == .list)
  }

  @Test func `says when there are none`() {
    var state = ReaderState.informed(long, columns: 170, rows: 30)
    state.type("2", Key(.enter), Key(.right))
    #expect(state.focus == .text)
    #expect(state.notice == "No event of a known day in these articles.")
  }

  @Test func `takes a press of the mouse and its wheel`() throws {
    var state = ReaderState.informed(long, columns: 170, rows: 30)
    let pane = try #require(state.arrangement.days)
    state.click(Click(.press, row: pane.row + 1, column: pane.column + 5))
    #expect(state.focus == .days)
    #expect(day(state) == 4)
    state.click(Click(.wheelDown, row: pane.row, column: pane.column + 5))
    #expect(day(state) == 6)
  }
}
