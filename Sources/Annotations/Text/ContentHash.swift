/// A number of 128 bits that tells bytes from other bytes: two contents of one number are not to be expected.
///
/// Source: Austin Appleby, MurmurHash3_x64_128 (public domain), with bytes taken as little-endian words.
package struct ContentHash: Hashable, Sendable {
  package private(set) var high: UInt64 = 0
  package private(set) var low: UInt64 = 0
  private var length: UInt64 = 0

  package init() {}

  /// Takes in more bytes, which count as a part of their own.
  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    let whole = bytes.count & ~15
    for start in stride(from: 0, to: whole, by: 16) {
      mix(
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)),
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self)))
    }
    var rest: (UInt64, UInt64) = (0, 0)
    for (place, byte) in bytes[whole...].enumerated() {
      if place < 8 {
        rest.0 |= UInt64(byte) << (8 * UInt64(place))
      } else {
        rest.1 |= UInt64(byte) << (8 * UInt64(place - 8))
      }
    }
    mix(rest.0, rest.1)
    // Where a part ends is a part of it.
    mix(UInt64(bytes.count), 0)
    length += UInt64(bytes.count)
  }

  package mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  package mutating func add(_ number: Int) {
    mix(UInt64(bitPattern: Int64(number)), 1)
    length += 8
  }

  /// The number of all that was taken in.
  package var finished: ContentHash {
    var hash = self
    hash.high ^= length
    hash.low ^= length
    hash.high &+= hash.low
    hash.low &+= hash.high
    hash.high = Self.scatter(hash.high)
    hash.low = Self.scatter(hash.low)
    hash.high &+= hash.low
    hash.low &+= hash.high
    return hash
  }

  private mutating func mix(_ one: UInt64, _ other: UInt64) {
    high ^= Self.rotate(one &* Self.first, 31) &* Self.second
    high = (Self.rotate(high, 27) &+ low) &* 5 &+ 0x52dc_e729
    low ^= Self.rotate(other &* Self.second, 33) &* Self.first
    low = (Self.rotate(low, 31) &+ high) &* 5 &+ 0x3849_5ab5
  }

  private static let first: UInt64 = 0x87c3_7b91_1142_53d5
  private static let second: UInt64 = 0x4cf5_ad43_2745_937f

  private static func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 {
    value << bits | value >> (64 - bits)
  }

  private static func scatter(_ value: UInt64) -> UInt64 {
    var value = value
    value ^= value >> 33
    value &*= 0xff51_afd7_ed55_8ccd
    value ^= value >> 33
    value &*= 0xc4ce_b9fe_1a85_ec53
    return value ^ value >> 33
  }
}
