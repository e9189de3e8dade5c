import Annotations
import Articles
import Screen
package import Stories

/// Where one was when a search of the story began, to come back to.
struct SearchOrigin {
  let selection: Int
  let focus: Pane
  let places: [Path: Int]
  let cursors: [Path: Int]
  let find: Find?
  let markedSentence: MarkedSentence?
  let gathering: Gathering?
  let isTimelineOpen: Bool
  let isReadingEvent: Bool
  let placeBeforeTimeline: (selection: Int, focus: Pane)?
}

/// A search as it was before its line was typed into again, to come back to.
struct SearchBeforeTyping {
  let search: StorySearch
  let isReadingHit: Bool
  let isTimelineAboveSearch: Bool
}

/// Looking for something in all articles.
extension ReaderState {
  /// Whether the results are what is on the screen.
  package var showsSearch: Bool { search != nil && !isReadingHit }

  package var searchArrangement: SearchArrangement {
    SearchArrangement(
      size: size, sources: search?.results?.groups.count ?? 0, showsStrip: showsStrip ?? true,
      showsHints: showsHints)
  }

  /// Opens the line to type into, with what was looked for last as long as that is open.
  mutating func openSearch() {
    searchBeforeTyping = search.map {
      SearchBeforeTyping(
        search: $0, isReadingHit: isReadingHit, isTimelineAboveSearch: isTimelineAboveSearch)
    }
    if search == nil {
      placeBeforeSearch = SearchOrigin(
        selection: selection, focus: focus, places: places, cursors: cursors, find: find,
        markedSentence: markedSentence, gathering: gathering, isTimelineOpen: isTimelineOpen,
        isReadingEvent: isReadingEvent, placeBeforeTimeline: placeBeforeTimeline)
      search = StorySearch()
      find = nil
    }
    isReadingHit = false
    isTimelineAboveSearch = false
    prompt = Prompt(.search, text: search?.line ?? "")
  }

  /// Leaves the line that is typed into: for what was found before, or else for the place where the search was opened.
  mutating func cancelSearch() {
    guard let before = searchBeforeTyping else { return closeSearch() }
    searchBeforeTyping = nil
    search = before.search
    isReadingHit = before.isReadingHit
    isTimelineAboveSearch = before.isTimelineAboveSearch
    guard isReadingHit, let results = search?.results, let hit = search?.selectedHit else { return }
    find = Find(results.query)
    read(hit)
  }

  /// Leaves the search for the place where it was opened.
  mutating func closeSearch() {
    search = nil
    isReadingHit = false
    isTimelineAboveSearch = false
    prompt = nil
    guard let origin = placeBeforeSearch else { return }
    placeBeforeSearch = nil
    focus = origin.focus
    selection = origin.selection
    gathering = origin.gathering
    (isTimelineOpen, isReadingEvent) = (origin.isTimelineOpen, origin.isReadingEvent)
    placeBeforeTimeline = origin.placeBeforeTimeline
    (places, cursors) = (origin.places, origin.cursors)
    (find, markedSentence) = (origin.find, origin.markedSentence)
  }

  /// Asks anew when the line is another question.
  mutating func searchAsTyped(_ line: String) -> [Effect] {
    search?.line = line
    do throws(SearchQueryError) {
      return ask(
        try SearchQuery(line, center: story.days?.upperBound, isFinished: false))
    } catch {
      prompt?.complaint = error.sentence(in: phrases.language)
      return []
    }
  }

  private mutating func ask(_ query: SearchQuery) -> [Effect] {
    guard query != search?.query else { return [] }
    search?.query = query
    search?.opensFirst = false
    guard query.isEmpty else { return [.search(query)] }
    search?.removeResults()
    find = nil
    return []
  }

  mutating func acceptSearch(_ line: String) -> [Effect] {
    if line.allSatisfy({ $0 == " " }) {
      closeSearch()
      return []
    }
    do throws(SearchQueryError) {
      let effects = ask(try SearchQuery(line, center: story.days?.upperBound))
      remember(line, for: .search)
      guard search?.isAnswered == true else {
        search?.opensFirst = true
        return effects
      }
      return openHit()
    } catch {
      prompt?.complaint = error.sentence(in: phrases.language)
      return []
    }
  }

  /// Takes in what was found, unless another question was asked meanwhile.
  package mutating func take(_ results: SearchResults) -> [Effect] {
    guard results.query == search?.query else { return [] }
    search?.take(results, people: index?.scope.people(of: results.query) ?? [])
    countMatches(results)
    settle()
    guard search?.opensFirst == true else { return [] }
    search?.opensFirst = false
    defer { settle() }
    return openHit()
  }

  /// Takes in the story made ready to be searched, or more of it; what is asked is asked again.
  package mutating func take(_ index: SearchIndex) -> [Effect] {
    self.index = index
    settle()
    guard let query = search?.query, !query.isEmpty else { return [] }
    return [.search(query)]
  }

  // MARK: Going about in the results

  /// Carries out what a key asks for in the results; nil when it is a command of all views.
  mutating func performInSearch(_ command: Command) -> [Effect]? {
    guard view == .search else { return nil }
    let page = search?.page ?? 1
    switch command {
    case .up, .previousMatch: search?.move(by: -1)
    case .down, .nextMatch: search?.move(by: 1)
    case .pageUp, .readBack: search?.move(by: -page)
    case .pageDown, .readOn: search?.move(by: page)
    case .halfPageUp: search?.move(by: -max(1, page / 2))
    case .halfPageDown: search?.move(by: max(1, page / 2))
    case .first: search?.move(by: -.max / 2)
    case .last: search?.move(by: .max / 2)
    case .nextSource: search?.moveSource(by: 1)
    case .previousSource: search?.moveSource(by: -1)
    case .open: return openHit()
    case .search: openSearch()
    case .back, .close: closeSearch()
    case .left, .right, .nextPane, .previousPane, .nextArticle, .previousArticle, .nextMark,
      .previousMark, .article, .timeline, .toggleDays, .toggleStrip, .nextDay, .previousDay,
      .pinColumn, .hideColumn, .widenColumn, .moveColumnLeft, .moveColumnRight, .showColumns,
      .toggleLevel, .coarser, .finer, .filter, .sort, .sortBack, .group, .correct, .undo,
      .openAddress, .openLink, .pin,
      .note, .pins, .nextSentence,
      .previousSentence, .find, .help, .toggleMouse,
      .suspend, .redraw, .quit:
      return nil
    }
    return []
  }

  /// Takes a key that goes about in the results while one types; false when it is for the line.
  mutating func choose(_ key: Key) -> Bool {
    let page = search?.page ?? 1
    switch key.code {
    case .up: search?.move(by: -1)
    case .down: search?.move(by: 1)
    case .pageUp: search?.move(by: -page)
    case .pageDown: search?.move(by: page)
    case .character, .left, .right, .home, .end, .enter, .escape, .tab, .backspace, .insert,
      .delete, .function:
      return false
    }
    return true
  }

  /// Answers to the mouse: the wheel chooses, a press chooses what is under it.
  mutating func clickSearch(_ click: Click, steps: Int?) {
    if let steps {
      search?.move(by: steps.signum())
      return
    }
    let place = searchArrangement.results
    guard click.action == .press, place.contains(row: click.row, column: click.column),
      let item = search?.item(atRow: click.row - place.row)
    else { return }
    search?.selection = item
    search?.move(by: 0)
  }

  /// Reads the chosen sentence in its article; where there are more of a source, shows them.
  private mutating func openHit() -> [Effect] {
    guard let search, let results = search.results, !search.items.isEmpty else {
      notice = phrases.notFound(search?.line ?? "")
      prompt?.complaint = notice
      return []
    }
    if case .more(let group) = search.items[search.selection], let scope = index?.scope {
      let name = scope.sources[results.groups[group].source].name
      // In front, so that nothing left open in the line takes it in.
      let line = "source:" + EventFilter.quoted(name) + " " + search.line
      prompt = Prompt(.search, text: line)
      return searchAsTyped(line)
    }
    guard let hit = search.selectedHit else { return [] }
    prompt = nil
    searchBeforeTyping = nil
    isReadingHit = true
    read(hit)
    return []
  }

  private mutating func read(_ hit: SearchResults.Hit) {
    gathering = nil
    select(hit.article)
    focusText()
    settle()
    let sentences = searchText(of: hit.article).sentences
    guard sentences.indices.contains(hit.sentence) else { return showTop() }
    show(sentences[hit.sentence], of: hit.article)
    settle()
    goToStop(in: sentences[hit.sentence])
  }

  /// Shows the chosen article from its beginning, which its title stands above.
  private mutating func showTop() {
    markedSentence = nil
    if let path = selectedArticle?.path { places[path] = nil }
  }

  /// Makes the first match of a sentence the one that one is at.
  private mutating func goToStop(in sentence: Range<Int>) {
    guard let stops = find?.stops else { return }
    find?.current = stops.firstIndex { sentence.contains($0.range.lowerBound) }
  }

  /// Goes back from the article to the results, to the sentence that one came to.
  mutating func goBackToResults() {
    isReadingHit = false
    guard let find, find.query != nil, let current = find.current,
      find.stops.indices.contains(current)
    else { return }
    let offset = find.stops[current].range.lowerBound
    let sentence = searchText(of: selection).sentences.lastIndex { $0.lowerBound <= offset }
    if let sentence { search?.choose(article: selection, sentence: sentence) }
  }

  /// Goes on to the first match of the next article that has any, or the last of the one before.
  mutating func stepToArticle(by steps: Int) {
    let articles = search?.results?.groups.flatMap(\.articles).map(\.number) ?? []
    guard !articles.isEmpty else { return notice = phrases.notFound(find?.line ?? "") }
    let here = articles.firstIndex(of: selection)
    let next = here.map { $0 + steps } ?? (steps > 0 ? 0 : articles.count - 1)
    let isBeyond = !articles.indices.contains(next)
    select(articles[isBeyond ? (steps > 0 ? 0 : articles.count - 1) : next])
    focusText()
    settle()
    if let count = find?.stops.count, count > 0 { go(toStop: steps > 0 ? 0 : count - 1) }
    if isBeyond {
      notice = steps > 0 ? phrases.onFromTop : phrases.onFromEnd
    } else {
      notice = phrases.nextArticle(story.articles[selection].title.value)
    }
  }

  // MARK: Making the screen agree

  /// Chooses the article of the chosen sentence, for the preview beside the results.
  mutating func settlePreview() {
    guard showsSearch, let hit = search?.selectedHit else { return }
    selection = hit.article
  }

  /// Lays out the results that are on the screen, and shows the chosen one in its article.
  mutating func settleSearch() {
    guard showsSearch else { return }
    if view == .search, find?.query != search?.results?.query {
      find = search?.results.map { Find($0.query) }
    }
    let arrangement = searchArrangement
    let source = searchSource
    search?.settle(rows: arrangement.results.rows, columns: arrangement.results.columns, source)
    search?.settleStrip(
      rows: arrangement.strip?.rows, columns: size.columns, size: size, index?.scope)
    guard arrangement.preview != nil, let hit = search?.selectedHit, let layout,
      let path = selectedArticle?.path
    else { return }
    let sentences = searchText(of: hit.article).sentences
    guard sentences.indices.contains(hit.sentence) else { return showTop() }
    let sentence = sentences[hit.sentence]
    markedSentence = MarkedSentence(path: path, range: sentence)
    let top = layout.row(at: sentence.lowerBound) - textRows / 3
    places[path] = layout.offset(ofRow: min(max(0, top), lastTextTop))
  }

  private var searchSource: StorySearch.Source {
    let (story, reading, scope) = (story, reading, index?.scope)
    let query = search?.results?.query
    let people = search?.people ?? []
    return StorySearch.Source { hit in
      let article = story.articles[hit.article]
      let sentences =
        scope?.annotation(of: hit.article)?.sentences ?? SearchText(article).sentences
      let sentence: ShownSentence
      if sentences.indices.contains(hit.sentence) {
        let text = TimelineText(
          structure: article.structure,
          marks: reading.map { TextMarks($0, article: hit.article) } ?? TextMarks())
        sentence = ShownSentence(sentences[hit.sentence], of: text)
      } else {
        sentence = ShownSentence(title: article.title.value)
      }
      var found = (query?.patterns ?? []).flatMap { $0.ranges(in: FoldedText(sentence.scalars)) }
      found += sentence.marks.lazy.filter { mark in
        if case .person(let number)? = mark.mark.subject { people.contains(number) } else { false }
      }.map(\.range)
      return (sentence, found, scope?.day(ofSentence: hit.sentence, in: hit.article))
    }
  }
}
