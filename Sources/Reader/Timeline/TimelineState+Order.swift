import Stories

/// The order in which one reads what is on the screen: row after row, in each from left to right.
extension TimelineState {
  /// What the cursor is on.
  struct Cursor: Hashable {
    let row: Int
    let source: Int
    let index: Int
  }

  var cursorPlace: Cursor { Cursor(row: row, source: source, index: index) }

  mutating func go(to cursor: Cursor) {
    row = min(cursor.row, max(0, timeline.rows.count - 1))
    (source, index) = (cursor.source, cursor.index)
    mark = nil
    isFar = true
  }

  /// So many columns, and events in a cell, have an order of their own.
  private static let mostInCell = 1 << 12
  private static let mostColumns = 1 << 16

  /// The rank of the cursor.
  var order: Int {
    let column = shown.firstIndex(of: source) ?? 0
    return Self.order(row: row, column: column, index: index)
  }

  private static func order(row: Int, column: Int, index: Int) -> Int {
    (row * mostColumns + min(column, mostColumns - 1)) * mostInCell + min(index, mostInCell - 1)
  }

  /// Puts the cursor on what has a rank.
  mutating func go(toOrder order: Int) {
    let column = order / Self.mostInCell % Self.mostColumns
    guard shown.indices.contains(column) else { return }
    go(
      to: Cursor(
        row: order / Self.mostInCell / Self.mostColumns, source: shown[column],
        index: order % Self.mostInCell))
  }

  /// The numbers of the events in the columns shown, by their rank.
  var orderedEntries: [(order: Int, entry: Int)] {
    let places = Dictionary(uniqueKeysWithValues: shown.enumerated().map { ($1, $0) })
    var all: [(order: Int, entry: Int)] = []
    for row in timeline.rows.indices {
      var last: (source: Int, index: Int) = (-1, 0)
      var cells: [(order: Int, entry: Int)] = []
      for entry in timeline.entries(inRow: row) {
        let source = timeline.entries[entry].source
        last = source == last.source ? (source, last.index + 1) : (source, 0)
        guard let column = places[source] else { continue }
        cells.append((Self.order(row: row, column: column, index: last.index), entry))
      }
      all += cells.sorted { $0.order < $1.order }
    }
    return all
  }
}
