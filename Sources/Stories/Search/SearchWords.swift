/// The words of some folded texts, each with the places where it stands: an inverted index.
///
/// All words stand in one array with a zero byte around each, so that the words which hold some letters, begin or end
/// with them are found by one look through it (as grep would look through the texts, of which it is a fiftieth).
struct SearchWords: Sendable {
  private var letters: [UInt8] = [0]
  /// The first byte of each word among `letters`, and the end behind the last one.
  private var starts: [UInt32] = [1]
  /// Where the places of each word begin among `places`, and their end.
  private var firstPlaces: [UInt32] = []
  /// Bytes of the texts, ascending for each word.
  private var places: [UInt32] = []
  /// The sentence of each place.
  private var sentences: [UInt16] = []

  /// The most sentences that texts can have together.
  static let mostSentences = Int(UInt16.max) + 1

  /// Takes apart folded texts, of which the first bytes of the sentences are given, and the end behind the last.
  init(_ bytes: [UInt8], sentenceStarts: [UInt32]) {
    var occurrences: [(word: UInt32, place: UInt32)] = []
    occurrences.reserveCapacity(bytes.count / 5)
    bytes.withUnsafeBufferPointer { bytes in
      var table = Slots()
      Self.forEachWord(in: bytes) { range in
        let word = table.number(of: bytes[range], among: &letters, &starts)
        occurrences.append((word, UInt32(truncatingIfNeeded: range.lowerBound)))
      }
    }
    sort(occurrences, sentenceStarts)
  }

  /// Puts the places of each word together.
  private mutating func sort(
    _ occurrences: [(word: UInt32, place: UInt32)], _ sentenceStarts: [UInt32]
  ) {
    firstPlaces = Array(repeating: 0, count: starts.count)
    for (word, _) in occurrences { firstPlaces[Int(word) + 1] += 1 }
    for word in firstPlaces.indices.dropFirst() { firstPlaces[word] += firstPlaces[word - 1] }
    var next = firstPlaces
    places = Array(repeating: 0, count: occurrences.count)
    sentences = Array(repeating: 0, count: occurrences.count)
    var sentence = 0
    for (word, place) in occurrences {
      while sentenceStarts[sentence + 1] <= place { sentence += 1 }
      let slot = Int(next[Int(word)])
      places[slot] = place
      sentences[slot] = UInt16(truncatingIfNeeded: sentence)
      next[Int(word)] += 1
    }
  }

  /// What is a part of a word here: all but ASCII's spaces and signs. Searches of several words go by the same cut.
  @inline(__always)
  static func isInWord(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
  }

  /// Gives the bytes of each word.
  @inline(__always)
  static func forEachWord(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
    var offset = 0
    while offset < bytes.count {
      let start = offset
      while offset < bytes.count, isInWord(bytes[offset]) { offset += 1 }
      if offset > start { body(start..<offset) } else { offset += 1 }
    }
  }

  /// A word in which what was looked for stands.
  struct Found {
    /// The bytes of it before that.
    let inside: Int
    /// The first bytes of the word, and the sentences they are in.
    let places: UnsafeBufferPointer<UInt32>
    let sentences: UnsafeBufferPointer<UInt16>
    let quality: SearchQuality
  }

  /// Finds letters in the words, at their beginning or end or with words' edges around them if that is asked for.
  func forEachWord(
    with part: ArraySlice<UInt8>, atStart: Bool = false, atEnd: Bool = false,
    areWhole: Bool = false,
    _ body: (Found) -> Void
  ) {
    let wanted = Wanted((atStart ? [0] : []) + Array(part) + (atEnd ? [0] : []))
    withPointers { letters, places, sentences in
      var offset = 0
      var word = 0
      while let place = letters.first(wanted, from: offset) {
        let first = place + (atStart ? 1 : 0)
        let quality = letters.quality(of: first..<first + part.count)
        if areWhole, quality != .wholeWords {
          offset = place + 1
          continue
        }
        word = self.word(at: first, from: word)
        let range = Int(firstPlaces[word])..<Int(firstPlaces[word + 1])
        body(
          Found(
            inside: first - Int(starts[word]), places: .init(rebasing: places[range]),
            sentences: .init(rebasing: sentences[range]),
            quality: quality))
        // The zero between two words belongs to both.
        offset = first + part.count
      }
    }
  }

  private func withPointers(
    _ body: (
      _ letters: UnsafeBufferPointer<UInt8>, _ places: UnsafeBufferPointer<UInt32>,
      _ sentences: UnsafeBufferPointer<UInt16>
    ) -> Void
  ) {
    letters.withUnsafeBufferPointer { letters in
      places.withUnsafeBufferPointer { places in
        sentences.withUnsafeBufferPointer { body(letters, places, $0) }
      }
    }
  }

  /// The word that holds a letter, at or behind another word: in steps that double, then by halves.
  private func word(at letter: Int, from word: Int) -> Int {
    var low = word
    var step = 1
    while low + step < starts.count - 1, starts[low + step] <= letter {
      low += step
      step *= 2
    }
    var high = min(low + step, starts.count - 1)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= letter { low = middle } else { high = middle }
    }
    return low
  }

  /// Where each word is found among the others: open addressing by FNV-1a.
  private struct Slots {
    private var slots = [UInt32](repeating: .max, count: 1 << 12)
    private var count = 0

    mutating func number(
      of word: Slice<UnsafeBufferPointer<UInt8>>, among letters: inout [UInt8],
      _ starts: inout [UInt32]
    ) -> UInt32 {
      if count * 2 > slots.count { grow(letters, starts) }
      var slot = Self.hash(word) & (slots.count - 1)
      while slots[slot] != .max {
        let number = Int(slots[slot])
        let known = Int(starts[number])..<Int(starts[number + 1]) - 1
        if known.count == word.count, letters[known].elementsEqual(word) { return slots[slot] }
        slot = (slot + 1) & (slots.count - 1)
      }
      let number = UInt32(starts.count - 1)
      slots[slot] = number
      count += 1
      letters.append(contentsOf: word)
      letters.append(0)
      starts.append(UInt32(letters.count))
      return number
    }

    private mutating func grow(_ letters: [UInt8], _ starts: [UInt32]) {
      slots = Array(repeating: .max, count: slots.count * 2)
      for number in 0..<starts.count - 1 {
        let word = letters[Int(starts[number])..<Int(starts[number + 1]) - 1]
        var slot = Self.hash(word) & (slots.count - 1)
        while slots[slot] != .max { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt32(number)
      }
    }

    @inline(__always)
    private static func hash(_ word: some Sequence<UInt8>) -> Int {
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      return Int(truncatingIfNeeded: hash ^ hash >> 32)
    }
  }
}
