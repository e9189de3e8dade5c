/// Which of many words are one slip of the pen apart, found without comparing each with each.
///
/// Words are one slip apart only if they are alike when one letter is left out of one or of both, as in
/// W. Garbe's symmetric delete spelling correction; those that are alike so are compared.
struct Slips {
  /// A word with a letter left out, or a whole one, by its hash.
  private struct Shortened {
    let hash: UInt64
    let word: Int
    /// The one before it in the same slot.
    let next: Int
  }

  /// For each word the others that may be a slip for it, and those that it may be a slip for.
  private(set) var slips: [[Int]]
  private(set) var sources: [[Int]]
  private var seen = PairSet()
  private var shortened: [Shortened] = []
  private var slots: [Int]
  private var letters: [[Unicode.Scalar]]

  init(_ words: [String]) {
    slips = Array(repeating: [], count: words.count)
    sources = slips
    letters = words.map { Array($0.unicodeScalars) }
    slots = Array(repeating: -1, count: 1 << (Int.bitWidth - words.count.leadingZeroBitCount + 3))
    for word in words.indices { add(word) }
    shortened = []
    slots = []
    letters = []
    seen = PairSet()
  }

  private mutating func add(_ word: Int) {
    let all = letters[word]
    guard all.count >= Spelling.least else { return }
    // The first letter holds.
    for omitted in 1...all.count {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for index in all.indices where index != omitted {
        hash = (hash ^ UInt64(all[index].value)) &* 0x100_0000_01B3
      }
      add(word, (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15)
    }
  }

  private mutating func add(_ word: Int, _ hash: UInt64) {
    let slot = Int(truncatingIfNeeded: hash >> 20) & (slots.count - 1)
    var index = slots[slot]
    while index >= 0 {
      let other = shortened[index]
      if other.hash == hash, other.word != word { compare(word, other.word) }
      index = other.next
    }
    shortened.append(Shortened(hash: hash, word: word, next: slots[slot]))
    slots[slot] = shortened.count - 1
  }

  private mutating func compare(_ word: Int, _ earlier: Int) {
    guard seen.insert(word, earlier) else { return }
    note(word, earlier)
    note(earlier, word)
  }

  private mutating func note(_ word: Int, _ slip: Int) {
    guard Spelling.isSlip(letters[word], letters[slip]) else { return }
    slips[word].append(slip)
    sources[slip].append(word)
  }
}
