import Screen
import Testing

@Suite struct `The columns of a text` {
  @Test(arguments: [
    ("", 0), ("a", 1), ("\u{E9}", 1), ("e\u{301}", 1), ("œ—…", 3), ("\u{A0}", 1), ("\u{202F}", 1),
    ("▸●│─", 4), ("漢", 2), ("Ａ", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("ｱ", 1),
    ("\u{3000}", 2), ("東京タワー", 10),
  ])
  func `are two for a wide character and none for a mark`(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test(arguments: [
    ("😀", 2), ("👍\u{1F3FD}", 2), ("❤\u{FE0F}", 1), ("\u{200D}", 0), ("\u{FE0F}", 0),
    ("\u{1F3FD}", 0), ("🇫", 1), ("🇫🇷", 2), ("👩\u{200D}👧", 4), ("⌚", 2), ("☃", 1),
  ])
  func `are added up scalar by scalar, as terminals do`(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test func `are one for the sign of a control character`() {
    #expect("\u{1B}[2J\u{7F}\u{9B}\n\t".columns == 8)
  }

  @Test func `are those by which writing moves on`() {
    var random = RandomText(seed: 1)
    for _ in 0..<2000 {
      let text = random.wellMarkedText(upTo: 12)
      var canvas = Canvas(size: Size(rows: 1, columns: 30))
      let end = canvas.write(text, row: 0, column: 0, style: Style(.text))
      #expect(end == text.columns, "\(Array(text.unicodeScalars))")
    }
  }
}
