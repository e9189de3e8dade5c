/// A word of a text: a run of letters, or a run of digits.
package struct Word: Hashable, Sendable {
  /// In small letters and without accents.
  package let folded: String
  /// Its scalars in the text.
  package let range: Range<Int>

  /// The number it writes in digits.
  package var number: Int? { Int(folded) }
}

extension String {
  /// A word in small letters and without accents.
  static func folding(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count + 2)
    for scalar in scalars {
      if scalar.value < 0x80 {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      } else if let plain = Unicode.Scalar.plainLetters[scalar.value] {
        bytes += plain
      } else if scalar.properties.generalCategory != .nonspacingMark {
        bytes += Array(scalar.properties.lowercaseMapping.utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  /// Whether it ends a line of a text: by Unicode's newline guidelines, a tabulation and a page break among
  /// them.
  package var endsLine: Bool {
    switch self {
    case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  var isDecimal: Bool { value >= 0x30 && value <= 0x39 }

  var isWordPart: Bool {
    if value < 0x80 { return isDecimal || (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
    if value < 0xC0 { return false }
    return properties.isAlphabetic || properties.generalCategory == .nonspacingMark
  }

  fileprivate static let plainLetters: [UInt32: [UInt8]] = {
    let groups: KeyValuePairs = [
      "a": "àâäáãåÀÂÄÁÃÅ", "c": "çÇ", "e": "éèêëÉÈÊË", "i": "îïíìÎÏÍÌ", "n": "ñÑ",
      "o": "ôöóòõÔÖÓÒÕ",
      "u": "ùûüúÙÛÜÚ", "y": "ÿýŸÝ", "oe": "œŒ", "ae": "æÆ",
    ]
    var letters: [UInt32: [UInt8]] = [:]
    for (plain, accented) in groups {
      for scalar in accented.unicodeScalars { letters[scalar.value] = Array(plain.utf8) }
    }
    return letters
  }()
}
