import Annotations
import Reader
import Screen
import Stories

/// The people and days of the chosen article, each with a bar of how often the article names it.
struct ContentsView {
  let state: ReaderState

  /// Bars are no longer than this: cells.
  private static let mostBar = 8

  func draw(on canvas: inout Canvas, in rectangle: Rectangle) {
    guard let reading = state.reading else {
      canvas.write(
        " …", row: rectangle.row, column: rectangle.column, style: Style(.hint), clip: rectangle)
      return
    }
    let entries = state.contents.entries
    guard !entries.isEmpty else {
      canvas.write(
        " " + state.phrases.nothingMarked.fitted(to: rectangle.columns - 2), row: rectangle.row,
        column: rectangle.column, style: Style(.hint), clip: rectangle)
      return
    }
    let most = entries.reduce(1) { max($0, $1.count) }
    for row in 0..<min(rectangle.rows, entries.count - state.contentsTop) {
      let index = state.contentsTop + row
      let line = Rectangle(
        row: rectangle.row + row, column: rectangle.column, rows: 1, columns: rectangle.columns)
      draw(entries[index], most: most, reading, on: &canvas, in: line)
      guard index == state.contentsSelection, state.focus == .contents else { continue }
      canvas.write("▌", row: line.row, column: line.column, style: Style(.scrollMark), clip: line)
      canvas.add([.selected, .focused], to: line)
    }
  }

  private func draw(
    _ entry: Contents.Entry, most: Int, _ reading: StoryReading, on canvas: inout Canvas,
    in line: Rectangle
  ) {
    let label: String
    let meaning: Style.Meaning
    switch entry.subject {
    case .person(let number):
      label = reading.people[number].name
      meaning = .name(hue: reading.people[number].hue, isDoubtful: false)
    case .day(let day):
      label = state.phrases.dayWithWeekday(day)
      meaning = .date(.written)
    }
    let count = String(entry.count)
    let bar = max(1, entry.count * Self.mostBar / most)
    let isLit = state.litSubject == entry.subject && state.focus == .text
    let room = line.columns - 2 - Self.mostBar - 5
    let start = line.column + 2
    guard room >= 6 else {
      canvas.write(
        label.fitted(to: max(1, line.columns - 3)), row: line.row, column: start,
        style: Style(meaning, isLit ? .lit : []), clip: line)
      return
    }
    canvas.write(
      label.fitted(to: room), row: line.row, column: start,
      style: Style(meaning, isLit ? .lit : []), clip: line)
    let barColumn = line.endColumn - Self.mostBar - 4
    let barMeaning: Style.Meaning = if case .person = entry.subject { meaning } else { .scrollMark }
    canvas.write(
      String(repeating: "█", count: bar), row: line.row, column: barColumn,
      style: Style(barMeaning), clip: line)
    canvas.write(
      count, row: line.row, column: line.endColumn - 1 - count.columns, style: Style(.byline),
      clip: line)
  }
}
