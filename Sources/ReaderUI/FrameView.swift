import Articles
import Reader
import Screen
import Stories

/// The lines around and between the panes, with the panes' titles on them.
struct FrameView {
  let state: ReaderState
  let arrangement: Arrangement

  func draw(on canvas: inout Canvas) {
    guard let frame = arrangement.frame else { return }
    outline(frame, on: &canvas)
    if let list = arrangement.list ?? arrangement.contents ?? leftDays, let text = arrangement.text
    {
      if arrangement.kind == .beside { divide(frame, list, text, on: &canvas) }
      if arrangement.kind == .stacked { split(frame, list, text, on: &canvas) }
    }
    if let list = arrangement.list { listTitle(above: list, on: &canvas) }
    if let contents = arrangement.contents {
      if arrangement.kind == .beside { separate(contents, on: &canvas) }
      let place =
        state.contents.entries.isEmpty
        ? "" : " \(state.contentsSelection + 1)/\(state.contents.entries.count) "
      title(
        state.phrases.inThisArticle, ending: state.focus == .contents ? place : "",
        above: contents, pane: .contents, on: &canvas)
    }
    if let days = arrangement.days { frameDays(days, frame, on: &canvas) }
    if let text = arrangement.text {
      textTitle(above: text, on: &canvas)
      scrollMark(beside: text, frame: frame, on: &canvas)
    }
  }

  /// The pane of days where it does not stand right of the text.
  private var leftDays: Rectangle? { arrangement.hasDaysBeside ? nil : arrangement.days }

  /// The line left of the days, or above them, and their title.
  private func frameDays(_ days: Rectangle, _ frame: Rectangle, on canvas: inout Canvas) {
    if arrangement.hasDaysBeside {
      let part = Rectangle(
        row: frame.row, column: days.column - 1, rows: frame.rows, columns: days.columns + 2)
      box(part, corners: "┬┐┴┘", style: style(.days), on: &canvas)
      if state.focus == .text {
        let line = Rectangle(row: frame.row, column: days.column - 1, rows: frame.rows, columns: 1)
        canvas.add(.focused, to: line)
      }
    } else if arrangement.kind == .beside {
      separate(days, on: &canvas)
    }
    let count = state.days.entries.count
    title(
      state.phrases.daysOfArticle,
      ending: state.focus == .days && count > 0 ? " \(state.days.selection + 1)/\(count) " : "",
      above: days, pane: .days, on: &canvas)
  }

  private func style(_ pane: Pane) -> Style { Style(.border, state.focus == pane ? .focused : []) }

  private func outline(_ frame: Rectangle, on canvas: inout Canvas) {
    box(
      frame, corners: "┌┐└┘", style: style(arrangement.kind == .single ? state.focus : .text),
      on: &canvas)
  }

  /// The line between the list and what stands below it.
  private func separate(_ contents: Rectangle, on canvas: inout Canvas) {
    let isFocused = state.focus != .text
    let style = Style(.border, isFocused ? .focused : [])
    let row = contents.row - 1
    canvas.fill(
      Rectangle(row: row, column: contents.column, rows: 1, columns: contents.columns), with: "─",
      style: style)
    canvas.write("├", row: row, column: contents.column - 1, style: style)
    canvas.write("┤", row: row, column: contents.endColumn, style: Style(.border, .focused))
  }

  /// The list's part of a frame with the text on its right. Lines between two panes are the focused one's.
  private func divide(
    _ frame: Rectangle, _ list: Rectangle, _ text: Rectangle, on canvas: inout Canvas
  ) {
    let part = Rectangle(
      row: frame.row, column: frame.column, rows: frame.rows, columns: list.columns + 2)
    let left = Style(.border, state.focus == .text ? [] : .focused)
    box(part, corners: "┌┬└┴", style: left, on: &canvas)
    let line = Rectangle(row: frame.row, column: list.endColumn, rows: frame.rows, columns: 1)
    canvas.add(.focused, to: line)
  }

  /// The list's part of a frame with the text below it.
  private func split(
    _ frame: Rectangle, _ list: Rectangle, _ text: Rectangle, on canvas: inout Canvas
  ) {
    let part = Rectangle(
      row: frame.row, column: frame.column, rows: list.rows + 2, columns: frame.columns)
    let upper = Style(.border, state.focus == .text ? [] : .focused)
    box(part, corners: "┌┐├┤", style: upper, on: &canvas)
    let line = Rectangle(row: list.endRow, column: frame.column, rows: 1, columns: frame.columns)
    canvas.add(.focused, to: line)
  }

  /// Four lines around a rectangle, its corners from the upper left to the lower right.
  private func box(_ box: Rectangle, corners: String, style: Style, on canvas: inout Canvas) {
    let corners = Array(corners.unicodeScalars)
    for (row, left) in [(box.row, 0), (box.endRow - 1, 2)] {
      canvas.fill(
        Rectangle(row: row, column: box.column, rows: 1, columns: box.columns), with: "─",
        style: style)
      canvas.write(String(Character(corners[left])), row: row, column: box.column, style: style)
      canvas.write(
        String(Character(corners[left + 1])), row: row, column: box.endColumn - 1, style: style)
    }
    for column in [box.column, box.endColumn - 1] {
      canvas.fill(
        Rectangle(row: box.row + 1, column: column, rows: box.rows - 2, columns: 1), with: "│",
        style: style)
    }
  }

  private func listTitle(above list: Rectangle, on canvas: inout Canvas) {
    let listing = state.listing
    let place = listing.row(of: state.selection).map { "\(listing.position(ofRow: $0) + 1)/" } ?? ""
    let position = state.itemCount == 0 ? "" : " \(place)\(listing.itemCount) "
    title(
      state.phrases.title(of: listing), ending: position, above: list, pane: .list, on: &canvas)
  }

  private func textTitle(above text: Rectangle, on canvas: inout Canvas) {
    if state.showsPins, let board = state.pinBoard {
      let place = " \(board.selection + 1)/\(board.items.count) "
      return title(state.phrases.pins, ending: place, above: text, pane: .text, on: &canvas)
    }
    if let gathering = state.gathering, let reading = state.reading {
      let about: String
      switch gathering.subject {
      case .person(let number): about = reading.people[number].name
      case .day(let day): about = state.phrases.fullDay(day)
      }
      let place =
        gathering.entries.isEmpty ? "" : " \(gathering.selection + 1)/\(gathering.entries.count) "
      return title(about, ending: place, above: text, pane: .text, on: &canvas)
    }
    switch state.selectedItem {
    case .article(let article):
      title(article.title.value, ending: "", above: text, pane: .text, on: &canvas)
    case .fault(let fault):
      title(state.phrases.name(of: fault.path), ending: "", above: text, pane: .text, on: &canvas)
    case nil: break
    }
  }

  private func title(
    _ title: String, ending: String, above pane: Rectangle, pane name: Pane, on canvas: inout Canvas
  ) {
    let room = Arrangement.titleColumns(above: pane) - ending.columns
    guard room > 4 else { return }
    let style = Style(name == .text ? .title : .paneTitle, state.focus == name ? .focused : [])
    canvas.write(
      " " + title.fitted(to: room) + " ", row: pane.row - 1, column: pane.column, style: style)
    canvas.write(
      ending, row: pane.row - 1, column: pane.endColumn - 1 - ending.columns, style: style)
  }

  /// How far the text has been read: a figure below it, and a thumb on the line beside it.
  private func scrollMark(beside text: Rectangle, frame: Rectangle, on canvas: inout Canvas) {
    guard state.gathering == nil, !state.showsPins, let count = state.layout?.rows.count else {
      return
    }
    let percent = " " + state.phrases.percent(state.textPercent) + " "
    if text.columns >= 16 {
      canvas.write(
        percent, row: frame.endRow - 1, column: text.endColumn - 2 - percent.columns,
        style: Style(.paneTitle, state.focus == .text ? .focused : []))
    }
    drawStops(beside: text, rows: count, on: &canvas)
    guard count > text.rows, text.rows > 2 else { return }
    let thumb = max(1, text.rows * text.rows / count)
    let last = max(1, state.lastTextTop)
    let start = (text.rows - thumb) * state.textTop / last
    for row in text.row + start..<text.row + start + thumb {
      let isStop = canvas[row, text.endColumn].scalar == "┤"
      canvas.write(
        isStop ? "┫" : "┃", row: row, column: text.endColumn,
        style: Style(.scrollMark, isStop ? .found : []))
    }
  }

  /// Where in the text stands what is looked for: ticks on the line beside it.
  private func drawStops(beside text: Rectangle, rows count: Int, on canvas: inout Canvas) {
    guard let layout = state.layout, text.rows > 0 else { return }
    var last = -1
    for stop in state.stopsInText {
      let row = layout.row(at: stop.range.lowerBound) * text.rows / max(count, text.rows)
      guard row != last else { continue }
      last = row
      canvas.write(
        "┤", row: text.row + min(row, text.rows - 1), column: text.endColumn,
        style: Style(.scrollMark, .found))
    }
  }
}
