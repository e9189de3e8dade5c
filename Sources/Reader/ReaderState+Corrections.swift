import Annotations
import Articles
import Screen
import Stories

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

/// The line that is typed into, and the corrections that are made with it.
extension ReaderState {
  /// Takes a key into the line that is typed into.
  mutating func type(_ key: Key) -> [Effect] {
    guard var prompt else { return [] }
    defer { settle() }
    switch prompt.press(key) {
    case .editing: self.prompt = prompt
    case .cancelled: self.prompt = nil
    case .accepted: return accept(prompt)
    case .history(let steps):
      recall(by: steps, in: &prompt)
      self.prompt = prompt
    case .completion:
      if prompt.purpose == .filter { prompt.complete(filterCompletions) }
      self.prompt = prompt
    }
    return []
  }

  private mutating func accept(_ prompt: Prompt) -> [Effect] {
    switch prompt.purpose {
    case .filter:
      do throws(EventFilterError) {
        let filter = try EventFilter(prompt.text, center: story.days?.upperBound)
        if !filter.isEmpty {
          filterHistory.removeAll { $0 == filter.line }
          filterHistory.append(filter.line)
        }
        self.prompt = nil
        cut(filter: filter)
        if timeline?.timeline.rows.isEmpty == true { notice = phrases.nothingThrough }
      } catch {
        self.prompt?.complaint = phrases.complaint(error)
      }
      return []
    case .correction(let article, let date):
      guard let meaning = meaning(prompt.text, in: article) else {
        self.prompt?.complaint = phrases.noDay(prompt.text)
        return []
      }
      self.prompt = nil
      return correct(date, of: article, meaning)
    }
  }

  private func recall(by steps: Int, in prompt: inout Prompt) {
    guard prompt.purpose == .filter else { return }
    let last = filterHistory.count
    // The line that stands there anyway is no other.
    let current = prompt.historyIndex ?? (filterHistory.last == prompt.text ? last - 1 : last)
    let next = current + steps
    guard next >= 0, next <= last else { return }
    if prompt.historyIndex == nil { prompt.draft = prompt.text }
    prompt.historyIndex = next < last ? next : nil
    prompt.set(next < last ? filterHistory[next] : prompt.draft)
  }

  /// What the word before the cursor may become: operators, people of most mentions first, sources.
  private func filterCompletions(_ word: String) -> [String] {
    guard let colon = word.firstIndex(of: ":") else {
      return EventFilter.Operator.allCases.map { $0.rawValue + ":" }.filter { $0.hasPrefix(word) }
    }
    let name = String(word[..<colon])
    let begun = word[word.index(after: colon)...].filter { $0 != "\"" }
    func offered(_ value: String) -> String {
      name + ":" + EventFilter.quoted(value)
    }
    switch EventFilter.Operator(rawValue: name) {
    case .person:
      guard let reading else { return [] }
      return reading.peopleByMentions.lazy.map { reading.people[$0] }
        .filter { begun.isEmpty || $0.isCalled(beginning: begun) }.prefix(20)
        .map { offered($0.name) }
    case .source:
      return (timeline?.timeline.sources ?? []).map(\.name)
        .filter { begun.isEmpty || EventFilter.holds($0, beginning: begun) }.prefix(20)
        .map(offered)
    case .on, .from, .to:
      return (timeline?.timeline.rows ?? []).map { $0.days.lowerBound.description }
        .filter { $0.hasPrefix(begun) }.prefix(40).map(offered)
    case nil: return []
    }
  }

  // MARK: Corrections

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
  private func meaning(_ line: String, in article: Int) -> Correction.Meaning? {
    let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if words.isEmpty { return .asWritten }
    if words == "-" { return .noDay }
    let center = story.articles[article].published?.day ?? story.days?.upperBound
    return CalendarDate.scan(words).lazy.compactMap { date in
      date.writtenDay ?? center.flatMap(date.day(nearestTo:))
    }.first.map { .day($0) }
  }

  private mutating func correct(
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
    undoable.append(
      UndoableCorrection(path: story.articles[article].path, anchor: anchor, before: before))
    notice = phrases.corrected(words(ofDate: number, in: article), meaning)
    return [.correct(article: article, anchor, meaning)]
  }

  /// Takes the last correction of this sitting back.
  mutating func undoCorrection() -> [Effect] {
    guard let last = undoable.popLast(),
      let article = story.articles.firstIndex(where: { $0.path == last.path })
    else {
      notice = phrases.nothingToUndo
      return []
    }
    said[SaidDate(path: last.path, anchor: last.anchor)] = last.before
    notice = phrases.corrected(last.anchor.quote, last.before)
    return [.correct(article: article, last.anchor, last.before)]
  }
}
