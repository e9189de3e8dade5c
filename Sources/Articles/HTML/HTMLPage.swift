import Annotations

/// A page of HTML read as an article.
struct HTMLPage {
  let metadata: Metadata
  let content: ArticleContent

  /// Reads a page's HTML.
  init(_ html: String) {
    let tree = HTMLTree(HTMLSource(html))
    let said = HTMLMetadata(tree)
    let chrome = HTMLChrome(tree, isFragment: false)
    let root = HTMLRoot(tree, chrome, title: said.title)
    var isLeftOut = chrome.isLeftOut
    // A heading above the article can stand in what is otherwise left out.
    for number in root.prelude { isLeftOut[number] = false }
    let text = HTMLText(tree, root.prelude + [root.number], without: isLeftOut, base: said.base)
    let written = said.body.map { ArticleContent(plain: $0.trimmed) }
    if let written, written.text.utf8.count > 2 * text.text.utf8.count {
      // The page is filled in by scripts.
      content = written
    } else {
      content = ArticleContent(text, title: said.title)
    }
    metadata = Metadata(said, content)
  }
}

extension Metadata {
  fileprivate init(_ said: HTMLMetadata, _ content: ArticleContent) {
    title = said.title
    source = said.source
    author = said.author
    url = said.url
    language = said.languages.lazy.compactMap(Language.init(tag:)).first
    published = said.dates.lazy.compactMap { Day(instant: $0) }.first
    if published == nil, let date = said.dates.first {
      notes.append(.badValue(line: nil, field: "date", value: String(date.prefix(60))))
    }
  }
}

extension Language {
  /// The language of a tag such as `fr-FR` or `en_US`.
  init?(tag: String) {
    self.init(rawValue: String(tag.trimmed.prefix { $0 != "-" && $0 != "_" }).lowercased())
  }
}
