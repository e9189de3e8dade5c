package import Annotations
import Articles
import Stories

/// The order of the list: which articles it shows, in which order, and under which headings.
package struct Listing: Hashable, Sendable {
  package enum Order: CaseIterable, Hashable, Sendable {
    /// As the files lie in their folders.
    case file
    case oldest, newest
    case source, title
    /// What was not read yet comes first.
    case unread
    /// What has most of what was searched for comes first.
    case matches
  }

  package enum Grouping: CaseIterable, Hashable, Sendable {
    case none, source, day
  }

  package enum Row: Hashable, Sendable {
    /// Above so many articles of a source, or of a day; nil where that is not known.
    case source(String?, count: Int)
    case day(Day?, count: Int)
    case item(Int)
  }

  package internal(set) var order = Order.file
  package internal(set) var grouping = Grouping.none
  package internal(set) var filter = ListFilter()
  package private(set) var rows: [Row] = []
  /// Another number for each change of the rows.
  package private(set) var revision = 0
  /// How many articles and faults are shown.
  package private(set) var itemCount = 0
  /// The row of each item; -1 for one that is not shown.
  private var rowOfItem: [Int] = []
  /// The folded words of each article, made when they are asked for first.
  private var keys: [ListKey] = []

  /// What the rows depend on besides the story.
  struct Facts {
    let isRead: (Article) -> Bool
    let isPinned: (Article) -> Bool
    /// How much of what was searched for each article has, by its number.
    let matches: [Int: Int]
  }

  /// The row of an item; nil when it is not shown.
  package func row(of item: Int) -> Int? {
    guard rowOfItem.indices.contains(item), rowOfItem[item] >= 0 else { return nil }
    return rowOfItem[item]
  }

  /// The item in a row; nil for a heading, or beyond the end.
  package func item(inRow row: Int) -> Int? {
    guard rows.indices.contains(row), case .item(let item) = rows[row] else { return nil }
    return item
  }

  /// How many items stand above a row.
  package func position(ofRow row: Int) -> Int {
    guard grouping != .none else { return row }
    return rows.prefix(row).count { if case .item = $0 { true } else { false } }
  }

  /// The item so many items below another, or above it, as far as there are any; from one that is not shown, the first.
  func item(_ steps: Int, from item: Int) -> Int? {
    guard let row = row(of: item) else { return self.item(0) }
    if grouping == .none {
      return self.item(inRow: min(max(0, row + max(-row, min(steps, rows.count))), rows.count - 1))
    }
    let items = rows.compactMap { if case .item(let item) = $0 { item } else { nil } }
    guard let place = items.firstIndex(of: item) else { return nil }
    return items[min(max(0, place + max(-place, min(steps, items.count))), items.count - 1)]
  }

  /// The n-th item that is shown, counted from zero.
  func item(_ number: Int) -> Int? {
    if grouping == .none { return item(inRow: number) }
    return rows.lazy.compactMap { if case .item(let item) = $0 { item } else { nil } }
      .dropFirst(number).first
  }

  /// Makes the rows what the story and the reader's wishes say.
  mutating func settle(_ story: Story, _ facts: Facts) {
    let shown = items(of: story, facts)
    rows = []
    rowOfItem = Array(repeating: -1, count: story.articles.count + story.faults.count)
    itemCount = shown.count
    for group in groups(of: shown, in: story) {
      if let heading = group.heading { rows.append(heading) }
      for item in group.items {
        rowOfItem[item] = rows.count
        rows.append(.item(item))
      }
    }
    revision += 1
  }

  /// The articles that are shown, in order; files that are none come last.
  private mutating func items(of story: Story, _ facts: Facts) -> [Int] {
    let articles = story.articles
    let faults = filter.isEmpty ? Array(articles.count..<articles.count + story.faults.count) : []
    if filter.isEmpty, order == .file { return Array(articles.indices) + faults }
    makeKeys(for: story)
    let shown = articles.indices.filter { number in
      filter.lets(articles[number], keys[number])
        && filter.states.allSatisfy { state in
          switch state {
          case .unread: !facts.isRead(articles[number])
          case .read: facts.isRead(articles[number])
          case .pinned: facts.isPinned(articles[number])
          }
        }
    }
    return sorted(shown, story, facts) + faults
  }

  private mutating func makeKeys(for story: Story) {
    if keys.count > story.articles.count { keys = [] }
    keys += story.articles[keys.count...].map(ListKey.init)
  }

  /// Forgets what was known of the articles, which may have changed.
  mutating func forgetKeys() { keys = [] }

  private func sorted(_ items: [Int], _ story: Story, _ facts: Facts) -> [Int] {
    let articles = story.articles
    func byNumbers(_ number: (Int) -> Int) -> [Int] {
      items.map { (key: number($0), item: $0) }.sorted { ($0.key, $0.item) < ($1.key, $1.item) }
        .map(\.item)
    }
    func byWords(_ words: (Int) -> String) -> [Int] {
      // What has no such words comes last.
      items.map { (key: words($0), item: $0) }.sorted {
        ($0.key.isEmpty ? 1 : 0, $0.key, $0.item) < ($1.key.isEmpty ? 1 : 0, $1.key, $1.item)
      }.map(\.item)
    }
    func day(_ item: Int) -> Int? { articles[item].published?.day.number }
    return switch order {
    case .file: items
    case .oldest: byNumbers { day($0) ?? .max }
    case .newest: byNumbers { day($0).map { -$0 } ?? .max }
    case .source: byWords { keys[$0].source }
    case .title: byWords { keys[$0].title }
    case .unread: byNumbers { facts.isRead(articles[$0]) ? 1 : 0 }
    case .matches: byNumbers { -(facts.matches[$0] ?? 0) }
    }
  }

  private func groups(
    of items: [Int], in story: Story
  ) -> [(heading: Row?, items: [Int])] {
    let articles = items.filter { $0 < story.articles.count }
    let faults = Array(items.dropFirst(articles.count))
    let groups: [(heading: Row?, items: [Int])]
    switch grouping {
    case .none: return [(nil, items)]
    case .source:
      groups = Self.grouped(articles) { story.articles[$0].source }.map {
        (.source($0.key, count: $0.items.count), $0.items)
      }
    case .day:
      let byDay = Self.grouped(articles) { story.articles[$0].published?.day }.sorted {
        one, other in
        let sign = order == .newest ? -1 : 1
        let days = (one.key.map { sign * $0.number }, other.key.map { sign * $0.number })
        return days.0 ?? .max < days.1 ?? .max
      }
      groups = byDay.map { (.day($0.key, count: $0.items.count), $0.items) }
    }
    return groups + (faults.isEmpty ? [] : [(nil, faults)])
  }

  /// The items by what they have in common, in the order in which that comes first.
  private static func grouped<Key: Hashable>(
    _ items: [Int], by key: (Int) -> Key?
  ) -> [(key: Key?, items: [Int])] {
    var places: [Key?: Int] = [:]
    var groups: [(key: Key?, items: [Int])] = []
    for item in items {
      let key = key(item)
      if let place = places[key] {
        groups[place].items.append(item)
      } else {
        places[key] = groups.count
        groups.append((key, [item]))
      }
    }
    return groups
  }
}
