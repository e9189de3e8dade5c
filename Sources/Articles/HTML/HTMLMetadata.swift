/// What a page says of its article, in the ways pages do.
///
/// JSON-LD comes first, then OpenGraph, then microdata, then the names that other programs read, then `<time>`, and the
/// title of the window last.
struct HTMLMetadata {
  private(set) var title: String?
  private(set) var source: String?
  private(set) var author: String?
  private(set) var url: String?
  /// Where links lead on from.
  private(set) var base: String?
  private(set) var languages: [String] = []
  /// The article's text as programs are given it.
  private(set) var body: String?
  /// What may be the day it came out, the surest first.
  private(set) var dates: [String] = []

  init(_ tree: HTMLTree) {
    let page = HTMLStatements(tree)
    let data = LinkedData(page.scripts)
    source =
      data.publisher ?? page.first(of: ["og:site_name"])
      ?? page.first(of: ["dc.publisher", "dcterms.publisher", "publisher", "application-name"])
    url = [page.canonical, page.first(of: ["og:url"]), data.url].lazy.compactMap { $0 }
      .compactMap { WebAddress.resolve($0, base: nil) }.first(where: WebAddress.isOfWeb)
    base = page.base.flatMap { WebAddress.resolve($0, base: url) } ?? url
    let author = data.author ?? page.properties["author"] ?? page.first(of: Self.authors)
    self.author = author.map(Self.withoutBy)
    title = Self.title(page, data, source: source)
    languages =
      [page.language, data.language, page.first(of: ["og:locale"])].compactMap { $0 }
      + page.all(of: ["content-language", "dc.language", "dcterms.language", "language"])
    body = data.body
    dates = [data.published].compactMap { $0 } + page.all(of: Self.openGraphDates)
    dates += [page.properties["datepublished"]].compactMap { $0 } + page.all(of: Self.otherDates)
    dates += page.times
  }

  private static let authors = [
    "author", "article:author", "og:article:author", "dc.creator", "dcterms.creator", "dc.author",
    "byl", "parsely-author", "sailthru.author", "citation_author",
  ]
  private static let openGraphDates = [
    "article:published_time", "og:article:published_time", "og:published_time", "article:published",
  ]
  private static let otherDates = [
    "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dc.date",
    "dcterms.date", "dcterms.created", "dc.date.created", "date", "pubdate", "publishdate",
    "publish-date", "publish_date", "citation_publication_date", "cxenseparse:recs:publishtime",
  ]

  private static func withoutBy(_ author: String) -> String {
    for word in ["Par ", "par ", "By ", "by "] where author.hasPrefix(word) {
      return String(author.dropFirst(word.count))
    }
    return author
  }
}

extension HTMLMetadata {
  private static func title(
    _ page: HTMLStatements, _ data: LinkedData, source: String?
  ) -> String? {
    let given = [
      data.headline, page.first(of: ["og:title", "twitter:title"]), page.properties["headline"],
      page.first(of: ["parsely-title", "sailthru.title", "dc.title", "dcterms.title"]),
    ]
    if let title = given.lazy.compactMap({ $0 }).first(where: \.isSpoken) {
      return withoutSite(title, source: source, orAny: false)
    }
    guard let title = page.title, title.isSpoken else { return nil }
    return withoutSite(title, source: source, orAny: true)
  }

  /// A title without the name of the site behind or before it; of a name that is not known, without what stands behind a
  /// bar or a dash, when enough is left.
  private static func withoutSite(_ title: String, source: String?, orAny: Bool) -> String {
    let signs = [" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " / "]
    for sign in signs {
      let parts = title.components(separatedBy: sign)
      guard parts.count > 1, let last = parts.last, let first = parts.first else { continue }
      if let source, last.isAlike(source) {
        return parts.dropLast().joined(separator: sign)
      }
      if let source, first.isAlike(source) { return parts.dropFirst().joined(separator: sign) }
      guard orAny, sign != " » ", sign != " / " else { continue }
      let rest = parts.dropLast().joined(separator: sign)
      let words = last.split(separator: " ").count
      if rest.split(separator: " ").count >= 4, words <= 4 { return rest }
    }
    return title
  }
}

extension String {
  /// The pieces between a sign and the next.
  fileprivate func components(separatedBy sign: String) -> [String] {
    split(separator: sign, omittingEmptySubsequences: false).map { String($0) }
  }
}
