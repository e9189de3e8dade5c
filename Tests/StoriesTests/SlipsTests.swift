import Testing

@testable import Stories

@Suite struct `The slips among many words` {
  /// All words of five to eight letters from a small alphabet would be too many; these are those of a few stems.
  private let words = ["martin", "dupont", "aabba", "abcabcab"].flatMap { stem in
    var words = [stem]
    for place in stem.indices {
      words.append(String(stem[..<place] + stem[stem.index(after: place)...]))
      for letter in "abm" {
        words.append(String(stem[..<place] + [letter] + stem[place...]))
        words.append(String(stem[..<place] + [letter] + stem[stem.index(after: place)...]))
      }
    }
    return words + words.map { String($0.dropFirst(2).prefix(1) + $0.dropFirst()) }
  }

  @Test func `are those that comparing each with each finds`() {
    let words = Array(Set(words)).sorted()
    let slips = Slips(words)
    for (number, word) in words.enumerated() {
      let expected = words.indices.filter { isSlip(word, words[$0]) }
      #expect(slips.slips[number].sorted() == expected, "\(word)")
      let sources = words.indices.filter { isSlip(words[$0], word) }
      #expect(slips.sources[number].sorted() == sources, "\(word)")
    }
  }

  private func isSlip(_ one: String, _ other: String) -> Bool {
    Spelling.isSlip(Array(one.unicodeScalars), Array(other.unicodeScalars))
  }

  @Test func `are none among none`() {
    #expect(Slips([]).slips.isEmpty)
    #expect(Slips([""]).slips == [[]])
  }
}

@Suite struct `A set of pairs` {
  @Test func `has what was put in, in its order`() {
    var pairs = PairSet()
    let new = (0..<2000).filter { pairs.insert($0 % 40, $0 % 1000 / 40) }
    #expect(new == Array(0..<1000))
    #expect(pairs.contains(39, 24))
    #expect(!pairs.contains(24, 39))
    #expect(!pairs.contains(0, 25))
  }
}
