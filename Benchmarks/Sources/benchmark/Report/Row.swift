/// One thing that was measured, with each program.
struct Row: Encodable {
  /// What is measured and what it should come to.
  struct Head {
    let what: String
    let unit: String
    var limits: [Limit] = []

    init(_ what: String, _ unit: String, _ limits: Limit...) {
      (self.what, self.unit, self.limits) = (what, unit, limits)
    }
  }

  struct Cell: Encodable {
    let column: String
    let summary: Summary?
    let failure: String?
  }

  let what: String
  let unit: String
  let cells: [Cell]
  /// What Frise's median is to that of each other program.
  let ratios: [String: Double]
  /// What it should be; nil when nobody has said.
  let budget: String?
  let isMet: Bool?

  init(_ head: Head, _ cells: [Cell]) {
    (what, unit, self.cells) = (head.what, head.unit, cells)
    let own = cells.first { $0.column == Column.frise }?.summary
    var ratios: [String: Double] = [:]
    for cell in cells where cell.column != Column.frise {
      if let own, let other = cell.summary, other.median > 0 {
        ratios[cell.column] = own.median / other.median
      }
    }
    self.ratios = ratios
    budget =
      head.limits.isEmpty
      ? nil : head.limits.map { $0.text(unit: head.unit) }.joined(separator: ", ")
    let verdicts = head.limits.map { $0.isMet(by: own, ratios: ratios) }
    isMet = verdicts.isEmpty || verdicts.contains(nil) ? nil : verdicts.allSatisfy { $0 == true }
  }
}

/// The columns that are not called by the name of a peer.
enum Column {
  static let frise = "frise"
  static let against = "against"
}
