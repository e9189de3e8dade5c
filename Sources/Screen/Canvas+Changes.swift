extension Canvas {
  /// The runs of columns in which a row differs from that of the frame before, or from a blank row when
  /// there was none. Runs with fewer than `gap` columns between them are one, and none begins with the right
  /// half of a wide character.
  package func changedRuns(inRow row: Int, since old: Canvas?, gap: Int) -> [Range<Int>] {
    let start = row * size.columns
    let blank = Cell.blank(Style(.text))
    var runs: [Range<Int>] = []
    for column in 0..<size.columns {
      let cell = cells[start + column]
      let before = old.map { $0.cells[start + column] } ?? blank
      guard cell != before else { continue }
      if let last = runs.last, column - last.upperBound < gap {
        runs[runs.count - 1] = last.lowerBound..<column + 1
      } else {
        runs.append((cell.columns == 0 ? max(0, column - 1) : column)..<column + 1)
      }
    }
    return runs
  }
}
