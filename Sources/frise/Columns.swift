import Screen

/// Rows of cells, one below the other.
enum Columns {
  /// The rows with the cells of their first columns padded to one width: figures stand to the right, words to the
  /// left.
  static func aligned(_ rows: [[String]], columns count: Int, figures: Set<Int>) -> [[String]] {
    let widths = (0..<count).map { column in rows.map { $0[column].columns }.max() ?? 0 }
    return rows.map { row in
      var cells = row
      for column in widths.indices {
        let padding = String(repeating: " ", count: widths[column] - row[column].columns)
        cells[column] = figures.contains(column) ? padding + row[column] : row[column] + padding
      }
      return cells
    }
  }
}
