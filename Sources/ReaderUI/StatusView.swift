import Articles
import Reader
import Screen

/// What the cursor is on, and what is known of it; or what the last key led to.
struct StatusView {
  let state: ReaderState

  func draw(on canvas: inout Canvas, in rectangle: Rectangle) {
    if let notice = state.notice {
      canvas.write(
        " " + notice.fitted(to: rectangle.columns - 2), row: rectangle.row,
        column: rectangle.column,
        style: Style(.strong), clip: rectangle)
      return
    }
    let text = " " + parts.joined(separator: " · ")
    canvas.write(
      text.fitted(to: rectangle.columns - 1), row: rectangle.row, column: rectangle.column,
      style: Style(.status), clip: rectangle)
  }

  private var parts: [String] {
    switch state.selectedItem {
    case nil: return []
    case .fault(let fault): return [fault.path.text, fault.sentence(in: state.phrases.language)]
    case .article(let article):
      let notes = article.notes.map { $0.sentence(in: state.phrases.language) }
      let publication = state.phrases.publication(article.published, quoting: evidence(in: article))
      return [publication, state.phrases.name(of: article.path)] + notes
    }
  }

  /// The words of the text that say when it came out.
  private func evidence(in article: Article) -> String? {
    guard let range = article.published?.evidence else {
      return nil
    }
    let scalars = article.text.unicodeScalars.dropFirst(range.lowerBound).prefix(
      min(range.count, 60))
    return String(String.UnicodeScalarView(scalars))
  }
}
