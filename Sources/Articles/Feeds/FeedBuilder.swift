/// Makes a feed of the events of its XML.
struct FeedBuilder {
  private(set) var feed = Feed()
  private var item: FeedItem?
  private var stack: [Element] = []
  private var spaces: [Substring: XMLName.Space] = [:]
  private var capture: Capture?

  /// An element that stands open.
  private struct Element {
    let name: XMLName
    /// What names without a prefix are in.
    let space: XMLName.Space
    let base: String?
    let language: String?
  }

  /// The words of an element, which are being read with all that is in it.
  private struct Capture {
    let field: Field
    let depth: Int
    var kind = FeedItem.Words.Kind.html
    /// Whether its own tags are its markup, and what it escapes is not.
    var isMarkup = false
    var bytes: [UInt8] = []
  }

  private enum Field {
    case title, content, summary, link, permalink, id, date, update, author, source, language
    case feedTitle, feedLanguage, feedAuthor, feedLink
  }

  private static let maximumDepth = 256

  /// Takes an event; false when the file goes too deep to be read on.
  mutating func take(_ event: XMLEvents.Event) -> Bool {
    switch event {
    case .start(let name, let attributes):
      guard stack.count < Self.maximumDepth else { return false }
      start(name, attributes)
    case .end: end()
    case .text(let text): append(text)
    case .entity(let name): append(Array("&\(name);".withoutMarkup.utf8))
    }
    return true
  }

  /// Takes what is open as if it ended.
  mutating func finish() {
    while !stack.isEmpty { end() }
  }
}

extension FeedBuilder {
  private mutating func start(_ name: String, _ attributes: [(name: String, value: String)]) {
    func value(_ wanted: String) -> String? { attributes.first { $0.name == wanted }?.value }
    for (name, value) in attributes where name.hasPrefix("xmlns:") {
      spaces[name.dropFirst(6)] = .init(address: value)
    }
    let outer = stack.last
    let space = value("xmlns").map { XMLName.Space(address: $0) } ?? outer?.space ?? .feed
    let base =
      value("xml:base").flatMap { WebAddress.resolve($0, base: outer?.base) } ?? outer?.base
    let element = Element(
      name: self.name(name, in: space), space: space, base: base,
      language: value("xml:lang") ?? outer?.language)
    stack.append(element)
    if capture != nil { return captureTag(element.name.name, attributes) }
    if isItem(element.name) {
      if item == nil {
        item = FeedItem()
        item?.base = base
        item?.language = element.language
        item?.id = value("rdf:about")
      }
    } else if element.name == XMLName(space: .feed, name: "link"), let href = value("href") {
      takeLink(href, rel: value("rel") ?? "alternate", base: base)
    } else if let field = field(of: element.name, attributes) {
      begin(field, type: value("type") ?? value("mode"))
    }
    if stack.count <= 2, item == nil, let language = element.language { feed.language = language }
  }

  private func name(_ name: String, in space: XMLName.Space) -> XMLName {
    guard let colon = name.firstIndex(of: ":") else {
      return XMLName(space: space, name: name.lowercased())
    }
    let prefix = name[..<colon]
    return XMLName(
      space: spaces[prefix] ?? .init(prefix: prefix),
      name: name[name.index(after: colon)...].lowercased())
  }

  private func isItem(_ name: XMLName) -> Bool {
    name.space == .feed && (name.name == "item" || name.name == "entry")
  }

  private mutating func takeLink(_ href: String, rel: String, base: String?) {
    guard rel == "alternate", let address = WebAddress.resolve(href, base: base ?? feed.base),
      WebAddress.isOfWeb(address)
    else { return }
    if item == nil {
      feed.base = feed.base ?? address
    } else if stack.dropLast().last.map({ isItem($0.name) }) ?? false, item?.link == nil {
      item?.link = address
    }
  }

  /// The element that the last one is in.
  private var parent: XMLName? { stack.dropLast().last?.name }

  private func field(
    of name: XMLName, _ attributes: [(name: String, value: String)]
  ) -> Field? {
    guard item != nil else { return feedField(of: name) }
    guard let parent, isItem(parent) else {
      guard name.space == .feed, parent?.space == .feed else { return nil }
      if name.name == "name", parent?.name == "author" { return .author }
      return name.name == "title" && parent?.name == "source" ? .source : nil
    }
    switch (name.space, name.name) {
    case (.feed, "title"), (.dublinCore, "title"): return .title
    case (.content, "encoded"), (.xhtml, "body"), (.xhtml, "div"), (.feed, "content"):
      return .content
    case (.feed, "description"), (.feed, "summary"), (.dublinCore, "description"): return .summary
    case (.feed, "link"): return .link
    case (.feed, "guid"):
      let isLink = attributes.first { $0.name == "isPermaLink" }?.value != "false"
      return isLink ? .permalink : .id
    case (.feed, "id"): return .id
    case (.feed, "pubdate"), (.feed, "published"), (.feed, "issued"), (.dublinCore, "date"),
      (.dublinCore, "issued"), (.feed, "date"):
      return .date
    case (.feed, "updated"), (.feed, "modified"), (.dublinCore, "modified"), (.feed, "created"),
      (.dublinCore, "created"):
      return .update
    // In Atom it holds a name, which is read by itself.
    case (.feed, "author") where parent.name == "item", (.dublinCore, "creator"): return .author
    case (.feed, "source") where parent.name == "item": return .source
    case (.dublinCore, "language"), (.feed, "language"): return .language
    default: return nil
    }
  }

  private func feedField(of name: XMLName) -> Field? {
    guard let parent, ["channel", "feed", "rss"].contains(parent.name) else {
      let isName = name.name == "name" && parent?.name == "author" && stack.count == 3
      return isName ? .feedAuthor : nil
    }
    switch (name.space, name.name) {
    case (.feed, "title"): return .feedTitle
    case (.feed, "language"), (.dublinCore, "language"): return .feedLanguage
    case (.feed, "link"): return .feedLink
    default: return nil
    }
  }

  private mutating func begin(_ field: Field, type: String?) {
    var capture = Capture(field: field, depth: stack.count)
    switch type?.lowercased() ?? "" {
    case "xhtml", "application/xhtml+xml", "xml":
      capture.isMarkup = true
    case "text", "text/plain": capture.kind = .plain
    case "html", "text/html", "escaped": break
    default:
      // Atom's own rule: without a type it is plain. RSS has no types, and means HTML.
      if parent?.name == "entry" { capture.kind = .plain }
    }
    if stack.last?.name.space == .xhtml {
      capture.kind = .html
      capture.isMarkup = true
    }
    self.capture = capture
  }
}

extension FeedBuilder {
  /// No element's words are longer, in bytes: it bounds what one of them costs.
  private static let longest = 32 << 20

  private static let emptyElements: Set<String> = ["br", "hr", "img", "wbr", "input", "col"]

  private mutating func append(_ text: some Collection<UInt8>) {
    guard let count = capture?.bytes.count, count < Self.longest else { return }
    guard capture?.isMarkup ?? false else {
      capture?.bytes += text
      return
    }
    for byte in text {
      switch byte {
      case UInt8(ascii: "<"): capture?.bytes += "&lt;".utf8
      case UInt8(ascii: "&"): capture?.bytes += "&amp;".utf8
      default: capture?.bytes.append(byte)
      }
    }
  }

  private mutating func captureTag(
    _ name: String, _ attributes: [(name: String, value: String)]
  ) {
    guard let count = capture?.bytes.count, count < Self.longest else { return }
    capture?.kind = .html
    var tag = "<" + name
    for (name, value) in attributes where !name.hasPrefix("xmlns") {
      let escaped = value.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "&quot;")
      tag += " \(name)=\"\(escaped)\""
    }
    capture?.bytes += (tag + ">").utf8
  }

  private mutating func end() {
    guard let element = stack.last else { return }
    if let depth = capture?.depth, depth < stack.count {
      // In HTML the end of an empty element would be another one.
      if !Self.emptyElements.contains(element.name.name) {
        capture?.bytes += "</\(element.name.name)>".utf8
      }
    } else if let words = capture {
      capture = nil
      take(words)
    }
    stack.removeLast()
    let isOutermost = !stack.contains { isItem($0.name) }
    if isItem(element.name), isOutermost, let item {
      feed.items.append(item)
      self.item = nil
    }
  }

  private mutating func take(_ capture: Capture) {
    let text = String(decoding: capture.bytes, as: UTF8.self)
    let words = FeedItem.Words(text: text, kind: capture.kind)
    guard text.utf8.contains(where: { $0 > 0x20 }) else { return }
    switch capture.field {
    case .title: if item?.title == nil { item?.title = words }
    case .content: if item?.content == nil { item?.content = words }
    case .summary: if item?.summary == nil { item?.summary = words }
    case .link: takeLink(text.trimmed, rel: "alternate", base: stack.last?.base)
    case .permalink:
      if item?.link == nil { takeLink(text.trimmed, rel: "alternate", base: stack.last?.base) }
      item?.id = text.trimmed
    case .id: item?.id = text.trimmed
    case .date: item?.dates.append(text.trimmed)
    case .update: item?.updates.append(text.trimmed)
    case .author:
      let names = [item?.author, words.line.map(Self.personName)].compactMap { $0 }
      item?.author = names.joined(separator: ", ")
    case .source: item?.source = words.line
    case .language: item?.language = text.trimmed
    case .feedTitle: feed.title = feed.title ?? words.line
    case .feedLanguage: feed.language = text.trimmed
    case .feedAuthor: feed.author = feed.author ?? words.line
    case .feedLink: takeLink(text.trimmed, rel: "alternate", base: nil)
    }
  }

  /// The name in `jeanne@courrier.example (Jeanne Martin)`.
  private static func personName(_ author: String) -> String {
    guard author.contains("@"), let open = author.firstIndex(of: "("),
      let close = author.lastIndex(of: ")"), open < close
    else { return author }
    return String(author[author.index(after: open)..<close]).trimmed
  }
}
