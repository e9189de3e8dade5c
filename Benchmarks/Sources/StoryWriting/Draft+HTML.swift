extension Draft {
  /// A page as newspapers make them: the article, what its head says of it, and what stands around it.
  var html: String {
    let time = "\(published.iso)T\(clock):00+00:00"
    let body = paragraphs.map { paragraph in
      switch paragraph {
      case .heading(let words): "<h2>\(words.escaped)</h2>"
      case .text(let words): "<p>\(words.escaped)</p>"
      }
    }
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <title>\(title.escaped) | \(source.escaped)</title>
      <meta property="og:type" content="article">
      <meta property="og:title" content="\(title.escaped)">
      <meta property="og:site_name" content="\(source.escaped)">
      <meta property="og:url" content="\(link)">
      <meta property="article:published_time" content="\(time)">
      <meta name="author" content="\(author.escaped)">
      <script type="application/ld+json">
      {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "\(title)", "datePublished": "\(time)",
       "inLanguage": "\(language.rawValue)", "author": {"@type": "Person", "name": "\(author)"},
       "publisher": {"@type": "Organization", "name": "\(source)"}}
      </script>
      <style>body { font-family: serif; } nav, aside { color: gray; }</style>
      </head>
      <body>
      \(surroundings.top)
      <main><article>
      <h1>\(title.escaped)</h1>
      <p class="byline">\(author.escaped) · <time datetime="\(time)">\(published.iso)</time></p>
      \(body.joined(separator: "\n"))
      </article></main>
      \(surroundings.bottom)
      </body>
      </html>

      """
  }

  private var surroundings: (top: String, bottom: String) {
    switch language {
    case .french: (Self.frenchTop, Self.frenchBottom)
    case .english: (Self.englishTop, Self.englishBottom)
    }
  }

  private static let frenchTop = """
    <header><a href="/">Accueil</a> <button>Menu</button></header>
    <nav><ul><li><a href="/monde">Monde</a></li><li><a href="/economie">Économie</a></li>
    <li><a href="/culture">Culture</a></li><li><a href="/abonnement">S’abonner</a></li></ul></nav>
    """

  private static let frenchBottom = """
    <aside><h2>À lire aussi</h2><ul><li><a href="/1">Nos autres articles</a></li>
    <li><a href="/2">Les plus lus</a></li></ul></aside>
    <aside class="newsletter"><p>Recevez chaque matin notre lettre d’information.</p><input type="email"></aside>
    <footer><p>Tous droits réservés · Mentions légales · Partager</p></footer>
    """

  private static let englishTop = """
    <header><a href="/">Home</a> <button>Menu</button></header>
    <nav><ul><li><a href="/world">World</a></li><li><a href="/business">Business</a></li>
    <li><a href="/culture">Culture</a></li><li><a href="/subscribe">Subscribe</a></li></ul></nav>
    """

  private static let englishBottom = """
    <aside><h2>Read more</h2><ul><li><a href="/1">More articles</a></li><li><a href="/2">Most read</a></li></ul></aside>
    <aside class="newsletter"><p>Our newsletter, every morning.</p><input type="email"></aside>
    <footer><p>All rights reserved · Terms · Share</p></footer>
    """
}
