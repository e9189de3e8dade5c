/// The words of a text, one after the other.
package struct Words: Sequence, IteratorProtocol {
  private let scalars: [Unicode.Scalar]
  private var offset: Int
  private let end: Int

  /// The words among the scalars in `range`, or among all of them.
  package init(_ scalars: [Unicode.Scalar], in range: Range<Int>? = nil) {
    self.scalars = scalars
    offset = range?.lowerBound ?? 0
    end = range?.upperBound ?? scalars.count
  }

  package init(_ text: some StringProtocol) { self.init(Array(text.unicodeScalars)) }

  package mutating func next() -> Word? {
    while offset < end, !scalars[offset].isWordPart { offset += 1 }
    guard offset < end else { return nil }
    let start = offset
    let isNumber = scalars[start].isDecimal
    while offset < end, scalars[offset].isWordPart, scalars[offset].isDecimal == isNumber {
      offset += 1
    }
    return Word(folded: Folding.shared.folded(scalars[start..<offset]), range: start..<offset)
  }
}
