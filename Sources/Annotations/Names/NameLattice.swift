/// What speaks for one label after another, for the first and for the last.
package struct NameTransitions: Sendable {
  /// From each label to the next; in powers of e, so that what is impossible is 0.
  package let rows: [SIMD8<Float>]
  package let first: SIMD8<Float>
  package let last: SIMD8<Float>

  /// From each label to each, then for the first, then for the last.
  package static let count = 8 * 8 + 2 * 8

  /// Takes weights; what the labels rule out counts for nothing.
  package init(_ weights: [Float]) {
    let labels = NameLabel.allCases
    func row(_ start: Int, _ isAllowed: (NameLabel) -> Bool) -> SIMD8<Float> {
      var row = SIMD8<Float>()
      for label in labels where isAllowed(label) {
        row[Int(label.rawValue)] = PortableMath.exp(weights[start + Int(label.rawValue)])
      }
      return row
    }
    rows = labels.map { label in row(Int(label.rawValue) * 8) { label.mayPrecede($0) } }
    first = row(64) { $0 != .inner && $0 != .last }
    last = row(72) { $0.mayPrecede(nil) }
  }
}

/// What a model says of one island: the best labels, and how sure it is of each.
package struct NameLattice {
  package private(set) var labels: [NameLabel] = []
  /// For each token how likely each label is.
  package private(set) var chances: [SIMD8<Float>] = []
  /// The sums over all paths up to a token and from it on, each in a scale of its own.
  package private(set) var forward: [SIMD8<Float>] = []
  package private(set) var backward: [SIMD8<Float>] = []
  /// What speaks for each label of a token, in powers of e.
  package private(set) var emissions: [SIMD8<Float>] = []

  /// For each token but the first the label before it on the best path to each label.
  private var back: [SIMD8<UInt8>] = []

  package init() {}

  /// Finds the probabilities (forward-backward) and the best path (Viterbi) for the tokens' scores.
  package mutating func solve(_ scores: ArraySlice<SIMD8<Float>>, _ transitions: NameTransitions) {
    let count = scores.count
    labels.removeAll(keepingCapacity: true)
    chances.removeAll(keepingCapacity: true)
    emissions.removeAll(keepingCapacity: true)
    forward.removeAll(keepingCapacity: true)
    guard count > 0 else { return }
    for score in scores { emissions.append(Self.exponentials(score - score.max())) }
    var best = transitions.first * emissions[0]
    back.removeAll(keepingCapacity: true)
    forward.append(Self.scaled(best))
    for index in 1..<max(1, count) where count > 1 {
      var sums = SIMD8<Float>()
      var top = SIMD8<Float>()
      var from = SIMD8<UInt8>()
      for label in 0..<8 {
        let row = transitions.rows[label]
        sums += row * forward[index - 1][label]
        let path = row * best[label]
        for next in 0..<8 where path[next] > top[next] {
          top[next] = path[next]
          from[next] = UInt8(label)
        }
      }
      best = Self.scaled(top * emissions[index])
      forward.append(Self.scaled(sums * emissions[index]))
      back.append(from)
    }
    var label = Self.argmax(best * transitions.last)
    for _ in 0..<count { labels.append(.outside) }
    for index in stride(from: count - 1, through: 0, by: -1) {
      labels[index] = NameLabel(rawValue: UInt8(label)) ?? .outside
      if index > 0 { label = Int(back[index - 1][label]) }
    }
    backward.removeAll(keepingCapacity: true)
    for _ in 0..<count { backward.append(transitions.last) }
    for index in stride(from: count - 2, through: 0, by: -1) {
      let later = emissions[index + 1] * backward[index + 1]
      var sums = SIMD8<Float>()
      for label in 0..<8 { sums[label] = (transitions.rows[label] * later).sum() }
      backward[index] = Self.scaled(sums)
    }
    for index in 0..<count {
      let product = forward[index] * backward[index]
      chances.append(product / max(product.sum(), 1e-30))
    }
  }

  private static func scaled(_ values: SIMD8<Float>) -> SIMD8<Float> {
    values / max(values.max(), 1e-30)
  }

  private static func argmax(_ values: SIMD8<Float>) -> Int {
    var best = 0
    for index in 1..<8 where values[index] > values[best] { best = index }
    return best
  }

  private static func exponentials(_ values: SIMD8<Float>) -> SIMD8<Float> {
    var result = SIMD8<Float>()
    for index in 0..<8 { result[index] = PortableMath.exp(values[index]) }
    return result
  }
}

extension SIMD8<Float> {
  /// How likely a token is part of a person's name, by the chances of its labels.
  var person: Float { self[1] + self[2] + self[3] + self[4] }
  /// How likely it is part of another name.
  var otherName: Float { self[5] + self[6] + self[7] }
}
