import Annotations
@testable import Articles
import Testing

@Suite struct `A page's metadata` {
  private func read(_ head: String, _ body: String = "<p>Le port de Brest rouvre.</p>") throws
    -> Article
  {
    try Article(page: "<!doctype html><html><head>" + head + "</head><body>" + body)
  }

  @Test func `come from JSON-LD`() throws {
    let article = try read(
      """
      <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
      {"@type": "WebPage", "name": "Page", "datePublished": "2020-01-01"},
      {"@type": ["Thing", "ReportageNewsArticle"], "headline": "L&#39;eau &amp; le port",
       "datePublished": "2024-03-05T00:30:00+01:00", "inLanguage": "fr-FR",
       "author": [{"@type": "Person", "name": "Jeanne Martin"}, {"@id": "#p"}],
       "publisher": {"@id": "#o"}, "mainEntityOfPage": {"@id": "https://c.example/eau"}},
      {"@id": "#o", "@type": "Organization", "name": "Le Courrier"}, {"@id": "#p", "name": "Paul Le Bris"}]}
      </script><meta property="og:title" content="Autre"><meta name=author content="Autre">
      """)
    #expect(article.title == Found("L'eau & le port", from: .metadata))
    #expect(article.published?.day == Day(year: 2024, month: 3, day: 5))
    #expect(article.published?.origin == .metadata)
    #expect(article.language == Found(.french, from: .metadata))
    #expect(article.author == "Jeanne Martin, Paul Le Bris")
    #expect(article.source == "Le Courrier")
    #expect(article.url == "https://c.example/eau")
  }

  @Test(arguments: [
    "{\"@type\":\"BlogPosting\",\"headline\":\"Port\n fermé\"}",
    "<!--\n{\"@type\":\"NewsArticle\",\"headline\":\"Port fermé\"}\n-->",
    "//<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"Port fermé\"}\n//]]>",
    "[{\"@type\":\"Person\",\"name\":\"x\"},{\"@type\":\"Article\",\"headline\":\"Port fermé\",},]",
    "{\"@type\":\"http://schema.org/NewsArticle\",\"headline\":\"Port\\u0020fermé\"};",
    "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Port fermé&quot;}",
    "{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"NewsArticle\",\"name\":\"Port fermé\"}}",
  ])
  func `come from JSON-LD written carelessly`(script: String) throws {
    let head = "<script type='application/ld+json'>{oops</script>"
    let title = try read(head + "<script type='application/ld+json'>\(script)</script>").title
    #expect(title == Found("Port fermé", from: .metadata))
  }

  @Test func `come from OpenGraph`() throws {
    let article = try read(
      """
      <title>Autre</title><meta property="og:title" content="Port ferm&eacute; | Le Courrier">
      <meta property=og:site_name content="Le Courrier"><meta property=og:url content="https://c.example/p">
      <meta property=og:locale content=fr_FR><meta property=article:author content="https://c.example/jm">
      <meta property=article:author content="Par Jeanne Martin">
      <meta property="article:published_time" content="2024-03-05T23:30:00-05:00">
      """)
    #expect(article.title.value == "Port fermé")
    #expect(article.source == "Le Courrier")
    #expect(article.url == "https://c.example/p")
    #expect(article.language?.value == .french)
    #expect(article.author == "Jeanne Martin")
    #expect(article.published?.day == Day(year: 2024, month: 3, day: 5))
  }

  @Test(arguments: [
    "<meta name=date content='2024-03-05'>",
    "<meta name=DC.date.issued content='2024-03-05T10:00'>",
    "<meta name='sailthru.date' content='2024-03-05 10:00:00'>",
    "<meta name=parsely-pub-date content='2024-03-05T10:00:00Z'>",
    "<meta name=pubdate content='20240305'>", "<meta itemprop=datePublished content='2024-03-05'>",
    "<time itemprop=datePublished datetime='2024-03-05'>hier</time>",
    "<time datetime='2024-03-05T10:00'>hier</time>", "<time>5 mars 2024</time>",
    "<time datetime=2024-01-01></time><time pubdate datetime=2024-03-05></time>",
    "<meta property=article:published_time content=bientôt><meta name=date content=2024-03-05>",
    "<time datetime=2024-01-01></time><meta name=date content=2024-03-05>",
  ])
  func `say the day it came out in many ways`(html: String) throws {
    let article = try read("", html + "<p>Le port de Brest rouvre.</p>")
    #expect(
      article.published
        == Publication(day: try #require(Day(year: 2024, month: 3, day: 5)), origin: .metadata))
    #expect(article.notes.isEmpty)
  }

  @Test func `are told when they cannot be read`() throws {
    let article = try read("<meta name=date content=bientôt>")
    #expect(article.notes == [.badValue(line: nil, field: "date", value: "bientôt")])
    #expect(article.published == nil)
  }

  @Test(arguments: [
    ("<title>Le port de Brest est fermé | Le Courrier</title>", "Le port de Brest est fermé"),
    (
      "<title>Le port de Brest est fermé - Monde - Le Courrier</title>",
      "Le port de Brest est fermé - Monde"
    ),
    (
      "<title>Le port de Brest est fermé – toute une ville attend de savoir</title>",
      "Le port de Brest est fermé – toute une ville attend de savoir"
    ),
    ("<title>Port - fermé</title>", "Port - fermé"),
    ("<meta property=og:site_name content=Courrier><title>Courrier - Port</title>", "Port"),
    ("<title> Port\n fermé </title>", "Port fermé"),
    ("<title></title><meta name=twitter:title content=Port>", "Port"),
  ])
  func `give the title without the site's name`(head: String, title: String) throws {
    #expect(try read(head).title == Found(title, from: .metadata))
  }

  @Test func `agree with the heading, which then is the title in the text`() throws {
    let article = try read(
      "<title>Port de Brest : la tempête Nils ferme tout</title>",
      "<h1>Port de Brest&nbsp;: la tempête Nils ferme tout !</h1><p>Texte.</p>")
    #expect(article.titleRange == 0..<44)
    #expect(
      try read("<title>Autre chose</title>", "<h1>Port fermé</h1><p>Texte.</p>").titleRange == nil)
    let alone = try read("", "<h1>Port fermé</h1><p>Texte.</p>")
    #expect(alone.title == Found("Port fermé", from: .text))
    #expect(alone.titleRange == 0..<10)
  }

  @Test(arguments: [
    ("<html lang=fr>", Language.french), ("<html lang=en-GB>", .english),
    ("<html xml:lang=FR>", .french),
    ("<meta http-equiv=content-language content=en>", .english), ("<body lang=fr>", .french),
  ])
  func `give the language`(html: String, language: Language) throws {
    #expect(try Article(page: html + "<p>東京").language == Found(language, from: .metadata))
  }

  @Test func `give the language of the text when they name none that is read here`() throws {
    let text = "<p>Le port est fermé et les bateaux sont à quai dans la ville.</p>"
    #expect(try Article(page: "<html lang=de>" + text).language == Found(.french, from: .text))
  }

  @Test func `yield to the command line`() throws {
    let day = try #require(Day(year: 2020, month: 1, day: 2))
    let article = try Article(
      page: "<html lang=fr><meta name=date content=2024-03-05><p>a",
      overrides: Overrides(published: day, language: .english))
    #expect(article.published?.origin == .option)
    #expect(article.language == Found(.english, from: .option))
  }

  @Test func `may be in Windows-1252, whatever the page declares`() throws {
    for charset in ["iso-8859-1", "utf-8", "windows-1252", "koi8-r"] {
      let page =
        "<html><meta charset=\(charset)><title>".utf8.map { $0 } + [0xC9, 0x74, 0xE9, 0x80]
        + Array("</title><p>a".utf8)
      let article = try Article(page, path: Path("a.html"), changed: nil)
      #expect(article.title.value == "Été€")
      #expect(article.notes == [.notUTF8(readAs: "Windows-1252")])
    }
    let latin9 = "<html><meta charset=ISO-8859-15><p>5 ".utf8.map { $0 } + [0xA4, 0x20, 0xBD]
    let article = try Article(latin9, path: Path("a.html"), changed: nil)
    #expect(article.text == "5 € œ\n")
    #expect(article.notes == [.notUTF8(readAs: "ISO 8859-15")])
    #expect(try Article(page: "<html><meta charset=latin1><p>été").text == "été\n")
  }

  @Test func `may be in UTF-16`() throws {
    let bytes = "<!doctype html><meta charset=utf-8><p>été".utf16.flatMap {
      [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    #expect(try Article([0xFF, 0xFE] + bytes, path: Path("a"), changed: nil).text == "été\n")
    #expect(try Article(bytes, path: Path("a"), changed: nil).text == "été\n")
  }
}
