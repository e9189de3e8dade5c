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
    fold(scalar) { bytes.append($0) }
  }

  /// Folds any scalar, and hands over the bytes it becomes.
  @inline(__always)
  private mutating func fold(_ scalar: Unicode.Scalar, _ append: (UInt8) -> Void) {
    let form = folding[scalar]
    if form.count == 1, form.first == 0x20 {
      if !isAfterSpace { append(0x20) }
      isAfterSpace = true
      return
    }
    if form.count > 0 { isAfterSpace = false }
    form.forEach { value in
      if value < 0x80 {
        append(UInt8(truncatingIfNeeded: value))
      } else if let scalar = Unicode.Scalar(value) {
        for byte in scalar.utf8 { append(byte) }
      }
    }
  }
}

extension String {
  /// This text folded, in UTF-8.
  package var foldedBytes: [UInt8] {
    var text = self
    return text.withUTF8 { utf8 in
      var bytes: [UInt8] = []
      bytes.reserveCapacity(utf8.count)
      var pass = FoldingPass()
      var offset = 0
      while offset < utf8.count { pass.foldPiece(of: utf8, from: &offset, into: &bytes) }
      return bytes
    }
  }
}

extension FoldingPass {
  /// What a byte becomes that is a scalar by itself and always becomes the same one byte; else zero.
  private static let plain: [UInt8] = (UInt8.min...UInt8.max).map { byte in
    guard byte > 0x20, byte < 0x7F, byte != 0x60 else { return 0 }
    return byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  private static let pieceSize = 4096

  /// Folds some thousand bytes from an offset on, which is then behind them: by a place of its own, because an array is
  /// asked at each byte whether there is room.
  fileprivate mutating func foldPiece(
    of utf8: UnsafeBufferPointer<UInt8>, from offset: inout Int, into bytes: inout [UInt8]
  ) {
    let end = min(utf8.count, offset + Self.pieceSize)
    // A scalar of two bytes or more becomes three scalars at most.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 6 * Self.pieceSize + 12) { folded in
      var count = 0
      Self.plain.withUnsafeBufferPointer { plain in
        while offset < end {
          let byte = plain[Int(utf8[offset])]
          if byte > 0 {
            folded[count] = byte
            count &+= 1
            offset &+= 1
            isAfterSpace = false
          } else if utf8[offset] == 0x20 {
            if !isAfterSpace {
              folded[count] = 0x20
              count &+= 1
            }
            offset &+= 1
            isAfterSpace = true
          } else {
            let (scalar, length) = utf8.scalar(at: offset)
            fold(scalar) { byte in
              folded[count] = byte
              count &+= 1
            }
            offset &+= length
          }
        }
      }
      bytes.append(contentsOf: folded[..<count])
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The scalar that begins at a byte of good UTF-8, and how many bytes it takes.
  @inline(__always)
  fileprivate func scalar(at offset: Int) -> (Unicode.Scalar, length: Int) {
    let lead = UInt32(self[offset])
    if lead < 0x80 { return (Unicode.Scalar(UInt8(lead)), 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = lead & (0x7F >> UInt32(length))
    for step in 1..<length { value = value << 6 | UInt32(self[offset + step]) & 0x3F }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
