import Annotations
import Articles
import Reader
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `Moving in the timeline` {
  /// The places that a key leads to, until it leads no further.
  private func walk(_ state: inout ReaderState, _ key: Key) -> [String] {
    var seen = [state.here]
    while seen.count < 99 {
      state.type(key)
      if state.here == seen.last { break }
      seen.append(state.here)
    }
    return seen
  }

  @Test(arguments: [(Key(.down), Key(.up)), ("j", "k")])
  func `goes from event to event of a source`(down: Key, up: Key) throws {
    var state = try ReaderState.harbour("g")
    let events = [
      "Post 4: the dockers stopped", "Post 5: Ada Quill met", "Post 5: Ruth Frost answered",
      "Post 20: both sides signed",
    ]
    #expect(walk(&state, down) == events)
    #expect(walk(&state, up) == events.reversed())
  }

  @Test func `goes from day to day with braces, whether the source speaks or not`() throws {
    var state = try ReaderState.harbour("g")
    let days = [
      "Post 4: the dockers stopped", "Post 5: Ada Quill met", "Post 6", "Post 9",
      "Post 20: both sides signed",
    ]
    #expect(walk(&state, "}") == days)
    #expect(walk(&state, "{") == days.reversed())
  }

  @Test(arguments: [(Key(.right), Key(.left)), ("l", "h")])
  func `goes to the sources beside on the same day`(right: Key, left: Key) throws {
    var state = try ReaderState.harbour("g", "}")
    let sources = ["Post 5: Ada Quill met", "Lamp 5: Ada Quill spoke", "Tide 5"]
    #expect(walk(&state, right) == sources)
    #expect(walk(&state, left) == sources.reversed())
  }

  @Test func `goes to both ends, and to sources by their number`() throws {
    var state = try ReaderState.harbour("G")
    #expect(state.here == "Post 20: both sides signed")
    state.type("2")
    #expect(state.here == "Lamp 20: the ferries sailed")
    state.type("9", Key(.home), "1")
    #expect(state.here == "Post 4: the dockers stopped")
    state.type(Key(.end))
    #expect(state.here == "Post 20: both sides signed")
  }

  @Test(arguments: [
    (Key(.pageDown), Key(.pageUp)), (" ", "b"), (.control("f"), .control("b")),
    (.control("d"), .control("u")),
  ])
  func `turns pages, to the last day and back`(down: Key, up: Key) throws {
    let text = (1...30).map { "On \($0) April 2024, the ferries stayed in port." }
    var state = ReaderState.informed(
      try .told(["Post": text.joined(separator: "\n\n")]), columns: 80, rows: 24)
    state.type("t", "g")
    let pages = walk(&state, down)
    #expect(pages.count > 3 && pages.count < 20)
    #expect(pages.last == "Post 30: the ferries stayed")
    #expect(walk(&state, up).last == "Post 1: the ferries stayed")
  }

  @Test(arguments: [(120, 40), (80, 24), (60, 12), (40, 8), (30, 4), (12, 3)])
  func `keeps the cursor’s event in view`(columns: Int, rows: Int) throws {
    var state = try ReaderState.harbour(columns: columns, rows: rows, "g")
    let keys: [Key] = [
      Key(.down), Key(.down), Key(.right), "}", "}", Key(.pageDown), "G", Key(.left), "{",
      Key(.up), Key(.right), Key(.right), "g", Key(.pageDown), "=", Key(.down), Key(.down), "g",
    ]
    for key in keys {
      state.type(key)
      let timeline = try #require(state.timeline)
      let column = try #require(timeline.grid.columns.firstIndex { $0.source == timeline.source })
      guard let cursor = timeline.cursor else { continue }
      let (line, block) = try #require(
        timeline.placedBlocks(of: timeline.source).first { $0.block.row == timeline.row })
      let cell = block.cells[timeline.isLevel ? column : 0]
      let lines = cell.lines.indices.filter { cell.lines[$0].entry == cursor }.map {
        line + block.lead + $0
      }
      let view = 0..<timeline.height
      // Of a sentence taller than the screen a part is in view.
      let seen = lines.count { view.contains($0) }
      #expect(seen == lines.count || seen == view.count, "after \(key)")
    }
  }

  @Test func `keeps the cursor’s event on a screen of another size`() throws {
    var state = try ReaderState.harbour("g", Key(.down), Key(.down))
    for (columns, rows) in [(80, 24), (20, 5), (0, 0), (1, 1), (200, 60)] {
      state.resize(to: Size(rows: rows, columns: columns))
      #expect(state.here == "Post 5: Ruth Frost answered")
    }
  }
}

@Suite struct `Names and dates of an event` {
  @Test func `are stepped over, and light up whatever is the same`() throws {
    var state = try ReaderState.harbour("g", "}", "]")
    #expect(state.litSubject == .day(.march(5)))
    state.type("]")
    let ada = try #require(state.reading?.people.firstIndex { $0.name == "Ada Quill" })
    #expect(state.litSubject == .person(ada))
    state.type("]")
    #expect(state.notice == "That was the last one.")
    #expect(state.litSubject == .person(ada))
    state.type("[", "[")
    #expect(state.notice == "That was the first one.")
    #expect(state.litSubject == .day(.march(5)))
  }

  @Test(arguments: ["q", Key(.escape)])
  func `are left first on the way back`(key: Key) throws {
    var state = try ReaderState.harbour("]")
    state.type(key)
    #expect(state.view == .timeline)
    #expect(state.litSubject == nil)
    state.type(key)
    #expect(state.view == .reader)
  }

  @Test(arguments: [Key(.down), Key(.right), "}", "G", Key(.pageDown), "2"])
  func `are left behind with their event`(key: Key) throws {
    var state = try ReaderState.harbour("g", "]")
    state.type(key)
    #expect(state.litSubject == nil)
  }

  @Test func `are none on a silence`() throws {
    let state = try ReaderState.harbour("g", Key(.right), "]")
    #expect(state.notice == "No name and no date in this text.")
    #expect(state.litSubject == nil)
  }
}

@Suite struct `The mouse in the timeline` {
  @Test func `puts the cursor on the event that is pressed`() throws {
    var state = try ReaderState.harbour("g")
    let rows = state.timelineArrangement.rows
    let timeline = try #require(state.timeline)
    for (line, block) in timeline.placedBlocks(of: 0) {
      for (place, column) in timeline.grid.columns.enumerated() {
        for (number, part) in block.cells[place].lines.enumerated() {
          state.click(
            Click(
              .press, row: rows.row + line + block.lead + number, column: column.column + 3))
          #expect(state.timeline?.cursor == part.entry)
        }
      }
    }
  }

  @Test func `goes from event to event by its wheel`() throws {
    var state = try ReaderState.harbour("g")
    state.click(Click(.wheelDown, row: 20, column: 40))
    #expect(state.here == "Post 5: Ada Quill met")
    state.click(Click(.wheelUp, row: 20, column: 40))
    #expect(state.here == "Post 4: the dockers stopped")
  }
}
