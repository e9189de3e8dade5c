import Screen
import TestSupport
import Testing

@Suite struct `A combining mark` {
  private let text = Style(.text)

  @Test func `stands on the character before it`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 3))
    let end = canvas.write("e\u{301}漢\u{302}", row: 0, column: 0, style: text)
    #expect(end == 3)
    #expect(canvas[0, 0] == Cell("e", style: text).with("\u{301}"))
    #expect(canvas[0, 1] == Cell("漢", style: text, columns: 2).with("\u{302}"))
  }

  @Test func `stands there after a joiner too`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 2))
    #expect(canvas.write("e\u{200D}\u{301}", row: 0, column: 0, style: text) == 1)
    #expect(canvas[0, 0].marks == ["\u{301}"])
  }

  @Test func `stands on the sign of a control character`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 2))
    #expect(canvas.write("\n\u{301}", row: 0, column: 0, style: text) == 1)
    #expect(canvas[0, 0] == Cell("␊", style: Style(.substitute)).with("\u{301}"))
  }

  @Test func `shares its cell with as many as can be told apart`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 2))
    let end = canvas.write("a\u{301}\u{302}\u{303}b", row: 0, column: 0, style: text)
    #expect(end == 2)
    #expect(canvas[0, 0].marks == ["\u{301}", "\u{302}", "\u{303}"])
    #expect(canvas[0, 1] == Cell("b", style: text))
  }

  @Test(arguments: [4, 5, 100])
  func `is told of where it is not shown`(count: Int) {
    var canvas = Canvas(size: Size(rows: 1, columns: 3))
    let zalgo = "a" + String(repeating: "\u{301}", count: count) + "b"
    #expect(canvas.write(zalgo, row: 0, column: 0, style: text) == 2)
    #expect(canvas.sketch == "a\u{301}\u{301}\u{301}b |x..|")
  }

  @Test func `is counted anew on the next character`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 4))
    let text = "a" + String(repeating: "\u{301}", count: 9) + "b\u{302}"
    canvas.write(text, row: 0, column: 0, style: self.text)
    #expect(canvas[0, 1] == Cell("b", style: self.text).with("\u{302}"))
  }

  @Test func `with nothing before it is told of by the character after it`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 3))
    #expect(canvas.write("\u{301}ab", row: 0, column: 0, style: text) == 2)
    #expect(canvas.sketch == "ab |x..|")
  }

  @Test func `of a character that is cut away is cut away with it`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 3))
    #expect(canvas.write("e\u{301}x", row: 0, column: -1, style: text) == 1)
    #expect(canvas.sketch == "x  |...|")
  }

  @Test func `never joins what another writing left`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 3))
    canvas.write("a", row: 0, column: 0, style: text)
    canvas.write("\u{301}", row: 0, column: 1, style: text)
    #expect(canvas[0, 0].marks == [])
  }

  @Test func `goes with its character when that is written over`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 1))
    canvas.write("e\u{301}", row: 0, column: 0, style: text)
    canvas.write("a", row: 0, column: 0, style: text)
    #expect(canvas[0, 0] == Cell("a", style: text))
  }
}

extension Cell {
  fileprivate func with(_ mark: Unicode.Scalar) -> Cell {
    var cell = self
    _ = cell.add(mark: mark)
    return cell
  }
}
