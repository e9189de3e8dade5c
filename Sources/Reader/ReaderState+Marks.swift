package import Annotations
import Articles
import Screen
package import Stories

/// Names and dates: stepping over them, what the cursor is on, and what is gathered about it.
extension ReaderState {
  /// Takes in what the story's articles say, with the timeline of it where that is made already.
  package mutating func learn(_ reading: StoryReading, _ timeline: Timeline? = nil) {
    let subject = contentsSubject.flatMap { self.reading?.subject($0, in: reading) }
    if let old = gathering {
      gathering = self.reading?.subject(old.subject, in: reading).map { subject in
        var new = Gathering(subject, in: reading)
        new.selection = min(old.selection, max(0, new.entries.count - 1))
        return new
      }
    }
    self.reading = reading
    take(timeline ?? Timeline(story, reading), reading)
    settle()
    if let subject, let index = contents.entries.firstIndex(where: { $0.subject == subject }) {
      contentsSelection = index
    }
    settle()
  }

  /// The name or date under the cursor of the text.
  package var cursor: TextMark? {
    guard let path = selectedArticle?.path, let offset = cursors[path] else { return nil }
    let index = marks.first(from: offset)
    guard index < marks.all.count, marks.all[index].range.lowerBound == offset else { return nil }
    return marks.all[index]
  }

  /// What lights up wherever it is named: what the cursor of the focused pane is on.
  package var litSubject: Subject? {
    if showsTimeline { return timeline?.cursorMark?.subject }
    return switch focus {
    case .list: nil
    case .contents: contentsSubject
    case .text, .days: cursor?.subject
    }
  }

  /// What is chosen among the people and days of the article.
  package var contentsSubject: Subject? {
    contents.entries.indices.contains(contentsSelection)
      ? contents.entries[contentsSelection].subject : nil
  }

  /// The date that a mark stands for.
  package func date(of mark: TextMark) -> DateMention? {
    guard case .date(let number) = mark.kind, let reading, selection < reading.articles.count,
      number < reading.articles[selection].dates.count
    else { return nil }
    return reading.articles[selection].dates[number]
  }

  /// The mention that a mark stands for.
  package func mention(of mark: TextMark) -> Mention? {
    guard case .name(let number) = mark.kind, let reading, number < reading.mentions.count else {
      return nil
    }
    return reading.mentions[number]
  }
}

extension ReaderState {
  /// The pane that Tab goes on to.
  func pane(after pane: Pane) -> Pane { neighbour(of: pane, in: [.list, .contents, .text, .days]) }

  func pane(before pane: Pane) -> Pane {
    neighbour(of: pane, in: [.days, .text, .contents, .list])
  }

  /// The next pane in some order that is there and has something in it.
  private func neighbour(of pane: Pane, in order: [Pane]) -> Pane {
    let arrangement = arrangement
    let panes = order.filter { other in
      other == pane
        || arrangement.has(other) && (other != .contents || !contents.entries.isEmpty)
          && (other != .days || hasDays)
    }
    let place = panes.firstIndex(of: pane) ?? 0
    return panes[(place + 1) % panes.count]
  }

  mutating func focus(on pane: Pane) {
    switch pane {
    case .text: focusText()
    case .days: focusDays()
    case .list, .contents: focus = pane
    }
  }

  /// Opens what the focus is on: the article, or all that is said of a person or a day.
  mutating func open() {
    if let gathering { return goTo(gathering) }
    switch focus {
    case .list: focusText()
    case .contents: if let subject = contentsSubject { open(subject) }
    case .days: if let entry = days.selectedEntry { show(entry.event.range, of: selection) }
    case .text:
      guard let cursor else { return }
      if let subject = cursor.subject { open(subject) } else { notice = phrases.noSingleDay }
    }
  }

  /// Opens a day in the timeline where that has it, and else all that is said of it, as of a person.
  private mutating func open(_ subject: Subject) {
    if case .day(let day) = subject, canOpenTimeline(at: day) { return openTimeline(at: day) }
    gather(subject)
  }

  private mutating func gather(_ subject: Subject) {
    guard let reading else { return }
    var found = Gathering(subject, in: reading)
    // The sentence that the cursor stands in comes first to hand.
    if focus == .text, let mark = cursor,
      let index = found.entries.firstIndex(where: {
        $0.article == selection && $0.marks.contains(mark.range)
      })
    {
      found.selection = index
    }
    gathering = found
    focusBeforeGathering = focus
    focusText()
  }

  /// Leaves the gathering for the chosen sentence in its article.
  private mutating func goTo(_ gathering: Gathering) {
    self.gathering = nil
    guard gathering.entries.indices.contains(gathering.selection) else { return }
    let entry = gathering.entries[gathering.selection]
    select(entry.article)
    focusText()
    settle()
    putCursor(entry.marks.first?.lowerBound)
    showCursor()
  }

  mutating func chooseGathered(by steps: Int) {
    guard let gathering else { return }
    let last = max(0, gathering.entries.count - 1)
    self.gathering?.selection = min(max(0, gathering.selection + steps), last)
  }

  mutating func chooseContents(_ index: Int) {
    contentsSelection = min(max(0, index), max(0, contents.entries.count - 1))
  }

  /// Steps to the next or the previous name or date: from the cursor, or from what is on the screen.
  mutating func step(by steps: Int) {
    guard selectedArticle != nil else { return }
    guard !marks.all.isEmpty else {
      notice = reading == nil ? phrases.stillReading : phrases.nothingMarked
      return
    }
    focusText()
    settle()
    guard let layout, let path = selectedArticle?.path else { return }
    let next: Int
    if let cursor, isOnScreen(cursor.range) {
      next = marks.first(from: cursor.range.lowerBound) + steps
    } else {
      let first = marks.first(from: layout.offset(ofRow: textTop))
      next = steps > 0 ? first : first - 1
    }
    guard marks.all.indices.contains(next) else {
      notice = steps > 0 ? phrases.lastMark : phrases.firstMark
      return
    }
    cursors[path] = marks.all[next].range.lowerBound
    showCursor()
  }

  func isOnScreen(_ range: Range<Int>) -> Bool {
    guard let layout else { return false }
    let row = layout.row(at: range.lowerBound)
    return row >= textTop && row < textTop + max(1, textRows)
  }

  /// Puts the cursor on a name or date by its first scalar, or nowhere.
  mutating func putCursor(_ offset: Int?) {
    guard let path = selectedArticle?.path else { return }
    cursors[path] = offset
  }

  /// Puts the cursor on the name or date at a cell of the screen, if there is one.
  mutating func putCursor(row: Int, column: Int) {
    guard let layout, let pane = arrangement.text else { return }
    let place = Arrangement.column(in: pane)
    guard let offset = layout.offset(row: textTop + row - place.row, column: column - place.column)
    else { return }
    let index = marks.first(from: offset)
    guard index < marks.all.count, marks.all[index].range.contains(offset) else { return }
    putCursor(marks.all[index].range.lowerBound)
  }

  /// Scrolls so that the cursor's row is on the screen, with some rows around it.
  private mutating func showCursor() {
    if let cursor { showInText(cursor.range.lowerBound) }
  }

  /// Scrolls so that the row of a scalar is on the screen, with some rows around it.
  mutating func showInText(_ offset: Int) {
    guard let layout, let path = selectedArticle?.path else { return }
    let row = layout.row(at: offset)
    let margin = min(3, max(0, (textRows - 1) / 2))
    if row < textTop + margin || row >= textTop + textRows - margin {
      let top = min(max(0, row - textRows / 3), lastTextTop)
      places[path] = layout.offset(ofRow: top)
    }
    if prompt == nil { markAsRead() }
  }

  /// Makes marks, contents and gathering agree with the chosen article and the screen.
  mutating func settleMarks() {
    let wanted = MarkedArticle(path: selectedArticle?.path, reading: reading?.stamp)
    if wanted != marked {
      marked = wanted
      if let reading, selectedArticle != nil {
        marks = TextMarks(reading, article: selection)
        contents = Contents(marks, reading)
      } else {
        marks = TextMarks()
        contents = Contents()
      }
      contentsSelection = 0
    }
    chooseContents(contentsSelection)
    let rows = max(1, arrangement.contents?.rows ?? 1)
    contentsTop = min(contentsTop, contentsSelection, max(0, contents.entries.count - rows))
    contentsTop = max(contentsTop, contentsSelection - rows + 1, 0)
  }

  /// Takes the focus away from a pane that is not there, or has nothing in it.
  mutating func settleFocus() {
    if focus == .contents, contents.entries.isEmpty || !arrangement.has(.contents) { focus = .list }
    if focus == .days, !hasDays || !arrangement.has(.days) { focus = .text }
  }

  mutating func settleGathering() {
    guard let gathering, let pane = arrangement.text ?? arrangement.contents ?? arrangement.list
    else {
      gatheringLayout = nil
      return
    }
    let column = Arrangement.column(in: pane)
    let layout = GatheringLayout(gathering, story, columns: column.columns)
    gatheringLayout = layout
    guard layout.rowsOfEntry.indices.contains(gathering.selection) else { return }
    let rows = layout.rowsOfEntry[gathering.selection]
    var top = gathering.top
    if rows.upperBound > top + column.rows { top = rows.upperBound - column.rows }
    // With its first sentence a source shows its name.
    if rows.lowerBound - 1 < top { top = max(0, rows.lowerBound - 1) }
    self.gathering?.top = min(top, max(0, layout.rows.count - column.rows))
  }
}

/// What the marks were made for.
struct MarkedArticle: Hashable {
  var path: Path?
  var reading: Int?
}

extension ReaderState {
  /// The words of the text that a mark stands on.
  package func words(of mark: TextMark) -> String {
    guard let scalars = layout?.structure.scalars else { return "" }
    return String(scalars: scalars[mark.range.clamped(to: 0..<scalars.count)])
  }
}

extension StoryReading {
  /// The same person or day in another reading of the story; nil when that has no such person.
  fileprivate func subject(_ subject: Subject, in other: StoryReading) -> Subject? {
    guard case .person(let number) = subject else { return subject }
    guard number < people.count else { return nil }
    return other.people.firstIndex { $0.id == people[number].id }.map { .person($0) }
  }
}
