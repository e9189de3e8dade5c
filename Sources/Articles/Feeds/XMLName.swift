/// The name of an element, by what its prefix stands for.
struct XMLName: Hashable {
  enum Space: Hashable {
    /// RSS, or Atom, or none.
    case feed
    case content, dublinCore, atom, xhtml, rdf
    case other

    /// Sources: RSS 1.0 and its modules, RFC 4287, https://www.rssboard.org/rss-specification
    init(address: String) {
      switch address {
      case "", "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#",
        "http://purl.org/rss/1.0/",
        "http://my.netscape.com/rdf/simple/0.9/", "http://backend.userland.com/RSS2":
        self = .feed
      case "http://purl.org/rss/1.0/modules/content/": self = .content
      case "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/": self = .dublinCore
      case "http://www.w3.org/1999/xhtml": self = .xhtml
      case "http://www.w3.org/1999/02/22-rdf-syntax-ns#": self = .rdf
      default: self = .other
      }
    }

    /// What a prefix stands for that a file uses and does not explain.
    init(prefix: Substring) {
      switch prefix {
      case "", "atom", "rss": self = .feed
      case "content": self = .content
      case "dc", "dcterms": self = .dublinCore
      case "xhtml", "html": self = .xhtml
      case "rdf": self = .rdf
      default: self = .other
      }
    }
  }

  let space: Space
  /// In small letters.
  let name: String
}
