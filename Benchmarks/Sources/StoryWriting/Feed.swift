/// A feed of articles, as news readers fetch them.
public struct Feed {
  public struct Item {
    let title: String
    let link: String
    /// When it came out, as RFC 822 has it.
    let published: String
    let paragraphs: [String]

    public init(title: String, link: String, published: String, paragraphs: [String]) {
      self.title = title
      self.link = link
      self.published = published
      self.paragraphs = paragraphs
    }
  }

  let title: String
  let items: [Item]

  public init(title: String, items: [Item]) {
    self.title = title
    self.items = items
  }

  /// RSS 2.0, each item with all of its text.
  public var rss: String {
    var rss = """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0"><channel>
      <title>\(title.escaped)</title><link>https://news.example/</link><description>\(title.escaped)</description>

      """
    for item in items {
      rss += """
        <item><title>\(item.title.escaped)</title><link>\(item.link)</link><guid>\(item.link)</guid>
        <pubDate>\(item.published)</pubDate>
        <description>
        """
      for paragraph in item.paragraphs { rss += "<p>\(paragraph.escaped)</p>\n".escaped }
      rss += "</description></item>\n"
    }
    return rss + "</channel></rss>\n"
  }
}

extension Feed.Item {
  init(_ draft: Draft) {
    self.init(
      title: draft.title, link: draft.link,
      published: "\(draft.published.rfc822) \(draft.clock):00 +0000", paragraphs: draft.texts)
  }
}

extension String {
  /// With what HTML and XML need written otherwise.
  var escaped: String {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(utf8.count + 16)
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "&"): escaped += Array("&amp;".utf8)
      case UInt8(ascii: "<"): escaped += Array("&lt;".utf8)
      case UInt8(ascii: ">"): escaped += Array("&gt;".utf8)
      case UInt8(ascii: "\""): escaped += Array("&quot;".utf8)
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}
