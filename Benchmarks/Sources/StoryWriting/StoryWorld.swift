/// What all articles of a story share: its people, its newspapers, its words and its days.
struct StoryWorld {
  let seed: UInt64
  let cast: Cast
  let sources: Sources
  let firstDay = CivilDay(year: 2023, month: 10, day: 2)
  private let french: Lexicon
  private let english: Lexicon

  /// So many days a story lasts.
  static let days = 120

  init(seed: UInt64) {
    self.seed = seed
    var dice = Dice(seed: seed)
    cast = Cast(&dice)
    sources = Sources(&dice)
    french = .french(&dice)
    english = .english(&dice)
  }

  func lexicon(of language: Language) -> Lexicon { language == .french ? french : english }
}
