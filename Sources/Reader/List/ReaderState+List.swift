import Articles
import Screen
import Stories

/// The order of the list, and going about in it.
extension ReaderState {
  /// Makes the list anew: the story, its order or what it is ordered by has changed.
  mutating func relist() {
    let readPaths = readPaths
    let pinned = Set(pins.map(\.path))
    listing.settle(
      story,
      Listing.Facts(
        isRead: { readPaths.contains($0.path) }, isPinned: { pinned.contains($0.path) },
        matches: matchCounts))
  }

  /// Goes so many articles down the list, or up.
  mutating func moveInList(by steps: Int) {
    if let item = listing.item(steps, from: selection) { select(item) }
  }

  /// Sorts the list by the next thing to sort it by, or the one before.
  mutating func changeOrder(by steps: Int) {
    let orders = Listing.Order.allCases.filter { $0 != .matches || !matchCounts.isEmpty }
    let place = orders.firstIndex(of: listing.order) ?? 0
    listing.order = orders[(place + steps + orders.count) % orders.count]
    relist()
    notice = phrases.sorted(by: listing.order)
  }

  /// Puts the articles under headings: of their sources, of their days, or none.
  mutating func changeGrouping() {
    let all = Listing.Grouping.allCases
    let place = all.firstIndex(of: listing.grouping) ?? 0
    listing.grouping = all[(place + 1) % all.count]
    relist()
    notice = phrases.grouped(by: listing.grouping)
  }

  // MARK: Showing only some

  mutating func askForListFilter() {
    listBeforeTyping = (listing.filter, selection)
    if arrangement.list == nil { focus = .list }
    prompt = Prompt(.list, text: listing.filter.line)
  }

  /// Shows what a line lets through, as it is typed; the chosen article stays when it is among it.
  mutating func filterList(_ line: String) {
    listing.filter = ListFilter(line, center: story.days?.upperBound)
    relist()
    let wished = listBeforeTyping?.selection ?? selection
    if listing.row(of: wished) != nil {
      selection = wished
    } else if listing.row(of: selection) == nil, let first = listing.item(0) {
      selection = first
    }
  }

  mutating func cancelListFilter() {
    guard let (filter, selection) = listBeforeTyping else { return }
    listing.filter = filter
    relist()
    self.selection = selection
  }

  /// How many matches of what was searched last each article has.
  mutating func countMatches(_ results: SearchResults) {
    matchCounts = [:]
    for group in results.groups {
      for article in group.articles { matchCounts[article.number] = article.matches }
    }
    if listing.order == .matches { relist() }
  }

  /// Makes the rows on the screen agree with the list, and the chosen one be among them.
  mutating func settleList() {
    let rows = max(1, arrangement.list?.rows ?? 1)
    let count = listing.rows.count
    listTop = min(listTop, max(0, count - rows))
    if let row = listing.row(of: selection) {
      // With the first of a group its heading comes to be seen.
      let hasHeading = row > 0 && listing.item(inRow: row - 1) == nil
      listTop = min(listTop, hasHeading && rows > 1 ? row - 1 : row)
      listTop = max(listTop, row - rows + 1, 0)
    }
    guard let pane = arrangement.list else { return listLayout = nil }
    if listLayout?.isFor(self, in: pane) != true { listLayout = ListLayout(self, in: pane) }
  }
}
