import Annotations
@testable import Articles
import TestSupport
import Testing

@Suite struct `Hostile markup` {
  private static let page = """
    <!DOCTYPE html><html lang="fr"><head><title>Port &eacute;</title><meta charset=utf-8>\
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Port","author":[{"name":"A"}]}</script>\
    </head><body><article><h1>Port</h1><p class="a b" id='c'>Un <a href="/x?a&amp;b">d\u{2019}é</a>&#8230;<br>\
    <ul><li>e<ol><li>f</ol></ul><table><tr><th>g<td>h</table><pre>i\n j</pre><!-- k --></article></body></html>
    """
  private static let rss = """
    <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE rss [<!ENTITY a "b">]><rss xmlns:dc="http://purl.org/dc/elements/1.1/">\
    <channel><title>C &a;</title><item><title>&eacute;t\u{e9}</title><dc:date>2024-03-05</dc:date>\
    <description><![CDATA[<p>x</p>]]></description></item></channel></rss>
    """
  private static let json = """
    {"version":"https://jsonfeed.org/version/1","items":[{"id":"1","content_html":"<p>\\u00e9 &amp;</p>","tags":[1.5e3,null,true]}]}
    """

  @Test(arguments: [(page, "a.html"), (rss, "a.xml"), (json, "a.json")])
  func `may end anywhere`(file: String, path: String) {
    let bytes = Array(file.utf8)
    for end in bytes.indices { _ = try? Article.all(in: Array(bytes[..<end]), path: path) }
  }

  @Test(arguments: [(page, "a.html"), (rss, "a.xml"), (json, "a.json")], 0..<4 as Range<UInt64>)
  func `may have any bytes in it`(file: (String, String), seed: UInt64) {
    var dice = Dice(seed: seed)
    let signs = Array("<>&;\"'/!-[]{}=: \n\u{0}".utf8) + [0xC3, 0xFF, 0xE2]
    for _ in 0..<150 {
      var bytes = Array(file.0.utf8)
      for _ in 0..<Int.random(in: 1...8, using: &dice) {
        let place = Int.random(in: 0..<bytes.count, using: &dice)
        switch Int.random(in: 0..<3, using: &dice) {
        case 0: bytes[place] = signs[Int.random(in: 0..<signs.count, using: &dice)]
        case 1: bytes.remove(at: place)
        default:
          let end = min(bytes.count, place + 20)
          bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...place, using: &dice))
        }
      }
      for article in (try? Article.all(in: bytes, path: file.1)) ?? [] {
        #expect(article.structure.brokenPromise == nil)
      }
    }
  }

  @Test(arguments: [
    "<div>", "<b>", "<a href=x>", "<table>", "<table><tr><td>", "<ul><li>", "<blockquote>", "<p>",
    "<font color=1>",
    "<span></div>", "<x-y>", "<x-y/>", "<svg>", "<svg><g>", "<math><mi>", "<select>", "<button>",
    "<i><p>", "<pre>",
    "<ol><li>", "<dl><dt><dd>", "<template>", "<title>", "<textarea>", "<!--", "</p>", "<h1>",
    "<q>", "<form>",
    "<b><i><u><p>", "<a><table>", "<object>", "<marquee>", "<nobr>", "<body a=b>", "<html c=d>",
    "<frameset>", "<![CDATA[",
    "<script>", "<noscript>", "<li></ul>", "<td>", "<option>", "&", "&#", "&#x", "&lt", "<", "</",
    "<!", "<?",
  ])
  func `may be 50,000 of the same`(piece: String) throws {
    let page = "<!doctype html><p>début" + String(repeating: piece, count: 50_000) + "fin"
    let article = try Article(page: page)
    #expect(article.text.contains("début"))
    #expect(article.structure.marks.count == article.structure.scalars.count)
  }

  @Test func `keeps the words that are nested too deep`() throws {
    let page = "<!doctype html><article>" + (0..<1000).map { "<div>mot\($0) " }.joined()
    let text = try Article(page: page).text
    #expect(text.contains("mot0") && text.contains("mot500") && text.contains("mot999"))
  }

  @Test func `may have 100,000 attributes`() throws {
    let attributes = (0..<100_000).map { " a\($0)=b" }.joined()
    #expect(try Article(page: "<html><p\(attributes)>Port").text == "Port\n")
    let same = String(repeating: " class=x", count: 100_000)
    #expect(try Article(page: "<html><p\(same)>Port").text == "Port\n")
    let fonts = (0..<50_000).map { "<font color=\($0)><p>" }.joined()
    #expect(try Article(page: "<html>" + fonts + "Port").text.contains("Port"))
  }

  @Test func `does not let entities grow`() throws {
    var declarations = "<!ENTITY a0 \"mer mer mer mer mer mer mer mer mer mer\">"
    for level in 1...9 {
      let inner = String(repeating: "&a\(level - 1);", count: 10)
      declarations += "<!ENTITY a\(level) \"\(inner)\">"
    }
    let bomb = """
      <?xml version="1.0"?><!DOCTYPE rss [\(declarations)]><rss><channel><item><title>Un</title></item>\
      <item><title>&a9;</title></item></channel></rss>
      """
    let articles = try Article.all(in: bomb, path: "a.xml")
    #expect(articles.first?.text == "Un\n")
    #expect(articles.last?.notes.first?.line == 1)
  }

  @Test func `reads no other file`() throws {
    let feed = """
      <?xml version="1.0"?><!DOCTYPE rss SYSTEM "file:///etc/passwd" [<!ENTITY a SYSTEM "file:///etc/passwd">\
      <!ENTITY % b SYSTEM "file:///etc/passwd"> %b;]><rss><channel><item><title>Un &a;</title></item></channel></rss>
      """
    #expect(try Article.all(in: feed, path: "a.xml").map(\.text) == ["Un\n"])
  }

  @Test func `may nest its XML 50,000 deep`() throws {
    let deep = String(repeating: "<a>", count: 50_000)
    let articles = try Article.all(
      in: "<rss><channel><item><title>Un</title></item><item><title>Deux</title>" + deep,
      path: "a.xml")
    #expect(articles.map(\.text) == ["Un\n", "Deux\n"])
    #expect(articles.last?.notes == [.brokenFeed(line: 1, problem: "nested too deep")])
    let json = "{\"items\":" + String(repeating: "[", count: 50_000)
    #expect(throws: ArticleFault.self) { try Article.all(in: json, path: "a.json") }
  }

  @Test func `may have 20,000 items`() throws {
    let items = (0..<20_000).map {
      "<item><title>T\($0)</title><description>&lt;p&gt;a</description></item>"
    }
    #expect(
      try Article.all(in: "<rss><channel>" + items.joined() + "</channel></rss>", path: "a").count
        == 20_000)
  }
}
