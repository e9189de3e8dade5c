import Annotations

extension Feed {
  /// Its items as articles, the first with the notes on the whole file and the last with where it breaks off.
  func articles(
    _ fileNote: ArticleNote?, _ circumstances: Circumstances
  ) throws(ArticleFault) -> [Article] {
    var contents: [(item: Int, content: ArticleContent)] = []
    for (index, item) in items.enumerated() {
      if let content = item.article(base: base) { contents.append((index, content)) }
    }
    guard !contents.isEmpty else { throw fault(circumstances.path) }
    let ids = Self.ids(of: items)
    let missing = items.count - contents.count
    return contents.enumerated().map { place, found in
      var metadata = metadata(of: items[found.item])
      if place == 0, missing > 0 { metadata.notes.append(.emptyItems(missing)) }
      if place == contents.count - 1, let note { metadata.notes.append(note) }
      var own = circumstances
      own.path = Path(
        bytes: circumstances.path.bytes, item: .init(id: ids[found.item], number: found.item + 1))
      return Article(found.content, metadata, place == 0 ? fileNote : nil, own)
    }
  }

  private func fault(_ path: Path) -> ArticleFault {
    guard case .brokenFeed(let line, let problem) = note else { return .emptyFeed(path) }
    return .malformed(path, line: line, problem: problem)
  }

  private func metadata(of item: FeedItem) -> Metadata {
    var metadata = Metadata()
    metadata.title = item.title?.line
    metadata.author = item.author?.nonEmpty ?? author?.nonEmpty
    metadata.source = item.source?.nonEmpty ?? title?.nonEmpty
    metadata.url = item.link
    metadata.language =
      [item.language, language].lazy.compactMap { $0 }
      .compactMap(Language.init(tag:)).first
    let dates = item.dates + item.updates
    metadata.published = dates.lazy.compactMap { Day(instant: $0) }.first
    if metadata.published == nil, let date = dates.first {
      metadata.notes.append(.badValue(line: nil, field: "date", value: String(date.prefix(60))))
    }
    return metadata
  }

  /// What to call each item, no two the same.
  private static func ids(of items: [FeedItem]) -> [String] {
    var taken: Set<String> = []
    var uses: [String: Int] = [:]
    return items.map { item in
      let name = item.id?.nonEmpty ?? item.link?.nonEmpty ?? item.title?.line ?? "?"
      var id = name
      while !taken.insert(id).inserted {
        uses[name, default: 1] += 1
        id = "\(name) \(uses[name, default: 1])"
      }
      return id
    }
  }
}

extension FeedItem {
  /// What it says: its content, or else its summary, or else its title; nil when it says nothing.
  fileprivate func article(base feedBase: String?) -> ArticleContent? {
    let base = self.base ?? link ?? feedBase
    for words in [content, summary] {
      if let content = words?.article(base: base), !content.isEmpty { return content }
    }
    return title?.line.flatMap { $0.isSpoken ? ArticleContent(plain: $0 + "\n") : nil }
  }
}

extension FeedItem.Words {
  fileprivate func article(base: String?) -> ArticleContent {
    let hasMarkup = kind == .html && text.utf8.contains(UInt8(ascii: "<"))
    guard hasMarkup else {
      // Words without a tag may stand in lines of their own all the same.
      let plain = kind == .html ? text.withCharacters : text
      return ArticleContent(plain: plain.trimmed + "\n")
    }
    let tree = HTMLTree(HTMLSource("<body>" + text))
    let chrome = HTMLChrome(tree, isFragment: true)
    return ArticleContent(
      HTMLText(tree, [0], without: chrome.isLeftOut, base: base), title: "")
  }
}

extension String {
  /// The same lines with the names of characters read.
  fileprivate var withCharacters: String {
    guard utf8.contains(UInt8(ascii: "&")) else { return self }
    return HTMLTree(HTMLSource("<body>" + self)).text(in: 0)
  }
}
