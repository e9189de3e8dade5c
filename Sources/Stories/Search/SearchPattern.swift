package import Annotations

/// Words or a regular expression to be found in folded text.
package enum SearchPattern: Hashable, Sendable {
  /// What stands there, wherever it stands, or only as whole words.
  case words(Words)
  case expression(Expression)

  /// Folded words with what stands between them.
  package struct Words: Hashable, Sendable {
    /// In UTF-8.
    package let bytes: [UInt8]
    package let areWhole: Bool
  }

  /// The pattern of some words; nil when nothing is left of them folded.
  package init?(_ text: some StringProtocol, areWhole: Bool = false) {
    let bytes = FoldedText(String(text)).bytes
    // A zero byte stands between texts, and in none of them is one that is looked for.
    guard bytes.contains(where: { $0 != 0x20 }), !bytes.contains(0) else { return nil }
    self = .words(Words(bytes: bytes, areWhole: areWhole))
  }

  /// The pattern that a line asks for which is one pattern and nothing else: `word:` before whole words, `re:` before a
  /// regular expression, all else is words as they stand; nil when it is empty.
  package static func line(_ line: String) throws(ExpressionError) -> SearchPattern? {
    if let rest = line.after("word:") {
      return SearchPattern(QueryWords.withoutQuotes(rest), areWhole: true)
    }
    if let rest = line.after("re:") {
      let (expression, start) = QueryWords.withoutSlashes(rest)
      guard !expression.isEmpty else { return nil }
      do throws(ExpressionError) {
        return .expression(try Expression(expression))
      } catch {
        throw error.moved(by: "re:".utf8.count + start)
      }
    }
    return SearchPattern(line)
  }
}

extension SearchPattern {
  /// The bytes of each match in a text, from the first to the last; none overlaps another. Regular expressions are
  /// matched within each of the sentences, given by their bytes.
  package func matches(in text: FoldedText, sentences: [Range<Int>]) -> [Range<Int>] {
    text.bytes.withUnsafeBufferPointer { bytes in
      var found: [Range<Int>] = []
      switch self {
      case .words(let words):
        words.forEachMatch(in: bytes) { found.append($0) }
      case .expression(let expression):
        var matching = ExpressionMatching(expression)
        for sentence in sentences {
          matching.forEachMatch(in: bytes, sentence) { found.append($0) }
        }
      }
      return found
    }
  }

  /// The scalars of each match in a text that is one sentence.
  package func ranges(in text: FoldedText) -> [Range<Int>] {
    matches(in: text, sentences: [text.bytes.indices]).map(text.scalars)
  }
}

extension SearchPattern.Words {
  func forEachMatch(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
    let wanted = Wanted(self.bytes)
    var offset = 0
    while let start = bytes.first(wanted, from: offset) {
      let match = start..<start + self.bytes.count
      if !areWhole || bytes.quality(of: match) == .wholeWords {
        body(match)
        offset = match.upperBound
      } else {
        offset = start + 1
      }
    }
  }
}

extension String {
  /// What stands behind some letters that it begins with, in whatever case.
  func after(_ prefix: String) -> String? {
    guard lowercased().hasPrefix(prefix) else { return nil }
    return String(unicodeScalars.dropFirst(prefix.unicodeScalars.count))
  }
}
