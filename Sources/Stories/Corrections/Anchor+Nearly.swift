import Annotations

extension Anchor {
  /// Where the quote stands now, or what has become of it by small edits; nil when too little of it is left.
  ///
  /// Of the places that differ least the nearest to where it was. Source: P. Sellers, "The Theory and Computation of
  /// Evolutionary Distances: Pattern Recognition", 1980; quotes are anchored like this by the annotators of the Web
  /// (https://www.w3.org/TR/annotation-model/#text-quote-selector).
  package func findNearly(in scalars: [Unicode.Scalar]) -> Range<Int>? {
    if let range = find(in: scalars) { return range }
    let words = Array(quote.unicodeScalars)
    guard words.count >= Self.leastForEdits else { return nil }
    let room = Self.mostSteps / words.count
    let first = max(0, min(start - room / 2, scalars.count - room))
    let window = first..<min(scalars.count, first + room)
    return Self.nearest(words, in: scalars[window], to: start, errors: words.count / 4)
  }

  /// A quote of fewer scalars is found as it stands or not at all.
  private static let leastForEdits = 16
  /// No search takes longer than this: scalars of the quote times scalars of the text.
  private static let mostSteps = 20_000_000

  /// The part of a text that takes the fewest changes to become `words`, and no more than `errors`.
  private static func nearest(
    _ words: [Unicode.Scalar], in text: ArraySlice<Unicode.Scalar>, to place: Int, errors: Int
  ) -> Range<Int>? {
    // For each count of words used: the changes up to here, and where the part that takes them begins.
    var changes = Array(0...words.count)
    var starts = Array(repeating: text.startIndex, count: words.count + 1)
    var best: (range: Range<Int>, changes: Int)?
    for offset in text.indices {
      var diagonal = (changes: 0, start: offset)
      starts[0] = offset + 1
      for used in words.indices {
        let left = (changes: changes[used + 1], start: starts[used + 1])
        var least = (
          changes: diagonal.changes + (text[offset] == words[used] ? 0 : 1), start: diagonal.start
        )
        if left.changes + 1 < least.changes { least = (left.changes + 1, left.start) }
        if changes[used] + 1 < least.changes { least = (changes[used] + 1, starts[used]) }
        diagonal = left
        (changes[used + 1], starts[used + 1]) = least
      }
      let found = (range: starts[words.count]..<offset + 1, changes: changes[words.count])
      guard found.changes <= errors, !found.range.isEmpty else { continue }
      if let last = best,
        (last.changes, abs(last.range.lowerBound - place))
          <= (found.changes, abs(found.range.lowerBound - place))
      {
        continue
      }
      best = found
    }
    return best?.range
  }
}
