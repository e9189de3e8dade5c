import Annotations
import Articles

/// The sentence of an event.
package struct TimelineSentence: Hashable, Sendable {
  /// A stretch of the sentence: a name, a date, or what stands between them.
  package struct Part: Hashable, Sendable {
    package fileprivate(set) var text: String
    package let kind: Passage.Kind
  }

  /// As it stands in its article.
  package let original: String
  /// As it is shown: on one line, and without what only marks the article's structure.
  package private(set) var parts: [Part] = []

  /// A sentence of an article, whose names and dates are given in the order of its text.
  init(_ range: Range<Int>, of structure: Structure, _ passages: [Passage]) {
    original = String(scalars: structure.scalars[range])
    // No blank at the beginning, and none behind another one.
    var isBlank = true
    let first = passages.partitioningIndex { $0.range.upperBound > range.lowerBound }
    for passage in passages[first...] {
      guard passage.range.lowerBound < range.upperBound else { break }
      var shown = String.UnicodeScalarView()
      for offset in passage.range.clamped(to: range) {
        let scalar = structure.scalars[offset]
        if scalar.isBlank {
          if !isBlank { shown.append(" ") }
          isBlank = true
        } else if !structure.marks[offset].isHidden {
          shown.append(scalar)
          isBlank = false
        }
      }
      if !shown.isEmpty { parts.append(Part(text: String(shown), kind: passage.kind)) }
    }
    guard isBlank, let last = parts.popLast(), last.text.unicodeScalars.count > 1 else { return }
    parts.append(Part(text: String(last.text.unicodeScalars.dropLast()), kind: last.kind))
  }

  /// All that is shown.
  package var text: String { parts.map(\.text).joined() }
}

extension String {
  /// This text with one blank for each run of blanks and ends of lines, and none at its ends.
  package var onOneLine: String {
    unicodeScalars.split(whereSeparator: \.isBlank).map { String($0) }.joined(separator: " ")
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool { self == " " || self == "\t" || endsLine }
}
