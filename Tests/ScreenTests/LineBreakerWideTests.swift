import Screen
import Testing

@Suite struct `A line of wide characters` {
  @Test(arguments: [(4, ["漢字", "漢字"]), (5, ["漢字", "漢字"]), (6, ["漢字漢", "字"]), (8, ["漢字漢字"])])
  func `ends between any two of them`(columns: Int, lines: [String]) {
    #expect(broken("漢字漢字", columns: columns) == lines)
  }

  @Test(arguments: ["、", "。", "」", "！", "？", "ー", "々"])
  func `does not begin with a sign that closes`(sign: String) {
    #expect(broken("漢字\(sign)漢", columns: 4) == ["漢", "字\(sign)", "漢"])
  }

  @Test(arguments: ["「", "『", "（", "【"])
  func `does not end with a sign that opens`(sign: String) {
    #expect(broken("漢字\(sign)東京", columns: 6) == ["漢字", "\(sign)東京"])
  }

  @Test func `ends beside a narrow word, which stays whole`() {
    #expect(broken("漢字Tokyo漢字", columns: 8) == ["漢字", "Tokyo漢", "字"])
  }

  @Test func `is one character where that is wider than the line`() {
    #expect(broken("漢字", columns: 1) == ["漢", "字"])
  }

  @Test(arguments: 1...200)
  func `is never wider than the screen, whatever its width`(columns: Int) {
    let scalars = Array(String(repeating: "a漢字", count: 100).unicodeScalars)
    let lines = LineBreaker(columns: columns).lines(of: scalars, in: 0..<scalars.count)
    let widths = lines.map { String(String.UnicodeScalarView(scalars[$0])).columns }
    #expect(widths.filter { $0 > max(columns, 2) } == [])
    #expect(widths.dropLast().filter { $0 < columns - 1 } == [])
  }
}
