/// What an article says, without what is said of it.
struct ArticleContent {
  let text: String
  let format: Article.Format
  let outline: Outline?
  /// The scalars of the text that are its title.
  private(set) var titleRange: Range<Int>?

  init(_ text: String, format: Article.Format) {
    self.text = text
    self.format = format
    outline = nil
  }

  init(plain text: String) { self.init(text, format: .plain) }

  /// Takes the text of a page, whose first heading is its title when it is like the one that was given or none was.
  init(_ page: HTMLText, title: String?) {
    text = page.text
    format = .markup
    outline = page.outline
    guard let heading = page.heading else { return }
    let words = text.unicodeScalars.dropFirst(heading.lowerBound).prefix(heading.count)
    let isTitle = title.map { String(words).isAlike($0) || $0.isAlike(String(words)) } ?? true
    if isTitle { titleRange = heading }
  }

  /// The words of the title in the text.
  var titleInText: String? {
    titleRange.map {
      String(text.unicodeScalars.dropFirst($0.lowerBound).prefix($0.count))
    }
  }

  var isEmpty: Bool { text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
