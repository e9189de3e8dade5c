import Annotations
import Reader
import Screen
import Stories

/// The days of the chosen article with what it tells of them.
struct DaysView {
  let state: ReaderState

  func draw(on canvas: inout Canvas, in rectangle: Rectangle) {
    let days = state.days
    guard !days.entries.isEmpty else {
      let words = state.reading == nil ? "…" : state.phrases.noEvent
      canvas.write(
        " " + words.fitted(to: rectangle.columns - 2), row: rectangle.row,
        column: rectangle.column, style: Style(.hint), clip: rectangle)
      return
    }
    for row in 0..<min(rectangle.rows, max(0, days.rows.count - days.top)) {
      let place = rectangle.row + row
      switch days.rows[days.top + row] {
      case .blank: break
      case .day(let number): drawDay(days.entries[number], row: place, on: &canvas, in: rectangle)
      case .line(let number, let range, let isFirst):
        drawLine(number, range, isFirst, row: place, on: &canvas, in: rectangle)
      }
    }
  }

  private func drawDay(
    _ entry: TimelineEntry, row: Int, on canvas: inout Canvas, in rectangle: Rectangle
  ) {
    let days = entry.event.days
    let name =
      entry.event.hasDay
      ? state.phrases.dayWithWeekday(days.lowerBound) : "≈ " + state.phrases.span(days)
    let isLit =
      if case .day(let day)? = state.litSubject {
        entry.event.hasDay && day == days.lowerBound
      } else { false }
    canvas.write(
      name.fitted(to: rectangle.columns - 2), row: row, column: rectangle.column + 1,
      style: Style(entry.event.hasDay ? .heading : .guessed, isLit ? .lit : []), clip: rectangle)
  }

  private func drawLine(
    _ number: Int, _ range: Range<Int>, _ isFirst: Bool, row: Int, on canvas: inout Canvas,
    in rectangle: Rectangle
  ) {
    let entry = state.days.entries[number]
    let isSelected = number == state.days.selection
    if isSelected {
      canvas.write(
        "▌", row: row, column: rectangle.column + 1,
        style: Style(state.focus == .days ? .scrollMark : .byline), clip: rectangle)
    } else if isFirst {
      canvas.write(
        entry.certainty.sign, row: row, column: rectangle.column + 1,
        style: Style(entry.certainty.meaning), clip: rectangle)
    }
    let clip = Rectangle(
      row: rectangle.row, column: rectangle.column, rows: rectangle.rows,
      columns: rectangle.columns - 1)
    var pen = Pen(row: row, column: rectangle.column + ArticleDays.indent, clip: clip)
    let painter = SentencePainter(lit: state.litSubject, cursor: nil, isSelected: isSelected)
    painter.draw(state.days.sentences[number], range, on: &canvas, at: &pen)
  }
}
