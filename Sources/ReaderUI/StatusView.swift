import Annotations
import Articles
import Reader
import Screen
import Stories

/// What the cursor is on, and what is known of it; or what the last key led to.
struct StatusView {
  let state: ReaderState

  func draw(on canvas: inout Canvas, in rectangle: Rectangle) {
    let remark = (state.findRemark ?? progress).map { " " + $0 + " " } ?? ""
    let text = " " + (state.notice ?? parts.joined(separator: " · "))
    canvas.write(
      text.fitted(to: rectangle.columns - 1 - remark.columns), row: rectangle.row,
      column: rectangle.column, style: Style(state.notice == nil ? .status : .strong),
      clip: rectangle)
    canvas.write(
      remark, row: rectangle.row, column: rectangle.endColumn - remark.columns,
      style: Style(.strong), clip: rectangle)
  }

  /// How far the work behind the reader's back has come.
  private var progress: String? {
    if let all = state.filesToRead { return state.phrases.reading(done: state.itemCount, of: all) }
    return state.annotated.map { state.phrases.annotating($0.count, of: $0.all) }
  }

  private var parts: [String] {
    if state.view == .timeline { return eventParts }
    if state.view == .search, state.search?.selectedHit == nil { return [] }
    if let told = cursorParts { return told }
    switch state.selectedItem {
    case nil: return []
    case .fault(let fault): return [fault.path.text, fault.sentence(in: state.phrases.language)]
    case .article(let article):
      let notes = article.notes.map { $0.sentence(in: state.phrases.language) }
      let publication = state.phrases.publication(article.published, quoting: evidence(in: article))
      let fault = state.fault(of: article).map { $0.sentence(in: state.phrases.language) }
      return (fault.map { [$0] } ?? []) + [publication, state.phrases.name(of: article.path)]
        + notes
    }
  }

  /// What the timeline's cursor is on: whose words, of which day, and how that is known.
  private var eventParts: [String] {
    guard let reading = state.reading, let timeline = state.timeline else { return [] }
    if let mark = timeline.cursorMark, let mention = state.mention(of: mark) {
      return [
        about(reading.people[mention.person], in: mention.article, isDoubtful: mention.isDoubtful)
      ]
    }
    guard timeline.timeline.sources.indices.contains(timeline.source) else { return [] }
    let source = timeline.timeline.sources[timeline.source].name
    guard let entry = timeline.entry else { return [state.phrases.saysNothing(source)] }
    let number: Int =
      if case .date(let other)? = timeline.cursorMark?.kind { other } else { entry.event.date }
    return [source.fitted(to: 32)] + dateParts(number, in: entry.article, reading)
  }

  /// A date's words, its day, and why it is that.
  private func dateParts(_ number: Int, in article: Int, _ reading: StoryReading) -> [String] {
    let date = reading.articles[article].dates[number]
    let words = state.words(ofDate: number, in: article)
    return [
      "\(words) → \(state.phrases.meaning(of: date))", date.sentence(in: state.phrases.language),
    ]
  }

  /// Who or which day the cursor is on, and why.
  private var cursorParts: [String]? {
    guard let reading = state.reading else { return nil }
    if state.gathering != nil { return nil }
    if state.focus == .days, let entry = state.days.selectedEntry {
      return dateParts(entry.event.date, in: state.selection, reading)
    }
    if state.focus == .contents, case .person(let number)? = state.contentsSubject {
      return [about(reading.people[number], isDoubtful: false)]
    }
    guard state.focus == .text, let mark = state.cursor else { return nil }
    if let mention = state.mention(of: mark) {
      return [about(reading.people[mention.person], isDoubtful: mention.isDoubtful)]
    }
    guard let date = state.date(of: mark) else { return nil }
    let words = state.words(of: mark)
    return [
      "\(words) → \(state.phrases.meaning(of: date))", date.sentence(in: state.phrases.language),
    ]
  }

  private func about(_ person: Person, in article: Int? = nil, isDoubtful: Bool) -> String {
    state.phrases.about(
      person.name, here: person.mentionsByArticle[article ?? state.selection] ?? 0,
      inStory: person.mentions,
      aliases: person.aliases, isDoubtful: isDoubtful)
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
