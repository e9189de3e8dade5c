import Annotations
@testable import Articles
import TestSupport
import Testing

@Suite struct `An article's title` {
  private func words(_ title: String) -> String {
    title.hasPrefix("# ") ? String(title.dropFirst(2)) : title
  }

  @Test(arguments: Page.all)
  func `is its first line`(page: Page) throws {
    let headline = try #require(
      Headline(of: page.title + "\n\n" + page.body, language: page.language))
    #expect(headline.text == words(page.title))
  }

  @Test(arguments: Page.all, 0..<6)
  func `is found under whatever stands above it`(page: Page, order: Int) throws {
    let headline = try #require(Headline(of: page.text(order: order), language: page.language))
    #expect(headline.text == words(page.title))
  }

  @Test(arguments: Page.all)
  func `is found by a reader who knows no language`(page: Page) throws {
    let headline = try #require(Headline(of: page.text(order: 0), language: nil))
    #expect(headline.text == words(page.title))
  }

  @Test(
    arguments: Page.all,
    [
      "À lire aussi : nos recettes d’hiver", "2 commentaires", "Abonnez-vous pour 1 € par mois",
      "Code promo HIVER20 : -20 % sur tout 😲", "Subscribe now and save 40%", "Français | English",
      "12 shares", "10 January 2024 | 3 min read", "Le samedi 2 mars 2024, 18:04", "Image: EPA",
      "Cookies", "☰", "—", "Publié par la rédaction", "@echo_du_port", "http://echo.example/?p=12",
    ])
  func `is not a line of noise above it`(page: Page, noise: String) throws {
    let text = [noise, page.title, page.body].joined(separator: "\n\n")
    #expect(try #require(Headline(of: text, language: page.language)).text == words(page.title))
  }

  @Test(arguments: Page.all)
  func `stands where its range says`(page: Page) throws {
    let text = "\u{FEFF}\r\n" + page.text(order: 1)
    let headline = try #require(Headline(of: text, language: page.language))
    let scalars = Array(text.unicodeScalars)[headline.range]
    #expect(String(String.UnicodeScalarView(scalars)) == headline.text)
  }

  @Test(arguments: ["", "  \n\n", "—\n…\n", "東京", "42"])
  func `may be nowhere`(text: String) { #expect(Headline(of: text, language: nil) == nil) }

  @Test(arguments: Page.all)
  func `is no long paragraph`(page: Page) {
    let paragraph = page.body.split(separator: "\n").joined(separator: " ")
    #expect(Headline(of: paragraph + "\n\n" + paragraph, language: page.language) == nil)
  }

  @Test func `is looked for in anything`() {
    var dice = Dice(seed: 5)
    let pieces = [
      "# ", "#", "été ", "The ", "東", "\n", "\r", "😲", "www.", "3 mars 2024", ">", "\u{301}", ". ",
    ]
    for _ in 0..<300 {
      let text = (0..<30).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &dice)] }
        .joined()
      guard let headline = Headline(of: text, language: .french) else { continue }
      let scalars = Array(text.unicodeScalars)[headline.range]
      #expect(String(String.UnicodeScalarView(scalars)) == headline.text)
    }
  }
}
