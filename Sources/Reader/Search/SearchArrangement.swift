package import Screen

/// Where the parts of the screen of a story's search stand.
package struct SearchArrangement: Hashable, Sendable {
  package private(set) var header: Rectangle?
  /// How much was found in each source on each day.
  package private(set) var strip: Rectangle?
  /// The line above the results.
  package private(set) var rule: Rectangle?
  package private(set) var results: Rectangle
  /// The chosen sentence in its article.
  package private(set) var preview: Rectangle?
  package private(set) var status: Rectangle?
  package private(set) var hints: Rectangle?

  /// With fewer columns than this the results have the screen to themselves.
  private static let leastColumnsForPreview = 110

  package init(size: Size, sources: Int, showsStrip: Bool, showsHints: Bool) {
    results = Rectangle(row: 0, column: 0, rows: size.rows, columns: size.columns)
    if size.rows >= 12, showsHints { hints = results.takeLast(1) }
    if size.rows >= 4 { status = results.takeLast(1) }
    if size.rows >= 8 { header = results.takeFirst(1) }
    if showsStrip, let lines = Strip.rows(of: size, sources: sources) {
      strip = results.takeFirst(lines)
    }
    if size.rows >= 6 { rule = results.takeFirst(1) }
    guard size.columns >= Self.leastColumnsForPreview, results.rows >= 8 else { return }
    // What the widest sentences leave free is the preview's.
    let most = StorySearch.mostColumns
    let columns = max(min(Arrangement.measure + 2, size.columns * 9 / 20), size.columns - most - 1)
    preview = Rectangle(
      row: results.row, column: size.columns - columns, rows: results.rows, columns: columns)
    results = Rectangle(
      row: results.row, column: 0, rows: results.rows, columns: size.columns - columns - 1)
  }
}
