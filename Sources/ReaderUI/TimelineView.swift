import Annotations
import Reader
import Screen
import Stories

/// The sources side by side: one column each, level by day.
struct TimelineView {
  let state: ReaderState
  let timeline: TimelineState
  private let lit: Subject?

  init(state: ReaderState, timeline: TimelineState) {
    self.state = state
    self.timeline = timeline
    lit = state.litSubject
  }

  func draw(on canvas: inout Canvas) {
    let arrangement = state.timelineArrangement
    if let heads = arrangement.heads { drawHeads(on: &canvas, in: heads) }
    let place = arrangement.rows
    guard !timeline.timeline.rows.isEmpty else {
      let words =
        timeline.timeline.filter.isEmpty ? state.phrases.noEvent : state.phrases.nothingThrough
      canvas.write(
        " " + words.fitted(to: place.columns - 2), row: place.row, column: place.column,
        style: Style(.hint), clip: place)
      return
    }
    drawLines(on: &canvas, in: place)
    if timeline.isLevel {
      drawLevel(on: &canvas, in: place)
    } else {
      for column in timeline.grid.columns { drawLoose(column, on: &canvas, in: place) }
    }
  }

  // MARK: The names of the sources

  private func drawHeads(on canvas: inout Canvas, in heads: Rectangle) {
    let rule = Rectangle(row: heads.row + 1, column: 0, rows: 1, columns: heads.columns)
    canvas.fill(rule, with: "─", style: Style(.border))
    for column in timeline.grid.columns {
      drawName(of: column, on: &canvas, in: heads)
      if let line = divider(before: column) {
        canvas.write("│", row: heads.row, column: line, style: Style(.border))
        canvas.write("┼", row: rule.row, column: line, style: Style(.border))
      }
    }
    drawPaging(on: &canvas, in: heads)
  }

  private func drawName(
    of column: TimelineGrid.Column, on canvas: inout Canvas, in heads: Rectangle
  ) {
    let isHere = column.source == timeline.source
    let clip = Rectangle(row: heads.row, column: column.column, rows: 1, columns: column.columns)
    let sign =
      (timeline.columns.isPinned(column.source) ? "! " : "")
      + (timeline.columns.isWide(column.source) ? "_ " : "")
    let end = canvas.write(
      sign, row: heads.row, column: column.column, style: Style(.key), clip: clip)
    let name = timeline.timeline.sources[column.source].name
    canvas.write(
      name.fitted(to: column.column + column.columns - end), row: heads.row, column: end,
      style: Style(isHere ? .title : .strong, isHere ? .focused : []), clip: clip)
  }

  /// How many sources are out of sight on either side.
  private func drawPaging(on canvas: inout Canvas, in heads: Rectangle) {
    let row = heads.row + 1
    if timeline.grid.hiddenLeft > 0 {
      canvas.write(
        "‹ \(timeline.grid.hiddenLeft) ", row: row, column: 1, style: Style(.key), clip: heads)
    }
    guard timeline.grid.hiddenRight > 0 else { return }
    let words = " \(timeline.grid.hiddenRight) ›"
    canvas.write(
      words, row: row, column: heads.endColumn - words.columns - 1, style: Style(.key), clip: heads)
  }

  /// The column of the line left of a source's column; none at the edge of the screen.
  private func divider(before column: TimelineGrid.Column) -> Int? {
    column.column >= 2 ? column.column - 2 : nil
  }

  private func drawLines(on canvas: inout Canvas, in place: Rectangle) {
    for column in timeline.grid.columns {
      guard let line = divider(before: column) else { continue }
      canvas.fill(
        Rectangle(row: place.row, column: line, rows: place.rows, columns: 1), with: "│",
        style: Style(.border))
    }
  }

  // MARK: Rows

  private func drawLevel(on canvas: inout Canvas, in place: Rectangle) {
    let blocks = timeline.placedBlocks(of: timeline.source)
    for (number, (line, block)) in blocks.enumerated() {
      drawLead(of: block, line: line, on: &canvas, in: place)
      drawDay(
        of: block, line: line, isFirst: number == 0, on: &canvas, in: place)
      for (index, column) in timeline.grid.columns.enumerated() {
        draw(
          block.cells[index], of: column, row: block.row, line: line + block.lead, on: &canvas,
          in: place)
      }
    }
  }

  /// What parts a row from the one before: a thin line, or so many days without news.
  private func drawLead(
    of block: TimelineBlock, line: Int, on canvas: inout Canvas, in place: Rectangle
  ) {
    guard block.lead > 0 else { return }
    for lead in 0..<block.lead where line + lead >= 0 && line + lead < place.rows {
      let row = Rectangle(row: place.row + line + lead, column: 0, rows: 1, columns: place.columns)
      guard block.silentDays == 0 else { continue }
      canvas.fill(row, with: "─", style: Style(.border))
      cross(row.row, with: "┼", on: &canvas)
    }
    guard block.silentDays > 0 else { return }
    let middle = line + (block.lead - 1) / 2
    guard middle >= 0, middle < place.rows else { return }
    let words = " " + state.phrases.silence(block.silentDays) + " "
    let row = Rectangle(row: place.row + middle, column: 0, rows: 1, columns: place.columns)
    canvas.fill(row, with: "┄", style: Style(.border))
    cross(row.row, with: "┆", on: &canvas)
    canvas.write(
      words, row: row.row, column: timeline.grid.gutter + 2, style: Style(.byline), clip: row)
  }

  /// The places where a line across meets those between the columns.
  private func cross(_ row: Int, with glyph: String, on canvas: inout Canvas) {
    for line in timeline.grid.columns.compactMap(divider) {
      canvas.write(glyph, row: row, column: line, style: Style(.border))
    }
  }

  /// The day in the gutter; that of the row on top stays in view as long as the row does.
  private func drawDay(
    of block: TimelineBlock, line: Int, isFirst: Bool, on canvas: inout Canvas, in place: Rectangle
  ) {
    guard timeline.grid.gutter > 0 else { return }
    let row = timeline.timeline.rows[block.row]
    let (name, year) = state.phrases.gutter(
      row, timeline.timeline.scale, isNarrow: timeline.grid.gutter < 12)
    let first = max(0, line + block.lead)
    guard first < place.rows, first < line + block.rows else { return }
    let isHere = block.row == timeline.row
    let isLit =
      if case .day(let day)? = lit { row.days.contains(day) && !row.isLoose } else { false }
    let gutter = Rectangle(
      row: place.row, column: 0, rows: place.rows, columns: timeline.grid.gutter - 1)
    let style = Style(
      row.isLoose ? .guessed : isHere ? .title : .strong, isLit ? .lit : isHere ? .focused : [])
    let room = gutter.columns
    canvas.write(
      name.fitted(to: room), row: place.row + first,
      column: gutter.endColumn - min(room, name.columns), style: style, clip: gutter)
    let isNewYear = isFirst || timeline.namesYear(block.row)
    guard isNewYear, !year.isEmpty, first + 1 < min(place.rows, line + block.rows) else { return }
    canvas.write(
      year, row: place.row + first + 1, column: gutter.endColumn - year.columns,
      style: Style(.byline), clip: gutter)
  }

  /// A cell: the sentences of a source, or a sign that it says nothing.
  private func draw(
    _ cell: TimelineBlock.Cell, of column: TimelineGrid.Column, row: Int, line: Int,
    on canvas: inout Canvas, in place: Rectangle
  ) {
    let clip = Rectangle(
      row: place.row, column: column.column, rows: place.rows, columns: column.columns)
    let isHere = row == timeline.row && column.source == timeline.source
    guard !cell.lines.isEmpty else {
      canvas.write(
        "·", row: place.row + line, column: column.column,
        style: Style(.byline, isHere ? [.selected, .focused] : []), clip: clip)
      return
    }
    let first = max(0, -line)
    var found: (entry: Int, ranges: [Range<Int>]) = (-1, [])
    for number in first..<max(first, min(cell.lines.count, place.rows - line)) {
      let part = cell.lines[number]
      let isSelected = isHere && part.entry == timeline.cursor
      drawSign(
        part, isSelected, row: place.row + line + number, column: column.column, on: &canvas, clip)
      guard let sentence = timeline.sentence(part.entry) else { continue }
      var pen = Pen(
        row: place.row + line + number, column: column.column + TimelineBlock.indent, clip: clip)
      if part.entry != found.entry {
        found = (part.entry, state.find?.ranges(in: sentence.scalars) ?? [])
      }
      let painter = SentencePainter(
        lit: lit, cursor: isSelected ? timeline.cursorMark : nil, isSelected: isSelected,
        found: found.ranges)
      painter.draw(sentence, part.range, on: &canvas, at: &pen)
    }
  }

  /// What stands left of a sentence: how sure its day is, or that the cursor is on it.
  private func drawSign(
    _ line: TimelineBlock.Line, _ isSelected: Bool, row: Int, column: Int,
    on canvas: inout Canvas, _ clip: Rectangle
  ) {
    if isSelected {
      canvas.write("▌", row: row, column: column, style: Style(.scrollMark), clip: clip)
    }
    guard line.isFirst, !isSelected else { return }
    let entry = timeline.timeline.entries[line.entry]
    canvas.write(
      entry.certainty.sign, row: row, column: column, style: Style(entry.certainty.meaning),
      clip: clip)
  }

  // MARK: Columns that scroll by themselves

  private func drawLoose(
    _ column: TimelineGrid.Column, on canvas: inout Canvas, in place: Rectangle
  ) {
    let clip = Rectangle(
      row: place.row, column: column.column, rows: place.rows, columns: column.columns)
    for (line, block) in timeline.placedBlocks(of: column.source) {
      let day = line + block.lead - 1
      if day >= 0, day < place.rows {
        let row = timeline.timeline.rows[block.row]
        let isHere = block.row == timeline.row
        canvas.write(
          ((row.isLoose ? "≈ " : "") + state.phrases.fullName(row)).fitted(to: column.columns),
          row: place.row + day,
          column: column.column, style: Style(.heading, isHere ? .focused : []), clip: clip)
      }
      if let cell = block.cells.first {
        draw(cell, of: column, row: block.row, line: line + block.lead, on: &canvas, in: place)
      }
    }
  }
}

extension TimelineEntry.Certainty {
  var meaning: Style.Meaning {
    switch self {
    case .written: .scrollMark
    case .computed: .byline
    case .doubtful: .guessed
    }
  }
}
