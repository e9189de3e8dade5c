import Annotations
package import Articles

/// An article as the JSON of `frise list` and `frise text` shows it.
package struct ArticleRecord {
  private let article: Article

  /// The record of one article.
  package init(_ article: Article) { self.article = article }

  package var json: JSONValue { json(text: nil) }

  /// The article with its text, or without.
  func json(text: String?) -> JSONValue {
    let (published, language) = (article.published, article.language)
    let members: KeyValuePairs<String, JSONValue> = [
      "path": .text(article.path.text),
      "title": .text(article.title.value),
      "title_from": .text(article.title.origin.rawValue),
      "source": .optional(article.source),
      "author": .optional(article.author),
      "language": .optional(language?.value.rawValue),
      "language_from": .text(language?.origin.rawValue ?? "unknown"),
      "published": .optional(published?.day.description),
      "published_from": .text(published?.origin.rawValue ?? "unknown"),
      "year_from": .text(published?.yearOrigin.rawValue ?? "unknown"),
      "url": .optional(article.url),
      "words": .number(article.wordCount),
      "minutes": .number(article.readingMinutes),
    ]
    guard let text else { return .object(members) }
    return .members(members.map { $0 } + [(key: "text", value: .text(text))])
  }
}
