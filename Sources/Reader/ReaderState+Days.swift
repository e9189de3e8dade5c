import Annotations
import Articles
import Screen
import Stories

/// The article's own timeline: it follows the text, and leads it when it has the focus.
extension ReaderState {
  /// Shows the pane of the article's days, or takes it away.
  mutating func toggleDays() {
    showsDays = !arrangement.canShowDays
    if showsDays == false, focus == .days { focusText() }
    if showsDays == true, arrangement.days == nil { focusDays() }
  }

  /// Whether the chosen article tells any event.
  var hasDays: Bool { timeline?.timeline.entries(of: selection).isEmpty == false }

  mutating func focusDays() {
    guard reading != nil else { return notice = phrases.stillReading }
    guard hasDays else { return notice = phrases.noEvent }
    focus = .days
    markAsRead()
  }

  /// Chooses another event of the article; the text goes there.
  mutating func chooseDay(by steps: Int) {
    focusDays()
    let last = days.entries.count - 1
    guard last >= 0 else { return }
    // Steps as large as first and last ask for must not overflow.
    days.selection = min(max(0, days.selection + max(-last, min(last, steps))), last)
    leadText()
  }

  mutating func clickDays(row: Int) {
    guard let entry = days.entry(atRow: row) else { return }
    focusDays()
    days.selection = entry
    leadText()
  }

  private mutating func leadText() {
    guard let entry = days.selectedEntry, let path = selectedArticle?.path else { return }
    markedSentence = MarkedSentence(path: path, range: entry.event.range)
    showInText(entry.event.range.lowerBound)
  }

  /// The sentence of the chosen article that stands out.
  package var sentenceMarked: Range<Int>? {
    guard let markedSentence, markedSentence.path == selectedArticle?.path else { return nil }
    return markedSentence.range
  }

  /// Makes the pane of days agree with the article, and with the place in its text unless it leads that.
  mutating func settleDays() {
    guard arrangement.days != nil || focus == .days else { return }
    let columns = arrangement.days?.columns ?? max(1, size.columns)
    let marks = marks
    if let reading, let timeline = timeline?.timeline, let article = selectedArticle {
      let laidOut = layout
      days.settle(
        MarkedArticle(path: article.path, reading: reading.stamp), columns: columns,
        { timeline.entriesByDay(of: selection) },
        { TimelineText(structure: laidOut?.structure ?? article.structure, marks: marks) })
    }
    if focus != .days {
      if let entry = days.entry(at: readingOffset) { days.selection = entry }
    }
    days.showSelection(rows: arrangement.days?.rows ?? 1, isFollowing: focus != .days)
  }

  /// The scalar of the chosen article that one reads, as far as one can tell: under the cursor, or some rows below what
  /// is on top.
  var readingOffset: Int {
    guard let layout else { return selectedArticle.flatMap { places[$0.path] } ?? 0 }
    return cursorOffsetOnScreen ?? stopOffsetOnScreen
      ?? layout.offset(ofRow: textTop + min(3, textRows / 4))
  }

  /// The scalar that the cursor is on, when it is in view.
  var cursorOffsetOnScreen: Int? {
    guard let cursor, let layout else { return nil }
    let row = layout.row(at: cursor.range.lowerBound)
    return row >= textTop && row < textTop + max(1, textRows) ? cursor.range.lowerBound : nil
  }
}
