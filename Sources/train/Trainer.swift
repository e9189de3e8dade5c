import Annotations
import Corpora

/// Learns the weights of the model of names from labelled texts.
///
/// Stochastic gradient steps on the likelihood of the labels, each weight with a step of its own that shrinks
/// with what it has been moved, and the weights averaged over the rounds. Source: Duchi, Hazan, Singer, "Adaptive
/// Subgradient Methods", JMLR 2011.
struct Trainer {
  let rows: Int
  private let labels = NameModel.labels
  private var weights: [SIMD8<Float>]
  private var moved: [SIMD8<Float>]
  private var sums: [SIMD8<Float>]
  private var transitions = [Float](repeating: 0, count: NameTransitions.count)
  private var transitionsMoved = [Float](repeating: 1e-6, count: NameTransitions.count)
  private var transitionSums = [Float](repeating: 0, count: NameTransitions.count)
  private var lattice = NameLattice()
  private let step: Float = 0.1

  /// An island with the rows of its features and the labels it should have.
  struct Example {
    var features: [UInt32]
    var labels: [UInt8]
  }

  init(rows: Int) {
    self.rows = rows
    weights = Array(repeating: SIMD8(), count: rows)
    moved = Array(repeating: SIMD8(repeating: 1e-6), count: rows)
    sums = Array(repeating: SIMD8(), count: rows)
  }

  /// The islands of a text, made ready.
  static func examples(of text: LabelledText, lexicon: Lexicon?, rows: Int) -> [Example] {
    var found: [Example] = []
    var features = NameFeatures(text.tokens, lexicon: lexicon, rows: rows)
    var buffer = [UInt32](repeating: 0, count: NameFeatures.count)
    NameIslands(text.tokens).forEach { island, sentence in
      features.prepare(island, in: sentence)
      var example = Example(features: [], labels: [])
      for index in island {
        buffer.withUnsafeMutableBufferPointer { pointer in
          if let base = pointer.baseAddress { features.fill(base, at: index, in: sentence) }
        }
        example.features += buffer
        example.labels.append(text.labels[index].rawValue)
      }
      found.append(example)
    }
    return found
  }

  mutating func learn(_ examples: [Example], rounds: Int, seed: UInt64) {
    var random = Random(seed: seed)
    var order = Array(examples.indices)
    for round in 0..<rounds {
      for index in stride(from: order.count - 1, to: 0, by: -1) {
        order.swapAt(index, random.below(index + 1))
      }
      for index in order { learn(examples[index]) }
      for row in 0..<rows { sums[row] += weights[row] }
      for index in transitions.indices { transitionSums[index] += transitions[index] }
      print("round \(round + 1) of \(rounds)")
    }
    for row in 0..<rows { weights[row] = sums[row] / Float(rounds) }
    transitions = transitionSums.map { $0 / Float(rounds) }
  }

  private mutating func learn(_ example: Example) {
    let width = NameFeatures.count
    let count = example.labels.count
    guard isPossible(example.labels) else { return }
    var scores: [SIMD8<Float>] = []
    for token in 0..<count {
      var score = SIMD8<Float>()
      for feature in token * width..<(token + 1) * width {
        score += weights[Int(example.features[feature])]
      }
      scores.append(score)
    }
    let chain = NameTransitions(transitions)
    lattice.solve(scores[...], chain)
    for token in 0..<count {
      var gradient = SIMD8<Float>() - lattice.chances[token]
      gradient[Int(example.labels[token])] += 1
      if gradient.max() < 0.002 { continue }
      let square = gradient * gradient
      for feature in token * width..<(token + 1) * width {
        let row = Int(example.features[feature])
        moved[row] += square
        weights[row] += step * gradient / moved[row].squareRoot()
      }
    }
    learnTransitions(example.labels, chain)
  }

  private mutating func learnTransitions(_ gold: [UInt8], _ chain: NameTransitions) {
    guard let first = gold.first, let last = gold.last else { return }
    for label in 0..<labels {
      let begins: Float = label == Int(first) ? 1 : 0
      move(64 + label, by: begins - lattice.chances[0][label])
      let ends: Float = label == Int(last) ? 1 : 0
      move(72 + label, by: ends - lattice.chances[gold.count - 1][label])
    }
    for token in 0..<gold.count - 1 {
      let later = lattice.emissions[token + 1] * lattice.backward[token + 1]
      var pairs: [SIMD8<Float>] = []
      var sum: Float = 0
      for label in 0..<labels {
        let row = chain.rows[label] * later * lattice.forward[token][label]
        pairs.append(row)
        sum += row.sum()
      }
      for label in 0..<labels {
        for next in 0..<labels {
          let isGold: Float = label == Int(gold[token]) && next == Int(gold[token + 1]) ? 1 : 0
          let gradient = isGold - pairs[label][next] / max(sum, 1e-30)
          if gradient != 0 { move(label * labels + next, by: gradient) }
        }
      }
    }
  }

  private mutating func move(_ transition: Int, by gradient: Float) {
    transitionsMoved[transition] += gradient * gradient
    transitions[transition] += step * gradient / transitionsMoved[transition].squareRoot()
  }

  /// Whether the labels can follow each other; marks that cut through an island cannot be learned from.
  private func isPossible(_ labels: [UInt8]) -> Bool {
    let path = labels.compactMap(NameLabel.init(rawValue:))
    guard let first = path.first, first != .inner, first != .last else { return false }
    return path.indices.allSatisfy { path[$0].mayPrecede($0 + 1 < path.count ? path[$0 + 1] : nil) }
  }

  /// The table of the model, its weights as small integers.
  func table() -> [UInt8] {
    var sizes: [Float] = []
    for row in weights where row != SIMD8() {
      for label in 0..<labels where row[label] != 0 { sizes.append(abs(row[label])) }
    }
    sizes.sort()
    let most = sizes.isEmpty ? 1 : sizes[min(sizes.count - 1, sizes.count / 10_000 * 9_995)]
    let scale = most / 127
    let small = weights.flatMap { row in
      (0..<labels).map { Int8(max(-127, min(127, (row[$0] / scale).rounded()))) }
    }
    return NameModel.table(rows: rows, weights: small, scale: scale, transitions: transitions)
  }
}
