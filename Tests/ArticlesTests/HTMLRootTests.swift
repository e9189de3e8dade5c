@testable import Articles
import Testing

@Suite struct `A page's article` {
  private let paragraphs = """
    <p>La capitainerie a fermé le port de Brest dans la nuit de samedi à dimanche, après la tempête.</p>\
    <p>Les remorqueurs n’ont pu sortir qu’au matin, et la criée n’ouvrira pas avant jeudi prochain.</p>
    """

  private let texts = [
    "La capitainerie a fermé le port de Brest dans la nuit de samedi à dimanche, après la tempête.",
    "Les remorqueurs n’ont pu sortir qu’au matin, et la criée n’ouvrira pas avant jeudi prochain.",
  ]

  /// What is shown of a page around the paragraphs.
  private func shown(_ before: String, _ after: String) throws -> [String] {
    try Article(page: "<!doctype html><body>" + before + paragraphs + after).shown
  }

  @Test(arguments: [
    ("<article>", "</article>"), ("<main>", "</main>"), ("<div role=main>", "</div>"),
    ("<div itemprop=articleBody>", "</div>"), ("<div id=content><div>", "</div></div>"),
    ("<article><div><div itemprop='articleBody'>", "</div></div></article>"),
    ("<table><tr><td>", "</table>"), ("<form id=aspnet><div>", "</div></form>"),
  ])
  func `is found in its element`(start: String, end: String) throws {
    let menu = "<div><a href=/>Accueil</a> <a href=/m>Monde</a></div><p>Menu</p>"
    let foot = "<div><p>© Courrier</p><ul><li><a href=/a>À propos</a></ul></div>"
    #expect(try shown(menu + start, end + foot) == texts)
  }

  @Test(arguments: [
    "<nav><p>Accueil, Monde, Sports</p></nav>", "<aside><p>À lire aussi, ailleurs</p></aside>",
    "<form><p>Votre adresse</p><input></form>", "<footer>Mots-clés : mer</footer>",
    "<script>let a = '<p>b</p>'</script>", "<style>p { color: red }</style>",
    "<template><p>Vide</p></template>",
    "<noscript><p>Activez les scripts, s’il vous plaît</p></noscript>",
    "<p hidden>Caché</p>", "<p aria-hidden=true>Caché</p>", "<p style='DISPLAY: none'>Caché</p>",
    "<div class='social-share'>Partager</div>",
    "<div class=relatedArticles><p>Voir aussi</p></div>",
    "<div id=newsletter-box><p>Notre lettre</p></div>", "<ul class=breadcrumb><li>Accueil</ul>",
    "<div class='comments-area'><p>Un lecteur trouve tout cela bien long, trop long.</p></div>",
    "<div class=cookie_banner>Accepter</div>", "<div role=navigation>Menu</div>",
    "<button>Imprimer</button>", "<select><option>Ville</select>", "<svg><title>x</title></svg>",
    "<iframe>non</iframe>", "<textarea>non</textarea>",
  ])
  func `leaves out what is none of it`(box: String) throws {
    #expect(try shown("<article>", box + "</article>") == texts)
    #expect(try shown("<div>" + box, "</div>") == texts)
  }

  @Test(arguments: [
    "<body class='has-sidebar no-ads'><article>", "<div class='content-sidebar-wrap'>",
    "<div id=hidden>", "<div aria-hidden=true>", "<div hidden>", "<div class='ad-article'>",
    "<aside>", "<div id=comments>", "<nav>", "<footer>", "<section class=subscribe>",
  ])
  func `is kept in an element that looks like something else`(start: String) throws {
    #expect(try shown(start, "") == texts)
  }

  @Test func `keeps its heading and what introduces it`() throws {
    let header = "<header><h1>Port fermé</h1><p class=chapo>Récit d’une nuit.</p></header>"
    #expect(
      try shown("<article>" + header, "</article>") == ["Port fermé", "Récit d’une nuit."] + texts)
    let apart =
      "<div class=top><h1>Port fermé</h1><p class='article__standfirst'>Récit.</p><p>Pub</p></div>"
    #expect(try shown(apart + "<div>", "</div>") == ["Port fermé", "Récit."] + texts)
  }

  @Test func `is the longest of several, or all of them together`() throws {
    let teaser =
      "<article><h2>Ailleurs</h2><p>Une autre nouvelle, dont il y a peu à dire ici.</p></article>"
    #expect(try shown("<article>", "</article>" + teaser) == texts)
    let posts = try Article(
      page: "<!doctype html><main>"
        + (1...4).map { "<article><h2>\($0) h</h2>\(paragraphs)</article>" }
        .joined() + "</main>")
    #expect(posts.shown.count == 12)
  }

  @Test func `is read from scripts' stand-in when there is nothing else`() throws {
    let page = "<!doctype html><body><div id=app></div><noscript>" + paragraphs + "</noscript>"
    #expect(try Article(page: page).shown == texts)
  }

  @Test func `is read from its metadata when scripts fill in the page`() throws {
    let data =
      "{\"@type\":\"NewsArticle\",\"headline\":\"Port\",\"articleBody\":\"\(texts[0])\\n\\n\(texts[1])\"}"
    let page =
      "<!doctype html><script type='application/ld+json'>\(data)</script><div id=app>…</div>"
    #expect(try Article(page: page).shown == texts)
  }

  @Test(arguments: [
    "<!doctype html>", "<html><body></body></html>", "<html><p> &nbsp; </p>",
    "<!doctype html><script>x",
    "<!doctype html><img src=a>", "<!doctype html><title>Titre</title>",
  ])
  func `is a fault when there is none`(page: String) {
    #expect(throws: ArticleFault.noText(Path("page.html"))) { try Article(page: page) }
  }
}
