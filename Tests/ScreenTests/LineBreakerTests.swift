import Screen
import Testing

@Suite struct `A paragraph` {
  @Test(arguments: [
    (80, ["le petit prince"]), (15, ["le petit prince"]), (14, ["le petit", "prince"]),
    (8, ["le petit", "prince"]), (7, ["le", "petit", "prince"]),
    (5, ["le", "petit", "princ", "e"]), (2, ["le", "pe", "ti", "t", "pr", "in", "ce"]),
  ])
  func `is broken between words`(columns: Int, lines: [String]) {
    #expect(broken("le petit prince", columns: columns) == lines)
  }

  @Test(arguments: [
    "un deux", "un\tdeux", "un\ndeux", "un\r\ndeux", "un   deux", "un\u{2028}deux",
    "un\u{2003}deux",
  ])
  func `is broken at any space, which is shown on neither line`(text: String) {
    #expect(broken(text, columns: 4) == ["un", "deux"])
  }

  @Test func `is never broken at a no-break space`() {
    #expect(broken("voir M.\u{A0}Hugo", columns: 9) == ["voir", "M.\u{A0}Hugo"])
    #expect(broken("voir M.\u{202F}Hugo", columns: 9) == ["voir", "M.\u{202F}Hugo"])
    #expect(broken("voir M.\u{2007}Hugo", columns: 9) == ["voir", "M.\u{2007}Hugo"])
  }

  @Test func `has a word cut that is longer than a line`() {
    #expect(
      broken("un anticonstitutionnellement", columns: 10)
        == ["un", "anticonsti", "tutionnell", "ement"])
  }

  @Test func `is broken after the hyphen of a compound word`() {
    #expect(broken("un porte-monnaie", columns: 9) == ["un porte-", "monnaie"])
    #expect(broken("un porte\u{2010}monnaie", columns: 9) == ["un porte\u{2010}", "monnaie"])
  }

  @Test(arguments: ["2010-2014", "-5", "F-16", "a\u{2011}b", "--avec"])
  func `is not broken at another hyphen`(word: String) {
    #expect(broken("vers " + word, columns: 4 + word.count) == ["vers", word])
  }

  @Test func `has no tab broken that fits and has it go to the next multiple of eight`() {
    #expect(broken("a\tb", columns: 9) == ["a\tb"])
    #expect(broken("a\tb", columns: 8) == ["a", "b"])
    #expect(broken("12345678\tb", columns: 17) == ["12345678\tb"])
    #expect(broken("12345678\tb", columns: 16) == ["12345678", "b"])
  }

  @Test func `has its lines after the first indented`() {
    #expect(broken("un deux trois", columns: 7, indent: 2) == ["un deux", "trois"])
    #expect(broken("un deux trois", columns: 7, indent: 3) == ["un deux", "troi", "s"])
    #expect(broken("abc", columns: 2, indent: 9) == ["ab", "c"])
  }

  @Test func `gives no room to what is hidden`() {
    let hidden: Set = [0, 1, 6, 7]
    #expect(broken("**gras** x", columns: 6, hiding: hidden) == ["**gras** x"])
    #expect(broken("**gras** x", columns: 5, hiding: hidden) == ["**gras", "x"])
  }

  @Test func `has one empty line when it is empty`() {
    let breaker = LineBreaker(columns: 10)
    #expect(breaker.lines(of: [], in: 0..<0) == [0..<0])
    #expect(breaker.lines(of: Array("abcd".unicodeScalars), in: 2..<2) == [2..<2])
    #expect(broken("   ", columns: 10) == [""])
  }

  @Test func `loses the spaces at its end`() {
    #expect(broken("mot   ", columns: 10) == ["mot"])
    #expect(broken("mot   ", columns: 3) == ["mot"])
  }

  @Test func `may be a part of the scalars`() {
    let scalars = Array("# le petit prince\n".unicodeScalars)
    #expect(LineBreaker(columns: 8).lines(of: scalars, in: 2..<17) == [2..<10, 11..<17])
  }

  @Test(arguments: [1, 0, -7])
  func `has a character a line where there is one column or none`(columns: Int) {
    #expect(broken("ab 漢", columns: columns) == ["a", "b", "漢"])
  }

  @Test func `keeps a mark with its letter`() {
    #expect(broken("e\u{301}te\u{301}", columns: 2) == ["e\u{301}t", "e\u{301}"])
  }
}
