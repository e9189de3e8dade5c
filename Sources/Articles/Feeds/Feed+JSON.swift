extension Feed {
  /// Reads a JSON Feed; nil when the text only begins like JSON.
  ///
  /// Source: https://www.jsonfeed.org/version/1.1/
  init?(json text: String, _ path: Path) throws(ArticleFault) {
    let feed: JSON
    do {
      feed = try JSON(text.utf8)
    } catch {
      guard path.ending == "json" else { return nil }
      throw .malformed(path, line: error.line, problem: error.problem)
    }
    guard let items = feed["items"]?.items, Self.isFeed(feed) else { throw .otherJSON(path) }
    title = feed["title"]?.text
    language = feed["language"]?.text
    author = Self.names(of: feed)
    base = feed["home_page_url"]?.text ?? feed["feed_url"]?.text
    self.items = items.map(FeedItem.init(json:))
  }

  private static func isFeed(_ feed: JSON) -> Bool {
    if let version = feed["version"]?.text, version.contains("jsonfeed.org") { return true }
    return feed["feed_url"] != nil || feed["home_page_url"] != nil
  }

  fileprivate static func names(of thing: JSON) -> String? {
    let authors = thing["authors"]?.items ?? thing["author"].map { [$0] } ?? []
    let names = authors.prefix(20).compactMap { ($0["name"] ?? $0).text }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}

extension FeedItem {
  fileprivate init(json item: JSON) {
    id = item["id"]?.text
    title = item["title"]?.text.map { Words(text: $0, kind: .plain) }
    content =
      item["content_html"]?.text.map { Words(text: $0, kind: .html) }
      ?? item["content_text"]?.text.map { Words(text: $0, kind: .plain) }
    summary = item["summary"]?.text.map { Words(text: $0, kind: .plain) }
    link = [item["url"]?.text, item["external_url"]?.text].lazy.compactMap { $0 }
      .first(where: WebAddress.isOfWeb)
    author = Feed.names(of: item)
    language = item["language"]?.text
    dates = [item["date_published"]?.text].compactMap { $0 }
    updates = [item["date_modified"]?.text].compactMap { $0 }
  }
}
