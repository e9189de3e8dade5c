import Reader
import Screen

/// All pins: under each article the words that were pinned, whole, and what was noted on them.
struct PinBoardView {
  let state: ReaderState
  let board: PinBoard

  func draw(on canvas: inout Canvas, in rectangle: Rectangle) {
    let column = Arrangement.column(in: rectangle)
    for row in 0..<min(column.rows, max(0, board.rows.count - board.top)) {
      draw(board.top + row, row: column.row + row, on: &canvas, in: column)
    }
  }

  private func draw(_ number: Int, row: Int, on canvas: inout Canvas, in column: Rectangle) {
    switch board.rows[number] {
    case .blank: return
    case .source(let words):
      canvas.write(
        words.fitted(to: column.columns), row: row, column: column.column, style: Style(.heading),
        clip: column)
    case .words(let pin, let words):
      sign(of: pin, number, row: row, on: &canvas, in: column)
      write(words, .text, row: row, on: &canvas, in: column)
    case .note(let pin, let words):
      sign(of: pin, number, row: row, on: &canvas, in: column)
      write(words, .emphasis, row: row, on: &canvas, in: column)
    case .remark(let pin, let words):
      sign(of: pin, number, row: row, on: &canvas, in: column)
      write(words, .fault, row: row, on: &canvas, in: column)
    }
  }

  private func sign(
    of pin: Int, _ number: Int, row: Int, on canvas: inout Canvas, in column: Rectangle
  ) {
    let isFirst = board.rows(of: pin).lowerBound == number
    if pin == board.selection {
      canvas.write("▌", row: row, column: column.column, style: Style(.scrollMark), clip: column)
    }
    guard isFirst else { return }
    canvas.write("◆", row: row, column: column.column + 1, style: Style(.scrollMark), clip: column)
  }

  private func write(
    _ words: String, _ meaning: Style.Meaning, row: Int, on canvas: inout Canvas,
    in column: Rectangle
  ) {
    let start = column.column + PinBoard.indent
    canvas.write(
      words.fitted(to: max(0, column.endColumn - start)), row: row, column: start,
      style: Style(meaning), clip: column)
  }
}
