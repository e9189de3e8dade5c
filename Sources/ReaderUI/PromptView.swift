import Reader
import Screen

/// The line that is typed into, with its cursor, and what is wrong with it.
struct PromptView {
  let state: ReaderState
  let prompt: Prompt

  func draw(on canvas: inout Canvas, in rectangle: Rectangle) {
    canvas.fill(rectangle, style: Style(.text))
    let label = " " + self.label
    var column = canvas.write(
      label.fitted(to: max(1, rectangle.columns / 2)), row: rectangle.row,
      column: rectangle.column, style: Style(.strong), clip: rectangle)
    let remark = prompt.complaint ?? state.promptRemark
    let complaint = remark.map { " " + $0 + " " } ?? ""
    let room = max(1, rectangle.endColumn - column - 1)
    let field = Rectangle(
      row: rectangle.row, column: column, rows: 1,
      columns: max(min(room, 12), room - complaint.columns))
    drawText(on: &canvas, in: field)
    column = field.endColumn
    canvas.write(
      complaint.fitted(to: max(0, rectangle.endColumn - column)), row: rectangle.row,
      column: column, style: Style(prompt.complaint == nil ? .status : .fault), clip: rectangle)
  }

  /// The text with its cursor in view.
  private func drawText(on canvas: inout Canvas, in field: Rectangle) {
    var first = prompt.cursor
    var left = field.columns - 1
    while first > 0 {
      left -= Showing(prompt.scalars[first - 1]).columns
      if left < 0 { break }
      first -= 1
    }
    var pen = Pen(row: field.row, column: field.column, clip: field)
    for offset in first..<min(prompt.scalars.count, first + 2 * field.columns) {
      canvas.put(
        prompt.scalars[offset], style: Style(.text, offset == prompt.cursor ? .lit : []), at: &pen)
    }
    if prompt.cursor == prompt.scalars.count {
      canvas.write(" ", row: field.row, column: pen.column, style: Style(.text, .lit), clip: field)
    }
  }

  private var label: String {
    switch prompt.purpose {
    case .filter: state.phrases.filterLabel
    case .find: "/"
    case .search: state.phrases.searchLabel
    case .note: state.phrases.noteLabel
    case .link: state.phrases.linkLabel(state.linkCount)
    case .list: state.phrases.listFilterLabel
    case .correction(let article, let date):
      state.phrases.correctionLabel(state.words(ofDate: date, in: article).fitted(to: 40))
    }
  }
}
