import Articles

/// What `frise text --format json` prints.
package struct TextRecord: Encodable {
  let version = 1
  let articles: [Item]

  struct Item: Encodable {
    let article: Article

    enum Key: String, CodingKey {
      case text
    }

    func encode(to encoder: any Encoder) throws {
      try ArticleRecord(article).encode(to: encoder)
      var fields = encoder.container(keyedBy: Key.self)
      try fields.encode(article.text, forKey: .text)
    }
  }

  /// The record of a story's articles with their texts.
  package init(_ story: Story) { articles = story.articles.map(Item.init) }
}
