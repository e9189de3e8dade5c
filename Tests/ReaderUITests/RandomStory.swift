import Articles
import Stories
import TestSupport

/// Stories as people write them, and worse: accents, wide letters, words without end, no-break spaces, emoji, markup.
struct RandomStory {
  private var dice: Dice
  private static let words = [
    "dockers", "L’été", "« déjà »", "東京で会う", "Anticonstitutionnellement", "e\u{301}te\u{301}",
    "40\u{202F}000\u{A0}€", "👍🏽", "👩‍👩‍👧", "❤️", "*presque*", "**tout**", "`frise`", "a-t-elle", "x",
    "[le port](https://example.org/port)", "œuvre", "a", "de", "ville", "\u{A0}:", "한글", "Ａ",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", "(sic)",
    "Ada Quill", "le 7 mars 2024", "https://example.org/une/adresse/sans/fin/et/sans/espace?a=b",
  ]

  init(seed: UInt64) { dice = Dice(seed: seed) }

  mutating func number(in range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }

  /// So many sources, of which each tells of some days of a month.
  mutating func story(sources: Int) throws -> Story {
    var articles: [Article] = []
    for source in 1...sources {
      var text =
        "---\nsource: Source \(source) 東京 de l’île\npublished: 2024-03-20\nlanguage: fr\n---\n"
      for _ in 0..<number(in: 1...4) {
        text += "Le \(number(in: 1...9)) mars 2024, la presse a parlé \(sentence()).\n\n"
      }
      articles.append(try .sample(text, path: "\(source).md"))
    }
    return Story(name: "random", articles: articles)
  }

  private mutating func sentence() -> String {
    var words: [String] = []
    for _ in 0..<number(in: 1...30) { words.append(Self.words.randomElement(using: &dice) ?? "") }
    return words.joined(separator: number(in: 0...9) == 0 ? "\n" : " ")
  }
}
