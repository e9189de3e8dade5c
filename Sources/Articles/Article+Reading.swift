package import Annotations

extension Article {
  /// Reads an article from a file's bytes. It fails when the bytes are no plain text and no Markdown.
  package init(
    _ bytes: [UInt8], path: Path, changed: Day?, overrides: Overrides = Overrides()
  ) throws(ArticleFault) {
    try self.init(
      try Decoding(bytes, path), path: path, changed: changed, overrides: overrides,
      depth: .whole)
  }

  /// What is looked for in a text where the metadata do not say it.
  enum Depth {
    /// The title, the language and the days.
    case whole
    /// Nothing, which takes much less time.
    case textAlone
  }

  init(
    _ decoded: Decoding, path: Path, changed: Day?, overrides: Overrides, depth: Depth
  ) throws(ArticleFault) {
    let (metadata, text) = Metadata.split(decoded.text)
    guard text.utf8.contains(where: { $0 > 0x20 }) else { throw .empty(path) }
    let language =
      overrides.language.map { Found($0, from: .option) }
      ?? metadata.language.map { Found($0, from: .metadata) }
      ?? (depth == .whole ? Language.detect(in: text) : nil).map { Found($0, from: .text) }
    let given =
      overrides.published.map { Publication(day: $0, origin: .option) }
      ?? metadata.published.map { Publication(day: $0, origin: .metadata) }
    let seeksTitle = metadata.title == nil && depth == .whole
    let headline = seeksTitle ? Headline(of: text, language: language?.value) : nil
    let format = Format(path)

    self.path = path
    self.format = format
    self.text = text
    // The text is the end of the file.
    firstLine =
      1 + decoded.text.utf8.dropLast(text.utf8.count).count { $0 == UInt8(ascii: "\n") }
    title =
      metadata.title.map { Found($0.onOneLine, from: .metadata) }
      ?? headline.map { headline in
        let shown =
          format == .markdown ? Structure(markdown: headline.text).shownText : headline.text
        return Found(shown.onOneLine, from: .text)
      } ?? Self.fallbackTitle(path, text)
    titleRange = headline?.range
    source = metadata.source?.onOneLine
    author = metadata.author?.onOneLine
    url = metadata.url
    story = metadata.story?.onOneLine
    self.language = language
    published = given
    let seeksDays = given == nil && depth == .whole
    dating = seeksDays ? Dating(text, language: language?.value) : Dating()
    notes = (decoded.note.map { [$0] } ?? []) + metadata.notes
    fileDay = path == .standardInput ? nil : changed
  }

  private static func fallbackTitle(_ path: Path, _ text: String) -> Found<String> {
    if path != .standardInput, !path.nameInWords.isEmpty {
      return Found(path.nameInWords, from: .file)
    }
    let first = TextLine.first(1, of: text).first?.text.prefix(80) ?? ""
    return Found(String(first), from: .text)
  }
}

extension Article.Format {
  /// The format that a file is written in, by the end of its name.
  init(_ path: Path) {
    self = ["md", "markdown", "mdown", "mkd"].contains(path.ending) ? .markdown : .plain
  }
}

extension Decoding {
  /// The text of a file's bytes. It fails when they are no plain text and no Markdown.
  init(_ bytes: [UInt8], _ path: Path) throws(ArticleFault) {
    switch FileKind(bytes) {
    case .text: self.init(bytes)
    case .markup(let kind): throw .markup(path, kind: kind)
    case .binary(let kind): throw .binary(path, kind: kind)
    }
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

extension String {
  /// This text, or the first thousand scalars of it, with every run of spaces and line ends made one blank.
  fileprivate var onOneLine: String {
    unicodeScalars.prefix(1000).split {
      $0.properties.isWhitespace && $0.value != 0xA0 && $0.value != 0x202F
    }
    .map(String.init).joined(separator: " ")
  }
}
