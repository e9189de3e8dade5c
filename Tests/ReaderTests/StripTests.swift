import Annotations
import Articles
import Reader
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `The strip of days` {
  @Test func `has a place for each day and each gap, and a line for each source`() throws {
    let strip = try #require(try ReaderState.harbour().strip)
    #expect(strip.slots.map(\.rows) == [0..<1, 1..<2, 2..<3, 3..<3, 3..<4, 4..<4, 4..<5])
    #expect(strip.slots.map(\.isGap) == [false, false, false, true, false, true, false])
    #expect(strip.lines.map(\.source) == [0, 1, 2])
    #expect(strip.lines[0].counts == [1, 2, 0, 0, 0, 0, 1])
    #expect(strip.lines[1].counts == [0, 1, 1, 0, 0, 0, 1])
    #expect(strip.lines[2].counts == [0, 0, 1, 0, 1, 0, 0])
    #expect(strip.most == 2)
  }

  @Test func `tells of all sources in one line where there is little room`() throws {
    let strip = try #require(try ReaderState.harbour(columns: 80, rows: 24).strip)
    #expect(strip.lines.map(\.source) == [nil])
    #expect(strip.lines[0].counts == [1, 3, 2, 0, 1, 0, 2])
  }

  @Test func `follows the filter and the scale`() throws {
    var state = try ReaderState.harbour("f")
    state.enter("source:lamp")
    #expect(state.strip?.lines.map(\.counts) == [[1, 1, 0, 1]])
    state.type("f", .control("u"), Key(.enter), "z")
    #expect(state.strip?.lines.map(\.counts) == [[3, 0, 1], [2, 0, 1], [2, 0, 0]])
  }

  @Test(arguments: [40, 60, 80, 120])
  func `puts many days together`(columns: Int) throws {
    let text = (0..<300).map { "On \(Day.march($0).description), the ferries stayed in port." }
    var state = ReaderState.informed(
      try .told(["Post": text.joined(separator: "\n\n")]), columns: columns, rows: 30)
    state.type("t")
    let strip = try #require(state.strip)
    #expect(strip.labelColumns + strip.slots.count * strip.slotColumns <= columns)
    #expect(strip.slots.count > 15)
    #expect(strip.slots.flatMap(\.rows) == Array(0..<300))
    #expect(strip.lines[0].counts.reduce(0, +) == 300)
    for row in [0, 150, 299] {
      #expect(strip.slot(ofRow: row).map { strip.slots[$0].rows.contains(row) } == true)
    }
  }

  @Test func `knows the reader’s place, in the timeline and in the text`() throws {
    var state = try ReaderState.harbour("g", "}", "}")
    #expect(state.placeInTimeline == 2)
    #expect(state.sourceInTimeline == 0)
    state.type("q", "v", "2", "]", "]", "]")
    #expect(state.placeInTimeline == 2)
    #expect(state.sourceInTimeline == 1)
    #expect(state.strip?.lines.first?.source == 1, "the article’s source comes first")
  }

  @Test func `is shown in the timeline, and on request in the reader`() throws {
    var state = try ReaderState.harbour()
    #expect(state.strip != nil)
    state.type("v")
    #expect(state.strip == nil)
    #expect(state.timelineArrangement.strip == nil)
    state.type("v", "t")
    #expect(state.strip != nil)
    state.type("v")
    #expect(state.strip == nil)
    #expect(state.arrangement.strip == nil)
  }

  @Test func `gives way on small screens`() throws {
    #expect(try ReaderState.harbour(columns: 39, rows: 40).strip == nil)
    #expect(try ReaderState.harbour(columns: 80, rows: 15).strip == nil)
  }
}
