/// Keeps an event that a text tells twice from being two.
struct Retellings {
  private let tokens: Tokens
  /// The words that matter of each sentence so far, by its day.
  private var told: [Day: [Set<UInt64>]] = [:]

  init(_ tokens: Tokens) { self.tokens = tokens }

  /// Whether no sentence before tells the same of that day; remembers this one.
  mutating func isNew(_ sentence: Range<Int>, on day: Day) -> Bool {
    var words: Set<UInt64> = []
    for index in sentence {
      let token = tokens.all[index]
      if token.kind == .number || token.kind == .word && token.range.count > 3 {
        words.insert(token.folded)
      }
    }
    let isKnown = told[day, default: []].contains { Self.areAlike($0, words) }
    guard !isKnown else { return false }
    // What stands a long way before is not looked at again: a live report has thousands of sentences a day.
    if told[day, default: []].count == Self.most { told[day]?.removeFirst(Self.most / 2) }
    told[day, default: []].append(words)
    return true
  }

  private static let most = 200

  /// Whether three of four words that either has stand in the other.
  private static func areAlike(_ one: Set<UInt64>, _ other: Set<UInt64>) -> Bool {
    let shared = one.intersection(other).count
    return shared * 4 >= max(one.count, other.count) * 3
  }
}
