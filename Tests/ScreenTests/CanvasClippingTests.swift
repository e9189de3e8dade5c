import Screen
import TestSupport
import Testing

@Suite struct `What is drawn over an edge` {
  private let text = Style(.text)

  @Test(arguments: [
    (-2, "cde", 4), (-6, "   ", 0), (1, " ab", 7), (3, "   ", 9), (100, "   ", 106),
  ])
  func `is left out on both sides`(column: Int, glyphs: String, end: Int) {
    var canvas = Canvas(size: Size(rows: 1, columns: 3))
    #expect(canvas.write("abcdef", row: 0, column: column, style: text) == end)
    #expect(canvas.glyphs(ofRow: 0) == glyphs)
  }

  @Test(arguments: [-1, 1, 100])
  func `is left out above and below`(row: Int) {
    let blank = Canvas(size: Size(rows: 1, columns: 3))
    var canvas = blank
    #expect(canvas.write("a漢e\u{301}", row: row, column: 0, style: text) > 3)
    #expect(canvas == blank)
  }

  @Test func `stays in its clip`() {
    var canvas = Canvas(size: Size(rows: 2, columns: 8))
    let clip = Rectangle(row: 1, column: 2, rows: 1, columns: 3)
    canvas.write("abcdefgh", row: 0, column: 0, style: text, clip: clip)
    let end = canvas.write("abcdefgh", row: 1, column: 0, style: text, clip: clip)
    #expect(end == 8)
    #expect(canvas.sketch == "        |........|\n  cde   |........|")
  }

  @Test func `may have a clip larger than the canvas`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 3))
    let clip = Rectangle(row: -5, column: -5, rows: 20, columns: 20)
    canvas.write("abcdef", row: 0, column: -1, style: text, clip: clip)
    #expect(canvas.glyphs(ofRow: 0) == "bcd")
  }

  @Test func `is a blank where half of a wide character fits at the end`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 3))
    canvas.write("...", row: 0, column: 0, style: text)
    let end = canvas.write("a漢", row: 0, column: 1, style: Style(.title))
    #expect(end == 4)
    #expect(canvas.sketch == ".a |.TT|")
  }

  @Test func `is a blank where half of a wide character fits in the clip`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 5))
    canvas.write(".....", row: 0, column: 0, style: text)
    let clip = Rectangle(row: 0, column: 1, rows: 1, columns: 3)
    canvas.write("漢字", row: 0, column: 1, style: text, clip: clip)
    #expect(canvas.glyphs(ofRow: 0) == ".漢 .")
  }

  @Test func `shows no half of a wide character at the beginning`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 3))
    let end = canvas.write("漢bc", row: 0, column: -1, style: text)
    #expect(end == 3)
    #expect(canvas.glyphs(ofRow: 0) == " bc")
    #expect(canvas.row(0).map(\.columns) == [1, 1, 1])
  }

  @Test func `never traps on a small canvas and leaves whole characters`() {
    for (rows, columns) in smallSizes {
      for column in -3...7 {
        var canvas = Canvas(size: Size(rows: rows, columns: columns))
        canvas.fill(Rectangle(row: -1, column: column, rows: 9, columns: 4), style: text)
        for row in -1...6 {
          canvas.write("漢e\u{301}\t字\u{301}abcdef", row: row, column: column, style: text)
          canvas.write("x字", row: row, column: column + 1, style: text)
        }
        #expect(canvas.rowsWithHalfCharacters == [], "\(rows)×\(columns) at \(column)")
      }
    }
  }

  @Test func `leaves whole characters after any writing`() {
    var random = RandomText(seed: 2)
    for _ in 0..<300 {
      var canvas = Canvas(size: Size(rows: 2, columns: random.number(in: 0...9)))
      for _ in 0..<8 {
        let clip = Rectangle(
          row: random.number(in: -1...1), column: random.number(in: -2...9),
          rows: random.number(in: 0...3), columns: random.number(in: 0...9))
        canvas.write(
          random.text(upTo: 8), row: random.number(in: -1...2), column: random.number(in: -4...9),
          style: text, clip: random.number(in: 0...1) == 0 ? clip : nil)
        #expect(canvas.rowsWithHalfCharacters == [])
      }
    }
  }
}

private let smallSizes = (0...6).flatMap { rows in (0...6).map { (rows, $0) } }

extension Canvas {
  /// The rows whose cells do not add up to their width, or where a right half has no left one.
  fileprivate var rowsWithHalfCharacters: [Int] {
    (0..<size.rows).filter { row in
      let columns = self.row(row).map { Int($0.columns) }
      let isHalf = columns.indices.contains { index in
        (columns[index] == 0) != (index > 0 && columns[index - 1] == 2) || columns[index] > 2
      }
      return isHalf || columns.reduce(0, +) != size.columns
    }
  }
}
