import Annotations

/// The articles of a story made ready to be searched, as far as that has come.
package struct SearchIndex: Sendable {
  package let scope: SearchScope
  private let segments: [SearchSegment]
  private let facts: [SearchFacts]
  /// The days that sentences are of, in their order.
  private let days: [Day]

  /// Segments of a story that follow one another from its first article on.
  package init(_ segments: [SearchSegment], _ scope: SearchScope) {
    self.segments = segments
    self.scope = scope
    (facts, days) = SearchFacts.all(segments, scope)
  }

  /// All of a story in one segment.
  package init(_ story: Story, _ reading: StoryReading?, isIndexed: Bool = true) {
    self.init(
      [SearchSegment(story.articles, first: 0, isIndexed: isIndexed)], SearchScope(story, reading))
  }

  /// What tells it from an index of less, or of another reading.
  package struct Stamp: Hashable, Sendable {
    let articles: Int
    let reading: Int?
  }

  package var stamp: Stamp { Stamp(articles: articleCount, reading: scope.reading?.stamp) }

  package var articleCount: Int { segments.last?.articles.upperBound ?? 0 }

  /// Finds the sentences that a query asks for; the segments are searched side by side.
  package func search(_ query: SearchQuery) async -> SearchResults {
    let names = SearchNames(query, scope)
    let count = sentencesKept(for: query, names)
    let parts = await withTaskGroup(of: (Int, SearchResults.Part).self) { group in
      for number in segments.indices {
        group.addTask { (number, part(number, query, names, keeping: count)) }
      }
      var parts: [SearchResults.Part?] = Array(repeating: nil, count: segments.count)
      for await (number, part) in group { parts[number] = part }
      return parts.compactMap(\.self)
    }
    return SearchResults(query, parts, keeping: count)
  }

  /// The same, one segment after the other.
  package func searchInTurn(_ query: SearchQuery) -> SearchResults {
    let names = SearchNames(query, scope)
    let count = sentencesKept(for: query, names)
    let parts = segments.indices.map { part($0, query, names, keeping: count) }
    return SearchResults(query, parts, keeping: count)
  }

  /// For each article the numbers of the sentences that have a pattern.
  package func sentences(with pattern: SearchPattern) -> [Set<Int>] {
    segments.flatMap { $0.sentences(with: pattern) }
  }

  private func part(
    _ number: Int, _ query: SearchQuery, _ names: SearchNames, keeping count: Int
  ) -> SearchResults.Part {
    segments[number].search(query, names, scope, facts[number], days: days, keeping: count)
  }

  /// How many sentences of a source are kept: with few sources more of each.
  private func sentencesKept(for query: SearchQuery, _ names: SearchNames) -> Int {
    var sources = scope.sources.count
    for case .source(let name) in query.groups.joined() {
      sources = min(sources, names.sources[name]?.count ?? sources)
    }
    return max(12, 1000 / max(1, sources))
  }
}
