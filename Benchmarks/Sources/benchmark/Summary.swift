/// What many measurements of one thing come to.
struct Summary: Equatable, Encodable {
  let median: Double
  /// What 99 of 100 are not above; of fewer than 100, the largest.
  let p99: Double
  let count: Int

  /// Nil when there is nothing to sum up.
  init?(_ values: [Double]) {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    median =
      sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    p99 = sorted[(sorted.count * 99 + 99) / 100 - 1]
    count = sorted.count
  }
}
