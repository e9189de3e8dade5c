import Annotations

/// Counts what a search finds in a segment, by source, and keeps the best of it.
struct SearchTally {
  private var groups: [SearchResults.Group]
  private let days: [Day]
  private let keeping: Int
  private var article = SearchResults.Group.Article(number: 0, matches: 0)
  private var sentences = 0
  private var source = 0
  /// How much was found last on one day: its number, -1 for none. Sentences that follow one another are mostly of one.
  private var onDay = (number: -1, matches: 0)

  init(sources: Int, days: [Day], keeping: Int) {
    groups = (0..<sources).map { SearchResults.Group(of: $0) }
    self.days = days
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
    if day != onDay.number { takeDay(day) }
    onDay.matches += matches
    guard score > groups[source].floor else { return }
    groups[source].add(
      SearchResults.Hit(
        article: article.number, sentence: sentence, matches: matches, score: score),
      keeping: keeping)
  }

  private mutating func takeDay(_ next: Int) {
    if onDay.number >= 0, onDay.matches > 0 {
      groups[source].add(onDay.matches, on: days[onDay.number])
    }
    onDay = (next, 0)
  }

  /// Takes in the article as a whole.
  mutating func end() {
    guard sentences > 0 else { return }
    takeDay(-1)
    groups[source].add(article, sentences: sentences)
  }

  /// All that was found in a segment.
  func part(of segment: SearchSegment) -> SearchResults.Part {
    SearchResults.Part(
      articles: segment.articles.count,
      groups: groups.filter { $0.sentences > 0 }.map { $0.sorted(keeping: keeping) })
  }
}
