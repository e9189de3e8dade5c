package import Annotations
package import Articles

/// What an article says of itself that others need to find it.
package struct Citation: Hashable, Sendable {
  package let title: String
  package let source: String?
  package let author: String?
  package let url: String?
  package let published: Day?

  package init(
    title: String, source: String?, author: String?, url: String?, published: Day?
  ) {
    self.title = title
    self.source = source
    self.author = author
    self.url = url
    self.published = published
  }

  /// The citation of an article; a day that was only inferred is none.
  package init(_ article: Article) {
    self.init(
      title: article.title.value, source: article.source, author: article.author, url: article.url,
      published: article.published.flatMap { $0.isInferred ? nil : $0.day })
  }
}
