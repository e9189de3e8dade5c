package import Annotations

extension Article {
  /// Reads an article from a file's bytes, of a feed the first one.
  package init(
    _ bytes: [UInt8], path: Path, changed: Day?, overrides: Overrides = Overrides()
  ) throws(ArticleFault) {
    let circumstances = Circumstances(path, changed: changed, overrides: overrides, depth: .whole)
    guard let first = try Self.all(in: bytes, circumstances, where: { _, _ in true }).first else {
      throw .empty(path)
    }
    self = first
  }

  /// Reads the articles of a file: of a text only when its file's text is wanted.
  static func all(
    in bytes: [UInt8], _ circumstances: Circumstances,
    where isWanted: (_ file: String, Format) -> Bool
  ) throws(ArticleFault) -> [Article] {
    let path = circumstances.path
    let kind = FileKind(bytes, ending: path.ending)
    if case .binary(let name) = kind { throw .binary(path, kind: name) }
    if case .otherXML(let root) = kind { throw .otherXML(path, root: root) }
    let decoded = Decoding(bytes, isMarkup: kind != .text)
    switch kind {
    case .html: return [try Article(page: decoded, circumstances)]
    case .feed: return try Feed(xml: decoded.text, path).articles(decoded.note, circumstances)
    case .json:
      if let feed = try Feed(json: decoded.text, path) {
        return try feed.articles(decoded.note, circumstances)
      }
    case .text, .binary, .otherXML: break
    }
    guard isWanted(decoded.text, Format(path)) else { return [] }
    return [try Article(text: decoded, circumstances)]
  }

  /// Reads plain text or Markdown with its metadata.
  private init(text decoded: Decoding, _ circumstances: Circumstances) throws(ArticleFault) {
    let (metadata, text) = Metadata.split(decoded.text)
    let content = ArticleContent(text, format: Format(circumstances.path))
    guard !content.isEmpty else { throw .empty(circumstances.path) }
    self.init(
      content, metadata, decoded.note, circumstances,
      // The text is the end of the file.
      firstLine: 1 + decoded.text.utf8.dropLast(text.utf8.count).count { $0 == UInt8(ascii: "\n") })
  }

  /// A page's tree takes many times the room of the page, in bytes.
  private static var longestPage: Int { 64 << 20 }

  /// Reads a page of HTML.
  private init(page decoded: Decoding, _ circumstances: Circumstances) throws(ArticleFault) {
    let bytes = decoded.text.utf8.count
    guard bytes <= Self.longestPage else { throw .tooLarge(circumstances.path, bytes: bytes) }
    let page = HTMLPage(decoded.text)
    guard !page.content.isEmpty else { throw .noText(circumstances.path) }
    self.init(page.content, page.metadata, decoded.note, circumstances)
  }

  /// Finds in a text what its metadata do not say.
  init(
    _ content: ArticleContent, _ metadata: Metadata, _ note: ArticleNote?,
    _ circumstances: Circumstances, firstLine: Int = 1
  ) {
    let path = circumstances.path
    let text = content.text
    let isWhole = circumstances.depth == .whole
    let language =
      circumstances.overrides.language.map { Found($0, from: .option) }
      ?? metadata.language.map { Found($0, from: .metadata) }
      ?? (isWhole ? Language.detect(in: text) : nil).map { Found($0, from: .text) }
    let given =
      circumstances.overrides.published.map { Publication(day: $0, origin: .option) }
      ?? metadata.published.map { Publication(day: $0, origin: .metadata) }
    let title = ArticleTitle(content, metadata, language?.value, circumstances)

    self.path = path
    self.format = content.format
    self.text = text
    outline = content.outline
    self.firstLine = firstLine
    self.title = title.title
    titleRange = title.range
    source = metadata.source?.onOneLine
    author = metadata.author?.onOneLine
    url = metadata.url
    story = metadata.story?.onOneLine
    self.language = language
    published = given
    let seeksDays = given == nil && isWhole
    dating = seeksDays ? Dating(text, language: language?.value) : Dating()
    notes = (note.map { [$0] } ?? []) + metadata.notes
    fileDay = path == .standardInput ? nil : circumstances.changed
  }
}

extension Article.Format {
  /// The format that a file of text is written in, by the end of its name.
  init(_ path: Path) {
    self = ["md", "markdown", "mdown", "mkd"].contains(path.ending) ? .markdown : .plain
  }
}

extension Article {
  /// Its runs of characters between spaces that hold a letter or a digit.
  package var wordCount: Int {
    var count = 0
    var isInWord = false
    for byte in text.utf8 {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if isSpace {
        isInWord = false
      } else if !isInWord {
        let letter = byte | 0x20
        // From U+00C0 on, but for the punctuation and symbols of U+2000 to U+2FFF.
        if byte >= 0xC3 && byte != 0xE2 || (0x61...0x7A).contains(letter)
          || (0x30...0x39).contains(byte)
        {
          isInWord = true
          count += 1
        }
      }
    }
    return count
  }
}
