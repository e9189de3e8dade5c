/// A column of a timeline: a source, or an article that names none.
package struct TimelineSource: Hashable, Sendable {
  /// The source as its articles name it, or else the article's title.
  package let name: String
  /// The numbers of its articles in the story.
  package let articles: [Int]
}
