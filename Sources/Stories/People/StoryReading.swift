package import Annotations
package import Articles

/// What the articles of a story say: of each its sentences, names, dates and events; and the people of all of them.
package struct StoryReading: Hashable, Sendable {
  /// What each article says, by its path.
  package private(set) var articles: [Annotation]
  package private(set) var people: [Person]
  /// In the order of the articles and their texts.
  package private(set) var mentions: [Mention]
  /// The mentions of each article among all mentions.
  package private(set) var mentionsOfArticle: [Range<Int>]
  /// Another number for each reading of a story, so that what was made of one is known to be of it.
  package private(set) var stamp: Int

  /// Puts together what was found in a story's articles, given in their order.
  package init(_ annotations: [Annotation], stamp: Int = 0) {
    self.stamp = stamp
    articles = annotations
    var linker = Linker(annotations)
    (people, mentions) = linker.link()
    mentionsOfArticle = []
    var start = 0
    for article in annotations.indices {
      var end = start
      while end < mentions.count, mentions[end].article == article { end += 1 }
      mentionsOfArticle.append(start..<end)
      start = end
    }
  }

  /// Reads all articles of a story, one after the other.
  package init(_ story: Story, _ annotator: Annotator = Annotator()) {
    self.init(story.articles.map { $0.annotated(by: annotator) })
  }

  /// The same but for the dates and events of one article, whose names are what they were.
  package func replacing(
    _ annotation: Annotation, of article: Int, stamp: Int
  ) -> StoryReading {
    var reading = self
    reading.articles[article].dates = annotation.dates
    reading.articles[article].events = annotation.events
    reading.articles[article].looseEvents = annotation.looseEvents
    reading.stamp = stamp
    return reading
  }

  /// The mentions in one article, in the order of its text.
  package func mentions(in article: Int) -> ArraySlice<Mention> {
    mentions[mentionsOfArticle[article]]
  }
}

extension Article {
  /// What the article's text says, with what is known better of some dates; offsets are scalars of `text`.
  package func annotated(
    by annotator: Annotator, corrections: [DateCorrection] = []
  ) -> Annotation {
    annotator.annotate(
      SearchableScalars(self).plain, published: published?.day, stamp: stamp,
      language: language?.value, corrections: corrections)
  }

  /// The scalars that say when it came out; the last day it tells of is no stamp, though its day may be taken from it.
  private var stamp: Range<Int>? { published?.origin == .text ? published?.evidence : nil }
}
