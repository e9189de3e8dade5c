/// Somebody whom the articles of a story name.
package struct Person: Hashable, Sendable {
  /// The name in small letters and hyphens, one for each person of a story: `sam-altman`.
  package let id: String
  /// The fullest form of the name that the story has, in ordinary capitals.
  package let name: String
  /// The other forms, as they stand in the articles, the commonest first.
  package let aliases: [String]
  /// How often the story names the person.
  package let mentions: Int
  /// How often each article does, by the number of the article.
  package let mentionsByArticle: [Int: Int]
  /// One of `hues` colours, so that people who are named side by side differ.
  package internal(set) var hue: UInt8

  /// How many colours there are; those that differ by half of it may look alike where colours are few.
  package static let hues = 12
}

/// A name in an article, with the person it names.
package struct Mention: Hashable, Sendable {
  /// The number of the article in its story.
  package let article: Int
  /// Its scalars in the article's text.
  package let range: Range<Int>
  /// The number of its sentence in the article.
  package let sentence: Int
  /// The number of the person among the people of the story.
  package let person: Int
  /// Whether it may well name somebody else.
  package let isDoubtful: Bool
}
