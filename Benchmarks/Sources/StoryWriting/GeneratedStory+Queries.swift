/// What can be looked for in every story.
extension GeneratedStory {
  /// In two or three articles of a thousand.
  public var rareWord: String {
    let words = world.lexicon(of: .french).nouns.elements.dropFirst(2_000).lazy.map(\.singular)
    return words.first { $0.utf8.allSatisfy { $0 < 0x80 } && $0.utf8.count > 7 } ?? "ordinateur"
  }

  public static let frequentWord = "entreprise"
  public static let phrase = "a-t-on appris à"
  public static let missingWord = "xylophoniste"

  /// What somebody might type into a search, from words to whole questions.
  public static let queries = [
    "entreprise", "conseil accord", "\"le conseil\"", "vasseur", "board decision",
    "decision -conseil",
    "person:keller", "source:gazette projet", "word:loi", "xylophoniste", "on:2023-11 ministre",
    "laboratoire OR hospital",
  ]
}
