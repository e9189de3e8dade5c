@testable import Articles
import TestSupport
import Testing

@Suite struct `A file's bytes` {
  private let text = "Où l’été s’achève : 東京, 3 € 🎉\n"

  private func utf16(_ text: String, lowFirst: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return lowFirst ? bytes : bytes.reversed()
    }
  }

  @Test func `are UTF-8`() {
    let decoding = Decoding(Array(text.utf8))
    #expect(decoding.text == text)
    #expect(decoding.note == nil)
  }

  @Test func `are UTF-8 behind a mark, which is no part of the text`() {
    let decoding = Decoding([0xEF, 0xBB, 0xBF] + Array(text.utf8))
    #expect(Array(decoding.text.unicodeScalars) == Array(text.unicodeScalars))
    #expect(decoding.note == nil)
  }

  @Test(arguments: [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
  func `may hold nothing`(bytes: [UInt8]) { #expect(Decoding(bytes).text == "") }

  @Test func `keep each kind of line end`() {
    let text = "un\r\ndeux\rtrois\n\u{2028}quatre\u{0}"
    let decoding = Decoding(Array(text.utf8))
    #expect(Array(decoding.text.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(arguments: [true, false])
  func `are UTF-16 with a mark`(lowFirst: Bool) {
    let mark: [UInt8] = lowFirst ? [0xFF, 0xFE] : [0xFE, 0xFF]
    let decoding = Decoding(mark + utf16(text, lowFirst: lowFirst))
    #expect(decoding.text == text)
    #expect(decoding.note == .notUTF8(readAs: "UTF-16"))
  }

  @Test(arguments: [true, false])
  func `are UTF-16 without a mark`(lowFirst: Bool) {
    let text = "Le train de nuit n’est jamais arrivé à Nîmes.\nPersonne ne sait pourquoi.\n"
    let decoding = Decoding(utf16(text, lowFirst: lowFirst))
    #expect(decoding.text == text)
    #expect(decoding.note == .notUTF8(readAs: "UTF-16"))
  }

  @Test func `are UTF-16 whose last byte is lost`() {
    let decoding = Decoding([0xFF, 0xFE] + utf16("thé", lowFirst: true) + [0x41])
    #expect(decoding.text == "thé")
  }

  @Test func `are UTF-16 whose last half is lost`() {
    let decoding = Decoding([0xFF, 0xFE] + utf16("a", lowFirst: true) + [0x3D, 0xD8])
    #expect(decoding.text == "a\u{FFFD}")
  }

  @Test func `are Windows-1252 when no accent is UTF-8`() {
    let bytes: [UInt8] = [0x93, 0x4F, 0xF9, 0x94, 0x20, 0x80, 0x20, 0x63, 0x9C, 0x75, 0x72]
    let decoding = Decoding(bytes)
    #expect(decoding.text == "“Où” € cœur")
    #expect(decoding.note == .notUTF8(readAs: "Windows-1252"))
  }

  @Test func `mean in Windows-1252 what the WHATWG's table says`() {
    // The five bytes that Microsoft leaves undefined are C1 controls there and are not let through.
    let decoding = Decoding(Array(0x80...0x9F))
    #expect(
      decoding.text == "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ")
  }

  @Test func `mean in Windows-1252 above 0x9F what Latin 1 says`() {
    let decoding = Decoding(Array(0xA0...0xFF))
    #expect(decoding.text.unicodeScalars.map(\.value) == Array(0xA0...0xFF))
  }

  @Test func `hide no control of Windows-1252`() {
    let controls = Decoding(Array(0x20...0xFF)).text.unicodeScalars
      .filter { (0x80...0x9F).contains($0.value) }
    #expect(controls.isEmpty)
  }

  @Test func `are UTF-8 with a stray byte here and there`() {
    let decoding = Decoding(Array("été à ".utf8) + [0xFF] + Array(" Nîmes".utf8) + [0xC3])
    #expect(decoding.text == "été à \u{FFFD} Nîmes\u{FFFD}")
    #expect(decoding.note == .repaired(bytes: 2))
  }

  @Test(
    arguments: [
      [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80],
      [0xF8, 0x88],
    ] as [[UInt8]])
  func `become no forbidden scalars`(bytes: [UInt8]) {
    let good = Array("été, dès août, à l’école où naît l’île".utf8)
    let decoding = Decoding(good + bytes + [0x41])
    #expect(decoding.text.contains("\u{FFFD}"))
    #expect(decoding.text.hasSuffix("A"))
  }

  @Test func `are decoded whatever they are`() {
    var random = Dice(seed: 7)
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      _ = Decoding(bytes)
      _ = FileKind(bytes)
    }
  }
}
