// Canonical decomposition is in the standard library, and this name for it is the only one that it has.
@_spi(_Unicode) import Swift

/// Makes alike what readers take for the same letters: case, accents, ligatures and the ways to write an apostrophe, a
/// quotation mark, a dash or a space. It is the only folding there is: names, dates and searches all compare by it.
///
/// Letters are decomposed (Unicode Standard Annex 15), lose their accents, and are case-folded in full; `œ` becomes
/// `oe`, `ß` becomes `ss`, `ﬁ` becomes `fi`, `ø` becomes `o`. What is not seen, like a soft hyphen, becomes nothing.
package struct Folding: Sendable {
  /// What one scalar becomes: up to three scalars.
  package struct Form: Hashable, Sendable {
    package private(set) var count: UInt8 = 0
    package private(set) var first: UInt32 = 0
    package private(set) var second: UInt32 = 0
    package private(set) var third: UInt32 = 0

    fileprivate mutating func append(_ scalar: Unicode.Scalar) {
      switch count {
      case 0: first = scalar.value
      case 1: second = scalar.value
      case 2: third = scalar.value
      default: return
      }
      count += 1
    }

    @inline(__always)
    package func forEach(_ body: (UInt32) -> Void) {
      if count > 0 { body(first) }
      if count > 1 { body(second) }
      if count > 2 { body(third) }
    }
  }

  package static let shared = Folding()

  /// The forms of the first scalars, which are most of what is written in Latin letters.
  private let table: [Form]
  private static let limit: UInt32 = 0x250

  private init() {
    table = (0..<Self.limit).map { Unicode.Scalar($0).map(Self.form) ?? Form() }
  }

  @inline(__always)
  package subscript(_ scalar: Unicode.Scalar) -> Form {
    scalar.value < Self.limit ? table[Int(scalar.value)] : Self.form(of: scalar)
  }

  /// A text folded, its spaces one by one.
  package func folded(_ text: some Sequence<Unicode.Scalar>) -> String {
    var bytes: [UInt8] = []
    for scalar in text { self[scalar].forEach { bytes.append(scalar: $0) } }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Folding {
  private static func form(of scalar: Unicode.Scalar) -> Form {
    var form = Form()
    if isUnseen(scalar) { return form }
    if let sign = sign(for: scalar) {
      for sign in sign.unicodeScalars { form.append(sign) }
      return form
    }
    if isIdeograph(scalar) {
      form.append(scalar)
      return form
    }
    for part in String(Character(scalar))._nfd where !isAccent(part) {
      // By way of its capital, ς becomes σ, and ﬁ becomes fi.
      for capital in part.properties.uppercaseMapping.unicodeScalars {
        for small in capital.properties.lowercaseMapping.unicodeScalars where !isAccent(small) {
          for letter in plainLetters(for: small) { form.append(letter) }
        }
      }
    }
    return form
  }

  /// Whether it only tells others how to look. A tabulation or a line's end is not among them.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0xAD { return false }
    return scalar.properties.isDefaultIgnorableCodePoint
      || scalar.properties.generalCategory == .format
  }

  /// Most of Chinese and Japanese, where there is nothing to fold.
  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value) || (0x3400...0x4DBF).contains(scalar.value)
  }

  /// An accent, a Hebrew point or an Arabic vowel sign: the combining classes that a word is still read without.
  private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    let combining = scalar.properties.canonicalCombiningClass.rawValue
    return combining >= 200 || (10...36).contains(combining)
      || scalar.properties.generalCategory == .enclosingMark
  }

  /// Signs that are written in several ways, each as its plainest.
  private static func sign(for scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x27, 0x60, 0xB4, 0x2B9, 0x2BB...0x2BD, 0x2C8, 0x2018...0x201B, 0x2032, 0x2035, 0x2039,
      0x203A, 0xA78C, 0xFF07:
      return "'"
    case 0x22, 0xAB, 0xBB, 0x201C...0x201F, 0x2033, 0x2036, 0x2E42, 0x300C...0x300F,
      0x301D...0x301F, 0xFF02:
      return "\""
    case 0x2D, 0x2010...0x2015, 0x2043, 0x2212, 0x2E3A, 0x2E3B, 0xFE58, 0xFE63, 0xFF0D:
      return "-"
    case 0x2026: return "..."
    case 0x2044: return "/"
    case 0xFF01...0xFF5E:
      // The wide forms of ASCII.
      return Unicode.Scalar(scalar.value - 0xFEE0).map {
        sign(for: $0) ?? String(Character($0)).lowercased()
      }
    default: return scalar.properties.isWhitespace ? " " : nil
    }
  }

  /// Letters that Unicode does not take apart, and readers do.
  private static func plainLetters(for scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    let plain =
      switch scalar {
      case "æ": "ae"
      case "œ": "oe"
      case "ø": "o"
      case "ß": "ss"
      case "ł": "l"
      case "đ", "ð": "d"
      case "þ": "th"
      case "ħ": "h"
      case "ŧ": "t"
      case "ı": "i"
      case "ĳ": "ij"
      case "ǆ": "dz"
      case "ǉ": "lj"
      case "ǌ": "nj"
      default: sign(for: scalar) ?? String(Character(scalar))
      }
    return plain.unicodeScalars
  }
}

extension [UInt8] {
  /// Appends a scalar as UTF-8.
  @inline(__always)
  mutating func append(scalar value: UInt32) {
    if value < 0x80 {
      append(UInt8(truncatingIfNeeded: value))
    } else if let scalar = Unicode.Scalar(value) {
      for byte in scalar.utf8 { append(byte) }
    }
  }
}
