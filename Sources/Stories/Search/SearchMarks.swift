/// What of a query was found in each sentence of a segment.
final class SearchMarks {
  let sentences: Int
  /// How well the best match of each group of terms sits, together; zero where one of them has none.
  let quality: UnsafeMutablePointer<UInt8>
  /// How many matches there are.
  let counts: UnsafeMutablePointer<UInt16>
  /// The first and the last of the best matches of the groups: bytes of the segment.
  let lows: UnsafeMutablePointer<UInt32>
  let highs: UnsafeMutablePointer<UInt32>

  /// Arrays would be checked at each of the millions of steps that a single letter takes; the numbers that come here are
  /// those of sentences by the index's own making.
  init(sentences: Int) {
    self.sentences = sentences
    quality = .allocate(capacity: sentences)
    counts = .allocate(capacity: sentences)
    lows = .allocate(capacity: sentences)
    highs = .allocate(capacity: sentences)
    quality.initialize(repeating: 0, count: sentences)
    counts.initialize(repeating: 0, count: sentences)
    lows.initialize(repeating: .max, count: sentences)
    highs.initialize(repeating: 0, count: sentences)
  }

  deinit {
    quality.deallocate()
    counts.deallocate()
    lows.deallocate()
    highs.deallocate()
  }

  /// A match in a sentence, or several.
  @inline(__always)
  func add(_ sentence: Int, _ match: SearchQuality, at place: Int, count: Int = 1) {
    let place = UInt32(truncatingIfNeeded: place)
    if quality[sentence] < match.rawValue
      || quality[sentence] == match.rawValue && place < lows[sentence]
    {
      quality[sentence] = match.rawValue
      lows[sentence] = place
      highs[sentence] = place
    }
    counts[sentence] = UInt16(clamping: Int(counts[sentence]) &+ count)
  }

  /// A sentence that has what is asked for, though not in its words.
  @inline(__always)
  func allow(_ sentence: Int) {
    if quality[sentence] == 0 { quality[sentence] = SearchQuality.wordStart.rawValue }
  }

  /// Leaves only the sentences that have what another group asks for as well.
  func formIntersection(_ other: SearchMarks) {
    for sentence in 0..<sentences {
      guard quality[sentence] > 0, other.quality[sentence] > 0 else {
        quality[sentence] = 0
        continue
      }
      quality[sentence] += min(other.quality[sentence], .max - quality[sentence])
      counts[sentence] += min(other.counts[sentence], .max - counts[sentence])
      lows[sentence] = min(lows[sentence], other.lows[sentence])
      highs[sentence] = max(highs[sentence], other.highs[sentence])
    }
  }

  /// Leaves only the sentences that have nothing of another group.
  func subtract(_ other: SearchMarks) {
    for sentence in 0..<sentences where other.quality[sentence] > 0 { quality[sentence] = 0 }
  }
}
