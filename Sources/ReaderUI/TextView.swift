import Annotations
import Articles
import Reader
import Screen

/// The chosen article's text, set in a column of a readable width.
struct TextView {
  let state: ReaderState
  private let cursor: TextMark?
  private let lit: Subject?
  private let marked: Range<Int>?
  private let stops: [Find.Stop]
  private let stop: Find.Stop?

  init(state: ReaderState) {
    self.state = state
    cursor = state.cursor
    lit = state.litSubject
    marked = state.sentenceMarked
    stops = state.stopsInText
    stop = state.find?.current.flatMap { [stops = stops] in
      stops.indices.contains($0) ? stops[$0] : nil
    }
  }

  func draw(on canvas: inout Canvas, in rectangle: Rectangle) {
    if case .fault(let fault) = state.selectedItem {
      return draw(fault, on: &canvas, in: Arrangement.column(in: rectangle))
    }
    guard let layout = state.layout else { return }
    let column = Arrangement.column(in: rectangle)
    let top = state.textTop
    for row in 0..<min(column.rows, layout.rows.count - top) {
      draw(layout.rows[top + row], of: layout, row: column.row + row, on: &canvas, in: column)
    }
  }

  private func draw(
    _ row: TextLayout.Row, of layout: TextLayout, row place: Int, on canvas: inout Canvas,
    in column: Rectangle
  ) {
    switch row {
    case .blank: break
    case .head(let text, let meaning):
      canvas.write(text, row: place, column: column.column, style: Style(meaning), clip: column)
    case .line(let block, let range, let indent):
      if layout.structure.blocks[block].kind == .quotation {
        canvas.write(
          "▏", row: place, column: column.column, style: Style(.scrollMark), clip: column)
      }
      if layout.structure.blocks[block].kind == .rule {
        let line = String(repeating: "─", count: min(24, column.columns))
        canvas.write(line, row: place, column: column.column, style: Style(.border), clip: column)
        return
      }
      draw(range, ofBlock: block, of: layout, row: place, indent: indent, on: &canvas, in: column)
    }
  }

  private func draw(
    _ range: Range<Int>, ofBlock block: Int, of layout: TextLayout, row: Int, indent: Int,
    on canvas: inout Canvas, in column: Rectangle
  ) {
    var pen = Pen(row: row, column: column.column + indent, clip: column)
    let structure = layout.structure
    let marks = state.marks
    var next = marks.first(from: range.lowerBound)
    var nextStop = stops.firstIndex { $0.range.upperBound > range.lowerBound } ?? stops.count
    if let marked, marked.overlaps(range) {
      canvas.write("▌", row: row, column: column.column - 1, style: Style(.scrollMark))
    }
    if state.pinsInText.contains(where: { range.contains($0.lowerBound) }) {
      canvas.write("◆", row: row, column: column.column - 1, style: Style(.scrollMark))
    }
    for offset in range where !structure.marks[offset].isHidden {
      let scalar = structure.scalars[offset]
      while next < marks.all.count, marks.all[next].range.upperBound <= offset { next += 1 }
      var style =
        next < marks.all.count && marks.all[next].range.lowerBound <= offset
        ? self.style(of: marks.all[next]) : Style(layout.meaning(at: offset, inBlock: block))
      if let marked, marked.contains(offset) { style.state.insert(.selected) }
      while nextStop < stops.count, stops[nextStop].range.upperBound <= offset { nextStop += 1 }
      if nextStop < stops.count, stops[nextStop].range.contains(offset) {
        style.state = stops[nextStop] == stop ? [.found, .focused] : .found
      }
      if scalar == "\t" {
        let start = pen.column - column.column - indent
        for _ in 0..<LineBreaker.columns(of: scalar, at: start) {
          canvas.put(" ", style: style, at: &pen)
        }
      } else {
        canvas.put(scalar.isLineEnd ? " " : scalar, style: style, at: &pen)
      }
      if let label = layout.label(at: offset) {
        for scalar in label.unicodeScalars {
          canvas.put(scalar, style: Style(.byline), at: &pen)
        }
      }
    }
  }

  /// A name or a date: under the cursor, lit with it, or by itself.
  private func style(of mark: TextMark) -> Style {
    if let cursor, cursor.range == mark.range {
      return Style(mark.meaning, state.focus == .text ? [.selected, .focused] : .selected)
    }
    guard let subject = mark.subject, subject == lit else { return Style(mark.meaning) }
    return Style(mark.meaning, .lit)
  }

  private func draw(_ fault: ArticleFault, on canvas: inout Canvas, in column: Rectangle) {
    let language = state.phrases.language
    var row = column.row
    for paragraph in [fault.path.text, fault.sentence(in: language)] {
      let scalars = Array(paragraph.unicodeScalars)
      for line in LineBreaker(columns: column.columns).lines(of: scalars, in: 0..<scalars.count) {
        let words = String(scalars: scalars[line])
        canvas.write(words, row: row, column: column.column, style: Style(.fault), clip: column)
        row += 1
      }
    }
  }
}
