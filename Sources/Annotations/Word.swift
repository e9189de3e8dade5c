/// A word of a text: a run of letters, or a run of digits.
package struct Word: Hashable, Sendable {
  /// In small letters and without accents.
  package let folded: String
  /// Its scalars in the text.
  package let range: Range<Int>

  /// The number it writes in digits.
  package var number: Int? { Int(folded) }
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
}
