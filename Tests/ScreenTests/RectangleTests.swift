import Screen
import Testing

@Suite struct `A rectangle` {
  private let rectangle = Rectangle(row: 2, column: 3, rows: 4, columns: 5)

  @Test func `ends after its last row and column`() {
    #expect(rectangle.endRow == 6)
    #expect(rectangle.endColumn == 8)
  }

  @Test(arguments: [
    (2, 3, true), (5, 7, true), (1, 3, false), (2, 2, false), (6, 3, false), (2, 8, false),
  ])
  func `contains its corners and nothing beyond them`(row: Int, column: Int, isInside: Bool) {
    #expect(rectangle.contains(row: row, column: column) == isInside)
  }

  @Test func `loses as much on each side when it is inset`() {
    #expect(
      rectangle.inset(rows: 1, columns: 2) == Rectangle(row: 3, column: 5, rows: 2, columns: 1))
    #expect(rectangle.inset() == rectangle)
    #expect(rectangle.inset(columns: 1) == Rectangle(row: 2, column: 4, rows: 4, columns: 3))
  }

  @Test(arguments: 0...6, 0...6)
  func `is empty rather than inside out when little is left`(rows: Int, columns: Int) {
    let rectangle = Rectangle(row: 2, column: 3, rows: rows, columns: columns)
    for inset in 0...8 {
      let inner = rectangle.inset(rows: inset, columns: inset)
      #expect(inner.rows == max(0, rows - 2 * inset))
      #expect(inner.columns == max(0, columns - 2 * inset))
      #expect(inner.endRow <= rectangle.endRow && inner.endColumn <= rectangle.endColumn)
      #expect(inner.row >= rectangle.row && inner.column >= rectangle.column)
    }
  }

  @Test func `contains nothing when it is empty`() {
    let empty = Rectangle(row: 0, column: 0, rows: 0, columns: 5)
    #expect(empty.rows == 0 || empty.columns == 0)
    #expect(!empty.contains(row: 0, column: 0))
    #expect(rectangle.rows > 0 && rectangle.columns > 0)
  }

  @Test func `has no size below zero`() {
    #expect(Rectangle(row: 0, column: 0, rows: -1, columns: -5).size == Size(rows: 0, columns: 0))
    #expect(Size(rows: -1, columns: 4) == Size(rows: 0, columns: 4))
  }
}
