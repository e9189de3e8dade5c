/// A table made by a tool of this package: a kind, a count, a checksum, and a body.
///
/// The bytes have to last as long as the program: they are part of it.
struct Table: @unchecked Sendable {  // Safe: nobody writes to the bytes.
  let count: Int
  let body: UnsafeRawBufferPointer

  private static let headerBytes = 24

  /// The table in `bytes`, or nil when they are of another kind, cut off or changed.
  init?(_ bytes: UnsafeRawBufferPointer, kind: UInt32) {
    guard bytes.count >= Self.headerBytes,
      bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self) == Self.magic,
      bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self) == kind
    else { return nil }
    count = Int(bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
    body = UnsafeRawBufferPointer(rebasing: bytes[Self.headerBytes...])
    guard bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self) == Self.checksum(body) else {
      return nil
    }
  }

  static func bytes(kind: UInt32, count: Int, body: [UInt8]) -> [UInt8] {
    let sum = body.withUnsafeBytes(checksum)
    let fields: [UInt64] = [
      UInt64(magic) | UInt64(kind) << 32, UInt64(count), sum,
    ]
    return fields.flatMap { field in (0..<8).map { UInt8(truncatingIfNeeded: field >> ($0 * 8)) } }
      + body
  }

  private static let magic: UInt32 = 0x5352_4946  // FIRS

  /// Four sums side by side, so that checking megabytes takes a fraction of a millisecond.
  private static func checksum(_ body: UnsafeRawBufferPointer) -> UInt64 {
    var sums = SIMD4<UInt64>(1, 2, 3, 4)
    let factor = SIMD4<UInt64>(repeating: 0x9E37_79B1)
    var offset = 0
    while offset + 32 <= body.count {
      let words = body.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
      sums = (sums ^ words) &* factor &+ (words &>> 29)
      offset += 32
    }
    var sum = WordHash.mix(sums[0] ^ sums[1] &* 3 ^ sums[2] &* 5 ^ sums[3] &* 7)
    while offset < body.count {
      sum = (sum ^ UInt64(body[offset])) &* 0x0000_0100_0000_01b3
      offset += 1
    }
    return WordHash.mix(sum ^ UInt64(body.count))
  }
}
