package import Annotations
package import Screen
package import Stories

/// The days of a timeline in a row of cells, with how much each source says on each: coverage and silence at a glance.
package struct Strip: Hashable, Sendable {
  /// One place of the strip: some rows, or a gap between them.
  package struct Slot: Hashable, Sendable {
    /// The rows that stand here; empty for a gap.
    package let rows: Range<Int>
    package var isGap: Bool { rows.isEmpty }
  }

  /// How much is told, a number a slot.
  package struct Line: Hashable, Sendable {
    /// The source; nil for all of them together.
    package let source: Int?
    /// Its name; nil for all of them together.
    package let name: String?
    /// What is told in all slots, where that is to be shown.
    package let total: Int?
    package let counts: [Int]
  }

  /// The time of a row.
  package struct Time: Hashable, Sendable {
    package let days: ClosedRange<Day>
    /// Whether what stands there is known to no better than all of its days.
    package let isLoose: Bool
  }

  /// The times of all rows.
  package let times: [Time]
  package let scale: Timeline.Scale
  /// How many sources there are, with or without a line.
  package let sourceCount: Int

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

  let made: Made?

  init(_ timeline: Timeline, _ made: Made) {
    self.made = made
    let (sources, columns, count) = (made.sources, made.columns, made.lines)
    times = timeline.rows.map { Time(days: $0.days, isLoose: $0.isLoose) }
    scale = timeline.scale
    sourceCount = timeline.speakingSources.count
    labelColumns = min(24, max(12, columns / 5))
    makeSlots(columns: columns) { timeline.silentDays(beforeRow: $0) > 0 }
    let shown = count == 1 ? [nil] : sources.prefix(count).map { Optional($0) }
    lines = shown.map { source in
      Line(
        source: source, name: source.map { timeline.sources[$0].name }, total: nil,
        counts: slots.map { Self.count($0, source, timeline) })
    }
    most = lines.flatMap(\.counts).max() ?? 1
  }

  /// The strip of what a search found: the sources in the order of the results, a place a day.
  init(_ results: SearchResults, _ scope: SearchScope, columns: Int, lines count: Int) {
    made = nil
    scale = .day
    sourceCount = results.groups.count
    let days = Set(results.groups.flatMap(\.days).map(\.day)).sorted()
    times = days.map { Time(days: $0...$0, isLoose: false) }
    labelColumns = min(30, max(16, columns / 4))
    makeSlots(columns: columns) { $0 > 0 && days[$0].number - days[$0 - 1].number > 1 }
    let rows = Dictionary(uniqueKeysWithValues: days.enumerated().map { ($1, $0) })
    func counts(_ groups: some Sequence<SearchResults.Group>) -> [Int] {
      var counts = Array(repeating: 0, count: days.count)
      for day in groups.lazy.flatMap(\.days) { counts[rows[day.day] ?? 0] += day.matches }
      return slots.map { $0.rows.reduce(0) { $0 + counts[$1] } }
    }
    if count == 1 {
      lines = [
        Line(source: nil, name: nil, total: results.matches, counts: counts(results.groups))
      ]
    } else {
      lines = results.groups.prefix(count).map { group in
        Line(
          source: group.source, name: scope.sources[group.source].name, total: group.matches,
          counts: counts([group]))
      }
    }
    most = lines.flatMap(\.counts).max() ?? 1
  }

  /// A place a row and one for each gap; where there are too many, several rows share one.
  private mutating func makeSlots(columns: Int, hasGap: (_ beforeRow: Int) -> Bool) {
    let room = columns - labelColumns - 1
    guard room > 0, !times.isEmpty else { return }
    for row in times.indices {
      if hasGap(row) { slots.append(Slot(rows: row..<row)) }
      slots.append(Slot(rows: row..<row + 1))
    }
    if slots.count > room {
      let share = (times.count + room - 1) / room
      slots = stride(from: 0, to: times.count, by: share).map {
        Slot(rows: $0..<min(times.count, $0 + share))
      }
    }
    slotColumns = min(5, max(1, room / slots.count))
  }

  private static func count(_ slot: Slot, _ source: Int?, _ timeline: Timeline) -> Int {
    slot.rows.reduce(0) { sum, row in
      sum
        + (source.map { timeline.entries(inRow: row, of: $0).count }
          ?? timeline.entries(inRow: row).count)
    }
  }

  /// The row of a day.
  package func row(of day: Day) -> Int? { times.firstIndex { $0.days.contains(day) } }

  /// The slot of a row.
  package func slot(ofRow row: Int) -> Int? { slots.firstIndex { $0.rows.contains(row) } }
}
