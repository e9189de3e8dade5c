import Annotations
import Articles
import Screen
import Stories

/// Something that can be taken back.
enum Undoable: Hashable {
  case correction(UndoableCorrection)
  /// A pin that was put in the place of another, or of none.
  case pin(before: Pin?, after: Pin?)
}

/// What a date of an article meant before it was corrected.
struct UndoableCorrection: Hashable {
  let path: Path
  let anchor: Anchor
  let before: Correction.Meaning
}

/// A date of which something was said.
struct SaidDate: Hashable {
  let path: Path
  let anchor: Anchor
}

/// Saying what dates mean.
extension ReaderState {
  /// Asks for the day of the date under the cursor.
  mutating func askForDay() {
    guard let (article, number) = dateUnderCursor, let reading else {
      return notice = reading == nil ? phrases.stillReading : phrases.noDateHere
    }
    let date = reading.articles[article].dates[number]
    prompt = Prompt(
      .correction(article: article, date: number), text: date.value?.day?.description ?? "")
  }

  /// The words of a date, on one line.
  package func words(ofDate number: Int, in article: Int) -> String {
    guard let reading, article < reading.articles.count,
      number < reading.articles[article].dates.count
    else { return "" }
    let range = reading.articles[article].dates[number].range
    // Walking there takes less than a copy of the text.
    let words = story.articles[article].text.unicodeScalars.dropFirst(range.lowerBound)
      .prefix(range.count)
    return String(String.UnicodeScalarView(words)).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// The article and the number of the date that the cursor is on: in the timeline also the one its event rests on.
  private var dateUnderCursor: (article: Int, date: Int)? {
    if showsTimeline {
      guard let timeline, let entry = timeline.entry else { return nil }
      if case .date(let number)? = timeline.cursorMark?.kind { return (entry.article, number) }
      return (entry.article, entry.event.date)
    }
    if focus == .days, let entry = days.selectedEntry {
      return (selection, entry.event.date)
    }
    guard let cursor, case .date(let number) = cursor.kind else { return nil }
    return (selection, number)
  }

  /// What a typed line says of a date; nil when it is no day.
  func meaning(_ line: String, in article: Int) -> Correction.Meaning? {
    let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if words.isEmpty { return .asWritten }
    if words == "-" { return .noDay }
    let center = story.articles[article].published?.day ?? story.days?.upperBound
    return CalendarDate.scan(words).lazy.compactMap { date in
      date.writtenDay ?? center.flatMap(date.day(nearestTo:))
    }.first.map { .day($0) }
  }

  /// Gives a date another meaning, and remembers the one before.
  mutating func correct(
    _ number: Int, of article: Int, _ meaning: Correction.Meaning
  ) -> [Effect] {
    guard let reading, article < reading.articles.count,
      number < reading.articles[article].dates.count
    else { return [] }
    let date = reading.articles[article].dates[number]
    let anchor = Anchor(date.range, in: Array(story.articles[article].text.unicodeScalars))
    let key = SaidDate(path: story.articles[article].path, anchor: anchor)
    let before: Correction.Meaning =
      said[key] ?? (date.reason != .corrected ? .asWritten : date.day.map { .day($0) } ?? .noDay)
    guard before != meaning else { return [] }
    said[key] = meaning
    let path = story.articles[article].path
    undoable.append(.correction(UndoableCorrection(path: path, anchor: anchor, before: before)))
    notice = phrases.corrected(words(ofDate: number, in: article), meaning)
    return [.correct(article: article, anchor, meaning)]
  }

  /// Takes back what was corrected or pinned last in this sitting.
  mutating func undo() -> [Effect] {
    switch undoable.popLast() {
    case .correction(let last): return undo(last)
    case .pin(let before, let after):
      exchange(after, for: before)
      notice =
        after == nil
        ? phrases.pinIsBack : before == nil ? phrases.pinIsGone : phrases.pinIsAsBefore
    case nil: notice = phrases.nothingToUndo
    }
    return []
  }

  private mutating func undo(_ last: UndoableCorrection) -> [Effect] {
    guard let article = story.articles.firstIndex(where: { $0.path == last.path }) else {
      notice = phrases.nothingToUndo
      return []
    }
    said[SaidDate(path: last.path, anchor: last.anchor)] = last.before
    notice = phrases.corrected(last.anchor.quote, last.before)
    return [.correct(article: article, last.anchor, last.before)]
  }
}
