import Screen
import Testing

@Suite struct `A text for one line of a message` {
  @Test(arguments: [
    ("Été à Paris", "Été à Paris"), ("a\u{1B}[2Jb\n", "a␛[2Jb␊"), ("\u{9B}31m", "\u{FFFD}31m"),
    ("\u{202E}fdp.exe", "\u{FFFD}fdp.exe"), ("a\u{200D}b\u{AD}", "ab"), ("e\u{301}", "e\u{301}"),
    ("東京", "東京"), ("", ""),
  ])
  func `shows signs where a terminal would obey`(text: String, printable: String) {
    #expect(text.printable == printable)
  }

  @Test func `has nothing left to replace, and as many columns`() {
    var random = RandomText(seed: 4)
    for _ in 0..<2000 {
      let text = random.text(upTo: 12)
      let printable = text.printable
      #expect(Array(printable.printable.unicodeScalars) == Array(printable.unicodeScalars))
      #expect(printable.columns == text.columns)
    }
  }
}
