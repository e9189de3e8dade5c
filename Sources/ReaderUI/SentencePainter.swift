import Reader
import Screen

/// Draws a part of an event's sentence with the names and dates in it.
struct SentencePainter {
  /// What the cursor is on, wherever it stands.
  let lit: Subject?
  /// The name or date of this sentence that the cursor is on.
  var cursor: TextMark?
  let isSelected: Bool
  /// What was searched for: places in the sentence.
  var found: [Range<Int>] = []

  func draw(
    _ sentence: ShownSentence, _ range: Range<Int>, on canvas: inout Canvas, at pen: inout Pen
  ) {
    var next =
      sentence.marks.firstIndex { $0.range.upperBound > range.lowerBound } ?? sentence.marks.count
    for offset in range {
      while next < sentence.marks.count, sentence.marks[next].range.upperBound <= offset {
        next += 1
      }
      var style = Style(sentence.isTitle ? .strong : .text)
      if next < sentence.marks.count, sentence.marks[next].range.contains(offset) {
        style = self.style(of: sentence.marks[next].mark)
      }
      if found.contains(where: { $0.contains(offset) }) { style.state = .found }
      canvas.put(sentence.scalars[offset], style: style, at: &pen)
    }
  }

  private func style(of mark: TextMark) -> Style {
    if let cursor, cursor.range == mark.range { return Style(mark.meaning, [.selected, .focused]) }
    guard let subject = mark.subject, subject == lit else { return Style(mark.meaning) }
    return Style(mark.meaning, .lit)
  }
}
