import Screen
import Terminal
import Testing

@Suite struct `What is no key` {
  @Test(arguments: [
    "\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{7}", "\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{1B}\\",
    "\u{1B}]52;c;aGk=\u{7}",
    "\u{1B}P>|XTerm(390)\u{1B}\\", "\u{1B}P1+r544e=787465726d\u{1B}\\", "\u{1B}_Gi=31;OK\u{1B}\\",
    "\u{1B}^private\u{1B}\\", "\u{1B}Xstring\u{1B}\\", "\u{1B}[?62;22c", "\u{1B}[>41;390;0c",
    "\u{1B}[0n",
    "\u{1B}[?2026;1$y", "\u{1B}[?1u", "\u{1B}[8;24;80t", "\u{1B}[I", "\u{1B}[O", "\u{1B}[?24;80R",
    "\u{1B}[999~", "\u{1B}[~", "\u{1B}Oa", "\u{1B}[[Z",
  ])
  func `is dropped, in one piece or torn, and the next key is right`(answer: String) {
    let bytes = Array((answer + "j").utf8)
    #expect(decoded(bytes) == [.key(.character("j"))])
    #expect(decodedToTheEnd(bytes.map { [$0] }) == [.key(.character("j"))])
  }

  @Test(
    arguments: [
      [0xFF], [0xFE], [0x80], [0xBF, 0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xC3], [0xE2, 0x82],
      [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80],
    ] as [[UInt8]])
  func `is dropped when it is no UTF-8, and the next key is right`(bytes: [UInt8]) {
    #expect(decoded(bytes + Array("j".utf8)) == [.key(.character("j"))])
    #expect(decodedToTheEnd(bytes.map { [$0] } + [Array("é".utf8)]) == [.key(.character("é"))])
  }

  @Test(arguments: [[0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98]] as [[UInt8]])
  func `is dropped when its other bytes never come`(bytes: [UInt8]) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(bytes) == [])
    #expect(decoder.flush() == [])
    #expect(!decoder.isWaiting)
  }

  @Test(
    arguments: [
      ("\u{1B}[1;\u{3}", .control("c")), ("\u{1B}[\u{1B}[A", Key(.up)),
      ("\u{1B}[12é", .character("é")),
      ("\u{1B}[<0;5\r", Key(.enter)), ("\u{1B}]11;rgb\u{1B}[A", Key(.up)),
      ("\u{1B}[5\u{7F}", Key(.backspace)),
    ] as [(String, Key)])
  func `ends where a control character breaks it off, which is a key`(bytes: String, key: Key) {
    #expect(decoded(bytes) == [.key(key)])
  }

  @Test func `is no key when it only resembles one`() {
    #expect(decoded("\u{1B}[24;80Rj") == [.key(.character("j"))], "the cursor's place")
    #expect(decoded("\u{1B}[<128;1;1Mj") == [.key(.character("j"))], "a button too many")
    #expect(decoded("\u{1B}[57399uj") == [.key(.character("j"))], "a key that types nothing")
  }

  @Test func `that breaks off leaves the key that broke it`() {
    #expect(decoded("\u{1B}O\u{1B}[A") == [.key(Key(.up))])
    #expect(decoded("\u{1B}[[\u{3}") == [.key(.control("c"))])
  }
}
