/// A text folded for searching, and the way back from a match to the scalars that it was written with.
///
/// A run of spaces and line ends is one space: what a search finds does not hang on how a text is wrapped.
package struct FoldedText: Hashable, Sendable {
  /// The folded text in UTF-8.
  package private(set) var bytes: [UInt8] = []
  /// The scalar that each byte comes from.
  private var sources: [Int32] = []
  /// The scalar after the last one.
  private let end: Int32

  /// Folds the scalars in `range`, or all of them, but for those that `isHidden`.
  package init(
    _ scalars: [Unicode.Scalar], in range: Range<Int>? = nil,
    isHidden: (Int) -> Bool = { _ in false }
  ) {
    let range = range ?? 0..<scalars.count
    end = Int32(truncatingIfNeeded: range.upperBound)
    bytes.reserveCapacity(range.count + range.count / 16)
    sources.reserveCapacity(range.count + range.count / 16)
    var pass = FoldingPass()
    for offset in range where !isHidden(offset) {
      pass.fold(scalars[offset], into: &bytes)
      while sources.count < bytes.count { sources.append(Int32(truncatingIfNeeded: offset)) }
    }
  }

  package init(_ text: String) { self.init(Array(text.unicodeScalars)) }

  /// The scalars that some bytes stand for: all of a ligature, and an accent with its letter, even where only a part
  /// of it is meant.
  package func scalars(ofBytes range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let place = range.lowerBound < sources.count ? Int(sources[range.lowerBound]) : Int(end)
      return place..<place
    }
    let last = sources[range.upperBound - 1]
    var next = range.upperBound
    while next < sources.count, sources[next] == last { next += 1 }
    let end = next < sources.count ? sources[next] : self.end
    return Int(sources[range.lowerBound])..<Int(end)
  }

  /// The first byte that comes from a scalar or from what follows it.
  package func byte(ofScalar offset: Int) -> Int {
    var low = 0
    var high = sources.count
    while low < high {
      let middle = (low + high) / 2
      if Int(sources[middle]) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Folds one scalar after the other.
package struct FoldingPass {
  private let folding = Folding.shared
  private var isAfterSpace = false

  package init() {}

  @inline(__always)
  package mutating func fold(_ scalar: Unicode.Scalar, into bytes: inout [UInt8]) {
    let value = scalar.value
    if value > 0x20, value < 0x7F, value != 0x60 {
      isAfterSpace = false
      bytes.append(UInt8(truncatingIfNeeded: value &- 0x41 < 26 ? value | 0x20 : value))
      return
    }
    let form = folding[scalar]
    if form.count == 1, form.first == 0x20 {
      if !isAfterSpace { bytes.append(0x20) }
      isAfterSpace = true
      return
    }
    if form.count > 0 { isAfterSpace = false }
    form.forEach { bytes.append(scalar: $0) }
  }
}
