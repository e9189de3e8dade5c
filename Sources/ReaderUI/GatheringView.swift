import Annotations
import Articles
import Reader
import Screen
import Stories

/// The sentences gathered about a person or a day, whole, under the articles they are from.
struct GatheringView {
  let state: ReaderState
  let gathering: Gathering

  func draw(on canvas: inout Canvas, in rectangle: Rectangle) {
    guard let layout = state.gatheringLayout else { return }
    let column = Arrangement.column(in: rectangle)
    for row in 0..<min(column.rows, max(0, layout.rows.count - gathering.top)) {
      let place = column.row + row
      switch layout.rows[gathering.top + row] {
      case .blank: break
      case .source(let article): source(article, row: place, on: &canvas, in: column)
      case .line(let entry, let article, let range):
        line(range, of: entry, article, row: place, on: &canvas, in: column)
      }
    }
  }

  private func source(
    _ number: Int, row: Int, on canvas: inout Canvas, in column: Rectangle
  ) {
    let article = state.story.articles[number]
    let day = article.published.map { " · " + state.phrases.shortDay($0.day) } ?? ""
    let name = article.source ?? article.title.value
    canvas.write(
      name.fitted(to: max(1, column.columns - day.columns)) + day, row: row,
      column: column.column, style: Style(.heading), clip: column)
  }

  private func line(
    _ range: Range<Int>, of entry: Int, _ number: Int, row: Int, on canvas: inout Canvas,
    in column: Rectangle
  ) {
    let isSelected = entry == gathering.selection
    let rows = state.gatheringLayout?.rowsOfEntry[entry] ?? 0..<0
    let isFirst = rows.lowerBound - gathering.top + column.row == row
    if isSelected {
      canvas.write("▌", row: row, column: column.column, style: Style(.scrollMark), clip: column)
    } else if isFirst {
      canvas.write("▸", row: row, column: column.column, style: Style(.byline), clip: column)
    }
    var pen = Pen(row: row, column: column.column + GatheringLayout.indent, clip: column)
    let found = gathering.entries[entry]
    let marks = TextMarks(state.reading, article: number)
    guard let structure = state.gatheringLayout?.structures[number] else { return }
    let looked =
      state.find.map { find in
        structure.ranges(of: find, in: found.sentence)
      } ?? []
    var index = marks.first(from: range.lowerBound)
    for offset in range where !structure.marks[offset].isHidden {
      let scalar = structure.scalars[offset]
      while index < marks.all.count, marks.all[index].range.upperBound <= offset { index += 1 }
      var style = Style(.text)
      if index < marks.all.count, marks.all[index].range.contains(offset) {
        style.meaning = marks.all[index].meaning
      }
      if found.marks.contains(where: { $0.contains(offset) }) { style.state.insert(.lit) }
      if looked.contains(where: { $0.contains(offset) }) {
        style.state = isSelected ? [.found, .focused] : .found
      }
      canvas.put(scalar.isLineEnd || scalar == "\t" ? " " : scalar, style: style, at: &pen)
    }
  }
}

extension TextMarks {
  fileprivate init(_ reading: StoryReading?, article: Int) {
    guard let reading else {
      self.init()
      return
    }
    self.init(reading, article: article)
  }
}

extension Structure {
  /// The scalars of what is looked for in a sentence.
  fileprivate func ranges(of find: Find, in sentence: Range<Int>) -> [Range<Int>] {
    let text = FoldedText(scalars, in: sentence.clamped(to: 0..<scalars.count)) {
      marks[$0].isHidden
    }
    return find.ranges(in: text)
  }
}
