import Annotations
import Articles
import Reader
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `Opening the timeline` {
  private let harbour: Story

  init() throws { harbour = try .harbour() }

  @Test func `goes to the event that the cursor of the text stands in`() {
    var state = ReaderState.informed(harbour)
    state.type("2", "]", "]", "]", "t")
    #expect(state.view == .timeline)
    #expect(state.here == "Lamp 6: the ferries stayed")
  }

  @Test func `goes to the event nearest to what is read`() throws {
    var state = ReaderState.informed(try .farApart())
    state.type(Key(.enter), Key(.end), "t")
    #expect(state.here.hasPrefix("Far apart 16"))
    state = .informed(harbour)
    state.type("3", "t")
    #expect(state.here.hasPrefix("Tide"))
  }

  @Test(arguments: ["t", "q", Key(.escape)])
  func `leaves the text as it was for the way back`(key: Key) {
    var state = ReaderState.informed(harbour)
    state.type("2", "]", "]")
    let (cursor, top) = (state.cursor, state.textTop)
    state.type("t", Key(.down), Key(.right), "G")
    #expect(state.type(key) == [])
    #expect(state.view == .reader)
    #expect(state.selection == 1)
    #expect(state.focus == .text)
    #expect(state.cursor == cursor)
    #expect(state.textTop == top)
  }

  @Test func `waits until the articles are read`() {
    var state = ReaderState.sample(harbour, columns: 120, rows: 36)
    state.type("t")
    #expect(state.view == .reader)
    #expect(state.notice == "Names and dates are still being read.")
  }

  @Test func `says when nothing is told of any day, and takes every key`() throws {
    var state = ReaderState.informed(try .sample(["a.txt": "The boats stay where they are."]))
    state.type("t")
    #expect(state.notice == "No event of a known day in these articles.")
    for binding in state.keymap.bindings where binding.views.contains(.timeline) {
      for key in binding.keys where binding.command != .quit && binding.command != .timeline {
        _ = state.press(key)
        _ = state.press(Key(.escape))
        if state.view == .reader { state.type("t") }
      }
    }
    #expect(state.view == .timeline)
  }

  @Test func `is what Enter does on a date, at that day and in that article’s column`() {
    var state = ReaderState.informed(harbour)
    state.type("2", "]", "]", "]", Key(.enter))
    #expect(state.view == .timeline)
    #expect(state.here == "Lamp 6: the ferries stayed")
    state = .informed(harbour)
    state.type(Key(.tab), "G", Key(.enter))
    #expect(state.here == "Post 20: both sides signed")
  }
}

@Suite struct `Enter in the timeline` {
  @Test(arguments: [(120, 40), (80, 24), (40, 10)])
  func `reads the sentence in its article, marked`(columns: Int, rows: Int) throws {
    var state = try ReaderState.harbour(columns: columns, rows: rows, "g", "}", Key(.right))
    state.type(Key(.enter))
    #expect(state.view == .reader)
    #expect(state.selectedArticle?.source == "Lamp")
    #expect(state.focus == .text)
    let marked = try #require(state.sentenceMarked)
    #expect(state.words(marked, of: 1) == "On 5 March 2024, Ada Quill spoke to the dockers.")
    let row = try #require(state.layout).row(at: marked.lowerBound)
    let rows = try #require(state.arrangement.text).rows
    #expect((state.textTop..<state.textTop + rows).contains(row))
  }

  @Test(arguments: ["q", Key(.escape)])
  func `leads back to the same event`(key: Key) throws {
    var state = try ReaderState.harbour("g", "}", Key(.right), Key(.down))
    let here = state.here
    state.type(Key(.enter), Key(.down))
    #expect(state.type(key) == [])
    #expect(state.view == .timeline)
    #expect(state.here == here)
    #expect(state.sentenceMarked == nil)
  }

  @Test func `says of a silence that it is one`() throws {
    var state = try ReaderState.harbour("g", Key(.right), Key(.enter))
    #expect(state.view == .timeline)
    #expect(state.notice == "Lamp says nothing then.")
    state.type("g")
    #expect(state.notice == nil)
  }
}
