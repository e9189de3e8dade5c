/// What a page says of its article in JSON-LD.
///
/// Source: https://schema.org/NewsArticle
struct LinkedData {
  private(set) var headline: String?
  private(set) var author: String?
  private(set) var publisher: String?
  private(set) var published: String?
  private(set) var language: String?
  private(set) var url: String?
  private(set) var body: String?

  /// Looks through all that a page's scripts hold for the first article.
  init(_ scripts: [String]) {
    let values = scripts.prefix(64).compactMap(Self.read)
    let all = Self.objects(in: values)
    let known = Dictionary(
      all.compactMap { object in object["@id"]?.text.map { ($0, object) } },
      uniquingKeysWith: { $0["name"] != nil ? $0 : $1 })
    let articles = all.filter(Self.isArticle)
    guard
      let article = articles.first(where: { $0["datePublished"] != nil || $0["headline"] != nil })
        ?? articles.first
    else { return }
    headline = (article["headline"] ?? article["name"])?.words
    author = Self.names(article["author"] ?? article["creator"], known)
    publisher = Self.names(
      article["publisher"] ?? article["sourceOrganization"] ?? article["copyrightHolder"], known)
    published = (article["datePublished"] ?? article["dateCreated"])?.words
    language = (article["inLanguage"]?["name"] ?? article["inLanguage"])?.words
    url =
      article["url"]?.words ?? article["mainEntityOfPage"]?["@id"]?.words
      ?? article["mainEntityOfPage"]?.words
    body = article["articleBody"]?.oneOrMore.first?.text
  }

  private static func isArticle(_ object: JSON) -> Bool {
    (object["@type"]?.oneOrMore ?? []).contains { type in
      guard let name = type.text else { return false }
      return name.hasSuffix("Article") || name.hasSuffix("Posting") || name.hasSuffix("Report")
    }
  }

  /// No more values are looked at than this.
  private static let most = 20_000

  /// All objects, those further out first.
  private static func objects(in values: [JSON]) -> [JSON] {
    var queue = values
    var objects: [JSON] = []
    var next = 0
    while next < queue.count, next < most {
      let value = queue[next]
      next += 1
      if let items = value.items {
        queue += items.prefix(most)
      } else if value.isObject {
        objects.append(value)
        for name in ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "author", "publisher"] {
          if let part = value[name] { queue.append(part) }
        }
      }
    }
    return objects
  }

  /// The names of people or organizations, which can be given by a reference.
  private static func names(_ value: JSON?, _ known: [String: JSON]) -> String? {
    var names: [String] = []
    for one in (value?.oneOrMore ?? []).prefix(20) {
      let named = one["name"] ?? one["@id"]?.text.flatMap { known[$0] }?["name"]
      let words = (named ?? one).oneOrMore.compactMap(\.words)
      for name in words where !name.isEmpty && !names.contains(name) && !WebAddress.isOfWeb(name) {
        names.append(name)
      }
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// Reads a script, as carelessly as it may be written.
  private static func read(_ script: String) -> JSON? {
    if let value = try? JSON(script.utf8, andMore: true) { return value }
    let mended = mended(script.utf8)
    if let value = try? JSON(mended, andMore: true) { return value }
    guard script.contains("&quot;") else { return nil }
    let plain = script.split(separator: "&quot;").joined(separator: "\"")
    return try? JSON(Self.mended(plain.utf8), andMore: true)
  }

  /// The JSON within comments of HTML and of JavaScript, with line ends in texts escaped and without commas too many.
  private static func mended(_ script: some Collection<UInt8>) -> [UInt8] {
    let bytes = Array(script)
    let fence = Array("<![CDATA[".utf8)
    let start = bytes.firstIndex(of: fence, from: 0).map { $0 + fence.count } ?? 0
    let first = bytes[start...].firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }
    guard let first else { return [] }
    var mended: [UInt8] = []
    var isInText = false
    var isEscaped = false
    for byte in bytes[first...] {
      if isInText {
        if byte < 0x20 { mended += "\\n".utf8 } else { mended.append(byte) }
        if byte == UInt8(ascii: "\""), !isEscaped { isInText = false }
        isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        continue
      }
      if byte == UInt8(ascii: "\"") { isInText = true }
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        while let last = mended.last, last <= 0x20 { mended.removeLast() }
        if mended.last == UInt8(ascii: ",") { mended.removeLast() }
      }
      mended.append(byte)
    }
    return mended
  }
}

extension JSON {
  /// A text as words: on one line, its markup and names of characters read.
  var words: String? {
    guard let words = text?.withoutMarkup, !words.isEmpty else { return nil }
    return words
  }
}
