/// What lists of names and words know of single words, looked up by their hash.
///
/// The table has slots of a 16-bit fingerprint and ten flags, found by linear probing. A word that is in
/// no list is taken for another about three times in ten thousand.
package struct Lexicon: Sendable {
  package struct Flags: OptionSet, Hashable, Sendable {
    package let rawValue: UInt16
    @inline(__always)
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    /// A given name of men, of women, or both.
    package static let maleName = Flags(rawValue: 1)
    package static let femaleName = Flags(rawValue: 2)
    package static let surname = Flags(rawValue: 4)
    /// A surname that many people bear.
    package static let frequentSurname = Flags(rawValue: 8)
    package static let frenchWord = Flags(rawValue: 16)
    package static let englishWord = Flags(rawValue: 32)
    /// A city, a country or a region.
    package static let place = Flags(rawValue: 64)
    /// A word that texts are full of.
    package static let frequentWord = Flags(rawValue: 128)
    /// A firm, a brand, a paper, a team; as a phrase too.
    package static let organisation = Flags(rawValue: 256)
    /// A work, a product, a god, a character; as a phrase too.
    package static let thing = Flags(rawValue: 512)

    @inline(__always)
    package func has(_ other: Flags) -> Bool { rawValue & other.rawValue != 0 }
    @inline(__always)
    package var isGivenName: Bool { rawValue & 3 != 0 }
    @inline(__always)
    package var isSurname: Bool { rawValue & 12 != 0 }
    /// Whether it is a word besides being a name.
    @inline(__always)
    package var isWord: Bool { rawValue & (16 | 32) != 0 }
  }

  private let table: Table
  private let slots: Int

  /// The lexicon in a table's bytes, or nil when they are damaged.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard let table = Table(bytes, kind: Self.kind), table.count > 0,
      table.body.count == table.count * 4
    else { return nil }
    self.table = table
    slots = table.count
  }

  static let kind: UInt32 = 0x4C45_5831  // LEX1

  /// What is known of a word, by the hash of its folded form.
  @inline(__always)
  package func flags(_ folded: UInt64) -> Flags {
    let print = Self.fingerprint(folded)
    var slot = Self.slot(folded, of: slots)
    while true {
      let found = table.body.loadUnaligned(fromByteOffset: slot * 2, as: UInt16.self)
      if found == print {
        let offset = (slots + slot) * 2
        return Flags(rawValue: table.body.loadUnaligned(fromByteOffset: offset, as: UInt16.self))
      }
      if found == 0 { return [] }
      slot = slot + 1 == slots ? 0 : slot + 1
    }
  }

  /// The hash of two or three words that stand together.
  @inline(__always)
  package static func phrase(_ first: UInt64, _ second: UInt64) -> UInt64 {
    WordHash.mix(WordHash.mix(first) &* 0x9E37_79B9_7F4A_7C15 &+ second)
  }

  @inline(__always)
  package static func phrase(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
    WordHash.mix(phrase(first, second) &* 0x9E37_79B9_7F4A_7C15 &+ third)
  }

  @inline(__always)
  private static func fingerprint(_ hash: UInt64) -> UInt16 {
    UInt16(truncatingIfNeeded: hash) | 1
  }

  @inline(__always)
  private static func slot(_ hash: UInt64, of slots: Int) -> Int {
    Int(truncatingIfNeeded: ((hash >> 32) &* UInt64(slots)) >> 32)
  }

  /// The bytes of a table of words with their flags. The order of `words` does not matter.
  package static func table(of words: [UInt64: Flags]) -> [UInt8] {
    let slots = max(4, words.count * 8 / 7)
    var prints = [UInt16](repeating: 0, count: slots)
    var flags = [UInt16](repeating: 0, count: slots)
    for (hash, known) in words.sorted(by: { $0.key < $1.key }) {
      let print = fingerprint(hash)
      var slot = slot(hash, of: slots)
      while prints[slot] != 0, prints[slot] != print { slot = slot + 1 == slots ? 0 : slot + 1 }
      prints[slot] = print
      flags[slot] |= known.rawValue
    }
    let body = (prints + flags).flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    return Table.bytes(kind: kind, count: slots, body: body)
  }
}
