import Reader
import Screen

/// The keys of the view and what they do, made from the keymap.
struct HelpView {
  let state: ReaderState

  func draw(on canvas: inout Canvas) {
    let page = state.helpPage
    let bounds = canvas.bounds
    let inside = bounds.inset(rows: state.helpRowMargin, columns: state.helpMargin)
    if state.helpRowMargin > 0 { drawTitle(of: page, on: &canvas, in: bounds) }
    let top = state.helpTop ?? 0
    for row in 0..<min(inside.rows, max(0, page.rows.count - top)) {
      let line = page.rows[top + row]
      let keys = line.keys.fitted(to: page.purposeColumn - 1)
      let isHere = state.find?.isAt(order: top + row) == true
      write(
        keys, Style(.key, isHere ? .focused : []),
        Pen(row: inside.row + row, column: inside.column, clip: inside), on: &canvas)
      write(
        line.purpose, Style(.text, isHere ? .focused : []),
        Pen(row: inside.row + row, column: inside.column + page.purposeColumn, clip: inside),
        on: &canvas)
    }
  }

  /// Writes words with what is looked for lit in them.
  private func write(
    _ words: String, _ style: Style, _ pen: Pen, on canvas: inout Canvas
  ) {
    var pen = pen
    let scalars = Array(words.unicodeScalars)
    let found = state.find?.ranges(in: scalars) ?? []
    for (offset, scalar) in scalars.enumerated() {
      let isFound = found.contains { $0.contains(offset) }
      let state = isFound ? style.state.union(.found) : []
      canvas.put(scalar, style: Style(style.meaning, state), at: &pen)
    }
  }

  private func drawTitle(of page: HelpPage, on canvas: inout Canvas, in bounds: Rectangle) {
    let column = canvas.write(" Frise", row: 0, column: 0, style: Style(.programName))
    canvas.write(" · " + state.phrases.keys, row: 0, column: column, style: Style(.strong))
    let back = state.phrases.hint(for: .back, focus: .text)
    let backKey = " " + state.phrases.keys(for: [.back], in: state.keymap)
    let keyColumn = canvas.write(backKey, row: bounds.endRow - 1, column: 0, style: Style(.key))
    let end = canvas.write(
      " " + back, row: bounds.endRow - 1, column: keyColumn, style: Style(.hint))
    if let remark = state.findRemark {
      canvas.write(
        remark, row: bounds.endRow - 1, column: bounds.endColumn - remark.columns - 1,
        style: Style(.strong))
    }
    guard page.rows.count > state.helpRows else { return }
    let scrollKeys = "   " + state.phrases.keys(for: [.up, .down], in: state.keymap)
    let scrollColumn = canvas.write(
      scrollKeys, row: bounds.endRow - 1, column: end, style: Style(.key))
    let shown = min(page.rows.count, (state.helpTop ?? 0) + state.helpRows)
    let scroll = " " + state.phrases.hint(for: .down, focus: .text)
    canvas.write(
      scroll + " · \(shown)/\(page.rows.count)", row: bounds.endRow - 1, column: scrollColumn,
      style: Style(.hint))
  }
}
