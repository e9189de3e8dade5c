import Annotations
import Screen
package import Stories

/// The timeline of one article: its days in their order, with the sentences that tell what happened on them.
package struct ArticleDays: Hashable, Sendable {
  package enum Row: Hashable, Sendable {
    case blank
    /// The day, or the longer time, of the entries below: by the number of the first.
    case day(entry: Int)
    /// A line of an entry's sentence, by its number.
    case line(entry: Int, range: Range<Int>, isFirst: Bool)
  }

  /// In the order of their days.
  package private(set) var entries: [TimelineEntry] = []
  package private(set) var sentences: [ShownSentence] = []
  package private(set) var rows: [Row] = []
  private var rowsOfEntry: [Range<Int>] = []
  package internal(set) var selection = 0
  /// The first row in view.
  package private(set) var top = 0
  private var made = Made()

  /// What it was made for.
  private struct Made: Hashable {
    var article: MarkedArticle?
    var columns = 0
  }

  package init() {}

  package var selectedEntry: TimelineEntry? {
    entries.indices.contains(selection) ? entries[selection] : nil
  }

  /// The number of the entry whose sentence is the last to begin at or before a scalar of the text.
  func entry(at offset: Int) -> Int? {
    let before = entries.indices.filter { entries[$0].event.range.lowerBound <= offset }
    return before.max {
      (entries[$0].event.range.lowerBound, -$0) < (entries[$1].event.range.lowerBound, -$1)
    }
      ?? entries.indices.min {
        entries[$0].event.range.lowerBound < entries[$1].event.range.lowerBound
      }
  }

  /// The entry that a row in view belongs to.
  func entry(atRow row: Int) -> Int? {
    rowsOfEntry.firstIndex { $0.contains(top + row) }
  }

  /// Makes the days of an article anew when they are those of another, or in other columns.
  mutating func settle(
    _ article: MarkedArticle, columns: Int, _ all: () -> [TimelineEntry], _ text: () -> TimelineText
  ) {
    let wanted = Made(article: article, columns: columns)
    guard wanted != made else { return }
    if wanted.article != made.article {
      entries = all()
      let text = entries.isEmpty ? nil : text()
      sentences = entries.compactMap { entry in
        text.map { ShownSentence(entry.event.range, of: $0) }
      }
      selection = 0
      top = 0
    }
    made = wanted
    lay(columns)
  }

  private mutating func lay(_ columns: Int) {
    rows = []
    rowsOfEntry = []
    let breaker = LineBreaker(columns: max(1, columns - Self.indent - 1))
    for (number, entry) in entries.enumerated() {
      if number == 0 || entries[number - 1].event.days != entry.event.days {
        if number > 0 { rows.append(.blank) }
        rows.append(.day(entry: number))
      }
      let start = rows.count
      let scalars = sentences[number].scalars
      for range in breaker.lines(of: scalars, in: 0..<scalars.count) {
        rows.append(.line(entry: number, range: range, isFirst: rows.count == start))
      }
      rowsOfEntry.append(start..<rows.count)
    }
  }

  /// The columns left of a sentence.
  package static let indent = 3

  /// Scrolls so that the chosen entry is in view, with its day where it is the first of it; where the pane follows the
  /// text, with some of what lies behind it.
  mutating func showSelection(rows height: Int, isFollowing: Bool) {
    selection = min(max(0, selection), max(0, entries.count - 1))
    guard rowsOfEntry.indices.contains(selection) else { return top = 0 }
    let wanted = rowsOfEntry[selection]
    let below = isFollowing ? min(height / 2, max(0, height - wanted.count - 1)) : 0
    if wanted.upperBound + below > top + height { top = wanted.upperBound + below - height }
    if wanted.lowerBound - 1 < top { top = max(0, wanted.lowerBound - 1) }
    top = min(top, max(0, rows.count - height))
  }
}
