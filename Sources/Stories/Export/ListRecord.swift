/// What `frise list --format json` prints.
package struct ListRecord {
  private let articles: [ArticleRecord]

  /// The record of a story's articles.
  package init(_ story: Story) { articles = story.articles.map(ArticleRecord.init) }

  package var json: JSONValue {
    .object(["version": .number(1), "articles": .list(articles.map(\.json))])
  }
}
