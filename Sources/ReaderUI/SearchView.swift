import Annotations
import Articles
import Reader
import Screen
import Stories

/// What a search of the story found: under each source its sentences, the best first, and beside them the chosen one in
/// its article.
struct SearchView {
  let state: ReaderState
  let search: StorySearch

  func draw(on canvas: inout Canvas) {
    let arrangement = state.searchArrangement
    if let rule = arrangement.rule {
      canvas.fill(rule, with: "─", style: Style(.border))
    }
    if let preview = arrangement.preview, search.selectedHit != nil {
      drawPreview(arrangement, preview, on: &canvas)
    }
    if search.query?.isEmpty ?? true {
      let results = arrangement.results
      drawHelp(
        on: &canvas,
        in: Rectangle(
          row: results.row, column: 0, rows: results.rows, columns: canvas.size.columns))
    } else if let results = search.results {
      drawResults(results, on: &canvas, in: arrangement.results)
    }
  }

  private func drawPreview(
    _ arrangement: SearchArrangement, _ preview: Rectangle, on canvas: inout Canvas
  ) {
    let line = Rectangle(
      row: preview.row, column: preview.column - 1, rows: preview.rows, columns: 1)
    canvas.fill(line, with: "│", style: Style(.border))
    if let rule = arrangement.rule {
      canvas.write("┬", row: rule.row, column: line.column, style: Style(.border))
      if let title = state.selectedArticle?.title.value {
        canvas.write(
          " " + title.fitted(to: preview.columns - 4) + " ", row: rule.row,
          column: preview.column + 1, style: Style(.paneTitle))
      }
    }
    TextView(state: state).draw(on: &canvas, in: preview)
  }

  /// What can be asked, as long as nothing is.
  private func drawHelp(on canvas: inout Canvas, in rectangle: Rectangle) {
    let help = state.phrases.queryHelp
    let column = 3 + (help.map(\.example.columns).max() ?? 0) + 3
    for (number, (example, meaning)) in help.enumerated() where number + 1 < rectangle.rows {
      let row = rectangle.row + 1 + number
      canvas.write(
        example, row: row, column: rectangle.column + 3, style: Style(.key), clip: rectangle)
      canvas.write(
        meaning, row: row, column: rectangle.column + column, style: Style(.hint), clip: rectangle)
    }
  }

  private func drawResults(
    _ results: SearchResults, on canvas: inout Canvas, in rectangle: Rectangle
  ) {
    guard !search.items.isEmpty else {
      let words = search.isAnswered ? state.phrases.notFound(search.line) : state.phrases.searching
      canvas.write(
        words.fitted(to: rectangle.columns - 2), row: rectangle.row + 1,
        column: rectangle.column + 1, style: Style(.hint), clip: rectangle)
      return
    }
    var row = rectangle.row
    var item = search.top
    while item < search.items.count, row < rectangle.endRow {
      draw(item, results, row: row, on: &canvas, in: rectangle)
      row += search.height(of: item, isTop: item == search.top)
      item += 1
    }
  }

  private func draw(
    _ item: Int, _ results: SearchResults, row: Int, on canvas: inout Canvas,
    in rectangle: Rectangle
  ) {
    switch search.items[item] {
    case .source(let group):
      let isTop = item == search.top
      drawSource(results.groups[group], row: isTop ? row : row + 1, on: &canvas, in: rectangle)
    case .hit: drawHit(item, row: row, on: &canvas, in: rectangle)
    case .more(let number):
      let group = results.groups[number]
      drawSign(item, row: row, on: &canvas, in: rectangle)
      canvas.write(
        state.phrases.more(group.sentences - group.hits.count), row: row,
        column: rectangle.column + search.sentenceColumn, style: Style(.hint), clip: rectangle)
    }
  }

  private func drawSource(
    _ group: SearchResults.Group, row: Int, on canvas: inout Canvas, in rectangle: Rectangle
  ) {
    let count = "  " + state.phrases.grouped(group.matches)
    let name = state.sourceName(group.source)
    let room = rectangle.columns - 2 - count.columns
    let end = canvas.write(
      name.fitted(to: max(1, room)), row: row, column: rectangle.column + 1,
      style: Style(.heading), clip: rectangle)
    canvas.write(count, row: row, column: end, style: Style(.byline), clip: rectangle)
  }

  private func drawHit(_ item: Int, row: Int, on canvas: inout Canvas, in rectangle: Rectangle) {
    guard let block = search.block(item) else { return }
    let isSelected = item == search.selection
    if search.showsDays, let day = block.day {
      let name = state.phrases.shortDay(day, withYear: false)
      let end = rectangle.column + 1 + StorySearch.dayColumns - 1
      canvas.write(
        name, row: row, column: end - name.columns,
        style: Style(isSelected ? .title : .byline, isSelected ? .focused : []), clip: rectangle)
    }
    drawSign(item, row: row, on: &canvas, in: rectangle)
    let painter = SentencePainter(
      lit: nil, cursor: nil, isSelected: isSelected, found: block.found)
    for (number, line) in block.lines.enumerated() {
      if isSelected, number > 0 {
        drawSign(item, row: row + number, on: &canvas, in: rectangle)
      }
      var pen = Pen(
        row: row + number, column: rectangle.column + search.sentenceColumn, clip: rectangle)
      painter.draw(block.sentence, line, on: &canvas, at: &pen)
    }
  }

  private func drawSign(_ item: Int, row: Int, on canvas: inout Canvas, in rectangle: Rectangle) {
    let isSelected = item == search.selection
    canvas.write(
      isSelected ? "▌" : "▸", row: row,
      column: rectangle.column + search.sentenceColumn - StorySearch.indent,
      style: Style(isSelected ? .scrollMark : .byline), clip: rectangle)
  }
}
