/// A hash of words that is the same in every run, on every machine: what tables are looked up by.
///
/// Source: FNV-1a (Fowler, Noll, Vo), over scalars instead of bytes, with a last mixing by MurmurHash3's
/// finalizer.
package struct WordHash: Hashable, Sendable {
  @usableFromInline package private(set) var state: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  /// The hash of a folded word.
  package init(_ folded: StaticString) {
    folded.withUTF8Buffer { for byte in $0 { add(UInt32(byte)) } }
  }

  /// The hash of a word as it is folded.
  package init(folding word: some Sequence<Unicode.Scalar>) {
    let folding = Folding.shared
    for scalar in word { add(scalar, folding) }
  }

  @inline(__always)
  package mutating func add(_ value: UInt32) {
    state = (state ^ UInt64(value)) &* 0x0000_0100_0000_01b3
  }

  /// Adds what a scalar is folded to.
  @inline(__always)
  mutating func add(_ scalar: Unicode.Scalar, _ folding: Folding) {
    folding[scalar].forEach { add($0) }
  }

  /// All bits depend on all of the word.
  @inline(__always)
  package var mixed: UInt64 { Self.mix(state) }

  @inline(__always)
  package static func mix(_ value: UInt64) -> UInt64 {
    var value = value
    value ^= value >> 33
    value &*= 0xff51_afd7_ed55_8ccd
    value ^= value >> 33
    value &*= 0xc4ce_b9fe_1a85_ec53
    value ^= value >> 33
    return value
  }
}
