import Screen
import Terminal
import Testing

@Suite struct `The key Esc` {
  @Test func `is known when nothing follows`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B]) == [])
    #expect(decoder.isWaiting)
    #expect(decoder.flush() == [.key(Key(.escape))])
    #expect(!decoder.isWaiting)
  }

  @Test func `can be pressed twice`() {
    #expect(decodedToTheEnd("\u{1B}\u{1B}") == [.key(Key(.escape)), .key(Key(.escape))])
  }

  @Test func `can be followed by a key with Alt`() {
    #expect(decoded("\u{1B}\u{1B}j") == [.key(Key(.escape)), .key(Key(.character("j"), .alt))])
  }

  @Test func `is not what a torn arrow begins with`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B]) == [])
    #expect(decoder.decode(Array("[".utf8)) == [])
    #expect(decoder.decode(Array("Aj".utf8)) == [.key(Key(.up)), .key(.character("j"))])
  }

  @Test(arguments: ["[", "O", "]", "P", "X", "^", "_"] as [Unicode.Scalar])
  func `makes a letter one with Alt where a sequence could begin`(letter: Unicode.Scalar) {
    #expect(decodedToTheEnd("\u{1B}" + String(letter)) == [.key(Key(.character(letter), .alt))])
  }

  @Test(arguments: [
    "\u{1B}[1;", "\u{1B}[<0;5", "\u{1B}O5", "\u{1B}[[", "\u{1B}]11;rgb", "\u{1B}[M  ",
  ])
  func `is not pressed when a sequence stays unfinished`(bytes: String) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array(bytes.utf8)) == [])
    #expect(decoder.flush() == [])
    #expect(!decoder.isWaiting)
    #expect(decoder.decode(Array("j".utf8)) == [.key(.character("j"))])
  }

  @Test func `is not pressed when there was nothing to flush`() {
    var decoder = KeyDecoder()
    #expect(!decoder.isWaiting)
    #expect(decoder.flush() == [])
  }
}
