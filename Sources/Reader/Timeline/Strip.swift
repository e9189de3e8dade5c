package import Screen
import Stories

/// The days of a timeline in a row of cells, with how much each source says on each: coverage and silence at a glance.
package struct Strip: Hashable, Sendable {
  /// One place of the strip: some rows of the timeline, or a gap between them.
  package struct Slot: Hashable, Sendable {
    /// The rows of the timeline; empty for a gap.
    package let rows: Range<Int>
    package var isGap: Bool { rows.isEmpty }
  }

  /// How much is told, a number a slot.
  package struct Line: Hashable, Sendable {
    /// The source; nil for all of them together.
    package let source: Int?
    package let counts: [Int]
  }

  package private(set) var slots: [Slot] = []
  /// The cells of a slot.
  package private(set) var slotColumns = 1
  package private(set) var lines: [Line] = []
  /// The columns on the left, for the names of the sources.
  package let labelColumns: Int
  /// The most that is told in one slot of one line.
  package private(set) var most = 1

  /// How many lines a strip has on a screen, its days and on a tall one a blank line among them; nil where there is no
  /// room for one.
  package static func rows(of size: Size, sources: Int) -> Int? {
    guard size.rows >= 16, size.columns >= 40, sources > 0 else { return nil }
    let most = size.rows >= 50 ? 8 : size.rows >= 30 ? 5 : 1
    return 1 + min(most, sources) + blankRows(of: size)
  }

  /// The blank lines below a strip, where the screen is tall.
  private static func blankRows(of size: Size) -> Int { size.rows >= 30 ? 1 : 0 }

  /// How many of a strip's rows are for sources.
  static func lines(of rows: Int, on size: Size) -> Int { rows - 1 - blankRows(of: size) }

  /// What a strip is made for: so many columns, and lines of these sources. One line is for all of them together.
  struct Made: Hashable {
    let revision: Int
    let sources: [Int]
    let columns: Int
    let lines: Int
  }

  let made: Made

  init(_ timeline: Timeline, _ made: Made) {
    self.made = made
    let (sources, columns, count) = (made.sources, made.columns, made.lines)
    labelColumns = min(24, max(12, columns / 5))
    let room = columns - labelColumns - 1
    guard room > 0, !timeline.rows.isEmpty else { return }
    slots = Self.slots(of: timeline, room)
    slotColumns = min(5, max(1, room / slots.count))
    let shown = count == 1 ? [nil] : sources.prefix(count).map { Optional($0) }
    lines = shown.map { source in
      Line(source: source, counts: slots.map { Self.count($0, source, timeline) })
    }
    most = lines.flatMap(\.counts).max() ?? 1
  }

  /// A place a row and one for each gap; where there are too many, several rows share one.
  private static func slots(of timeline: Timeline, _ room: Int) -> [Slot] {
    var slots: [Slot] = []
    for row in timeline.rows.indices {
      if timeline.silentDays(beforeRow: row) > 0 { slots.append(Slot(rows: row..<row)) }
      slots.append(Slot(rows: row..<row + 1))
    }
    guard slots.count > room else { return slots }
    let rows = timeline.rows.count
    let share = (rows + room - 1) / room
    return stride(from: 0, to: rows, by: share).map { Slot(rows: $0..<min(rows, $0 + share)) }
  }

  private static func count(_ slot: Slot, _ source: Int?, _ timeline: Timeline) -> Int {
    slot.rows.reduce(0) { sum, row in
      sum
        + (source.map { timeline.entries(inRow: row, of: $0).count }
          ?? timeline.entries(inRow: row).count)
    }
  }

  /// The slot of a row.
  package func slot(ofRow row: Int) -> Int? { slots.firstIndex { $0.rows.contains(row) } }
}
