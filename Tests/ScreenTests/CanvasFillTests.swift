import Screen
import TestSupport
import Testing

@Suite struct `A part of a canvas` {
  @Test func `is filled with a sign and no further`() {
    var canvas = Canvas(size: Size(rows: 3, columns: 4))
    canvas.fill(
      Rectangle(row: 1, column: 1, rows: 2, columns: 2), with: "─", style: Style(.border))
    #expect(canvas.sketch == "    |....|\n ── |.--.|\n ── |.--.|")
  }

  @Test func `is filled with blanks unless a sign is told`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 3))
    canvas.write("abc", row: 0, column: 0, style: Style(.text))
    canvas.fill(Rectangle(row: 0, column: 1, rows: 1, columns: 1), style: Style(.status))
    #expect(canvas.sketch == "a c|.i.|")
  }

  @Test func `may go beyond the canvas on all sides`() {
    var canvas = Canvas(size: Size(rows: 2, columns: 2))
    let rectangle = Rectangle(row: -2, column: -2, rows: 9, columns: 9)
    canvas.fill(rectangle, with: "#", style: Style(.text))
    canvas.add(.selected, to: rectangle)
    #expect(canvas.sketch == "##|..|ss|\n##|..|ss|")
  }

  @Test(arguments: [
    Rectangle(row: 5, column: 5, rows: 2, columns: 2),
    Rectangle(row: -5, column: 0, rows: 2, columns: 2),
    Rectangle(row: 0, column: 0, rows: 0, columns: 5),
    Rectangle(row: 1, column: 1, rows: -3, columns: -3),
  ])
  func `may be empty or elsewhere`(rectangle: Rectangle) {
    let blank = Canvas(size: Size(rows: 2, columns: 2))
    var canvas = blank
    canvas.fill(rectangle, with: "#", style: Style(.text))
    #expect(canvas == blank)
  }

  @Test func `is filled with the sign of a control character`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 2))
    canvas.fill(canvas.bounds, with: "\u{1B}", style: Style(.text))
    #expect(canvas.sketch == "␛␛|xx|")
  }

  @Test func `cuts the wide characters at its sides`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 6))
    canvas.write("漢字東", row: 0, column: 0, style: Style(.text))
    canvas.fill(Rectangle(row: 0, column: 1, rows: 1, columns: 4), with: ".", style: Style(.text))
    #expect(canvas.glyphs(ofRow: 0) == " .... ")
    #expect(canvas.row(0).map(\.columns) == [1, 1, 1, 1, 1, 1])
  }

  @Test func `is selected without losing what it means`() {
    var canvas = Canvas(size: Size(rows: 2, columns: 4))
    canvas.write("Aube", row: 0, column: 0, style: Style(.title, .focused))
    canvas.add(.selected, to: Rectangle(row: 0, column: 1, rows: 2, columns: 2))
    #expect(canvas.sketch == "Aube|TTTT|fbbf|\n    |....|.ss.|")
  }

  @Test func `adds a state to nothing beyond its edges`() {
    var canvas = Canvas(size: Size(rows: 2, columns: 2))
    let blank = canvas
    canvas.add(.selected, to: Rectangle(row: 5, column: 5, rows: 2, columns: 2))
    canvas.add(.selected, to: Rectangle(row: -3, column: -3, rows: 2, columns: 2))
    #expect(canvas == blank)
  }
}
