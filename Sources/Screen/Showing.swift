/// How one scalar of a text is shown on a screen.
package enum Showing: Hashable, Sendable {
  /// As itself, over so many columns.
  case glyph(columns: Int)
  /// As itself, over the character before it.
  case mark
  /// Not at all: it only tells neighbours how to look (joiners, variation selectors).
  case nothing
  /// As this sign, because it would command the terminal, hide, or turn the reading order round.
  case substitute(Unicode.Scalar)
}

extension Showing {
  /// The one gate between any text and the terminal: every scalar passes here, and whatever comes
  /// out as a glyph or a mark is harmless to print.
  ///
  /// Columns are those of one scalar by Unicode 15.0's East Asian Width, as `wcwidth` gives them:
  /// terminals add up scalars, not characters.
  package init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300: self = .glyph(columns: 1)
    case 0..<0x20: self = .substitute(Self.picture(of: scalar.value))
    case 0x7F: self = .substitute("␡")
    case 0x80..<0xA0: self = .substitute(Self.replacement)
    case 0xA0, 0x2007, 0x202F: self = .glyph(columns: 1)
    case 0xAD, 0x200C, 0x200D, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0100...0xE01EF:
      self = .nothing
    case 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x2199, 0x2500...0x25FC:
      self = .glyph(columns: 1)
    case 0x115F, 0x1160, 0x3164, 0xFFA0: self = .substitute(Self.replacement)
    case 0x1161...0x11FF, 0xD7B0...0xD7FF: self = .mark
    default: self = Self.byCategory(scalar)
    }
  }

  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  private static func picture(of control: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(0x2400 + control) ?? replacement
  }

  private static func byCategory(_ scalar: Unicode.Scalar) -> Showing {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: .mark
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      .substitute(replacement)
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .spacingMark, .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation,
      .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol,
      .otherSymbol, .spaceSeparator:
      .glyph(columns: isWide(scalar) ? 2 : 1)
    @unknown default: .substitute(replacement)
    }
  }
}

extension Unicode.Scalar {
  /// The scalar that is printed for it: every kind of space as a plain one, so that no font shows
  /// a box for a narrow no-break space.
  package var printed: Unicode.Scalar {
    switch value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F: " "
    default: self
    }
  }
}

extension String {
  /// The columns this text takes on a screen.
  package var columns: Int {
    var columns = 0
    for scalar in unicodeScalars { columns += Showing(scalar).columns }
    return columns
  }
}

extension Showing {
  package var columns: Int {
    switch self {
    case .glyph(let columns): columns
    case .substitute: 1
    case .mark, .nothing: 0
    }
  }
}
