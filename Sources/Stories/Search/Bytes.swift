#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes to be looked for, and which of them is the rarest in what people write.
struct Wanted {
  let bytes: [UInt8]
  fileprivate let rarest: Int
  fileprivate let byte: CInt

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    rarest = bytes.indices.min { Self.ranks[Int(bytes[$0])] < Self.ranks[Int(bytes[$1])] } ?? 0
    byte = bytes.isEmpty ? 0 : CInt(bytes[rarest])
  }

  /// How common each byte is in folded French and English: from rare to common.
  private static let ranks: [UInt8] = {
    var ranks = [UInt8](repeating: 0, count: 256)
    for (rank, byte) in "0123456789\"-wkzjxyhbgfq,.v'pmcdolurntiase ".utf8.enumerated() {
      ranks[Int(byte)] = UInt8(rank + 1)
    }
    // Words are told apart by it in the index.
    ranks[0] = .max
    return ranks
  }()
}

private enum LaneMasks {
  static let all = Array(repeating: UInt8(0), count: 16) + Array(repeating: .max, count: 16)
}

/// Looking for bytes among bytes.
extension UnsafeBufferPointer<UInt8> {
  /// The first place from an offset on where some bytes stand.
  @inline(__always)
  func first(_ wanted: Wanted, from offset: Int) -> Int? {
    guard let base = baseAddress, !wanted.bytes.isEmpty else { return nil }
    let last = count - wanted.bytes.count
    var start = offset
    while start <= last {
      // The C library looks at many bytes at a time, and there are the fewest of the rarest one.
      guard let found = memchr(base + start + wanted.rarest, wanted.byte, last - start + 1) else {
        return nil
      }
      start = UnsafeRawPointer(found) - UnsafeRawPointer(base) - wanted.rarest
      if wanted.bytes.withUnsafeBufferPointer({ holds($0, at: start) }) { return start }
      start += 1
    }
    return nil
  }

  /// How often a byte stands in a part, counted sixteen at a time.
  func count(of byte: UInt8, in range: Range<Int>) -> Int {
    guard let base = UnsafeRawPointer(baseAddress) else { return 0 }
    let wanted = SIMD16<UInt8>(repeating: byte)
    let ones = SIMD16<UInt8>(repeating: 1)
    func found(at offset: Int) -> SIMD16<UInt8> {
      let part = base.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
      return SIMD16<UInt8>.zero.replacing(with: ones, where: part .== wanted)
    }
    var total = 0
    var offset = range.lowerBound
    while offset + 16 <= range.upperBound {
      // No lane can count further than 255.
      let end = Swift.min(range.upperBound, offset + 16 * 254)
      var counts = SIMD16<UInt8>.zero
      while offset + 16 <= end {
        counts &+= found(at: offset)
        offset += 16
      }
      if end == range.upperBound, offset < end {
        // The last sixteen once more, without those that are counted already.
        counts &+= found(at: end - 16) & Self.lastLanes(end - offset)
        offset = end
      }
      total += Int(SIMD16<UInt16>(truncatingIfNeeded: counts).wrappedSum())
    }
    for offset in offset..<range.upperBound where self[offset] == byte { total += 1 }
    return total
  }

  /// All bits of the last so many lanes.
  @inline(__always)
  private static func lastLanes(_ count: Int) -> SIMD16<UInt8> {
    LaneMasks.all.withUnsafeBytes {
      $0.loadUnaligned(fromByteOffset: count, as: SIMD16<UInt8>.self)
    }
  }

  /// Whether some bytes stand at an offset with room for them.
  @inline(__always)
  func holds(_ wanted: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    var index = 0
    while index < wanted.count, self[offset &+ index] == wanted[index] { index &+= 1 }
    return index == wanted.count
  }

  /// Whether no word goes on from one side of a place to the other.
  func hasWordEdge(at offset: Int) -> Bool {
    guard offset > 0, offset < count else { return true }
    let (before, after) = (self[offset - 1], self[offset])
    if before < 0x80, after < 0x80 {
      return !Unicode.Scalar(before).isLetterOrDigit || !Unicode.Scalar(after).isLetterOrDigit
    }
    return !(isInWord(before: offset) && isInWord(at: offset))
  }

  private func isInWord(at offset: Int) -> Bool {
    offset < count && Unicode.Scalar(scalar(at: offset, upTo: count).value)?.isLetterOrDigit == true
  }

  private func isInWord(before offset: Int) -> Bool {
    start(ofScalarBefore: offset, from: 0).map { isInWord(at: $0) } ?? false
  }

  /// The scalar that begins at a byte, and how many bytes it takes.
  @inline(__always)
  func scalar(at offset: Int, upTo end: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(self[offset])
    if lead < 0x80 { return (lead, 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard offset + length <= end else { return (0xFFFD, 1) }
    var value = lead & (0x7F >> UInt32(length))
    for step in 1..<length { value = value << 6 | UInt32(self[offset + step]) & 0x3F }
    return (value, length)
  }

  /// The byte that the scalar before a byte begins at; nil where there is none.
  func start(ofScalarBefore offset: Int, from first: Int) -> Int? {
    var start = offset - 1
    while start > first, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start >= first ? start : nil
  }
}

extension [UInt8] {
  /// A part without the spaces, and the zero bytes between texts, that it begins or ends with.
  func withoutSpaces(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start] == 0x20 { start += 1 }
    while end > start, self[end - 1] == 0x20 || self[end - 1] == 0 { end -= 1 }
    return start..<end
  }

  /// Whether other bytes stand among these.
  func holds(_ other: [UInt8]) -> Bool {
    withUnsafeBufferPointer { $0.first(Wanted(other), from: 0) != nil }
  }

  /// Whether it can begin again before it has ended, as `a a` does in `a a a`.
  var canOverlapItself: Bool {
    (1..<Swift.max(1, count)).contains { suffix(from: $0).elementsEqual(prefix(count - $0)) }
  }
}
