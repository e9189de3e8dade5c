import Annotations
@testable import Articles
import Testing

@Suite struct `A feed` {
  private func rss(_ items: String, channel: String = "<title>Le Courrier</title>") throws
    -> [Article]
  {
    try Article.all(
      in: "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>\(channel)\(items)</channel></rss>",
      path: "f.xml")
  }

  @Test func `of RSS 2.0 has an article for each item`() throws {
    let articles = try Article.all(
      in: """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
        <channel><title>Le Courrier &amp; Cie</title><link>https://c.example/</link><language>fr-fr</language>
        <image><title>Logo</title><link>https://logo.example/</link></image>
        <atom:link href="https://c.example/rss" rel="self"/>
        <item><title>L&#39;eau manque</title><link>https://c.example/eau</link><guid isPermaLink="false">e1</guid>
        <pubDate>Tue, 5 Mar 2024 23:30:00 -0500</pubDate><author>jm@c.example (Jeanne Martin)</author>
        <description>Résumé</description><content:encoded><![CDATA[<p>Trois <b>villages</b>.</p><script>x</script>
        <p>Deux camions. <a href="/carte">Carte</a></p>]]></content:encoded></item>
        <item><title>Deux</title><guid>https://c.example/2</guid><description>Les &lt;i&gt;bateaux&lt;/i&gt; &amp;amp; nous</description></item>
        </channel></rss>
        """, path: "flux.xml")
    #expect(articles.map(\.path.text) == ["flux.xml#1", "flux.xml#2"])
    #expect(articles.map(\.path.itemID) == ["e1", "https://c.example/2"])
    #expect(articles.map(\.title.value) == ["L'eau manque", "Deux"])
    #expect(articles.map(\.source) == ["Le Courrier & Cie", "Le Courrier & Cie"])
    #expect(articles.map(\.url) == ["https://c.example/eau", "https://c.example/2"])
    #expect(
      articles.map(\.text) == ["Trois villages.\n\nDeux camions. Carte\n", "Les bateaux & nous\n"])
    #expect(
      articles.map(\.language) == [
        Found(.french, from: .metadata), Found(.french, from: .metadata),
      ])
    #expect(articles[0].published?.day == Day(year: 2024, month: 3, day: 5))
    #expect(articles[0].author == "Jeanne Martin")
    #expect(articles[0].structure.pieces(.strong) == ["villages"])
    #expect(articles.allSatisfy { $0.notes.isEmpty && $0.format == .markup })
  }

  @Test func `of RSS 1.0 has its items beside the channel`() throws {
    let articles = try Article.all(
      in: """
        <?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" \
        xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="x"><title>North</title><d:language>en</d:language><items><rdf:Seq/></items></channel>
        <item rdf:about="https://n.example/1"><title>Bridge</title><link>https://n.example/1</link>
        <description>Closed.</description><d:date>2024-03-05T10:00:00Z</d:date><d:creator>Ann Lee</d:creator></item>
        </rdf:RDF>
        """, path: "f.rdf")
    let article = try #require(articles.first)
    #expect(articles.count == 1)
    #expect(article.path.itemID == "https://n.example/1")
    #expect(article.text == "Closed.\n")
    #expect(article.author == "Ann Lee")
    #expect(article.source == "North")
    #expect(article.language?.value == .english)
    #expect(article.published?.day == Day(year: 2024, month: 3, day: 5))
  }

  @Test func `of Atom has text, HTML and XHTML`() throws {
    let articles = try Article.all(
      in: """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://n.example/blog/">
        <title type="html">North &amp;amp; South</title><author><name>Ann Lee</name></author><link href="/"/>
        <entry><title>Bridge &lt;b></title><id>tag:1</id><link rel="self" href="x"/><link href="bridge"/>
        <published>2024-03-03T23:00:00-08:00</published><updated>2024-04-01T00:00:00Z</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Go &lt;all&gt;<br/><em>around</em>.</p></div></content></entry>
        <entry xml:lang="fr"><title>Deux</title><id>tag:1</id><author><name>Léa</name><uri>u</uri></author>
        <author><name>Max</name></author><summary>Une &amp; deux <![CDATA[<trois>]]></summary>
        <source><title>Ailleurs</title></source></entry>
        <entry><id>tag:3</id><content type="html">&lt;p&gt;Un&lt;/p&gt;&lt;p&gt;Deux&lt;/p&gt;</content><title/></entry>
        </feed>
        """, path: "a.atom")
    #expect(
      articles.map(\.text) == ["Go <all>\naround.\n", "Une & deux <trois>\n", "Un\n\nDeux\n"])
    #expect(articles.map(\.title.value) == ["Bridge <b>", "Deux", "Un"])
    #expect(articles.map(\.source) == ["North & South", "Ailleurs", "North & South"])
    #expect(articles.map(\.author) == ["Ann Lee", "Léa, Max", "Ann Lee"])
    #expect(articles.map(\.url) == ["https://n.example/blog/bridge", nil, nil])
    #expect(articles.map(\.path.itemID) == ["tag:1", "tag:1 2", "tag:3"])
    #expect(articles.map { $0.language?.value } == [.english, .french, .english])
    #expect(articles[0].published?.day == Day(year: 2024, month: 3, day: 3))
    #expect(articles[0].structure.pieces(.emphasis) == ["around"])
  }

  @Test func `may use names it does not declare`() throws {
    let article = try #require(
      try rss(
        "<item><title>&Eacute;t&eacute; &hellip; &nosuch; R&D</title><content:encoded>a&nbsp;b</content:encoded><dc:creator>Léa</dc:creator></item>"
      ).first)
    #expect(article.title.value == "Été … &nosuch; R&D")
    #expect(article.text == "a\u{A0}b\n")
    #expect(article.author == "Léa")
  }

  @Test func `shows the title of an item that has nothing else`() throws {
    let articles = try rss(
      "<item><title>Seul</title></item><item/><item><description>Sans titre</description></item>")
    #expect(articles.map(\.text) == ["Seul\n", "Sans titre\n"])
    #expect(articles.map(\.path.text) == ["f.xml#1", "f.xml#3"])
    #expect(articles.map(\.notes) == [[.emptyItems(1)], []])
    #expect(articles[1].title == Found("Sans titre", from: .text))
  }

  @Test func `keeps what it said before it broke`() throws {
    let articles = try rss(
      "<item><title>Un</title></item>\n<item><title>Deux</title><description>avant</desc></item>")
    #expect(articles.map(\.text) == ["Un\n", "avant\n"])
    #expect(articles.map(\.notes) == [[], [.brokenFeed(line: 2, problem: "mismatched tag")]])
  }

  @Test func `has its slips mended`() throws {
    let articles = try rss(
      "<item><title>A \u{1B}[31m &#27; &#x9b; &#0; &#xd800; & B</title><description>a</description></item>"
    )
    #expect(articles[0].title.value == "A \u{FFFD}[31m \u{FFFD} \u{FFFD} \u{FFFD} \u{FFFD} & B")
    #expect(articles[0].notes.isEmpty)
  }

  @Test func `tells the same articles when others come before them`() throws {
    let one = "<item><guid>a</guid><title>A</title></item>"
    let before = try rss(one)
    let after = try rss("<item><guid>b</guid><title>B</title></item>" + one)
    #expect(before[0].path == after[1].path)
    #expect(before[0].path.text != after[1].path.text)
  }

  @Test func `is a fault without items, or without any sense`() {
    #expect(throws: ArticleFault.emptyFeed(Path("f.xml"))) { try rss("") }
    #expect(throws: ArticleFault.emptyFeed(Path("f.xml"))) { try rss("<item/>") }
    #expect(throws: ArticleFault.malformed(Path("a"), line: 1, problem: "mismatched tag")) {
      try Article.all(in: "<rss></feed>", path: "a")
    }
    #expect(throws: ArticleFault.otherXML(Path("a.xml"), root: "opml")) {
      try Article.all(in: "<?xml version='1.0'?><opml/>", path: "a.xml")
    }
  }

  @Test func `of JSON has an article for each item`() throws {
    let articles = try Article.all(
      in: """
        {"version": "https://jsonfeed.org/version/1.1", "title": "North", "language": "en", "home_page_url": "https://n.example/",
        "authors": [{"name": "Ann"}], "items": [
        {"id": "1", "url": "https://n.example/1", "title": "One & <b>", "content_html": "<p>A <b>b</b> <a href='/c'>c</a></p>",
         "date_published": "2024-03-05T00:00:00+02:00", "authors": [{"name": "Bob"}, {"name": "Eve"}]},
        {"id": 2, "content_text": "one\\n\\n<two>", "language": "fr"}, {"id": "2", "summary": "Short", "title": "T"},
        {"title": "Only"}, {}, 7]}
        """, path: "f.json")
    #expect(articles.map(\.text) == ["A b c\n", "one\n\n<two>\n", "Short\n", "Only\n"])
    #expect(articles.map(\.title.value) == ["One & <b>", "one", "T", "Only"])
    #expect(articles.map(\.author) == ["Bob, Eve", "Ann", "Ann", "Ann"])
    #expect(articles.map(\.path.itemID) == ["1", "2", "2 2", "Only"])
    #expect(articles.map { $0.language?.value } == [.english, .french, .english, .english])
    #expect(articles[0].published?.day == Day(year: 2024, month: 3, day: 5))
    #expect(articles[0].notes == [.emptyItems(2)])
  }

  @Test func `of JSON is a fault when it is none, or is broken`() throws {
    for json in ["{\"a\": 1}", "{}", "[1, 2]", "{\"items\": 3}", "{\"items\": []}"] {
      #expect(throws: ArticleFault.otherJSON(Path("a.json"))) {
        try Article.all(in: json, path: "a.json")
      }
    }
    #expect(throws: ArticleFault.emptyFeed(Path("a"))) {
      try Article.all(
        in: "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": []}", path: "a")
    }
    #expect(throws: ArticleFault.self) { try Article.all(in: "{\"version\":", path: "a.json") }
    #expect(
      try Article.all(in: "{\"Oui\", dit-il}", path: "a.txt").first?.text == "{\"Oui\", dit-il}")
  }
}
