import Articles
import Reader
import Screen

/// The articles: whether each is read, its day, its title. Files that are none come last.
struct ListView {
  let state: ReaderState

  func draw(on canvas: inout Canvas, in rectangle: Rectangle) {
    if state.listing.rows.isEmpty {
      canvas.write(
        " " + (state.itemCount == 0 ? state.phrases.noArticle : state.phrases.noneListed),
        row: rectangle.row, column: rectangle.column,
        style: Style(.hint), clip: rectangle)
    }
    guard let layout = state.listLayout else { return }
    for entry in layout.entries {
      let lines = Rectangle(
        row: rectangle.row + entry.row, column: rectangle.column, rows: entry.lines.count,
        columns: rectangle.columns)
      draw(entry, of: layout, on: &canvas, in: lines)
      if entry.item == state.selection { markSelected(lines, on: &canvas) }
    }
  }

  private func markSelected(_ lines: Rectangle, on canvas: inout Canvas) {
    for row in lines.row..<lines.endRow {
      canvas.write("▌", row: row, column: lines.column, style: Style(.scrollMark), clip: lines)
    }
    canvas.add(state.focus == .list ? [.selected, .focused] : .selected, to: lines)
  }

  private func draw(
    _ entry: ListLayout.Entry, of layout: ListLayout, on canvas: inout Canvas, in lines: Rectangle
  ) {
    let style: Style.Meaning
    guard let item = entry.item else {
      let words = entry.lines.first ?? ""
      canvas.write(
        words, row: lines.row, column: lines.column + 1, style: Style(.heading), clip: lines)
      return
    }
    switch state.item(item) {
    case nil: return
    case .fault:
      style = .fault
      canvas.write("×", row: lines.row, column: lines.column + 1, style: Style(.fault), clip: lines)
    case .article(let article):
      let isRead = state.isRead(article)
      style = isRead ? .read : .unread
      if state.fault(of: article) != nil {
        canvas.write(
          "–", row: lines.row, column: lines.column + 2, style: Style(.fault), clip: lines)
      }
      canvas.write(
        isRead ? "○" : "●", row: lines.row, column: lines.column + 1,
        style: Style(isRead ? .byline : .scrollMark), clip: lines)
      let isGuess = article.published?.isInferred == true
      canvas.write(
        entry.day, row: lines.row, column: lines.column + layout.dayEnd - entry.day.columns,
        style: Style(isGuess ? .guessed : .byline), clip: lines)
    }
    for (row, line) in entry.lines.enumerated() {
      canvas.write(
        line, row: lines.row + row, column: lines.column + layout.titleColumn, style: Style(style),
        clip: lines)
    }
  }
}
