import Screen
import Testing

@Suite struct `A text that must fit` {
  @Test(arguments: [
    ("Le Monde", 9, "Le Monde"), ("Le Monde", 8, "Le Monde"), ("Le Monde", 7, "Le Mon…"),
    ("Le Monde", 4, "Le…"), ("Le Monde", 1, "…"), ("Le Monde", 0, ""), ("Le Monde", -3, ""),
    ("", 0, ""), ("", 5, ""),
  ])
  func `ends in an ellipsis where it is cut`(text: String, columns: Int, fitted: String) {
    #expect(text.fitted(to: columns) == fitted)
  }

  @Test(arguments: [
    ("漢字漢字", 8, "漢字漢字"), ("漢字漢字", 7, "漢字漢…"), ("漢字漢字", 6, "漢字…"), ("漢字漢字", 2, "…"),
    ("漢", 1, "…"), ("e\u{301}te\u{301}", 3, "e\u{301}te\u{301}"),
    ("e\u{301}te\u{301}", 2, "e\u{301}…"),
  ])
  func `is measured in columns`(text: String, columns: Int, fitted: String) {
    #expect(text.fitted(to: columns) == fitted)
  }

  @Test func `is never wider than asked and is kept when it is short`() {
    var random = RandomText(seed: 3)
    for _ in 0..<2000 {
      let text = random.text(upTo: 12)
      let columns = random.number(in: 0...14)
      let fitted = text.fitted(to: columns)
      #expect(fitted.columns <= columns)
      #expect(text.columns > columns ? columns == 0 || fitted.hasSuffix("…") : fitted == text)
    }
  }
}
