import Annotations
package import Stories

/// The timeline as the reader sees it: how much of it, through which columns, and what the cursor is on.
package struct TimelineState: Hashable, Sendable {
  /// What is on top of a column of rows: a row, and the first of its lines in view.
  package struct Top: Hashable, Sendable {
    package var row = 0
    package var line = 0
  }

  package internal(set) var timeline: Timeline
  /// Another number for each cut of the timeline.
  var revision = 0
  package internal(set) var columns: TimelineColumns
  /// The row, the source and the number among its events there that the cursor is on.
  package internal(set) var row = 0
  package internal(set) var source = 0
  package internal(set) var index = 0
  /// The number of the name or date of the sentence that the cursor is on, if it is on one.
  package internal(set) var mark: Int?
  /// Whether all columns scroll together.
  package internal(set) var isLevel = true
  /// What is on top of all columns, or of each by itself.
  package internal(set) var top = Top()
  var tops: [Int: Top] = [:]
  /// Whether the cursor has come from elsewhere, so that what was on top says nothing.
  var isFar = true
  /// The first of the columns that are not pinned.
  var firstColumn = 0

  package internal(set) var grid: TimelineGrid
  /// The rows in view: lines of the screen, from the first event to the last.
  package internal(set) var height = 0
  /// The sources that have a column, in view or paged out of it.
  package internal(set) var shown: [Int] = []
  /// The rows that have been laid out at this width, by their numbers.
  var blocks: [Place: TimelineBlock] = [:]
  var texts: [Int: TimelineText] = [:]
  var sentences: [Int: ShownSentence] = [:]

  /// A row of all columns in view, or of one that scrolls by itself.
  struct Place: Hashable {
    let row: Int
    let source: Int?
  }

  init(_ timeline: Timeline) {
    self.timeline = timeline
    columns = TimelineColumns(sources: timeline.sources.count)
    grid = TimelineGrid(columns: 0, shown: [], first: 0, cursor: 0, columns)
    shown = columns.shown(of: timeline.speakingSources)
    source = shown.first ?? 0
  }

  /// The numbers of what the cursor's source tells in its row.
  package var cell: ArraySlice<Int> {
    row < timeline.rows.count ? timeline.entries(inRow: row, of: source) : []
  }

  /// The number of the entry under the cursor; nil on a silence.
  package var cursor: Int? {
    let cell = cell
    return cell.isEmpty ? nil : cell[cell.startIndex + min(index, cell.count - 1)]
  }

  /// The entry under the cursor.
  package var entry: TimelineEntry? { cursor.map { timeline.entries[$0] } }

  /// The name or date that the cursor is on within its sentence.
  package var cursorMark: TextMark? {
    guard let mark, let cursor, let marks = sentences[cursor]?.marks, marks.indices.contains(mark)
    else { return nil }
    return marks[mark].mark
  }

  /// A sentence that is on the screen.
  package func sentence(_ entry: Int) -> ShownSentence? { sentences[entry] }

  /// A row that is on the screen: of all columns, or of one that scrolls by itself.
  package func block(_ row: Int, of source: Int? = nil) -> TimelineBlock? {
    blocks[Place(row: row, source: isLevel ? nil : source)]
  }

  /// The rows in view of all columns, or of one that scrolls by itself, each with the line of the screen that it
  /// begins at, which may lie above the first.
  package func placedBlocks(of source: Int) -> [(line: Int, block: TimelineBlock)] {
    let top = top(of: source)
    var placed: [(line: Int, block: TimelineBlock)] = []
    var line = -top.line
    var row: Int? = top.row
    while let number = row, line < height, let block = block(number, of: source) {
      placed.append((line, block))
      line += block.rows
      row = self.row(after: number, isLevel ? nil : source)
    }
    return placed
  }

  /// Puts the cursor on the event at a place of the rows in view, or on the silence there.
  mutating func point(line: Int, column: Int) {
    guard
      let place = grid.columns.firstIndex(where: {
        column >= $0.column - 1 && column < $0.column + $0.columns + 1
      })
    else { return }
    let chosen = grid.columns[place].source
    guard
      let (start, block) = placedBlocks(of: chosen).last(where: { $0.line <= line }),
      line < start + block.rows
    else { return }
    let cell = block.cells[isLevel ? place : 0]
    row = block.row
    source = chosen
    mark = nil
    let inside = line - start - block.lead
    index =
      cell.linesOfEntry.firstIndex { $0.upperBound > inside } ?? max(0, cell.entries.count - 1)
  }

  /// What is on top of a source's column.
  package func top(of source: Int) -> Top { isLevel ? top : tops[source] ?? top }
}

// MARK: - Moving

extension TimelineState {
  /// Puts the cursor on an entry.
  mutating func go(to entry: Int) {
    let target = timeline.entries[entry]
    guard let row = timeline.row(of: entry) else { return }
    self.row = row
    source = target.source
    let cell = cell
    index = (cell.firstIndex(of: entry) ?? cell.startIndex) - cell.startIndex
    mark = nil
    isFar = true
  }

  /// Puts the cursor on the row nearest to a day, in the column it is in.
  mutating func go(to day: Day) {
    guard let row = timeline.row(nearest: day) else { return }
    self.row = row
    index = 0
    mark = nil
    isFar = true
  }

  /// Moves to the next event of the column, or the one before; false when there is none.
  mutating func moveEvent(by steps: Int) -> Bool {
    if scrollWithinEvent(by: steps) { return true }
    mark = nil
    let next = min(index, max(0, cell.count - 1)) + steps
    if cell.indices.contains(cell.startIndex + next) {
      index = next
      return true
    }
    var row = self.row + steps
    while timeline.rows.indices.contains(row) {
      let cell = timeline.entries(inRow: row, of: source)
      if !cell.isEmpty {
        self.row = row
        index = steps > 0 ? 0 : cell.count - 1
        return true
      }
      row += steps
    }
    return false
  }

  /// Moves to the next row or the one before, whether the source says anything there or not.
  mutating func moveRow(by steps: Int) {
    mark = nil
    let last = max(0, timeline.rows.count - 1)
    row = min(max(0, row + steps), last)
    index = 0
    findSpeech(steps)
  }

  /// Moves to the column on the right or the left, in the same row.
  mutating func moveColumn(by steps: Int) {
    guard let place = shown.firstIndex(of: source) else { return }
    mark = nil
    source = shown[min(max(0, place + steps), shown.count - 1)]
    index = 0
    findSpeech(-1)
  }

  /// In a column that scrolls by itself there are no silences: goes on to a row in which its source speaks, or back.
  mutating func findSpeech(_ steps: Int) {
    guard !isLevel, cell.isEmpty else { return }
    let behind = (row..<timeline.rows.count).first {
      !timeline.entries(inRow: $0, of: source).isEmpty
    }
    let before = (0..<row).last { !timeline.entries(inRow: $0, of: source).isEmpty }
    row = (steps > 0 ? behind ?? before : before ?? behind) ?? row
  }

  /// Scrolls through a sentence that is taller than the screen; false when there is nothing of it that way.
  private mutating func scrollWithinEvent(by lines: Int) -> Bool {
    guard let block = block(row, of: source), let cursor,
      let cell = block.cells.first(where: { $0.entries.contains(cursor) }),
      cell.linesOfEntry.indices.contains(index)
    else { return false }
    let event = cell.linesOfEntry[index]
    var top = top(of: source)
    guard event.count > height, top.row == row else { return false }
    let first = block.lead + event.lowerBound
    let last = block.lead + event.upperBound - height
    let line = min(max(first, top.line + lines), last)
    guard line != top.line, (first...last).contains(top.line) || lines > 0 else { return false }
    top.line = line
    if isLevel { self.top = top } else { tops[source] = top }
    return true
  }

  /// Moves by so many lines of the screen, to the row that is there or at least to the next event.
  mutating func movePage(by lines: Int) {
    if scrollWithinEvent(by: lines) { return }
    mark = nil
    let steps = lines.signum()
    var left = abs(lines)
    var row = self.row
    while left > 0, timeline.rows.indices.contains(row + steps) {
      left -= block(row, of: source)?.rows ?? 4
      row += steps
      if left <= 0 { break }
    }
    if row == self.row {
      _ = moveEvent(by: steps)
      return
    }
    self.row = row
    index = 0
    findSpeech(steps)
  }
}
