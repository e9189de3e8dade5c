import Annotations
import Articles
import Reader
import ReaderUI
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `Any timeline` {
  @Test(arguments: 0..<24)
  func `shows every sentence whole, and each in its column`(seed: UInt64) throws {
    var random = RandomStory(seed: seed)
    let sources = random.number(in: 1...9)
    let columns = random.number(in: 40...300)
    let story = try random.story(sources: sources)
    var state = ReaderState.informed(story, columns: columns, rows: random.number(in: 60...80))
    let keys: [Key] = ["_", "=", "z", "L", "!"]
    state.type("t", "v", .character(Unicode.Scalar(UInt8(0x30 + random.number(in: 1...9)))))
    state.type(keys[random.number(in: 0...(columns < 80 ? 3 : 4))])
    let timeline = try #require(state.timeline)
    var seen: Set<Int> = []
    for source in timeline.shown.indices {
      state.type(.character(Unicode.Scalar(UInt8(0x31 + source))), "g")
      try walk(&state, &seen)
    }
    let all = timeline.timeline.rows.indices.flatMap { timeline.timeline.entries(inRow: $0) }
    #expect(!all.isEmpty)
    #expect(seen == Set(all), "\(columns) columns, \(sources) sources")
  }

  /// Goes down a source's column, and notes which of its sentences stand in it whole.
  private func walk(_ state: inout ReaderState, _ seen: inout Set<Int>) throws {
    var parts: [Int: [Int: String]] = [:]
    var last: Int?
    repeat {
      last = state.timeline?.cursor
      let frame = ReaderView.frame(of: state)
      try collect(state, frame, &parts)
      keepsToColumns(state, frame)
      state.type(Key(.down))
    } while state.timeline?.cursor != last
    for (number, lines) in parts {
      let shown = lines.sorted { $0.key < $1.key }.map(\.value).joined()
      if shown == text(of: number, state) { seen.insert(number) }
    }
  }

  /// The lines of the sentences in the cursor’s column, as they stand in the frame.
  private func collect(
    _ state: ReaderState, _ frame: Canvas, _ parts: inout [Int: [Int: String]]
  ) throws {
    let timeline = try #require(state.timeline)
    let place = state.timelineArrangement.rows
    let index = try #require(timeline.grid.columns.firstIndex { $0.source == timeline.source })
    let column = timeline.grid.columns[index]
    for (line, block) in timeline.placedBlocks(of: timeline.source) {
      let cell = block.cells[timeline.isLevel ? index : 0]
      for (number, part) in cell.lines.enumerated() {
        let row = line + block.lead + number
        guard row >= 0, row < place.rows else { continue }
        let cells = frame.row(place.row + row).dropFirst(column.column + TimelineBlock.indent)
          .prefix(column.columns - TimelineBlock.indent)
        let first = cell.lines.firstIndex { $0.entry == part.entry } ?? 0
        parts[part.entry, default: [:]][number - first] = Self.withoutSpaces(
          cells.filter { $0.columns > 0 }.flatMap { [$0.scalar] + $0.marks })
      }
    }
  }

  /// The sentence of an event as it should be drawn.
  private func text(of number: Int, _ state: ReaderState) -> String? {
    guard let entry = state.timeline?.timeline.entries[number] else { return nil }
    let structure = state.story.articles[entry.article].structure
    let shown = entry.event.range.filter { !structure.marks[$0].isHidden }
    return Self.withoutSpaces(
      shown.map { structure.scalars[$0] }.filter { Showing($0) != .nothing })
  }

  private static func withoutSpaces(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars.filter { !$0.properties.isWhitespace }))
  }

  /// Nothing but lines stands between the columns, and a sign at most before the sentences.
  private func keepsToColumns(_ state: ReaderState, _ frame: Canvas) {
    guard let timeline = state.timeline else { return }
    let place = state.timelineArrangement.rows
    for row in place.row..<place.endRow {
      let cells = Array(frame.row(row))
      #expect(cells.reduce(0) { $0 + Int($1.columns) } == frame.size.columns)
      // A row of the screen that counts days without news is no one’s column.
      if cells.contains(where: { $0.scalar == "┄" }) { continue }
      var start = timeline.grid.gutter
      for column in timeline.grid.columns {
        let between = cells[min(start, column.column)..<column.column]
        #expect(between.allSatisfy { " │─┼".unicodeScalars.contains($0.scalar) })
        start = column.column + column.columns
        #expect(cells[start - 1].columns < 2, "a wide letter is cut")
        if timeline.isLevel {
          #expect(" ▸▹?▌·─┼".unicodeScalars.contains(cells[column.column].scalar))
        }
      }
      #expect(cells[start...].allSatisfy { " ─┼".unicodeScalars.contains($0.scalar) })
    }
  }

  @Test func `is drawn at any size, with and without its parts`() throws {
    var original = ReaderState.informed(try .strike(), columns: 120, rows: 40)
    original.type("t", "g")
    let ways: [[Key]] = [
      [], ["v"], ["f", "x"], ["="], ["G", "]"], ["z", "z"], ["3", "!", "_", "6", "c"],
    ]
    for way in ways {
      var state = original
      for key in way { _ = state.press(key) }
      let here = state.timeline?.cursor
      for rows in [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 15, 16, 23, 29, 30, 45, 60] {
        for columns in [0, 1, 2, 3, 4, 7, 12, 24, 29, 30, 39, 40, 52, 59, 70, 80, 99, 120] {
          let size = Size(rows: rows, columns: columns)
          state.resize(to: size)
          #expect(ReaderView.frame(of: state).size == size, "\(way) at \(columns)×\(rows)")
        }
      }
      state.resize(to: original.size)
      #expect(state.timeline?.cursor == here)
    }
  }

  @Test func `takes any key at any size`() throws {
    let keys: [Key] = [
      "t", "}", Key(.right), "]", Key(.pageDown), "=", Key(.down), "G", "3", "!", "_", "L", "-",
      "=", "z", "{", Key(.enter), "q", "f", Key(.tab), Key(.enter), Key(.escape), "+", "v", "c",
      Key(.escape), Key(.pageUp), "g", "q", "T", Key(.tab), "u",
    ]
    for (columns, rows) in [
      (0, 0), (1, 1), (2, 3), (7, 4), (16, 5), (30, 6), (39, 8), (60, 12), (99, 16), (160, 30),
    ] {
      var state = ReaderState.informed(try .strike(), columns: columns, rows: rows)
      for key in keys {
        _ = state.press(key)
        #expect(ReaderView.frame(of: state).size == Size(rows: rows, columns: columns))
      }
    }
  }
}
