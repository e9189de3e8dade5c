@testable import Articles
import Testing

@Suite struct `The lines of a text` {
  @Test(
    arguments: [
      ("", []), ("\n", [0..<0]), ("un", [0..<2]), ("un\n", [0..<2]), ("un\ndeux", [0..<2, 3..<7]),
      ("un\r\ndeux\r\n", [0..<2, 4..<8]), ("un\rdeux", [0..<2, 3..<7]),
      ("a\n\nb", [0..<1, 2..<2, 3..<4]),
      ("é\u{301}\u{2028}東\u{85}x", [0..<2, 3..<4, 5..<6]),
      ("a\u{0C}b\u{0B}c", [0..<1, 2..<3, 4..<5]),
      ("a\r\r\nb", [0..<1, 2..<2, 4..<5]),
    ] as [(String, [Range<Int>])])
  func `end where it says`(text: String, ranges: [Range<Int>]) {
    #expect(Structure(text).lines.map(\.range) == ranges)
  }

  @Test(arguments: [
    ("", false), (" ", true), ("\t\u{A0}", true), ("\u{FEFF}", true), ("·", false), (" x", false),
  ])
  func `are blank when they hold blanks only`(text: String, isBlank: Bool) {
    #expect(Structure("a\n" + text + "\nb").lines.map(\.isBlank)[1] == (isBlank || text.isEmpty))
  }
}
