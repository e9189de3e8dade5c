package import Annotations
import Screen
package import Stories

/// A search of the whole story: what is asked, what was found, and which of it is chosen.
package struct StorySearch: Hashable, Sendable {
  /// A row of the results, or several.
  package enum Item: Hashable, Sendable {
    /// The source that the sentences below are from, by the number of its group.
    case source(Int)
    /// A sentence, by its number in a group.
    case hit(group: Int, number: Int)
    /// That a group has more sentences than are shown.
    case more(Int)
  }

  /// A sentence laid out.
  package struct Block: Hashable, Sendable {
    package let sentence: ShownSentence
    package let lines: [Range<Int>]
    /// What of it was looked for: places among the sentence's scalars.
    package let found: [Range<Int>]
    package let day: Day?
  }

  /// What was typed last, whether it is a query or not yet.
  package internal(set) var line = ""
  package internal(set) var query: SearchQuery?
  /// What was found last, which may be of the query before.
  package private(set) var results: SearchResults?
  /// The people whom it looks for, by their numbers.
  private(set) var people: Set<Int> = []
  package private(set) var items: [Item] = []
  /// The number of the chosen item; one that can be opened.
  package internal(set) var selection = 0
  /// The first item on the screen.
  package private(set) var top = 0
  package private(set) var strip: Strip?
  /// The sentences on the screen and around it, by the numbers of their items.
  private var blocks: [Int: Block] = [:]
  private var columns = 0
  private var rows = 0
  /// The width and the lines that the strip was made for.
  private var stripMade: [Int] = []
  /// Whether to open the best sentence as soon as it is found.
  var opensFirst = false

  /// Whether what is asked has been answered.
  package var isAnswered: Bool { results?.query == query }

  package var selectedHit: SearchResults.Hit? { hit(selection) }

  package func hit(_ item: Int) -> SearchResults.Hit? {
    guard items.indices.contains(item), case .hit(let group, let number) = items[item] else {
      return nil
    }
    return results?.groups[group].hits[number]
  }

  package func block(_ item: Int) -> Block? { blocks[item] }

  /// The group that an item belongs to.
  package func group(of item: Int) -> Int? {
    guard items.indices.contains(item) else { return nil }
    switch items[item] {
    case .source(let group), .hit(let group, _), .more(let group): return group
    }
  }
}

extension StorySearch {
  /// Takes in what was found; another answer to the same question leaves the choice where it was.
  mutating func take(_ results: SearchResults, people: Set<Int>) {
    self.people = people
    let chosen = results.query == self.results?.query ? selectedHit : nil
    self.results = results
    forget()
    items = results.groups.indices.flatMap { number -> [Item] in
      let group = results.groups[number]
      let hits = group.hits.indices.map { Item.hit(group: number, number: $0) }
      return [.source(number)] + hits
        + (group.sentences > group.hits.count ? [.more(number)] : [])
    }
    selection = min(1, max(0, items.count - 1))
    top = 0
    if let chosen { choose(article: chosen.article, sentence: chosen.sentence) }
  }

  /// Takes what was found away.
  mutating func removeResults() {
    (results, items, selection, top) = (nil, [], 0, 0)
    forget()
  }

  private mutating func forget() {
    blocks = [:]
    strip = nil
    stripMade = []
  }

  /// Chooses a sentence where it is among what is shown.
  mutating func choose(article: Int, sentence: Int) {
    let item = items.indices.first {
      hit($0)?.article == article && hit($0)?.sentence == sentence
    }
    if let item { selection = item }
  }

  /// Chooses another item that can be opened, so many further.
  mutating func move(by steps: Int) {
    guard !items.isEmpty else { return }
    let last = items.count - 1
    // Steps as large as first and last ask for must not overflow.
    selection = min(max(0, selection + max(-last - 1, min(last + 1, steps))), last)
    leaveHeading(steps)
  }

  /// Chooses the first sentence of the next source, or of the one before.
  mutating func moveSource(by steps: Int) {
    guard let group = group(of: selection), let groups = results?.groups.count else { return }
    let next = min(max(0, group + steps), groups - 1)
    selection = items.firstIndex(of: .source(next)) ?? selection
    leaveHeading(1)
  }

  private mutating func leaveHeading(_ steps: Int) {
    guard case .source = items[selection] else { return }
    selection = steps < 0 && selection > 0 ? selection - 1 : min(selection + 1, items.count - 1)
  }

  /// About how many items a page has.
  var page: Int { max(1, rows / 3) }
}

// MARK: - Laying out

extension StorySearch {
  /// What sentences are laid out from.
  struct Source {
    let sentence: (SearchResults.Hit) -> (ShownSentence, found: [Range<Int>], day: Day?)
  }

  /// The columns left of a sentence: those of its day, and of its sign.
  package static let dayColumns = 8
  package static let indent = 2

  /// The widest that a sentence gets, and the results with it: columns.
  private static let measure = Arrangement.measure + 12
  static let mostColumns = 1 + dayColumns + indent + measure + 1

  /// Whether sentences have their day before them.
  package var showsDays: Bool { columns >= 40 }
  package var sentenceColumn: Int { 1 + (showsDays ? Self.dayColumns : 0) + Self.indent }

  /// Fits the results into so many rows and columns, with the choice in view.
  mutating func settle(rows: Int, columns: Int, _ source: Source) {
    if columns != self.columns { blocks = [:] }
    if blocks.count > 400 { blocks = [:] }
    (self.rows, self.columns) = (rows, columns)
    guard !items.isEmpty, rows > 0 else { return }
    selection = min(selection, items.count - 1)
    var first = selection
    if first > 0, case .source = items[first - 1] { first -= 1 }
    top = min(top, first)
    // Each item has a row at least.
    if selection - top >= rows || height(from: top, to: selection, source) > rows {
      top = highest(showing: selection, source)
    }
    fill(source)
  }

  private mutating func height(from first: Int, to last: Int, _ source: Source) -> Int {
    (first...last).reduce(0) { $0 + height(of: $1, isTop: $1 == first, source) }
  }

  /// The first item with which all of another one is in view.
  private mutating func highest(showing item: Int, _ source: Source) -> Int {
    var first = item
    var left = rows - height(of: item, isTop: true, source)
    while first > 0 {
      left -= height(of: first - 1, isTop: false, source)
      if left < 0 { break }
      first -= 1
    }
    return first
  }

  private mutating func fill(_ source: Source) {
    var left = rows
    var item = top
    while left > 0, item < items.count {
      left -= height(of: item, isTop: item == top, source)
      item += 1
    }
  }

  /// The rows of an item; a source has a blank one above it.
  package func height(of item: Int, isTop: Bool) -> Int {
    switch items[item] {
    case .source: isTop ? 1 : 2
    case .hit: blocks[item]?.lines.count ?? 1
    case .more: 1
    }
  }

  private mutating func height(of item: Int, isTop: Bool, _ source: Source) -> Int {
    if let hit = hit(item), blocks[item] == nil {
      let (sentence, found, day) = source.sentence(hit)
      let room = min(columns - sentenceColumn - 1, Self.measure)
      let lines = LineBreaker(columns: max(1, room)).lines(
        of: sentence.scalars, in: 0..<sentence.scalars.count)
      blocks[item] = Block(sentence: sentence, lines: lines, found: found, day: day)
    }
    return height(of: item, isTop: isTop)
  }

  /// The item at a row of the results.
  func item(atRow row: Int) -> Int? {
    var line = 0
    for item in top..<items.count {
      line += height(of: item, isTop: item == top)
      if row < line { return item }
      if line > rows { return nil }
    }
    return nil
  }

  // MARK: The grid

  /// Makes the strip of what was found, by source and day.
  mutating func settleStrip(rows: Int?, columns: Int, size: Size, _ scope: SearchScope?) {
    guard let rows, let scope, let results, !results.groups.isEmpty else {
      strip = nil
      stripMade = []
      return
    }
    let lines = Strip.lines(of: rows, on: size)
    guard stripMade != [columns, lines] else { return }
    stripMade = [columns, lines]
    strip = Strip(results, scope, columns: columns, lines: lines)
  }

  /// The day of the chosen sentence.
  package var selectedDay: Day? { blocks[selection]?.day }
}
