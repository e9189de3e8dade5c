package import Annotations
import Articles

/// What a search has to know of a story besides its texts: the sources, and what is said of whom and when as soon as that
/// is known.
package struct SearchScope: Sendable {
  package let sources: [TimelineSource]
  /// The source of each article.
  package let sourceOfArticle: [Int]
  let published: [Day?]
  package let reading: StoryReading?

  package init(_ story: Story, _ reading: StoryReading?) {
    sources = Timeline.sources(of: story)
    var sourceOfArticle = Array(repeating: 0, count: story.articles.count)
    for (number, source) in sources.enumerated() {
      for article in source.articles { sourceOfArticle[article] = number }
    }
    self.sourceOfArticle = sourceOfArticle
    published = story.articles.map { $0.published?.day }
    self.reading = reading
  }

  /// The people who are called something.
  package func people(called name: String) -> Set<Int> {
    guard let people = reading?.people else { return [] }
    return Set(people.indices.filter { people[$0].isCalled(name) })
  }

  /// The people whom a query looks for.
  package func people(of query: SearchQuery) -> Set<Int> {
    Set(query.people.flatMap { people(called: $0) })
  }

  /// The sources that are called something.
  func sources(called name: String) -> Set<Int> {
    let wanted = Canonical.id(of: name)
    return Set(
      sources.indices.filter { Canonical.holds(Canonical.id(of: sources[$0].name), wanted) })
  }

  /// What an article says; nil as long as that is not known.
  package func annotation(of article: Int) -> Annotation? {
    guard let reading, article < reading.articles.count else { return nil }
    return reading.articles[article]
  }

  /// The day of a sentence: that of the first event it tells, or else the one on which its article came out.
  package func day(ofSentence number: Int, in article: Int) -> Day? {
    guard let annotation = annotation(of: article), number < annotation.sentences.count else {
      return published[article]
    }
    return annotation.daysOfSentences[number] ?? published[article]
  }
}
