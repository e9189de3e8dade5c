/// Counts what a search finds in a segment, by source, and keeps the best of it.
struct SearchTally {
  private var groups: [SearchResults.Group]
  /// How much was found on each day, source after source.
  private var days: [Int32]
  private let dayCount: Int
  private let keeping: Int
  private var article = SearchResults.Group.Article(number: 0, matches: 0)
  private var sentences = 0
  private var source = 0

  init(sources: Int, days: Int, keeping: Int) {
    groups = (0..<sources).map { SearchResults.Group(of: $0) }
    self.days = Array(repeating: 0, count: sources * days)
    dayCount = days
    self.keeping = keeping
  }

  /// What comes next is of an article.
  mutating func begin(_ article: Int, of source: Int) {
    self.article = SearchResults.Group.Article(number: article, matches: 0)
    self.source = source
    sentences = 0
  }

  /// Takes in a sentence of the article; its day is a number, -1 for none.
  @inline(__always)
  mutating func add(_ sentence: Int, matches: Int, day: Int, score: Int) {
    article.matches += matches
    sentences += 1
    if day >= 0 { days[source * dayCount + day] += Int32(truncatingIfNeeded: matches) }
    guard score > groups[source].floor else { return }
    groups[source].add(
      SearchResults.Hit(
        article: article.number, sentence: sentence, matches: matches, score: score),
      keeping: keeping)
  }

  /// Takes in the article as a whole.
  mutating func end() {
    if sentences > 0 { groups[source].add(article, sentences: sentences) }
  }

  /// All that was found in a segment.
  func part(of segment: SearchSegment) -> SearchResults.Part {
    SearchResults.Part(
      articles: segment.articles.count, groups: groups.map { $0.sorted(keeping: keeping) },
      days: days)
  }
}
