/// What a sentence is to a timeline: whether it tells, comments or only fills the page.
struct Telling {
  private let tokens: Tokens
  let sentence: Range<Int>
  private let wordCount: Int

  init(_ tokens: Tokens, _ sentence: Range<Int>) {
    self.tokens = tokens
    self.sentence = sentence
    wordCount = sentence.count { tokens.all[$0].kind == .word }
  }

  /// Whether it stands alone in its line.
  var isLine: Bool {
    sentence.upperBound == tokens.all.count || tokens.all[sentence.upperBound].lineEnds > 0
  }

  /// Its tokens without the sign of a list's item before them.
  var told: Range<Int> {
    var first = sentence.lowerBound
    while first + 1 < sentence.upperBound, isBullet(first), !tokens.all[first + 1].isGlued {
      first += 1
    }
    return first..<sentence.upperBound
  }

  private func isBullet(_ index: Int) -> Bool {
    switch tokens.sign(index) {
    case "-", "–", "—", "•", "*", "►", "▸", "·": true
    default: false
    }
  }

  /// Whether it is a heading: a short line of its own that does not end as sentences do.
  var isHeading: Bool {
    guard isLine, tokens.all[sentence.lowerBound].lineEnds > 0 else { return false }
    switch tokens.sign(sentence.upperBound - 1) {
    case ".", "!", "…", ":", "»", "”", "\"", ";", ",", ")": return false
    default: return wordCount > 0 && wordCount <= 9 && !isBullet(sentence.lowerBound)
    }
  }

  /// Whether it says nothing but these dates.
  func isOnly(_ dates: [Range<Int>]) -> Bool {
    sentence.allSatisfy { index in
      dates.contains { $0.contains(index) } || tokens.all[index].kind == .sign
        || DateWords.shared[tokens.all[index].folded].kind != .none
        || EventWords.fillers.contains(tokens.all[index].folded)
    }
  }

  /// Whether it has enough words to tell something.
  var hasWords: Bool { wordCount >= 4 }

  /// Whether a page says it of itself: `Publié le …`, `Read more`, `Photo: …`.
  var isBoilerplate: Bool {
    guard let first = sentence.first(where: { tokens.all[$0].kind == .word }) else { return false }
    let word = tokens.all[first].folded
    let isStamped =
      EventWords.stamps.contains(word)
      || EventWords.authors.contains(word)
        && sentence.prefix(14).contains { EventWords.stamps.contains(tokens.all[$0].folded) }
    if isStamped, wordCount < 20, hasFigure || wordCount < 12 { return true }
    if EventWords.offers.contains(word) { return true }
    if EventWords.reads.contains(word), first + 1 < sentence.upperBound,
      EventWords.readsOn.contains(tokens.all[first + 1].folded)
    {
      return true
    }
    let letters = EventWords.letters
    return sentence.contains { letters.contains(tokens.all[$0].folded) }
  }

  private var hasFigure: Bool { sentence.contains { tokens.all[$0].kind == .number } }

  /// Whether a date that is the day of publication stands there as a stamp: with little else, or before a dash as in
  /// `PARIS, 15 janvier – …`.
  func isStamp(_ date: Range<Int>, atMost words: Int) -> Bool {
    if isLine,
      sentence.count(where: { tokens.all[$0].kind == .word && !date.contains($0) }) <= words
    {
      return true
    }
    guard date.lowerBound - sentence.lowerBound < 8 else { return false }
    let behind =
      date.upperBound..<max(date.upperBound, min(date.upperBound + 6, sentence.upperBound))
    return behind.contains { index in
      switch tokens.sign(index) {
      case "-", "–", "—", ")", "|", "•": true
      default: false
      }
    }
  }

  /// Whether a date of the sentence is no more than what something is measured from, or called by.
  func isAside(_ date: Range<Int>) -> Bool {
    var index = date.lowerBound - 1
    var left = 3
    while index >= sentence.lowerBound, left > 0 {
      let token = tokens.all[index]
      if let sign = tokens.sign(index) {
        // ( … ) around a date alone tells of nothing.
        if sign == "(" { return tokens.sign(date.upperBound) == ")" }
        break
      }
      if EventWords.asides.contains(token.folded) { return true }
      guard EventWords.small.contains(token.folded) else { break }
      index -= 1
      left -= 1
    }
    return isCompared(date)
  }

  /// Whether a figure is set against that of a date: `contre 290 hier`, `down from 140 on Saturday`.
  private func isCompared(_ date: Range<Int>) -> Bool {
    let reach = max(sentence.lowerBound, date.lowerBound - 8)..<date.lowerBound
    guard
      let comparison = reach.last(where: { EventWords.comparisons.contains(tokens.all[$0].folded) })
    else { return false }
    let between = comparison + 1..<date.lowerBound
    return between.contains { tokens.all[$0].kind == .number }
      && between.allSatisfy { tokens.sign($0).map { $0 == "%" || $0 == "." } ?? true }
  }

  /// Whether a sentence without a date goes on telling of the day before it.
  func goesOn(underHeading: Bool) -> Bool {
    guard hasWords, tokens.sign(sentence.upperBound - 1) != "?", !isAddressed else { return false }
    if underHeading { return true }
    return !startsWithQuotation && isPast && !isDenied && wordCount > 5
  }

  /// Whether it tells what did not happen.
  private var isDenied: Bool {
    let denials = EventWords.denials
    return sentence.contains { denials.contains(tokens.all[$0].folded) }
  }

  private var startsWithQuotation: Bool {
    switch tokens.sign(sentence.lowerBound) {
    case "«", "“", "\"", "‘", "—", "–": true
    default: false
    }
  }

  /// Whether somebody speaks to somebody: outside of quotations the first and the second person.
  private var isAddressed: Bool {
    let persons = EventWords.persons
    var depth = 0
    for index in sentence {
      switch tokens.sign(index) {
      case "«", "“": depth += 1
      case "»", "”": depth -= 1
      case "\"": depth = depth == 0 ? 1 : 0
      default:
        if depth <= 0, persons.contains(tokens.all[index].folded) { return true }
      }
    }
    return false
  }

  /// Whether its first verbs say that it is over.
  private var isPast: Bool {
    let tense = Tense(tokens, around: sentence.lowerBound..<sentence.lowerBound)
    return tense.isPast
  }
}

/// The words that say what a sentence is.
enum EventWords {
  /// What may stand beside a date without telling anything.
  static let fillers = NameWords.hashes("le la the on ce cette c'est c'etait it was we are en in")

  /// What a page says of itself before a date.
  static let stamps = NameWords.hashes(
    """
    publie publiee published updated posted mis mise modifie actualise maj last
    """)

  /// Words that a page offers more with: the first of a line, the first two, or any.
  static let offers = NameWords.hashes("subscribe abonnez-vous inscrivez-vous suivez-nous")
  static let reads = NameWords.hashes("lire lisez voir a read see also sign photo credit related")
  static let readsOn = NameWords.hashes("aussi egalement lire more also up")
  static let letters = NameWords.hashes("newsletter newsletters infolettre")

  /// What may stand before them: `Par Ana Ruiz, publié le …`, `This article was updated …`.
  static let authors = NameWords.hashes("par by article cet this first propos recueillis")

  /// What is counted from a day, or called by it.
  static let asides = NameWords.hashes(
    "depuis since contre than versus loi law act decret ordonnance date datee dates datees dated")
  static let comparisons = NameWords.hashes("contre against from than versus vs with")

  /// What may stand between those and a date.
  static let small = NameWords.hashes("le la les du de l' d' the of on ce cet cette au a")

  static let denials = NameWords.hashes("jamais never personne nobody aucun aucune nor pas")

  /// The first and the second person.
  static let persons = NameWords.hashes(
    """
    je j' nous vous i we you me us moi mon ma mes notre nos votre vos my our your 'm 're 've
    """)
}
