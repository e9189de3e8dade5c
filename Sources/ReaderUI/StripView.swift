import Annotations
import Reader
import Screen
import Stories

/// Who says how much when: a line a source, a cell a day, as high as what is told.
struct StripView {
  let state: ReaderState
  let strip: Strip
  /// The row and the source where the reader is.
  let place: Int?
  let source: Int?

  func draw(on canvas: inout Canvas, in rectangle: Rectangle) {
    for (number, line) in strip.lines.enumerated() {
      draw(line, place, row: rectangle.row + number, on: &canvas, in: rectangle)
    }
    drawDays(place, row: rectangle.row + strip.lines.count, on: &canvas, in: rectangle)
  }

  private func draw(
    _ line: Strip.Line, _ place: Int?, row: Int, on canvas: inout Canvas, in rectangle: Rectangle
  ) {
    let isHere = line.source == source && line.source != nil
    let name = line.name ?? state.phrases.sources(strip.sourceCount)
    let total = line.total.map { " " + state.phrases.grouped($0) } ?? ""
    let style = Style(isHere ? .title : .byline, isHere ? .focused : [])
    canvas.write(
      " " + name.fitted(to: strip.labelColumns - 2 - total.columns), row: row,
      column: rectangle.column, style: style, clip: rectangle)
    canvas.write(
      total, row: row, column: rectangle.column + strip.labelColumns - 1 - total.columns,
      style: style, clip: rectangle)
    for (slot, count) in line.counts.enumerated() {
      let column = self.column(of: slot, in: rectangle)
      let isPlace = place.map { strip.slots[slot].rows.contains($0) } ?? false
      let glyph: String
      if strip.slots[slot].isGap {
        glyph = "┄"
      } else if count == 0 {
        glyph = "·"
      } else {
        // By the square root, so that little shows beside much.
        let share = (Double(count) / Double(strip.most)).squareRoot()
        glyph = Self.steps[max(1, Int((share * Double(Self.steps.count - 1)).rounded()))]
      }
      let meaning: Style.Meaning = count == 0 ? .border : .scrollMark
      let width = max(1, strip.slotColumns - 1)
      let bar = count == 0 ? glyph : String(repeating: glyph, count: width)
      canvas.write(
        bar, row: row, column: column, style: Style(meaning, isPlace ? .focused : []),
        clip: rectangle)
    }
  }

  private static let steps = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  private func column(of slot: Int, in rectangle: Rectangle) -> Int {
    rectangle.column + strip.labelColumns + slot * strip.slotColumns
  }

  /// The days below their cells, or where there is no room for each the first and the last; the reader's place is lit.
  private func drawDays(_ place: Int?, row: Int, on canvas: inout Canvas, in rectangle: Rectangle) {
    guard let first = strip.times.first, let last = strip.times.last else { return }
    let days = first.days.lowerBound...max(first.days.lowerBound, last.days.upperBound)
    let whole = state.phrases.span(days)
    let short =
      days.lowerBound.year == days.upperBound.year
      ? state.phrases.shortDay(days.lowerBound, withYear: false) + " – "
        + state.phrases.shortDay(days.upperBound, withYear: false)
      : "\(days.lowerBound.year)–\(days.upperBound.year)"
    let span =
      whole.columns <= strip.labelColumns - 2 && days.lowerBound.year == days.upperBound.year
      ? whole : short
    canvas.write(
      " " + span.fitted(to: strip.labelColumns - 2), row: row, column: rectangle.column,
      style: Style(.byline), clip: rectangle)
    let here = place.flatMap(strip.slot)
    for (slot, rows) in strip.slots.enumerated() where !rows.isGap {
      let isHere = slot == here
      let column = self.column(of: slot, in: rectangle)
      if strip.slotColumns >= 3, rows.rows.count == 1 {
        let label = self.label(strip.times[rows.rows.lowerBound])
        canvas.write(
          label.fitted(to: strip.slotColumns), row: row, column: column,
          style: Style(isHere ? .title : .byline, isHere ? [.selected, .focused] : []),
          clip: rectangle)
      } else if isHere {
        canvas.write("▲", row: row, column: column, style: Style(.scrollMark), clip: rectangle)
      }
    }
  }

  /// The day of the month, the month, or the year.
  private func label(_ row: Strip.Time) -> String {
    let day = row.days.lowerBound
    if row.isLoose { return "≈" }
    switch strip.scale {
    case .day, .week: return "\(day.day)"
    case .month: return "\(day.month)"
    case .year: return strip.slotColumns > 4 ? "\(day.year)" : String("\(day.year)".suffix(2))
    }
  }
}
