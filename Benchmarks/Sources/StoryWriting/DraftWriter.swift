/// Writes one article, sentence by sentence.
struct DraftWriter {
  private let world: StoryWorld
  private let language: Language
  private let lexicon: Lexicon
  private let days: DayPhrases
  /// Who is spoken of here.
  private let cast: [Cast.Person]
  /// Whether a person of the cast has been named in full.
  private var isIntroduced: [Bool]
  private var lastPerson = 0
  private var dice: Dice

  static func draft(_ number: Int, of world: StoryWorld) -> Draft {
    var dice = Dice(seed: world.seed &+ UInt64(number) &* 0xD134_2543_DE82_EF95)
    let source = dice.pick(world.sources.all)
    let published = world.firstDay + dice.below(StoryWorld.days)
    var writer = DraftWriter(world, source.language, published, dice)
    return writer.write(number, source: source.name, published: published)
  }

  private init(_ world: StoryWorld, _ language: Language, _ published: CivilDay, _ dice: Dice) {
    self.world = world
    self.language = language
    self.dice = dice
    lexicon = world.lexicon(of: language)
    days = DayPhrases(language: language, published: published)
    var cast: [Cast.Person] = []
    for _ in 0..<(3 + self.dice.below(6)) {
      let person = self.dice.pick(world.cast.people)
      if !cast.contains(where: { $0.name == person.name }) { cast.append(person) }
    }
    self.cast = cast
    isIntroduced = cast.map { _ in false }
  }

  private mutating func write(_ number: Int, source: String, published: CivilDay) -> Draft {
    let title = fill(dice.pick(lexicon.titles))
    isIntroduced = cast.map { _ in false }
    // Articles are as different in length as they are in newspapers: 2 to 8 kB, 5 kB on average.
    let wanted = 2_000 + dice.below(6_000)
    var written = 0
    var paragraphs: [Draft.Paragraph] = []
    while written < wanted {
      if paragraphs.count > 2, dice.chance(percent: 15) {
        paragraphs.append(.heading(fill(dice.pick(lexicon.headings))))
      }
      let text = paragraph()
      written += text.utf8.count
      paragraphs.append(.text(text))
    }
    return Draft(
      language: language, title: title, source: source, author: dice.pick(world.cast.reporters),
      published: published, minute: dice.below(24 * 60),
      link: "https://news.example/\(published.iso)/\(number)", paragraphs: paragraphs)
  }

  private mutating func paragraph() -> String {
    var text = ""
    for _ in 0..<(2 + dice.below(4)) {
      if !text.isEmpty { text += " " }
      text += dice.chance(percent: 20) ? quotation() : fill(dice.pick(lexicon.statements))
    }
    return text
  }

  private mutating func quotation() -> String {
    let said = fill(dice.pick(lexicon.quotations))
    let speaker = person(dice.below(cast.count))
    let date = dice.chance(percent: 40) ? " " + day() : ""
    switch language {
    case .french: return "« \(said) », a déclaré \(speaker)\(date)."
    case .english: return "“\(said),” \(speaker) said\(date)."
    }
  }

  private mutating func fill(_ template: Template) -> String {
    var text = ""
    for part in template.parts {
      switch part {
      case .text(let words): text += words
      case .slot(let slot, let isFirst):
        let words = self.words(for: slot)
        text += isFirst ? words.capitalizedFirst : words
      }
    }
    return text
  }

  private mutating func words(for slot: Template.Slot) -> String {
    switch slot {
    case .noun: dice.pick(lexicon.nouns).definite
    case .indefinite: dice.pick(lexicon.nouns).indefinite
    case .genitive: dice.pick(lexicon.nouns).genitive
    case .dative: dice.pick(lexicon.nouns).dative
    case .plural: dice.pick(lexicon.nouns).plural
    case .infinitive: dice.pick(lexicon.verbs).infinitive
    case .present: dice.pick(lexicon.verbs).present
    case .past: dice.pick(lexicon.verbs).past
    case .adjective: dice.pick(lexicon.adjectives)
    case .adverb: dice.pick(lexicon.adverbs)
    case .place: dice.pick(lexicon.places)
    case .company: dice.pick(lexicon.companies)
    case .person: person(dice.below(cast.count))
    case .other: person((lastPerson + 1) % cast.count)
    case .date: day()
    case .source: dice.pick(world.sources.all).name
    case .number: String(dice.chance(percent: 60) ? 2 + dice.below(40) : 50 + dice.below(900))
    case .percent: String(1 + dice.below(99))
    }
  }

  /// In full at first, then mostly by the surname.
  private mutating func person(_ number: Int) -> String {
    lastPerson = number
    let person = cast[number]
    guard isIntroduced[number] else {
      isIntroduced[number] = true
      return person.name
    }
    switch dice.below(10) {
    case 0: return person.name
    case 1 where language == .french: return (person.isFeminine ? "Mme " : "M. ") + person.surname
    case 1: return (person.isFeminine ? "Ms. " : "Mr. ") + person.surname
    default: return person.surname
    }
  }

  private mutating func day() -> String {
    days.phrase(daysBefore: dice.below(10) < 7 ? dice.below(7) : dice.below(40), &dice)
  }
}
