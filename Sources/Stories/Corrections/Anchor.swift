import Annotations

/// A place in a text that is found again after small changes of it: its words, and what stands around them.
package struct Anchor: Hashable, Sendable {
  package let quote: String
  /// What stands right before and behind it.
  package let before: String
  package let after: String
  /// The scalar that the quote began at.
  package let start: Int

  package init(quote: String, before: String, after: String, start: Int) {
    self.quote = quote
    self.before = before
    self.after = after
    self.start = start
  }

  /// The anchor of some scalars of a text.
  package init(_ range: Range<Int>, in scalars: [Unicode.Scalar]) {
    let range = range.clamped(to: 0..<scalars.count)
    quote = String(scalars: scalars[range])
    before = String(scalars: scalars[..<range.lowerBound].suffix(Self.reach))
    after = String(scalars: scalars[range.upperBound...].prefix(Self.reach))
    start = range.lowerBound
  }

  /// How many scalars around the quote are kept, on each side, and how many of them must still stand there.
  private static let reach = 24
  private static let leastAgreement = 8

  /// Where the quote stands now: of several places the one whose surroundings agree most, and of these the nearest to
  /// where it was; nil when its words are gone.
  package func find(in scalars: [Unicode.Scalar]) -> Range<Int>? {
    let words = Array(quote.unicodeScalars)
    guard let first = words.first, words.count <= scalars.count else { return nil }
    let before = Array(self.before.unicodeScalars)
    let after = Array(self.after.unicodeScalars)
    var best: (range: Range<Int>, agreement: Int)?
    for offset in 0...scalars.count - words.count where scalars[offset] == first {
      let range = offset..<offset + words.count
      guard scalars[range].elementsEqual(words) else { continue }
      let left = zip(scalars[..<offset].reversed(), before.reversed()).prefix { $0 == $1 }.count
      let right = zip(scalars[range.upperBound...], after).prefix { $0 == $1 }.count
      let isNearer = best.map { abs(offset - start) < abs($0.range.lowerBound - start) } ?? true
      if left + right > best?.agreement ?? -1 || left + right == best?.agreement && isNearer {
        best = (range, left + right)
      }
    }
    // Elsewhere the same words are others: some of what stood around them must stand there still.
    let known = before.count + after.count
    guard let best, best.agreement >= min(known, Self.leastAgreement) else { return nil }
    return best.range
  }
}
