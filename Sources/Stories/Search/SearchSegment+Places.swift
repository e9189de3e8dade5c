/// Where a pattern stands in the folded texts.
extension SearchSegment {
  /// Gives for each match, in no certain order, the sentence that it begins in, its first byte, and how well it sits.
  @inline(__always)
  func forEachMatch(
    of pattern: SearchPattern, _ body: (_ sentence: Int, _ start: Int, SearchQuality) -> Void
  ) {
    switch pattern {
    case .words(let words):
      if let index = self.words, words.areOnePart {
        index.forEachWord(with: words.bytes[...], areWhole: words.areWhole) { found in
          for number in found.places.indices {
            body(
              Int(found.sentences[number]), Int(found.places[number]) + found.inside, found.quality)
          }
        }
      } else {
        withSentences { sentences in
          forEachMatch(of: words) { body(sentences.number(at: $0), $0, $1) }
        }
      }
    case .expression(let expression):
      withSentences { sentences in
        forEachMatch(of: expression) { body(sentences.number(at: $0), $0, $1) }
      }
    }
  }

  private func forEachMatch(
    of words: SearchPattern.Words, _ body: (_ start: Int, _ quality: SearchQuality) -> Void
  ) {
    guard let index = self.words, let part = Part(words.bytes, in: index) else {
      return bytes.withUnsafeBufferPointer { bytes in
        words.forEachMatch(in: bytes) { body($0.lowerBound, bytes.quality(of: $0)) }
      }
    }
    if words.bytes.canOverlapItself {
      var starts: [Int] = []
      forEachPlace(of: words, part, index) { start, _ in starts.append(start) }
      var end = 0
      bytes.withUnsafeBufferPointer { bytes in
        for start in starts.sorted() where start >= end {
          end = start + words.bytes.count
          body(start, bytes.quality(of: start..<end))
        }
      }
    } else {
      forEachPlace(of: words, part, index, body)
    }
  }

  /// Goes through the places of one part of the words, and looks whether the others stand around it.
  private func forEachPlace(
    of words: SearchPattern.Words, _ part: Part, _ index: SearchWords,
    _ body: (_ start: Int, _ quality: SearchQuality) -> Void
  ) {
    let count = words.bytes.count
    bytes.withUnsafeBufferPointer { bytes in
      words.bytes.withUnsafeBufferPointer { wanted in
        index.forEachWord(
          with: words.bytes[part.range], atStart: part.atStart, atEnd: part.atEnd
        ) { found in
          for place in found.places {
            let start = Int(place) + found.inside - part.range.lowerBound
            guard start >= 0, start + count <= bytes.count, bytes.holds(wanted, at: start) else {
              continue
            }
            let quality = bytes.quality(of: start..<start + count)
            if !words.areWhole || quality == .wholeWords { body(start, quality) }
          }
        }
      }
    }
  }

  private func forEachMatch(
    of expression: Expression, _ body: (_ start: Int, _ quality: SearchQuality) -> Void
  ) {
    var matching = ExpressionMatching(expression)
    bytes.withUnsafeBufferPointer { bytes in
      for (number, sentence) in candidates(for: expression).enumerated() {
        // Nobody waits for the answer to a line that is another one by now.
        if number % 64 == 0, Task.isCancelled { return }
        matching.forEachMatch(in: bytes, self.bytes(ofSentence: sentence)) { match in
          body(match.lowerBound, .wordStart)
        }
      }
    }
  }

  /// The sentences that an expression may be found in, by the letters that it cannot do without.
  private func candidates(for expression: Expression) -> [Int] {
    // What begins in one sentence and ends in the next must not hide what begins in that.
    guard expression.required.count > 1, !expression.required.canOverlapItself else {
      return Array(0..<sentenceCount)
    }
    var sentences: Set<Int> = []
    let words = SearchPattern.Words(bytes: expression.required, areWhole: false)
    forEachMatch(of: .words(words)) { sentence, _, _ in sentences.insert(sentence) }
    return sentences.sorted()
  }

  /// A part of some words that is a word, or the beginning or the end of one: the one that is found in the fewest places.
  private struct Part {
    let range: Range<Int>
    let atStart: Bool
    let atEnd: Bool

    /// Nil when there are no letters and no digits in the words.
    init?(_ words: [UInt8], in index: SearchWords) {
      var best: (part: Part, places: Int)?
      words.withUnsafeBufferPointer { bytes in
        SearchWords.forEachWord(in: bytes) { range in
          let part = Part(
            range: range, atStart: range.lowerBound > 0, atEnd: range.upperBound < words.count)
          var places = 0
          index.forEachWord(with: words[range], atStart: part.atStart, atEnd: part.atEnd) {
            places += $0.places.count
          }
          if places < best?.places ?? .max { best = (part, places) }
        }
      }
      guard let best else { return nil }
      self = best.part
    }

    private init(range: Range<Int>, atStart: Bool, atEnd: Bool) {
      self.range = range
      self.atStart = atStart
      self.atEnd = atEnd
    }
  }
}

extension SearchPattern.Words {
  /// Whether they stand within one word of the index.
  fileprivate var areOnePart: Bool { bytes.allSatisfy(SearchWords.isInWord) }
}
