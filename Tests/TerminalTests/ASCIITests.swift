import Testing

@testable import Terminal

@Suite struct `A terminal without UTF-8` {
  @Test func `is sent nothing but ASCII, and a control character for no other one`() {
    var offenders: [UInt32] = []
    for value in UInt32(0x80)...0x10FFFF {
      guard let standIn = Unicode.Scalar(value)?.asciiStandIn else { continue }
      if !(0x20..<0x7F).contains(standIn.value) { offenders.append(value) }
    }
    #expect(offenders == [])
  }

  @Test func `is sent ASCII as it is`() {
    let ascii = (0..<UInt8(0x80)).map { Unicode.Scalar($0) }
    #expect(ascii.map(\.asciiStandIn) == ascii)
  }

  @Test(
    arguments: [
      ("é", "e"), ("Ç", "C"), ("ÿ", "y"), ("ł", "l"), ("—", "-"), ("─", "-"), ("│", "|"),
      ("┼", "+"),
      ("«", "\""), ("’", "'"), ("…", "."), ("▸", ">"), ("●", "*"), ("↑", "^"), ("漢", "?"),
      ("\u{FFFD}", "?"),
    ] as [(Unicode.Scalar, Unicode.Scalar)])
  func `is sent what looks most like it`(scalar: Unicode.Scalar, standIn: Unicode.Scalar) {
    #expect(scalar.asciiStandIn == standIn)
  }
}
