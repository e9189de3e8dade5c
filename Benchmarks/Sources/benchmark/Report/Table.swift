/// What was measured of one topic.
struct Table: Encodable {
  let title: String
  /// What one has to know to read the rows.
  var note = ""
  var rows: [Row] = []

  /// The columns in which anything stands, in the order of the first row that has them.
  var columns: [String] {
    rows.reduce(into: []) { columns, row in
      columns += row.cells.map(\.column).filter { !columns.contains($0) }
    }
  }

  /// Adds the numbers of a contest: a row for each.
  mutating func add(_ contest: Contest, _ heads: [Row.Head]) {
    for (index, head) in heads.enumerated() {
      let cells = contest.outcomes.map { name, outcome in
        switch outcome {
        case .measured(let numbers):
          Row.Cell(column: name, summary: Summary(numbers[index]), failure: nil)
        case .failed(let failure):
          Row.Cell(column: name, summary: nil, failure: failure.sentence)
        }
      }
      rows.append(Row(head, cells))
    }
  }
}
