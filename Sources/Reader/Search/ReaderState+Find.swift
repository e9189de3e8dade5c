import Annotations
import Articles
import Screen
import Stories

/// Looking for something in what is on the screen.
extension ReaderState {
  /// Opens the line to type into.
  mutating func askForFind() {
    guard view != .reader || selectedArticle != nil else { return notice = phrases.noArticle }
    findOrigin = FindOrigin(
      find: find, path: selectedArticle?.path, top: selectedArticle.flatMap { places[$0.path] },
      cursor: selectedArticle.flatMap { cursors[$0.path] }, focus: focus,
      gathered: gathering?.selection ?? 0, timelineCursor: timeline?.cursorPlace,
      helpTop: helpTop)
    prompt = Prompt(.find)
    if view == .reader, focus != .text { focus = .text }
  }

  /// Goes to the first place from where one was on, at each letter.
  mutating func findAsTyped(_ line: String) {
    settle()
    do throws(ExpressionError) {
      guard let pattern = try SearchPattern.line(line) else {
        find = findOrigin?.find
        return goBackToOrigin()
      }
      find = Find(line, pattern)
      goBackToOrigin()
      settle()
      if let stop = find?.stop(from: findPosition, by: 1) ?? find?.stops.indices.first {
        go(toStop: stop)
      }
    } catch {
      prompt?.complaint = error.sentence(in: phrases.language)
    }
  }

  mutating func acceptFind(_ line: String) {
    do throws(ExpressionError) {
      if line.isEmpty {
        prompt = nil
        findOrigin = nil
        return findAgain()
      }
      guard try SearchPattern.line(line) != nil else { return }
    } catch {
      prompt?.complaint = error.sentence(in: phrases.language)
      return
    }
    remember(line, for: .find)
    prompt = nil
    findOrigin = nil
    if find?.stops.isEmpty == true { notice = phrases.notFound(line) }
  }

  /// Looks for what was looked for last.
  private mutating func findAgain() {
    guard find == nil, let line = history[.find]?.last,
      let pattern = try? SearchPattern.line(line)
    else { return step(toMatch: 1) }
    find = Find(line, pattern)
    settle()
    step(toMatch: 1)
  }

  /// Goes back to where the search began, as if nothing had been looked for.
  mutating func forgetFinding() {
    guard let origin = findOrigin else { return }
    goBackToOrigin()
    find = origin.find
    focus = origin.focus
    findOrigin = nil
  }

  private mutating func goBackToOrigin() {
    guard let origin = findOrigin else { return }
    if let path = origin.path {
      places[path] = origin.top
      cursors[path] = origin.cursor
    }
    gathering?.selection = origin.gathered
    if let cursor = origin.timelineCursor { timeline?.go(to: cursor) }
    if helpTop != nil { helpTop = origin.helpTop }
  }

  // MARK: From one place to the next

  /// Goes to the next place where it stands, or the one before; behind the last one on with the first.
  mutating func step(toMatch steps: Int) {
    guard find != nil else {
      if history[.find]?.isEmpty == false { return findAgain() }
      return notice = phrases.nothingLookedFor
    }
    if view == .reader, focus != .text, selectedArticle != nil { focusText() }
    settle()
    guard let find else { return }
    let position = findPosition
    let from = steps > 0 && find.isAt(order: position) ? position + 1 : position
    if let next = find.stop(from: from, by: steps) { return go(toStop: next) }
    if find.query != nil, view == .reader { return stepToArticle(by: steps) }
    guard !find.stops.isEmpty else { return notice = phrases.notFound(find.line) }
    go(toStop: steps > 0 ? 0 : find.stops.count - 1)
    notice = steps > 0 ? phrases.onFromTop : phrases.onFromEnd
  }

  /// The rank of where one is: of the stop one is at as long as it is on the screen.
  private var findPosition: Int {
    switch view {
    case .help:
      let top = helpTop ?? 0
      guard let find, let current = find.current, find.stops.indices.contains(current) else {
        return top
      }
      let row = find.stops[current].order
      return row >= top && row < top + helpRows ? row : top
    case .gathering: return gathering?.selection ?? 0
    case .timeline: return timeline?.order ?? 0
    case .search, .pins: return 0
    case .reader:
      guard let layout else { return 0 }
      return stopOffsetOnScreen ?? cursorOffsetOnScreen ?? max(0, layout.offset(ofRow: textTop))
    }
  }

  /// The scalar of the text's match that one is at, when it is in view.
  var stopOffsetOnScreen: Int? {
    guard let layout, let find, let current = find.current, stopsInText.indices.contains(current)
    else { return nil }
    let offset = find.stops[current].range.lowerBound
    let row = layout.row(at: offset)
    return row >= textTop && row < textTop + max(1, textRows) ? offset : nil
  }

  mutating func go(toStop number: Int) {
    guard let find, find.stops.indices.contains(number) else { return }
    self.find?.current = number
    let stop = find.stops[number]
    switch view {
    case .help: helpTop = stop.order
    case .gathering: gathering?.selection = stop.order
    case .timeline: timeline?.go(toOrder: stop.order)
    case .search, .pins: break
    case .reader:
      putCursor(nil)
      showInText(stop.range.lowerBound)
    }
  }

  /// Takes the light off what was found; false when there is none.
  mutating func closeFind() -> Bool {
    guard let find, find.query == nil, view != .search else { return false }
    self.find = nil
    return true
  }

  // MARK: Where it stands

  /// Looks anew when the view shows something else than what was searched.
  mutating func settleFind() {
    guard let find else { return }
    let place = findPlace
    guard place != find.place else { return }
    let stops = stops(in: place, of: find)
    let position = findPosition
    self.find?.place = place
    self.find?.stops = stops
    // One stays at the place where one is, though it has another number now.
    self.find?.current = find.current == nil ? nil : stops.firstIndex { $0.order == position }
  }

  private var findPlace: Find.Place {
    switch view {
    case .help: .help(viewBelowHelp, columns: size.columns)
    case .gathering:
      gathering.map { .gathering($0.subject, reading: reading?.stamp) } ?? .nothing
    case .timeline:
      timeline.map {
        .timeline(revision: $0.revision, shown: $0.shown, indexed: index?.stamp)
      } ?? .nothing
    case .pins: .nothing
    case .reader, .search:
      layout == nil
        ? .nothing
        : selectedArticle.map {
          .text($0.path, indexed: find?.query == nil ? nil : index?.stamp)
        } ?? .nothing
    }
  }

  private mutating func stops(in place: Find.Place, of find: Find) -> [Find.Stop] {
    switch place {
    case .nothing: []
    case .text: textStops(of: find)
    case .help:
      helpPage.rows.enumerated().compactMap { number, row in
        [row.keys, row.purpose].contains { !find.ranges(in: Array($0.unicodeScalars)).isEmpty }
          ? Find.Stop(order: number, range: 0..<0) : nil
      }
    case .gathering:
      gatheringStops(of: find)
    case .timeline: timelineStops(of: find)
    }
  }

  private mutating func textStops(of find: Find) -> [Find.Stop] {
    guard selectedArticle != nil else { return [] }
    let ranges: [Range<Int>]
    if let query = find.query {
      let found = index?.scope.findings(of: query, in: story.articles[selection...selection]) ?? []
      ranges = found.flatMap(\.sentences).flatMap { $0.matches.isEmpty ? [$0.range] : $0.matches }
    } else {
      let text = searchText(of: selection)
      ranges = find.patterns.flatMap { text.ranges(of: $0) }
    }
    return ranges.map { Find.Stop(order: $0.lowerBound, range: $0) }
  }

  private mutating func gatheringStops(of find: Find) -> [Find.Stop] {
    var article = -1
    var ranges: [Range<Int>] = []
    return (gathering?.entries ?? []).enumerated().compactMap { number, entry in
      if entry.article != article {
        article = entry.article
        let text = searchText(of: article)
        ranges = find.patterns.flatMap { text.ranges(of: $0) }
      }
      return ranges.contains { entry.sentence.contains($0.lowerBound) }
        ? Find.Stop(order: number, range: 0..<0) : nil
    }
  }

  private func timelineStops(of find: Find) -> [Find.Stop] {
    guard let reading, let timeline, let index else { return [] }
    let found = find.patterns.map(index.sentences)
    return timeline.orderedEntries.compactMap { order, entry in
      let event = timeline.timeline.entries[entry]
      let number = reading.articles[event.article].sentence(at: event.event.range.lowerBound)
      let isFound = found.contains {
        event.article < $0.count && $0[event.article].contains(number)
      }
      return isFound ? Find.Stop(order: order, range: 0..<0) : nil
    }
  }

  /// An article's text as it is searched; that of the last one is kept.
  mutating func searchText(of article: Int) -> SearchText {
    let path = story.articles[article].path
    if let searched, searched.path == path { return searched.text }
    let text = SearchText(story.articles[article])
    searched = (path, text)
    return text
  }
}
