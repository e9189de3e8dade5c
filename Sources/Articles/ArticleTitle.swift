import Annotations

/// An article's title: what its metadata give, the line of the text that is one, or what its file is called.
struct ArticleTitle {
  let title: Found<String>
  /// The scalars of the text that are the title.
  let range: Range<Int>?

  init(
    _ content: ArticleContent, _ metadata: Metadata, _ language: Language?,
    _ circumstances: Circumstances
  ) {
    if let given = metadata.title {
      title = Found(given.onOneLine, from: .metadata)
      range = content.titleRange
    } else if let heading = content.titleInText {
      title = Found(heading.onOneLine, from: .text)
      range = content.titleRange
    } else if circumstances.depth == .whole, circumstances.path.itemID == nil,
      let headline = Headline(of: content.text, language: language)
    {
      let isMarkdown = content.format == .markdown
      let shown = isMarkdown ? Structure(markdown: headline.text).shownText : headline.text
      title = Found(shown.onOneLine, from: .text)
      range = headline.range
    } else {
      title = Self.fallback(circumstances.path, content.text)
      range = nil
    }
  }

  private static func fallback(_ path: Path, _ text: String) -> Found<String> {
    if path != .standardInput, path.itemID == nil, !path.nameInWords.isEmpty {
      return Found(path.nameInWords, from: .file)
    }
    let first = TextLine.first(1, of: text).first?.text.prefix(80) ?? ""
    return Found(String(first), from: .text)
  }
}
