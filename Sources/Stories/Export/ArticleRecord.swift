import Annotations
package import Articles

/// An article as the JSON of the commands shows it: the object that all of them share.
package struct ArticleRecord: Encodable {
  private let article: Article

  /// The record of one article.
  package init(_ article: Article) { self.article = article }

  enum Key: String, CodingKey {
    case path, title, source, author, language, published, url, words, minutes
    case titleOrigin = "title_from"
    case languageOrigin = "language_from"
    case publicationOrigin = "published_from"
    case yearOrigin = "year_from"
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(article.path.text, forKey: .path)
    try fields.encode(article.title.value, forKey: .title)
    try fields.encode(article.title.origin.rawValue, forKey: .titleOrigin)
    try fields.encode(article.source, forKey: .source)
    try fields.encode(article.author, forKey: .author)
    try fields.encode(article.language?.value.rawValue, forKey: .language)
    try fields.encode(article.language?.origin.rawValue ?? "unknown", forKey: .languageOrigin)
    try fields.encode(article.published?.day.description, forKey: .published)
    try fields.encode(article.published?.origin.rawValue ?? "unknown", forKey: .publicationOrigin)
    try fields.encode(article.published?.yearOrigin.rawValue ?? "unknown", forKey: .yearOrigin)
    try fields.encode(article.url, forKey: .url)
    try fields.encode(article.wordCount, forKey: .words)
    try fields.encode(article.readingMinutes, forKey: .minutes)
  }
}
