import Screen
import Testing

@Suite struct `The gate to the terminal` {
  @Test func `lets no scalar through that commands, hides or turns round`() {
    let offenders = scalars { scalar in
      switch Showing(scalar) {
      case .glyph, .mark: scalar.isForbidden || scalar.printed.isForbidden
      case .nothing, .substitute: false
      }
    }
    #expect(offenders == [])
  }

  @Test func `puts signs of one column in their place, which it lets through`() {
    let offenders = scalars { scalar in
      guard case .substitute(let sign) = Showing(scalar) else { return false }
      return Showing(sign) != .glyph(columns: 1) || sign.isForbidden
    }
    #expect(offenders == [])
  }

  @Test func `gives no glyph other columns than one or two`() {
    let offenders = scalars { scalar in
      if case .glyph(let columns) = Showing(scalar) { columns != 1 && columns != 2 } else { false }
    }
    #expect(offenders == [])
  }

  @Test(
    arguments: [
      ("\u{0}", "␀"), ("\t", "␉"), ("\n", "␊"), ("\u{1B}", "␛"), ("\u{1F}", "␟"), ("\u{7F}", "␡"),
      ("\u{9B}", "\u{FFFD}"), ("\u{202E}", "\u{FFFD}"), ("\u{200B}", "\u{FFFD}"),
      ("\u{3164}", "\u{FFFD}"), ("\u{E0041}", "\u{FFFD}"), ("\u{E000}", "\u{FFFD}"),
    ] as [(Unicode.Scalar, Unicode.Scalar)])
  func `shows what it holds back by a sign`(scalar: Unicode.Scalar, sign: Unicode.Scalar) {
    #expect(Showing(scalar) == .substitute(sign))
  }

  @Test(
    arguments: ["\u{AD}", "\u{200C}", "\u{200D}", "\u{FE0F}", "\u{1F3FD}", "\u{E0100}"]
      as [Unicode.Scalar])
  func `drops what only joins or varies others`(scalar: Unicode.Scalar) {
    #expect(Showing(scalar) == .nothing)
  }

  @Test(
    arguments: ["\u{A0}", "\u{2003}", "\u{2007}", "\u{2009}", "\u{202F}", "\u{205F}"]
      as [Unicode.Scalar])
  func `prints every narrow space as a plain one`(scalar: Unicode.Scalar) {
    #expect(Showing(scalar) == .glyph(columns: 1))
    #expect(scalar.printed == " ")
  }

  @Test func `prints letters as they are`() {
    #expect("aé漢😀—".unicodeScalars.filter { $0.printed != $0 } == [])
  }
}

/// Those of all scalars for which something is so.
private func scalars(where isSo: (Unicode.Scalar) -> Bool) -> [Unicode.Scalar] {
  var found: [Unicode.Scalar] = []
  for value in UInt32(0)...0x10FFFF {
    if let scalar = Unicode.Scalar(value), isSo(scalar) { found.append(scalar) }
  }
  return found
}

extension Unicode.Scalar {
  fileprivate var isForbidden: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0: true  // C0, DEL, C1
    case 0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true  // Bidi_Control
    case 0x2028...0x2029, 0xFEFF, 0x200B, 0x2060...0x2064, 0x206A...0x206F: true
    case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x180E, 0xFFF9...0xFFFB: true
    case 0xFDD0...0xFDEF, 0xE0000...0xE007F: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
