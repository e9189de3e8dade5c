import Screen
import TestSupport
import Testing

@Suite struct `A canvas` {
  private let text = Style(.text)

  @Test func `is blank at first`() {
    let canvas = Canvas(size: Size(rows: 2, columns: 3))
    #expect(canvas.sketch == "   |...|\n   |...|")
    #expect(canvas.bounds == Rectangle(row: 0, column: 0, rows: 2, columns: 3))
  }

  @Test func `takes text at a place and gives the column after it`() {
    var canvas = Canvas(size: Size(rows: 2, columns: 8))
    let end = canvas.write("Été", row: 1, column: 2, style: Style(.title))
    #expect(end == 5)
    #expect(canvas.sketch == "        |........|\n  Été   |..TTT...|")
  }

  @Test func `gives a wide character two cells`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 5))
    let end = canvas.write("東京", row: 0, column: 0, style: text)
    #expect(end == 4)
    #expect(canvas.row(0).map(\.columns) == [2, 0, 2, 0, 1])
    #expect(canvas[0, 2].scalar == "京")
  }

  @Test(arguments: [
    (0, "x 字", [1, 1, 2, 0]), (1, " x字", [1, 1, 2, 0]), (2, "漢x ", [2, 0, 1, 1]),
    (3, "漢 x", [2, 0, 1, 1]),
  ])
  func `blanks the other half of a wide character that is cut`(
    column: Int, glyphs: String, columns: [UInt8]
  ) {
    var canvas = Canvas(size: Size(rows: 1, columns: 4))
    canvas.write("漢字", row: 0, column: 0, style: text)
    canvas.write("x", row: 0, column: column, style: text)
    #expect(canvas.glyphs(ofRow: 0) == glyphs)
    #expect(canvas.row(0).map(\.columns) == columns)
  }

  @Test func `blanks both halves that a wide character cuts`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 4))
    canvas.write("漢字", row: 0, column: 0, style: text)
    canvas.write("東", row: 0, column: 1, style: text)
    #expect(canvas.glyphs(ofRow: 0) == " 東 ")
    #expect(canvas.row(0).map(\.columns) == [1, 2, 0, 1])
  }

  @Test func `shows a control character by a sign, so that none commands the terminal`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 9))
    let end = canvas.write("a\u{1B}[2J\u{9B}\u{7F}\u{202E}", row: 0, column: 0, style: text)
    #expect(end == 8)
    #expect(canvas.sketch == "a␛[2J\u{FFFD}␡\u{FFFD} |.x...xxx.|")
  }

  @Test func `shows the tab and the line end of a title by signs`() {
    var canvas = Canvas(size: Size(rows: 2, columns: 5))
    canvas.write("a\tb\nc", row: 0, column: 0, style: Style(.title))
    #expect(canvas.sketch == "a␉b␊c|TxTxT|\n     |.....|")
  }

  @Test func `keeps a sign selected where the text is`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 1))
    canvas.write("\n", row: 0, column: 0, style: Style(.title, [.selected, .focused]))
    #expect(canvas[0, 0].style == Style(.substitute, [.selected, .focused]))
  }

  @Test func `shows no joiner and every space as a plain one`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 5))
    let end = canvas.write("a\u{200D}b\u{FE0F}\u{A0}c\u{202F}", row: 0, column: 0, style: text)
    #expect(end == 5)
    #expect(canvas.row(0).map(\.scalar) == ["a", "b", " ", "c", " "])
  }

  @Test func `is equal to another that shows the same`() {
    var one = Canvas(size: Size(rows: 1, columns: 3))
    var other = one
    one.write("ab", row: 0, column: 0, style: text)
    #expect(one != other)
    other.write("b", row: 0, column: 1, style: text)
    other.write("a", row: 0, column: 0, style: text)
    #expect(one == other)
  }
}
