import Screen
import Testing

@Suite struct `A cell` {
  @Test func `keeps its marks in order, the highest of Unicode too`() {
    var cell = Cell("a", style: Style(.text))
    #expect(cell.marks == [])
    let marks: [Unicode.Scalar] = ["\u{301}", "\u{10FFFF}", "\u{E0100}"]
    #expect(marks.allSatisfy { cell.add(mark: $0) })
    #expect(cell.marks == marks)
  }

  @Test func `refuses more marks than it shows`() {
    var cell = Cell("a", style: Style(.text))
    let taken = (0..<5).map { _ in cell.add(mark: "\u{301}") }
    #expect(taken == [true, true, true, false, false])
    #expect(cell.markCount == Cell.maximumMarks)
  }

  @Test func `takes 16 bytes`() {
    #expect(MemoryLayout<Cell>.stride == 16)
  }

  @Test func `is a space of one column when blank`() {
    #expect(Cell.blank(Style(.title)) == Cell(" ", style: Style(.title), columns: 1))
  }
}
