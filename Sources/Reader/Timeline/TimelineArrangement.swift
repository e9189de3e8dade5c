package import Screen

/// Where the parts of the timeline's screen stand.
package struct TimelineArrangement: Hashable, Sendable {
  package private(set) var header: Rectangle?
  package private(set) var strip: Rectangle?
  /// The names of the sources, above the rule that parts them from the rows.
  package private(set) var heads: Rectangle?
  package private(set) var rows: Rectangle
  package private(set) var status: Rectangle?
  package private(set) var hints: Rectangle?

  package init(size: Size, sources: Int, showsStrip: Bool, showsHints: Bool) {
    rows = Rectangle(row: 0, column: 0, rows: size.rows, columns: size.columns)
    if size.rows >= 12, showsHints { hints = rows.takeLast(1) }
    if size.rows >= 4 { status = rows.takeLast(1) }
    if size.rows >= 8 { header = rows.takeFirst(1) }
    if showsStrip, let lines = Strip.rows(of: size, sources: sources) {
      strip = rows.takeFirst(lines)
    }
    if size.rows >= 6 { heads = rows.takeFirst(2) }
  }
}
