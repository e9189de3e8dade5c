import Screen
import Terminal
import Testing

@Suite struct `A paste` {
  private let begin = "\u{1B}[200~"
  private let end = "\u{1B}[201~"

  @Test(arguments: [
    "", "Élysée", "two\nlines\r\n", "q\u{3}\u{1B}[2J\u{1B}[A", "\u{1B}", "\u{1B}[20",
    "\u{1B}]0;a\u{7}",
  ])
  func `is its text, and no key in it is pressed`(text: String) {
    #expect(decoded(begin + text + end + "j") == [.paste(text), .key(.character("j"))])
  }

  @Test func `may be torn anywhere`() {
    let text = "é\u{1B}[2J\n日\u{1B}"
    let bytes = Array((begin + text + end + "j").utf8)
    for place in 0...bytes.count {
      let inputs = decodedToTheEnd([Array(bytes[..<place]), Array(bytes[place...])])
      #expect(inputs == [.paste(text), .key(.character("j"))], "torn at \(place)")
    }
    #expect(decodedToTheEnd(bytes.map { [$0] }) == [.paste(text), .key(.character("j"))])
  }

  @Test func `is what there is of it when the rest never comes`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array((begin + "Zola\u{1B}[20").utf8)) == [])
    #expect(decoder.isInPaste)
    #expect(decoder.flush() == [.paste("Zola\u{1B}[20")])
    #expect(!decoder.isWaiting)
    #expect(decoder.decode(Array("j".utf8)) == [.key(.character("j"))])
  }

  @Test func `may come after a key and before another paste`() {
    let inputs = decoded("j" + begin + "a" + end + begin + "b" + end)
    #expect(inputs == [.key(.character("j")), .paste("a"), .paste("b")])
  }

  @Test func `has signs for what is no UTF-8`() {
    #expect(
      decoded(Array(begin.utf8) + [0x61, 0xFF, 0x62] + Array(end.utf8)) == [.paste("a\u{FFFD}b")])
  }

  @Test func `is cut at a mebibyte, and the next key is right`() {
    let text = String(repeating: "a", count: 1 << 20)
    #expect(decoded(begin + text + "bc" + end + "j") == [.paste(text), .key(.character("j"))])
  }

  @Test func `that only ends is nothing`() {
    #expect(decoded(end + "j") == [.key(.character("j"))])
  }
}
