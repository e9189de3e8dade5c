import Annotations
import Articles
import Stories

/// Making what is on the screen agree with where the cursor is, by laying out no more rows than that takes.
extension TimelineState {
  /// What the rows were laid out from.
  struct Source {
    let story: Story
    let reading: StoryReading
  }

  /// Fits the timeline into so many rows and columns, with the cursor in view.
  mutating func settle(rows: Int, columns room: Int, _ source: Source) {
    settleShown()
    settleCursor()
    settleGrid(room)
    height = rows
    forgetFarRows()
    if isLevel {
      top = withoutRule(settled(top, nil, source))
    } else {
      for column in grid.columns {
        var from = tops[column.source] ?? Top(row: row)
        if !hasRow(from.row, column.source) {
          from = Top(
            row: self.row(before: from.row, column.source)
              ?? self.row(after: from.row, column.source) ?? 0)
        }
        if column.source == self.source { from = settled(from, column.source, source) }
        fill(from: from, column.source, source)
        tops[column.source] = from
      }
    }
  }

  /// The line that parts two days says nothing on top, where the rule below the sources' names is.
  private func withoutRule(_ top: Top) -> Top {
    guard top.line == 0, let block = block(top.row), block.lead == 1, block.silentDays == 0 else {
      return top
    }
    return Top(row: top.row, line: 1)
  }

  /// Which sources have a column.
  mutating func settleShown() { shown = columns.shown(of: timeline.speakingSources) }

  private mutating func settleCursor() {
    row = min(max(0, row), max(0, timeline.rows.count - 1))
    if !shown.contains(source) { source = shown.first { $0 > source } ?? shown.last ?? 0 }
    index = min(index, max(0, cell.count - 1))
    if cursorMark == nil { mark = nil }
  }

  /// Lays out the columns so that the cursor's is in view.
  private mutating func settleGrid(_ room: Int) {
    func made(_ first: Int) -> TimelineGrid {
      TimelineGrid(
        columns: room, shown: shown, first: first, cursor: source, columns, isLevel: isLevel)
    }
    var grid = made(firstColumn)
    let others = shown.filter { !columns.isPinned($0) }
    if let place = others.firstIndex(of: source), grid.column(of: source) == nil {
      firstColumn = min(firstColumn, place)
      grid = made(firstColumn)
      while grid.column(of: source) == nil, firstColumn < place {
        firstColumn += 1
        grid = made(firstColumn)
      }
    }
    firstColumn = grid.hiddenLeft
    guard grid != self.grid else { return }
    self.grid = grid
    blocks = [:]
  }

  /// Keeps no more rows, sentences and texts than several screens have.
  private mutating func forgetFarRows() {
    // A row is drawn with its sentences: they go together.
    if blocks.count > 400 || sentences.count > 4000 { (blocks, sentences) = ([:], [:]) }
    if texts.count > 100 { texts = [:] }
  }

  /// Lays out the rows that follow what is on top until the screen is full.
  private mutating func fill(from top: Top, _ column: Int?, _ source: Source) {
    var lines = -top.line
    var row: Int? = top.row
    while let next = row, lines < height {
      lines += rows(of: next, column, source)
      row = self.row(after: next, column)
    }
  }

  /// What is on top when the cursor is in view, as near as can be to what was.
  private mutating func settled(_ wanted: Top, _ column: Int?, _ source: Source) -> Top {
    guard !timeline.rows.isEmpty, height > 0 else { return Top() }
    var top = wanted
    if isFar {
      isFar = false
      return notBeyondEnd(placedWell(column, source), column, source)
    }
    if !timeline.rows.indices.contains(top.row) || !hasRow(top.row, column) {
      top = Top(row: row, line: 0)
    }
    top.line = min(top.line, rows(of: top.row, column, source) - 1)
    let target = targetLines(column, source)
    if target.count > height, top.row == row,
      (target.lowerBound...target.upperBound - height).contains(top.line)
    {
      // A sentence taller than the screen is scrolled through.
      fill(from: top, column, source)
      return top
    }
    if (row, target.lowerBound) < (top.row, top.line) {
      top = Top(row: row, line: target.lowerBound)
    } else if let end = distance(from: top, toLine: target.upperBound, column, source) {
      if end > height {
        top = back(from: Top(row: row, line: target.upperBound), by: height, column, source)
        // Of a sentence taller than the screen the beginning shows.
        if (row, target.lowerBound) < (top.row, top.line) {
          top = Top(row: row, line: target.lowerBound)
        }
      }
    } else {
      top = placedWell(column, source)
    }
    fill(from: top, column, source)
    return notBeyondEnd(top, column, source)
  }

  /// What is on top when a third of the screen lies above the cursor.
  private mutating func placedWell(_ column: Int?, _ source: Source) -> Top {
    let target = targetLines(column, source)
    let above = max(0, min(height / 3, height - target.count))
    let top = back(from: Top(row: row, line: target.lowerBound), by: above, column, source)
    fill(from: top, column, source)
    return top
  }

  /// The lines of the cursor's row that must be in view: those of the event, and with the first one what is above.
  private mutating func targetLines(_ column: Int?, _ source: Source) -> Range<Int> {
    let rows = rows(of: row, column, source)
    guard let block = block(row, of: column),
      let cell = block.cells.first(where: { cell in
        cursor.map { cell.entries.contains($0) } == true
      }), cell.linesOfEntry.indices.contains(index)
    else { return 0..<min(rows, height) }
    let lines = cell.linesOfEntry[index]
    // With its first event a row shows as a whole, if it can.
    if index == 0, rows <= height { return 0..<rows }
    let isWithLead = index == 0 && block.lead + lines.upperBound <= height
    return (isWithLead ? 0 : block.lead + lines.lowerBound)..<block.lead + lines.upperBound
  }

  /// The lines from what is on top to one of the cursor's row; nil when that is more than two screens away.
  private mutating func distance(
    from top: Top, toLine line: Int, _ column: Int?, _ source: Source
  ) -> Int? {
    var lines = -top.line
    var row = top.row
    while row < self.row {
      lines += rows(of: row, column, source)
      guard lines <= 2 * height, let next = self.row(after: row, column) else { return nil }
      row = next
    }
    return lines + line
  }

  /// So many lines further up.
  private mutating func back(
    from place: Top, by lines: Int, _ column: Int?, _ source: Source
  ) -> Top {
    var top = place
    var left = lines
    while left > top.line {
      guard let before = self.row(before: top.row, column) else {
        return Top(row: top.row, line: 0)
      }
      left -= top.line
      top = Top(row: before, line: rows(of: before, column, source))
    }
    top.line -= left
    return top
  }

  /// What is on top, or the place from which the last line stands at the foot of the screen.
  private mutating func notBeyondEnd(_ top: Top, _ column: Int?, _ source: Source) -> Top {
    guard let last = lastRow(column) else { return top }
    var lines = -top.line
    var row = top.row
    while lines < height {
      lines += rows(of: row, column, source)
      guard let next = self.row(after: row, column) else {
        guard lines < height else { return top }
        let end = Top(row: last, line: rows(of: last, column, source))
        let highest = back(from: end, by: height, column, source)
        fill(from: highest, column, source)
        return highest
      }
      row = next
    }
    return top
  }
}

// MARK: - Rows

extension TimelineState {
  /// The rows of a column that scrolls by itself are those in which its source speaks.
  private func hasRow(_ row: Int, _ column: Int?) -> Bool {
    timeline.rows.indices.contains(row)
      && column.map { !timeline.entries(inRow: row, of: $0).isEmpty } ?? true
  }

  package func row(after row: Int, _ column: Int?) -> Int? {
    (row + 1..<max(row + 1, timeline.rows.count)).first { hasRow($0, column) }
  }

  private func row(before row: Int, _ column: Int?) -> Int? {
    (0..<row).last { hasRow($0, column) }
  }

  private func lastRow(_ column: Int?) -> Int? { row(before: timeline.rows.count, column) }

  /// How many lines a row takes, laying it out when it is not yet.
  private mutating func rows(of row: Int, _ column: Int?, _ source: Source) -> Int {
    let place = Place(row: row, source: column)
    if let block = blocks[place] { return block.rows }
    let columns = grid.columns.filter { column == nil || $0.source == column }
    var entries: [(entries: [Int], columns: Int)] = []
    for grid in columns {
      let numbers = Array(timeline.entries(inRow: row, of: grid.source))
      for number in numbers { prepare(number, source) }
      entries.append((numbers, grid.columns))
    }
    let silent = column == nil ? timeline.silentDays(beforeRow: row) : 0
    let block = TimelineBlock(
      row: row, lead: lead(of: row, column, silent), silentDays: silent,
      least: column == nil && namesYear(row) ? 2 : 1, entries: entries
    ) { sentences[$0] ?? ShownSentence() }
    blocks[place] = block
    return block.rows
  }

  /// The lines above a row: none above the first; above each day of a column by itself its name.
  private func lead(of row: Int, _ column: Int?, _ silentDays: Int) -> Int {
    if column != nil { return self.row(before: row, column) == nil ? 1 : 2 }
    if row == 0 { return 0 }
    // Where nobody in view speaks, one day follows another without a line between them.
    if silentDays == 0, isSilent(row), isSilent(row - 1) { return 0 }
    return TimelineBlock.lead(afterSilence: silentDays)
  }

  /// Whether the gutter tells a row's year: where that is another than the one before.
  package func namesYear(_ row: Int) -> Bool {
    let row = (before: row - 1, days: timeline.rows[row].days, isLoose: timeline.rows[row].isLoose)
    return row.before < 0 || row.isLoose || grid.gutter < 12
      || timeline.rows[row.before].days.upperBound.year != row.days.upperBound.year
  }

  private func isSilent(_ row: Int) -> Bool {
    grid.columns.allSatisfy { timeline.entries(inRow: row, of: $0.source).isEmpty }
  }

  /// Gets the sentence of an entry ready to be shown.
  private mutating func prepare(_ number: Int, _ source: Source) {
    guard sentences[number] == nil else { return }
    let entry = timeline.entries[number]
    if texts[entry.article] == nil {
      texts[entry.article] = TimelineText(
        structure: source.story.articles[entry.article].structure,
        marks: TextMarks(source.reading, article: entry.article))
    }
    sentences[number] = texts[entry.article].map { ShownSentence(entry.event.range, of: $0) }
  }
}
