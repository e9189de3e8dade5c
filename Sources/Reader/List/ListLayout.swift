import Annotations
import Articles
package import Screen
import Stories

/// The rows of the list that are on the screen. Titles run over several lines as long as the whole list
/// has room for it, and are cut to one where it has not.
package struct ListLayout: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    /// The row of the listing.
    package let index: Int
    /// The number of the article or fault; nil for a heading.
    package let item: Int?
    /// Its first row, counted from the top of the pane.
    package let row: Int
    package let day: String
    package let lines: [String]
  }

  package private(set) var entries: [Entry] = []
  /// What it was made for.
  private let pane: Rectangle
  private let top: Int
  private let revision: Int
  /// The columns before the days end and before the titles begin, counted from the left of the pane.
  package let dayEnd: Int
  package let titleColumn: Int

  /// No title takes more lines than this.
  private static let mostLines = 4
  /// A pane narrower than this shows titles alone: columns.
  private static let leastColumnsForDays = 26

  /// Lays out the part of a reader's list that a pane has room for.
  package init(_ state: ReaderState, in pane: Rectangle) {
    self.pane = pane
    top = state.listTop
    revision = state.listing.revision
    let markEnd = 3
    if pane.columns >= Self.leastColumnsForDays {
      dayEnd = markEnd + state.dayColumns
      titleColumn = dayEnd + 2
    } else {
      dayEnd = markEnd
      titleColumn = markEnd
    }
    let columns = max(1, pane.columns - titleColumn - 1)
    let count = state.listing.rows.count
    if count <= pane.rows, let whole = whole(state, columns: columns, rows: pane.rows) {
      entries = whole
    } else {
      let last = min(count, state.listTop + pane.rows)
      entries = (state.listTop..<max(state.listTop, last)).compactMap { index in
        entry(state, index, row: index - state.listTop, columns: columns, most: 1)
      }
    }
  }

  /// Whether it is still right.
  func isFor(_ state: ReaderState, in pane: Rectangle) -> Bool {
    self.pane == pane && top == state.listTop && revision == state.listing.revision
  }

  /// All of the list with its titles in full, or nil when that is too long.
  private func whole(_ state: ReaderState, columns: Int, rows: Int) -> [Entry]? {
    var entries: [Entry] = []
    var row = 0
    for index in state.listing.rows.indices {
      guard let entry = entry(state, index, row: row, columns: columns, most: Self.mostLines) else {
        return nil
      }
      entries.append(entry)
      row += entry.lines.count
      if row > rows { return nil }
    }
    return entries
  }

  private func entry(
    _ state: ReaderState, _ index: Int, row: Int, columns: Int, most: Int
  ) -> Entry? {
    let item: Int
    switch state.listing.rows[index] {
    case .source(let source, let count):
      return heading(state.phrases.heading(source, count), index, row, columns)
    case .day(let day, let count):
      return heading(state.phrases.heading(day, count), index, row, columns)
    case .item(let number): item = number
    }
    return switch state.item(item) {
    case nil: nil
    case .article(let article):
      Entry(
        index: index, item: item, row: row,
        day: dayEnd < titleColumn ? state.dayText(article) : "",
        lines: article.title.value.lines(columns: columns, most: most))
    case .fault(let fault):
      Entry(
        index: index, item: item, row: row, day: "",
        lines: (state.phrases.name(of: fault.path) + " — "
          + fault.sentence(in: state.phrases.language))
          .lines(columns: columns, most: most))
    }
  }
}

extension ListLayout {
  private func heading(_ words: String, _ index: Int, _ row: Int, _ columns: Int) -> Entry {
    // A heading has the columns of the days and signs too.
    let columns = columns + titleColumn - 1
    return Entry(index: index, item: nil, row: row, day: "", lines: [words.fitted(to: columns)])
  }
}

extension ReaderState {
  /// The day an article came out, as the list has it: a guess has its sign, the year only where the
  /// story's years differ.
  func dayText(_ article: Article) -> String {
    guard let publication = article.published else { return "?" }
    let sameYear = story.days.map { $0.lowerBound.year == $0.upperBound.year } ?? true
    return (publication.isInferred ? "~" : "")
      + phrases.shortDay(publication.day, withYear: !sameYear)
  }
}

extension String {
  /// This text in lines of so many columns; what does not fit on the last is cut.
  fileprivate func lines(columns: Int, most: Int) -> [String] {
    guard most > 1 else { return [fitted(to: columns)] }
    let scalars = Array(unicodeScalars)
    let ranges = LineBreaker(columns: columns).lines(of: scalars, in: 0..<scalars.count)
    var lines = ranges.prefix(most).map { String(scalars: scalars[$0]) }
    if ranges.count > most {
      let rest = String(scalars: scalars[ranges[most - 1].lowerBound...])
      lines[most - 1] = rest.fitted(to: columns)
    }
    return lines
  }
}
