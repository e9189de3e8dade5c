/// Keeps an event that a text tells twice from being two.
struct Retellings {
  private let tokens: Tokens
  /// The words that matter of each sentence so far, by its day.
  private var told: [Day: [Telltale]] = [:]

  init(_ tokens: Tokens) { self.tokens = tokens }

  /// Whether no sentence before tells the same of that day; remembers this one.
  mutating func isNew(_ sentence: Range<Int>, on day: Day) -> Bool {
    let words = Telltale(tokens, sentence)
    let isKnown = told[day, default: []].contains { $0.isLike(words) }
    guard !isKnown else { return false }
    // What stands a long way before is not looked at again: a live report has thousands of sentences a day.
    if told[day, default: []].count == Self.most { told[day]?.removeFirst(Self.most / 2) }
    told[day, default: []].append(words)
    return true
  }

  private static let most = 200
}

/// The words that matter of a sentence.
private struct Telltale {
  /// Their hashes, each once, in ascending order.
  private let words: [UInt64]
  /// One bit of each hash: what has a bit that another has not has a word that the other has not.
  private let bits: UInt64

  init(_ tokens: Tokens, _ sentence: Range<Int>) {
    var all: [UInt64] = []
    all.reserveCapacity(sentence.count)
    for index in sentence {
      let token = tokens.all[index]
      if token.kind == .number || token.kind == .word && token.range.count > 3 {
        all.append(token.folded)
      }
    }
    all.sort()
    var words: [UInt64] = []
    words.reserveCapacity(all.count)
    for word in all where word != words.last { words.append(word) }
    self.words = words
    bits = words.reduce(0) { $0 | 1 << ($1 & 63) }
  }

  /// Whether three of four words that either has stand in the other.
  func isLike(_ other: Telltale) -> Bool {
    let least = max(words.count, other.words.count) * 3
    let most = min(
      words.count - (bits & ~other.bits).nonzeroBitCount,
      other.words.count - (other.bits & ~bits).nonzeroBitCount)
    return most * 4 >= least && shared(with: other) * 4 >= least
  }

  private func shared(with other: Telltale) -> Int {
    var count = 0
    var index = 0
    for word in words {
      while index < other.words.count, other.words[index] < word { index += 1 }
      guard index < other.words.count else { break }
      if other.words[index] == word { count += 1 }
    }
    return count
  }
}
