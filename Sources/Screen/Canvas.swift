/// A frame being drawn: a grid of cells. Text enters it through `put` alone, and so through `write`, which calls it: no
/// control character gets through.
package struct Canvas: Hashable, Sendable {
  package let size: Size
  /// Row by row, each from left to right.
  package private(set) var cells: [Cell]

  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank(Style(.text)), count: size.rows * size.columns)
  }

  /// All of the canvas.
  package var bounds: Rectangle {
    Rectangle(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  /// The cell at a place that must lie on the canvas.
  package subscript(row: Int, column: Int) -> Cell { cells[row * size.columns + column] }

  /// The cells of one row, which must lie on the canvas.
  package func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }
}

extension Canvas {
  /// Writes `text` from a place on to the right, as far as `clip` goes, and gives the column after it.
  ///
  /// What lies outside of `clip` is left out. A wide character that only half fits becomes a blank.
  @discardableResult
  package mutating func write(
    _ text: String, row: Int, column: Int, style: Style, clip: Rectangle? = nil
  ) -> Int {
    var pen = Pen(row: row, column: column, clip: clip ?? bounds)
    for scalar in text.unicodeScalars { put(scalar, style: style, at: &pen) }
    return pen.column
  }

  /// Writes one scalar at `pen` and moves it on.
  package mutating func put(_ scalar: Unicode.Scalar, style: Style, at pen: inout Pen) {
    switch Showing(scalar) {
    case .glyph(let columns):
      set(Cell(scalar.printed, style: style, columns: columns), at: &pen)
    case .substitute(let sign):
      set(Cell(sign, style: Style(.substitute, style.state)), at: &pen)
    case .mark: addMark(scalar, at: &pen)
    case .nothing: break
    }
  }

  /// Fills a part of the canvas with one scalar of one column.
  package mutating func fill(
    _ rectangle: Rectangle, with scalar: Unicode.Scalar = " ", style: Style
  ) {
    for row in rectangle.row..<rectangle.endRow {
      var pen = Pen(row: row, column: rectangle.column, clip: rectangle)
      for _ in 0..<rectangle.columns { put(scalar, style: style, at: &pen) }
    }
  }

  /// Adds `state` to all cells of a part of the canvas that means something already.
  package mutating func add(_ state: Style.State, to rectangle: Rectangle) {
    for row in rectangle.row..<rectangle.endRow where row >= 0 && row < size.rows {
      for column in rectangle.column..<rectangle.endColumn
      where column >= 0 && column < size.columns {
        cells[row * size.columns + column].style.state.insert(state)
      }
    }
  }
}

/// Where the next character goes, and the part of the canvas it must stay in.
package struct Pen: Hashable, Sendable {
  package var row: Int
  package var column: Int
  package let clip: Rectangle
  /// What the marks that come next belong to.
  fileprivate var base = Base.none

  fileprivate enum Base: Hashable {
    /// Nothing was written yet.
    case none
    /// Marks came before anything they could stand on.
    case missing
    /// The last character lies outside of the clip.
    case clipped
    case cell(column: Int)
  }

  package init(row: Int, column: Int, clip: Rectangle) {
    self.row = row
    self.column = column
    self.clip = clip
  }
}

extension Canvas {
  private mutating func set(_ cell: Cell, at pen: inout Pen) {
    var cell = cell
    // A mark that had nothing to stand on is not shown, and the character after it tells so.
    if pen.base == .missing { cell.style.meaning = .substitute }
    let columns = Int(cell.columns)
    let left = pen.column
    pen.column += columns
    pen.base = .clipped
    let isLeftVisible = isVisible(pen.row, left, in: pen.clip)
    let isRightVisible = columns == 1 ? isLeftVisible : isVisible(pen.row, left + 1, in: pen.clip)
    guard isLeftVisible, isRightVisible else {
      // Of a wide character that only half fits, the half is blank.
      if isLeftVisible { replace(row: pen.row, column: left, with: .blank(cell.style)) }
      if isRightVisible { replace(row: pen.row, column: left + 1, with: .blank(cell.style)) }
      return
    }
    replace(row: pen.row, column: left, with: cell)
    if columns == 2 {
      replace(row: pen.row, column: left + 1, with: Cell(" ", style: cell.style, columns: 0))
    }
    pen.base = .cell(column: left)
  }

  private mutating func addMark(_ mark: Unicode.Scalar, at pen: inout Pen) {
    switch pen.base {
    case .none: pen.base = .missing
    case .missing, .clipped: break
    case .cell(let column):
      let index = pen.row * size.columns + column
      // More marks than a reader can tell apart are not shown, and the character tells so.
      if !cells[index].add(mark: mark) { cells[index].style.meaning = .substitute }
    }
  }

  /// Sets a cell, and blanks the other half of a wide character that it cuts.
  private mutating func replace(row: Int, column: Int, with cell: Cell) {
    let index = row * size.columns + column
    let old = cells[index]
    if old.columns == 0, column > 0, cell.columns != 0 {
      cells[index - 1] = .blank(cells[index - 1].style)
    }
    if old.columns == 2, column + 1 < size.columns {
      cells[index + 1] = .blank(cells[index + 1].style)
    }
    cells[index] = cell
  }

  private func isVisible(_ row: Int, _ column: Int, in clip: Rectangle) -> Bool {
    clip.contains(row: row, column: column) && bounds.contains(row: row, column: column)
  }
}
