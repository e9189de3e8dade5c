import Annotations
import Corpora

/// Learns whether dates lie ahead from the dates of marked texts.
enum OutlookTrainer {
  static func table(_ texts: [MarkedText]) -> [UInt8] {
    let examples = texts.flatMap(examples)
    print("outlook: \(examples.count) dates")
    var weights = [Float](repeating: 0, count: OutlookModel.rows)
    var moved = [Float](repeating: 1e-4, count: OutlookModel.rows)
    var sums = weights
    var random = Random(seed: 5)
    let rounds = 12
    var order = Array(examples.indices)
    for _ in 0..<rounds {
      for index in stride(from: order.count - 1, to: 0, by: -1) {
        order.swapAt(index, random.below(index + 1))
      }
      for index in order {
        let example = examples[index]
        let score = example.features.reduce(Float(0)) { $0 + weights[$1] }
        let chance = 1 / (1 + PortableMath.exp(-score))
        let gradient = (example.isAhead ? 1 : 0) - chance
        for row in example.features {
          let slope = gradient - 0.002 * weights[row]
          moved[row] += slope * slope
          weights[row] += 0.1 * slope / moved[row].squareRoot()
        }
      }
      for row in weights.indices { sums[row] += weights[row] }
    }
    return OutlookModel.table(sums.map { $0 / Float(rounds) })
  }

  private static func examples(_ text: MarkedText) -> [OutlookExample] {
    guard let published = text.published else { return [] }
    let dates = Marks(text).dates
    return OutlookExample.examples(
      in: Tokens(text.scalars), published: published, language: text.language
    ) { range in
      guard let value = dates.first(where: { $0.range.overlaps(range) })?.value else { return nil }
      if let day = Day(iso: value.prefix(10)) { return day }
      return value.count == 7 ? Day(iso: value + "-15") : nil
    }
  }
}
