package import Annotations

/// What a search found: by source the sentences, the best first, and how many there are on each day.
package struct SearchResults: Hashable, Sendable {
  /// A sentence with all that was asked for.
  package struct Hit: Hashable, Sendable {
    /// The number of the article, and of the sentence in it.
    package let article: Int
    package let sentence: Int
    package let matches: Int
    /// How likely it is what was meant: more is better.
    package let score: Int

    /// Whether it stands before another: the better one, and of two alike the one that comes first.
    func isBetter(than other: Hit) -> Bool {
      if score != other.score { return score > other.score }
      return article != other.article ? article < other.article : sentence < other.sentence
    }
  }

  /// What was found in one source.
  package struct Group: Hashable, Sendable {
    /// Its number among the sources of the story.
    package let source: Int
    package fileprivate(set) var matches = 0
    /// How many sentences were found, of which `hits` may be only the best.
    package fileprivate(set) var sentences = 0
    package fileprivate(set) var hits: [Hit] = []
    /// How many matches each article has, in their order.
    package fileprivate(set) var articles: [Article] = []
    /// How much was found on each day, in their order; days of nothing are left out.
    package fileprivate(set) var days: [DayCount] = []
    /// What is no better than this stands behind enough others.
    fileprivate(set) var floor = Int.min

    package struct DayCount: Hashable, Sendable {
      package let day: Day
      package fileprivate(set) var matches: Int
    }

    package struct Article: Hashable, Sendable {
      package let number: Int
      package internal(set) var matches: Int
    }
  }

  package let query: SearchQuery
  /// The source with the best sentence first.
  package private(set) var groups: [Group] = []
  /// How many articles were searched: all of them, once they are indexed.
  package private(set) var articles = 0
  package private(set) var matches = 0
  package private(set) var sentences = 0

  package init(_ query: SearchQuery) { self.query = query }

  /// Puts together what was found in the segments of a story, which follow one another; of each source so many sentences
  /// are kept.
  init(_ query: SearchQuery, _ parts: [Part], keeping count: Int) {
    self.query = query
    var all: [Int: Group] = [:]
    for part in parts {
      articles += part.articles
      for group in part.groups { all[group.source, default: Group(of: group.source)].add(group) }
    }
    groups = all.values.map { $0.sorted(keeping: count) }.sorted(by: Self.isBetter)
    var left = Self.mostHits
    for number in groups.indices {
      groups[number].hits = Array(groups[number].hits.prefix(left))
      left -= groups[number].hits.count
    }
    matches = groups.reduce(0) { $0 + $1.matches }
    sentences = groups.reduce(0) { $0 + $1.sentences }
  }

  /// No more sentences are kept than anybody goes through.
  private static let mostHits = 5000

  private static func isBetter(_ one: Group, _ other: Group) -> Bool {
    guard let best = one.hits.first, let second = other.hits.first else { return false }
    if best.score != second.score { return best.score > second.score }
    if one.matches != other.matches { return one.matches > other.matches }
    return one.source < other.source
  }

  /// What was found in one segment.
  struct Part: Sendable {
    let articles: Int
    /// One for each source in which anything was.
    let groups: [Group]
  }
}

extension SearchResults.Group {
  init(of source: Int) { self.source = source }

  /// Takes in a sentence; of many those stay that are the best `count`, and some more.
  mutating func add(_ hit: SearchResults.Hit, keeping count: Int) {
    hits.append(hit)
    if hits.count >= 2 * count {
      hits = best(count)
      floor = hits.last?.score ?? floor
    }
  }

  /// Takes in the numbers of an article.
  mutating func add(_ article: Article, sentences: Int) {
    matches += article.matches
    self.sentences += sentences
    articles.append(article)
  }

  fileprivate mutating func add(_ other: SearchResults.Group) {
    matches += other.matches
    sentences += other.sentences
    hits += other.hits
    articles += other.articles
    for day in other.days { add(day.matches, on: day.day) }
  }

  /// Counts matches on a day.
  mutating func add(_ count: Int, on day: Day) {
    let place = days.partitioningIndex { $0.day >= day }
    if place < days.count, days[place].day == day {
      days[place].matches += count
    } else {
      days.insert(SearchResults.Group.DayCount(day: day, matches: count), at: place)
    }
  }

  func sorted(keeping count: Int) -> Self {
    var group = self
    group.floor = .min
    group.hits = best(count)
    return group
  }

  private func best(_ count: Int) -> [SearchResults.Hit] {
    Array(hits.sorted { $0.isBetter(than: $1) }.prefix(count))
  }
}
