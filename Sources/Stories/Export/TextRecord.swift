import Articles

/// What `frise text --format json` prints.
package struct TextRecord {
  private let articles: [Article]

  /// The record of a story's articles with their texts.
  package init(_ story: Story) { articles = story.articles }

  package var json: JSONValue {
    .object([
      "version": .number(1),
      "articles": .list(articles.map { ArticleRecord($0).json(text: $0.text) }),
    ])
  }
}
