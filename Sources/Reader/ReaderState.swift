package import Annotations
package import Articles
package import Screen
package import Stories

/// What the reader sees now. All changes of it happen in the methods of this type; drawing changes nothing.
package struct ReaderState: Sendable {
  package internal(set) var story: Story
  package internal(set) var size: Size
  /// The pane that keys go to.
  package internal(set) var focus = Pane.list
  package let phrases: Phrases
  package let keymap: Keymap
  package let showsHints: Bool
  /// A line that the next key takes away.
  package internal(set) var notice: String?
  /// Whether all files have been read.
  package internal(set) var isComplete: Bool
  /// How many files are to be read in all, as soon as that is known and as long as some still are.
  package internal(set) var filesToRead: Int?
  /// How many articles have been read for names and dates, of how many, while some still are to be.
  package internal(set) var annotated: (count: Int, all: Int)?

  /// The number of what is chosen: articles first, then faults.
  package internal(set) var selection = 0
  /// What the list shows, in which order, and its row on top.
  package internal(set) var listing = Listing()
  package internal(set) var listTop = 0
  /// What the list showed before its filter was typed, and what was chosen.
  var listBeforeTyping: (filter: ListFilter, selection: Int)?
  /// How much of what was searched last each article has, by its number.
  var matchCounts: [Int: Int] = [:]
  /// The rows of the list that are on the screen; nil while it is not.
  package internal(set) var listLayout: ListLayout?
  /// The columns that the widest day of the list takes.
  package internal(set) var dayColumns = 1
  /// The text of the chosen article, broken into rows.
  package internal(set) var layout: TextLayout?
  /// The first row of the help on the screen; nil while the help is closed.
  package internal(set) var helpTop: Int?
  package internal(set) var hasMouse = false

  /// What the story's articles say, as soon as that is known.
  package internal(set) var reading: StoryReading?
  /// The names and dates of the chosen article.
  package internal(set) var marks = TextMarks()
  /// Its people and its days, the one chosen among them, and the row on top.
  package internal(set) var contents = Contents()
  package internal(set) var contentsSelection = 0
  package internal(set) var contentsTop = 0
  /// The sentences about a person or a day that stand in the text's place; nil while they are not asked for.
  package internal(set) var gathering: Gathering?
  package internal(set) var gatheringLayout: GatheringLayout?

  /// The timeline of all sources, as soon as it is known, and whether it is open.
  package internal(set) var timeline: TimelineState?
  var isTimelineOpen = false
  /// Whether the text shows an event of the timeline, which one goes back to from there.
  var isReadingEvent = false
  /// The article and the pane to come back to from the timeline.
  var placeBeforeTimeline: (selection: Int, focus: Pane)?
  /// The strip of who says how much when; nil while there is no room for it, or it is not wanted.
  package internal(set) var strip: Strip?
  /// Whether the reader wants the strip, and the pane of the article's days; nil leaves it to the view.
  var showsStrip: Bool?
  var showsDays: Bool?
  /// The chosen article's days, and the pane's place among them.
  package internal(set) var days = ArticleDays()
  /// The line that is typed into; nil while there is none.
  package internal(set) var prompt: Prompt?
  /// The lines typed before, by what they were for, the last one at the end.
  var history: [Prompt.Purpose: [String]] = [:]

  /// What is looked for in the view, and where one was when that began.
  package internal(set) var find: Find?
  var findOrigin: FindOrigin?
  /// The article that was searched last, as it is searched.
  var searched: (path: Path, text: SearchText)?
  /// The story made ready to be searched, as far as that has come.
  var index: SearchIndex?
  /// What is looked for in the whole story; nil while that is closed.
  package internal(set) var search: StorySearch?
  /// Whether the text shows something that the search found, which one goes back to from there.
  var isReadingHit = false
  var placeBeforeSearch: SearchOrigin?
  /// The search as it was before its line was typed into again.
  var searchBeforeTyping: SearchBeforeTyping?
  /// Whether the timeline was opened from there.
  var isTimelineAboveSearch = false
  /// A sentence that one came to read.
  var markedSentence: MarkedSentence?
  /// What the corrections of this sitting put another meaning in the place of.
  var undoable: [Undoable] = []
  /// What this sitting said of dates last; the reading may not know it yet.
  var said: [SaidDate: Correction.Meaning] = [:]

  /// The sentences that were pinned, in this story and in others.
  package internal(set) var pins: [Pin] = []
  /// Where those of the chosen article stand in its text, in order.
  package internal(set) var pinsInText: [Range<Int>] = []
  /// All pins, while they are looked at; and whether one of them is read in its article.
  package internal(set) var pinBoard: PinBoard?
  var isReadingPin = false
  /// The pane to come back to from the pins.
  var focusBeforePins = Pane.list
  /// What is known of articles from earlier sittings, until they are opened.
  var visits: [Path: Visit] = [:]
  /// What is to last and was not handed over yet; and the last place that was.
  var kept: [Kept] = []
  var keptPlace: (path: Path, offset: Int)?
  /// The time that is written on what is made: seconds since 1970.
  package var now = 0

  /// The scalar on top of each article's text, as the reader left it.
  var places: [Path: Int] = [:]
  /// The first scalar of the name or date under the cursor in each text.
  var cursors: [Path: Int] = [:]
  var readPaths: Set<Path> = []
  var laidOut: LaidOut?
  var marked = MarkedArticle()
  /// The pane to come back to from a gathering.
  var focusBeforeGathering = Pane.text

  /// What the layout was made for: with all of it unchanged, it is still right.
  struct LaidOut: Equatable {
    let path: Path
    let published: Publication?
    let columns: Int
    let frameShowsTitle: Bool
  }

  package init(
    story: Story, size: Size, language: Language, keymap: Keymap = .standard,
    showsHints: Bool = true, isComplete: Bool = true
  ) {
    self.story = story
    self.size = size
    self.keymap = keymap
    self.showsHints = showsHints
    self.isComplete = isComplete
    phrases = Phrases(language)
    relist()
    measureDays()
    settle()
    sayFaults()
  }
}

extension ReaderState {
  /// A row of the list.
  package enum Item: Hashable, Sendable {
    case article(Article)
    case fault(ArticleFault)
  }

  package var itemCount: Int { story.articles.count + story.faults.count }

  /// A row of the list, counted from zero; nil beyond its end.
  package func item(_ index: Int) -> Item? {
    guard index >= 0, index < itemCount else { return nil }
    let articles = story.articles
    if index < articles.count { return .article(articles[index]) }
    return .fault(story.faults[index - articles.count])
  }

  package var selectedItem: Item? { item(selection) }

  package var selectedArticle: Article? {
    if case .article(let article) = selectedItem { article } else { nil }
  }

  /// Whether the article was opened or scrolled since the start.
  package func isRead(_ article: Article) -> Bool { readPaths.contains(article.path) }

  package var view: Keymap.View {
    helpTop != nil ? .help : viewBelowHelp
  }

  /// The view that the help, when it is open, tells the keys of.
  package var viewBelowHelp: Keymap.View {
    if showsSearch { return .search }
    if showsPins { return .pins }
    return gathering != nil ? .gathering : showsTimeline ? .timeline : .reader
  }

  package var arrangement: Arrangement {
    Arrangement(
      size: size, listRows: listing.rows.count, focus: focus, showsHints: showsHints,
      showsDays: showsDays,
      stripRows: showsStrip == true && !showsTimeline && !showsSearch
        ? Strip.rows(of: size, sources: timeline?.shown.count ?? 0) : nil)
  }

  /// The row of the text on top of its pane.
  package var textTop: Int {
    guard let layout, let path = selectedArticle?.path else { return 0 }
    return min(layout.row(at: places[path] ?? Int.min), lastTextTop)
  }

  /// The row on top when the text's end is at the foot of its pane.
  package var lastTextTop: Int { max(0, (layout?.rows.count ?? 0) - textRows) }

  /// How much of the text has been on the screen, down to the foot of the pane: percent.
  package var textPercent: Int {
    guard let count = layout?.rows.count, count > 0 else { return 100 }
    return min(100, (textTop + textRows) * 100 / count)
  }

  var textRows: Int { textPane?.rows ?? 0 }

  /// Where the text stands, or the part of it beside the results of a search.
  var textPane: Rectangle? { showsSearch ? searchArrangement.preview : arrangement.text }

  /// The rows of the help that are on the screen at a time.
  package var helpRows: Int { max(1, size.rows - 2 * helpRowMargin) }

  /// The rows above and below the help.
  package var helpRowMargin: Int { size.rows >= 12 ? 2 : size.rows >= 4 ? 1 : 0 }

  /// The keys of this view, in the columns that the screen has for them.
  package var helpPage: HelpPage { HelpPage(self, columns: size.columns - 2 * helpMargin) }

  /// The columns left and right of the help.
  package var helpMargin: Int { min(3, size.columns / 10) }
}

extension ReaderState {
  /// Carries out what a key asks for in this view, and returns the work it leaves to be done elsewhere.
  package mutating func press(_ key: Key) -> [Effect] {
    notice = nil
    if prompt != nil { return type(key) }
    guard let command = keymap.command(for: key, in: view) else { return [] }
    return perform(command)
  }

  /// Carries out `command`, and returns the work it leaves to be done elsewhere.
  package mutating func perform(_ command: Command) -> [Effect] {
    defer { settle() }
    if let effects = performInSearch(command) { return effects }
    if performOnPins(command) { return [] }
    if performInTimeline(command) { return [] }
    switch command {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: move(by: -pageRows)
    case .pageDown: move(by: pageRows)
    case .halfPageUp: move(by: -max(1, pageRows / 2))
    case .halfPageDown: move(by: max(1, pageRows / 2))
    case .first: move(by: -.max / 2)
    case .last: move(by: .max / 2)
    case .readOn: readOn()
    case .readBack: view != .reader ? move(by: -pageRows) : scrollText(by: -textPageRows)
    case .left: focus = focus == .days ? .text : .list
    case .right: focus == .text && arrangement.hasDaysBeside ? focusDays() : focusText()
    case .open: open()
    case .nextPane: focus(on: pane(after: focus))
    case .previousPane: focus(on: pane(before: focus))
    case .nextMark: step(by: 1)
    case .previousMark: step(by: -1)
    case .nextArticle: moveInList(by: 1)
    case .previousArticle: moveInList(by: -1)
    case .article(let number): if let item = listing.item(number - 1) { select(item) }
    case .timeline: toggleTimeline()
    case .toggleDays: toggleDays()
    case .toggleStrip: showsStrip = !(showsStrip ?? (showsTimeline || showsSearch))
    case .correct: askForDay()
    case .undo: return undo()
    case .openAddress: return openAddress()
    case .openLink: askForLink()
    case .pin: togglePin()
    case .note: askForNote()
    case .pins: openPins()
    case .nextSentence: stepSentence(by: 1)
    case .previousSentence: stepSentence(by: -1)
    case .nextDay, .previousDay, .pinColumn, .hideColumn, .widenColumn, .moveColumnLeft,
      .moveColumnRight, .showColumns, .toggleLevel, .coarser, .finer:
      break
    case .filter: askForListFilter()
    case .sort: changeOrder(by: 1)
    case .sortBack: changeOrder(by: -1)
    case .group: changeGrouping()
    case .find: askForFind()
    case .nextMatch: step(toMatch: 1)
    case .previousMatch: step(toMatch: -1)
    case .search: openSearch()
    case .nextSource, .previousSource: break
    case .help: helpTop = helpTop == nil ? 0 : nil
    case .close where closeFind(): break
    case .back: return goBack() ? [] : [.quit]
    case .close: _ = goBack()
    case .toggleMouse:
      hasMouse.toggle()
      notice = hasMouse ? phrases.mouseOn : phrases.mouseOff
      return [.setMouse(hasMouse)]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    }
    return []
  }

  /// Adapts to a new size: the sentence on top stays on top.
  package mutating func resize(to size: Size) {
    self.size = size
    settle()
  }

  /// Takes in what has been read in the background; `isComplete` when nothing more is to come.
  package mutating func add(_ results: [Result<Article, ArticleFault>], isComplete: Bool) {
    let before = story.articles.count
    story.add(results)
    relist()
    measureDays()
    if selection >= before, selection > 0 { selection += story.articles.count - before }
    if isComplete {
      self.isComplete = true
      filesToRead = nil
      sayFaults()
    }
    settle()
  }

  /// Takes note of how many files there are in all.
  package mutating func tell(files count: Int) { filesToRead = isComplete ? nil : count }

  /// Takes note of how many articles have been read for names and dates.
  package mutating func tell(annotated count: Int, of all: Int) {
    annotated = count < all ? (count, all) : nil
  }

  /// Says a line until the next key.
  package mutating func say(_ line: String) { notice = line }

  /// Says of a correction that it holds, but only until the end.
  package mutating func sayThatNothingIsKept(_ reason: String) {
    notice = phrases.notKept(reason) + (notice.map { " " + $0 } ?? "")
  }

  /// Takes pasted text into the line that is typed into, and returns the work that leaves to be done elsewhere; with
  /// none, says that it went nowhere, rather than taking it
  /// for commands.
  @discardableResult
  package mutating func paste(_ text: String) -> [Effect] {
    if prompt != nil {
      prompt?.insert(text.unicodeScalars)
      defer { settle() }
      return lineHasChanged()
    } else {
      notice = phrases.paste
    }
    return []
  }

  /// Answers to the mouse: a press chooses, the wheel scrolls what is under it.
  package mutating func click(_ click: Click) {
    notice = nil
    defer { settle() }
    let steps = click.action == .wheelUp ? -3 : 3
    let isWheel = click.action == .wheelUp || click.action == .wheelDown
    if view == .search { return clickSearch(click, steps: isWheel ? steps : nil) }
    if view == .timeline { return clickTimeline(click, steps: isWheel ? steps : nil) }
    if view == .pins {
      if isWheel { choosePin(by: steps.signum()) }
    } else if view == .help || view == .gathering {
      if isWheel { move(by: view == .help ? steps : steps.signum()) }
    } else if let pane = arrangement.days, pane.contains(row: click.row, column: click.column) {
      if isWheel { return chooseDay(by: steps.signum()) }
      if click.action == .press { clickDays(row: click.row - pane.row) }
    } else if let pane = arrangement.contents, pane.contains(row: click.row, column: click.column) {
      if isWheel { return chooseContents(contentsSelection + steps.signum()) }
      guard click.action == .press else { return }
      let index = contentsTop + click.row - pane.row
      guard contents.entries.indices.contains(index) else { return }
      focus = .contents
      chooseContents(index)
    } else if let list = arrangement.list, list.contains(row: click.row, column: click.column) {
      if isWheel { return moveInList(by: steps.signum()) }
      guard click.action == .press else { return }
      focus = .list
      let row = click.row - list.row
      if let entry = listLayout?.entries.last(where: { $0.row <= row }),
        row < entry.row + entry.lines.count, let item = entry.item
      {
        select(item)
      }
    } else if let text = arrangement.text, text.contains(row: click.row, column: click.column) {
      if isWheel { return scrollText(by: steps) }
      guard click.action == .press else { return }
      focusText()
      putCursor(row: click.row, column: click.column)
    }
  }
}

extension ReaderState {
  private var textPageRows: Int { max(1, textRows - 1) }

  /// The rows that a page of what has the focus moves by: one stays for the eye to hold on to.
  private var pageRows: Int {
    if view == .help { return max(1, helpRows - 1) }
    if view == .gathering { return 5 }
    switch focus {
    case .list: return max(1, (arrangement.list?.rows ?? 1) - 1)
    case .contents: return max(1, (arrangement.contents?.rows ?? 1) - 1)
    case .days: return 5
    case .text: return textPageRows
    }
  }

  private mutating func move(by rows: Int) {
    if let top = helpTop {
      let last = max(0, helpPage.rows.count - helpRows)
      helpTop = min(max(0, top + rows), last)
      return
    }
    if gathering != nil { return chooseGathered(by: rows) }
    switch focus {
    case .list: moveInList(by: rows)
    case .contents: chooseContents(contentsSelection + rows)
    case .days: chooseDay(by: rows)
    case .text: scrollText(by: rows)
    }
  }

  mutating func select(_ index: Int) {
    selection = min(max(0, index), max(0, itemCount - 1))
    // What is only looked at on the way to something else is not read.
    if focus == .text, prompt == nil, !showsSearch { markAsRead() }
  }

  mutating func focusText() {
    focus = .text
    markAsRead()
  }

  mutating func scrollText(by rows: Int) {
    guard let layout, let path = selectedArticle?.path else { return }
    let row = min(max(0, textTop + rows), lastTextTop)
    places[path] = layout.offset(ofRow: row)
    markAsRead()
  }

  private mutating func readOn() {
    if view != .reader { return move(by: pageRows) }
    // Where only the list is on the screen, there is no page to turn yet.
    if arrangement.text == nil { return focusText() }
    if textTop < lastTextTop { return scrollText(by: textPageRows) }
    markAsRead()
    moveInList(by: 1)
  }

  mutating func markAsRead() {
    guard let path = selectedArticle?.path, readPaths.insert(path).inserted else { return }
    kept.append(.read(path))
  }

  /// Goes one level back; false when there is none.
  private mutating func goBack() -> Bool {
    if helpTop != nil {
      helpTop = nil
    } else if isReadingPin, !showsTimeline {
      isReadingPin = false
      markedSentence = nil
      focus = .text
    } else if gathering != nil {
      gathering = nil
      focus = focusBeforeGathering
    } else if showsTimeline {
      if timeline?.mark != nil { timeline?.mark = nil } else { closeTimeline() }
    } else if isReadingEvent, search == nil || isTimelineAboveSearch {
      isReadingEvent = false
      markedSentence = nil
    } else if isReadingHit {
      goBackToResults()
    } else if focus == .days {
      focus = .text
    } else if focus == .text, cursor != nil {
      putCursor(nil)
    } else if focus == .text, sentenceMarked != nil {
      markedSentence = nil
    } else if focus != .list {
      focus = .list
    } else {
      return false
    }
    return true
  }

  private mutating func sayFaults() {
    guard isComplete, !story.faults.isEmpty else { return }
    guard let first = story.faults.first else { return }
    let reason = first.sentence(in: phrases.language)
    notice =
      phrases.unreadable(story.faults.count) + phrases.colon + phrases.name(of: first.path) + " — "
      + reason
  }

  mutating func measureDays() {
    dayColumns = story.articles.reduce(1) { max($0, dayText($1).columns) }
  }

  /// Makes what depends on other parts of the state agree with them: the chosen row is on the list, the
  /// chosen article is the one laid out, in the columns that the screen gives it.
  mutating func settle() {
    settlePreview()
    select(selection)
    settleMarks()
    settleFocus()
    settleList()
    settleLayout()
    settlePins()
    settlePinBoard()
    settleGathering()
    settleDays()
    settleTimeline()
    settleHelp()
    settleSearch()
    settleFind()
  }

  private mutating func settleLayout() {
    guard let article = selectedArticle, let pane = textPane else {
      layout = nil
      laidOut = nil
      return
    }
    let wanted = LaidOut(
      path: article.path, published: article.published,
      columns: Arrangement.column(in: pane).columns,
      frameShowsTitle: frameShows(article.title.value))
    guard wanted != laidOut else { return }
    layout = TextLayout(article, columns: wanted.columns, head: head(of: article))
    laidOut = wanted
    goToKeptPlace()
  }

  private mutating func settleHelp() {
    guard let top = helpTop else { return }
    helpTop = min(top, max(0, helpPage.rows.count - helpRows))
  }

  /// What stands above an article's text: its title, unless the text has it, and who published it when.
  private func head(of article: Article) -> [TextLayout.Head] {
    let day = article.published.map { publication in
      (publication.isInferred ? "~ " : "") + phrases.fullDay(publication.day)
    }
    let parts = [article.source, article.author, day, phrases.minutes(article.readingMinutes)]
    let byline = parts.compactMap(\.self).joined(separator: " · ")
    guard article.titleRange == nil, !frameShows(article.title.value) else {
      return [TextLayout.Head(text: byline, meaning: .byline)]
    }
    return [
      TextLayout.Head(text: article.title.value, meaning: .title),
      TextLayout.Head(text: byline, meaning: .byline),
    ]
  }

  /// Whether the frame around the text has room for a whole title.
  private func frameShows(_ title: String) -> Bool {
    guard arrangement.frame != nil, !showsSearch, let text = arrangement.text else { return false }
    return title.columns <= Arrangement.titleColumns(above: text)
  }
}
