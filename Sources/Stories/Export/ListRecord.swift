/// What `frise list --format json` prints.
package struct ListRecord: Encodable {
  let version = 1
  let articles: [ArticleRecord]

  /// The record of a story's articles.
  package init(_ story: Story) { articles = story.articles.map(ArticleRecord.init) }
}
