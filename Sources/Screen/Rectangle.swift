/// A part of a screen: rows and columns of cells, counted from the upper left.
package struct Rectangle: Hashable, Sendable {
  /// The upper left cell; it may lie outside of any screen.
  package var row: Int
  package var column: Int
  package var size: Size

  package init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    size = Size(rows: rows, columns: columns)
  }

  package var rows: Int { size.rows }
  package var columns: Int { size.columns }

  /// The row after the last one.
  package var endRow: Int { row + rows }

  /// The column after the last one.
  package var endColumn: Int { column + columns }

  package func contains(row: Int, column: Int) -> Bool {
    row >= self.row && row < endRow && column >= self.column && column < endColumn
  }

  /// Takes so many rows off the top, and gives them.
  package mutating func takeFirst(_ rows: Int) -> Rectangle {
    let taken = Rectangle(row: row, column: column, rows: rows, columns: columns)
    self = Rectangle(
      row: row + rows, column: column, rows: self.rows - rows, columns: columns)
    return taken
  }

  /// Takes so many rows off the foot, and gives them.
  package mutating func takeLast(_ rows: Int) -> Rectangle {
    self = Rectangle(row: row, column: column, rows: self.rows - rows, columns: columns)
    return Rectangle(row: endRow, column: column, rows: rows, columns: columns)
  }

  /// What is left when each side moves inwards by so many cells; empty rather than inside out.
  package func inset(rows: Int = 0, columns: Int = 0) -> Rectangle {
    Rectangle(
      row: row + min(rows, self.rows), column: column + min(columns, self.columns),
      rows: self.rows - 2 * rows, columns: self.columns - 2 * columns)
  }
}
