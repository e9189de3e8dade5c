import Screen

/// A row of the timeline as it stands on the screen: what parts it from the row before, then a cell in each column
/// in view, as tall as the tallest of them.
package struct TimelineBlock: Hashable, Sendable {
  /// A line of a cell: a part of an event's sentence.
  package struct Line: Hashable, Sendable {
    /// The number of the entry in the timeline.
    package let entry: Int
    /// Whether the sentence begins here.
    package let isFirst: Bool
    /// Its scalars in the sentence.
    package let range: Range<Int>
  }

  package struct Cell: Hashable, Sendable {
    /// The numbers of its entries.
    package let entries: [Int]
    package let lines: [Line]
    /// The lines of each entry.
    package let linesOfEntry: [Range<Int>]
  }

  /// The number of its row.
  package let row: Int
  /// The lines above it: one that parts it from the row before, or several for a gap without news.
  package let lead: Int
  /// How many days without news lie before it.
  package let silentDays: Int
  /// One a column in view.
  package let cells: [Cell]
  package let rows: Int

  /// The columns left of a sentence, for its sign.
  package static let indent = 2

  init(
    row: Int, lead: Int, silentDays: Int, least: Int, entries: [(entries: [Int], columns: Int)],
    sentence: (Int) -> ShownSentence
  ) {
    self.row = row
    self.lead = lead
    self.silentDays = silentDays
    cells = entries.map { numbers, columns in
      let breaker = LineBreaker(columns: max(1, columns - Self.indent))
      var lines: [Line] = []
      var linesOfEntry: [Range<Int>] = []
      for number in numbers {
        let start = lines.count
        let scalars = sentence(number).scalars
        for range in breaker.lines(of: scalars, in: 0..<scalars.count) {
          lines.append(Line(entry: number, isFirst: lines.count == start, range: range))
        }
        linesOfEntry.append(start..<lines.count)
      }
      return Cell(entries: numbers, lines: lines, linesOfEntry: linesOfEntry)
    }
    rows = lead + max(least, cells.reduce(0) { max($0, $1.lines.count) })
  }

  /// The lines before a row that comes after so many days without news: they grow with the digits of the number.
  static func lead(afterSilence days: Int) -> Int { days == 0 ? 1 : String(days).count }
}
