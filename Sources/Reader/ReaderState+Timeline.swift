import Annotations
import Articles
import Screen
import Stories

/// The timeline of all sources: opening it, going about in it, and coming back.
extension ReaderState {
  /// Whether the timeline is what is on the screen.
  package var showsTimeline: Bool {
    isTimelineOpen && !isReadingEvent && (search == nil || isTimelineAboveSearch)
  }

  /// How the timeline's screen is parted.
  package var timelineArrangement: TimelineArrangement {
    TimelineArrangement(
      size: size, sources: timeline?.shown.count ?? 0, showsStrip: showsStrip ?? true,
      showsHints: showsHints)
  }

  /// Opens the timeline at the event nearest to where one reads, or goes back from it.
  mutating func toggleTimeline() {
    if showsTimeline { return closeTimeline() }
    guard timeline != nil else { return notice = phrases.stillReading }
    if let entry = entryNearestToReading { timeline?.go(to: entry) }
    openTimeline()
  }

  /// Whether a row of the timeline has this day, and not only a span around it.
  func canOpenTimeline(at day: Day) -> Bool {
    timeline?.timeline.rows.contains { !$0.isLoose && $0.days.contains(day) } == true
  }

  /// Opens the timeline at a day, in the column of the chosen article.
  mutating func openTimeline(at day: Day) {
    timeline?.go(to: day)
    if let source = timeline?.timeline.sources.firstIndex(where: { $0.articles.contains(selection) }
    ) {
      timeline?.source = source
    }
    openTimeline()
  }

  private mutating func openTimeline() {
    placeBeforeTimeline = (selection, focus)
    isTimelineOpen = true
    isTimelineAboveSearch = search != nil
    isReadingEvent = false
    if timeline?.timeline.entries.isEmpty == true { notice = phrases.noEvent }
  }

  /// Goes back to where the timeline was opened from.
  mutating func closeTimeline() {
    isTimelineOpen = false
    isTimelineAboveSearch = false
    isReadingEvent = false
    markedSentence = nil
    if let (selection, focus) = placeBeforeTimeline {
      select(selection)
      self.focus = focus
    }
    placeBeforeTimeline = nil
  }

  /// The entry of the chosen article whose sentence is nearest to the cursor, or to what is on top of the text.
  private var entryNearestToReading: Int? {
    guard let timeline = timeline?.timeline, selectedArticle != nil else { return nil }
    let offset = readingOffset
    func distance(_ entry: Int) -> Int {
      let range = timeline.entries[entry].event.range
      if range.contains(offset) { return 0 }
      return range.lowerBound > offset ? range.lowerBound - offset : offset - range.upperBound + 1
    }
    return timeline.entries(of: selection).filter { timeline.row(of: $0) != nil }
      .min { distance($0) < distance($1) }
  }

  /// Reads the sentence under the cursor in its article.
  mutating func readEvent() {
    guard let timeline else { return }
    guard let entry = timeline.entry else {
      if timeline.timeline.sources.indices.contains(timeline.source) {
        notice = phrases.saysNothing(timeline.timeline.sources[timeline.source].name)
      }
      return
    }
    isReadingEvent = true
    show(entry.event.range, of: entry.article)
  }

  /// Shows a sentence in its article, marked.
  mutating func show(_ sentence: Range<Int>, of article: Int) {
    select(article)
    focusText()
    settle()
    guard let path = selectedArticle?.path else { return }
    putCursor(nil)
    markedSentence = MarkedSentence(path: path, range: sentence)
    showInText(sentence.lowerBound)
  }

  /// Takes in a timeline made of another reading: the cursor stays on its event, or on its day.
  mutating func take(_ new: Timeline, _ reading: StoryReading) {
    guard let old = timeline?.timeline else { return timeline = TimelineState(new) }
    let isWhole = old.scale == .day && old.filter.isEmpty
    timeline?.replace(
      isWhole ? new : Timeline(new, scale: old.scale, filter: old.filter, reading))
  }

  /// Cuts the timeline anew; the cursor stays on its event, or on its day.
  mutating func cut(scale: Timeline.Scale? = nil, filter: EventFilter? = nil) {
    guard let reading, let old = timeline?.timeline else { return }
    timeline?.replace(
      Timeline(old, scale: scale ?? old.scale, filter: filter ?? old.filter, reading))
  }

  /// Carries out what a key asks for in the timeline; false when it is a command of all views.
  mutating func performInTimeline(_ command: Command) -> Bool {
    guard showsTimeline, view == .timeline, let timeline else { return false }
    let page = max(1, timelineArrangement.rows.rows - 2)
    switch command {
    case .up, .down:
      let hasMoved = self.timeline?.moveEvent(by: command == .down ? 1 : -1)
      if hasMoved == false { notice = command == .down ? phrases.lastEvent : phrases.firstEvent }
    case .left: self.timeline?.moveColumn(by: -1)
    case .right: self.timeline?.moveColumn(by: 1)
    case .nextDay: self.timeline?.moveRow(by: 1)
    case .previousDay: self.timeline?.moveRow(by: -1)
    case .pageDown, .readOn: self.timeline?.movePage(by: page)
    case .pageUp, .readBack: self.timeline?.movePage(by: -page)
    case .halfPageDown: self.timeline?.movePage(by: max(1, page / 2))
    case .halfPageUp: self.timeline?.movePage(by: -max(1, page / 2))
    case .first: self.timeline?.moveRow(by: -.max / 2)
    case .last: self.timeline?.moveRow(by: .max / 2)
    case .article(let number): self.timeline?.goToColumn(number - 1)
    case .open: readEvent()
    case .nextMark: stepInEvent(by: 1)
    case .previousMark: stepInEvent(by: -1)
    case .pinColumn: self.timeline?.columns.togglePin(timeline.source)
    case .widenColumn: self.timeline?.columns.toggleWidth(timeline.source)
    case .hideColumn: hideColumn()
    case .showColumns: notice = phrases.hiddenColumns(self.timeline?.columns.showAll() ?? 0)
    case .moveColumnLeft: moveColumn(by: -1)
    case .moveColumnRight: moveColumn(by: 1)
    case .toggleLevel:
      self.timeline?.toggleLevel()
      notice = timeline.isLevel ? phrases.isLoose : phrases.isLevel
    case .coarser: zoom(by: 1)
    case .finer: zoom(by: -1)
    case .filter: prompt = Prompt(.filter, text: timeline.timeline.filter.line)
    default: return false
    }
    return true
  }

  private mutating func hideColumn() {
    guard let timeline, timeline.shown.count > 1 else { return notice = phrases.onlyColumn }
    self.timeline?.columns.hide(timeline.source)
  }

  private mutating func moveColumn(by steps: Int) {
    guard let timeline else { return }
    let hasMoved = self.timeline?.columns.move(timeline.source, by: steps, among: timeline.shown)
    if hasMoved != true { notice = phrases.noFurtherColumn }
  }

  private mutating func zoom(by steps: Int) {
    guard let scale = timeline?.timeline.scale else { return }
    let all = Timeline.Scale.allCases
    let place = all.firstIndex(of: scale) ?? 0
    let next = all[(place + steps + all.count) % all.count]
    cut(scale: next)
    notice = phrases.scale(next)
  }

  /// Puts the cursor on the next name or date of the sentence it is in.
  private mutating func stepInEvent(by steps: Int) {
    guard let timeline, let cursor = timeline.cursor, let marks = timeline.sentence(cursor)?.marks,
      !marks.isEmpty
    else { return notice = phrases.nothingMarked }
    let next = (timeline.mark ?? (steps > 0 ? -1 : marks.count)) + steps
    guard marks.indices.contains(next) else {
      return notice = steps > 0 ? phrases.lastMark : phrases.firstMark
    }
    self.timeline?.mark = next
  }

  /// Answers to the mouse: the wheel goes from event to event, a press puts the cursor on one.
  mutating func clickTimeline(_ click: Click, steps: Int?) {
    if let steps {
      _ = timeline?.moveEvent(by: steps.signum())
      return
    }
    let place = timelineArrangement.rows
    guard click.action == .press, place.contains(row: click.row, column: click.column) else {
      return
    }
    timeline?.point(line: click.row - place.row, column: click.column - place.column)
  }

  /// Lays out what of the timeline is on the screen, and the strip.
  mutating func settleTimeline() {
    guard let reading, timeline != nil else { return }
    timeline?.settleShown()
    if view == .timeline {
      let place = timelineArrangement.rows
      timeline?.settle(
        rows: place.rows, columns: place.columns,
        TimelineState.Source(story: story, reading: reading))
    }
    settleStrip()
  }

  private mutating func settleStrip() {
    guard let timeline, let place = showsTimeline ? timelineArrangement.strip : arrangement.strip
    else { return strip = nil }
    let inView = showsTimeline ? timeline.grid.columns.map(\.source) : sourcesWithSelectedFirst
    let others = timeline.shown.filter { !inView.contains($0) }
    let wanted = Strip.Made(
      revision: timeline.revision, sources: inView + others, columns: place.columns,
      lines: Strip.lines(of: place.rows, on: size))
    if strip?.made != wanted { strip = Strip(timeline.timeline, wanted) }
  }

  private var sourcesWithSelectedFirst: [Int] {
    guard let timeline else { return [] }
    return timeline.timeline.sources.indices.filter {
      timeline.timeline.sources[$0].articles.contains(selection)
    }
  }

  /// The source whose column the cursor is in, or whose article is read.
  package var sourceInTimeline: Int? {
    showsTimeline ? timeline?.source : sourcesWithSelectedFirst.first
  }

  /// The row of the timeline that the reader's place is in.
  package var placeInTimeline: Int? {
    guard let timeline else { return nil }
    if showsTimeline { return timeline.row }
    return entryNearestToReading.flatMap { timeline.timeline.row(of: $0) }
  }
}

/// A sentence that stands out in its article because one came from elsewhere to read it.
package struct MarkedSentence: Hashable, Sendable {
  let path: Path
  package let range: Range<Int>
}

extension TimelineState {
  /// Puts another cut in the place of this one; the cursor stays on its event, or on its day.
  mutating func replace(_ new: Timeline) {
    let old = entry
    let day =
      old?.event.day
      ?? (timeline.rows.indices.contains(row) ? timeline.rows[row].days.lowerBound : nil)
    timeline = new
    revision += 1
    columns.grow(to: new.sources.count)
    (blocks, texts, sentences) = ([:], [:], [:])
    tops = [:]
    let same = old.flatMap { old in
      let told = new.entries(of: old.article).filter {
        new.entries[$0].event.range == old.event.range
      }
      return told.first { new.entries[$0].event.days == old.event.days } ?? told.first
    }
    if let same, new.row(of: same) != nil {
      go(to: same)
    } else if let day {
      go(to: day)
    }
    row = min(row, max(0, new.rows.count - 1))
    top = Top(row: row)
  }

  /// Lets the columns scroll together or each by itself; together, at the cursor's day.
  mutating func toggleLevel() {
    isLevel.toggle()
    tops = [:]
    blocks = [:]
    if isLevel { top = Top(row: row, line: 0) }
  }

  /// Puts the cursor into the n-th column, counted from zero.
  mutating func goToColumn(_ number: Int) {
    guard shown.indices.contains(number) else { return }
    source = shown[number]
    index = 0
    mark = nil
  }
}
