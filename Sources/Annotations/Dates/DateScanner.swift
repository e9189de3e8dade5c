/// Finds the expressions of a text that are dates, in French and in English, each from its head word to both sides.
///
/// What they mean is for `DateResolver` to say.
struct DateScanner {
  let tokens: Tokens
  let language: Language?
  private let table = DateWords.shared
  var found: [DateExpression] = []

  /// Finds the dates among a text's tokens, in their order and without overlaps.
  static func scan(_ tokens: Tokens, language: Language?) -> [DateExpression] {
    DateJoiner(tokens).join(scanApart(tokens, language: language))
  }

  /// The same with days and hours apart, as they stand.
  static func scanApart(_ tokens: Tokens, language: Language?) -> [DateExpression] {
    var scanner = DateScanner(tokens: tokens, language: language)
    scanner.run()
    return scanner.found
  }

  private init(tokens: Tokens, language: Language?) {
    self.tokens = tokens
    self.language = language
  }

  private mutating func run() {
    for index in tokens.all.indices {
      let token = tokens.all[index]
      switch token.kind {
      case .number: add(number(index))
      case .word:
        let word = table[token.folded]
        if word.kind != .none { add(head(index, word)) }
      case .sign, .address: break
      }
    }
    keepLongest()
  }

  private mutating func add(_ expression: DateExpression?) {
    if let expression { found.append(expression) }
  }

  private mutating func head(_ index: Int, _ word: DateWord) -> DateExpression? {
    switch word.kind {
    case .month, .shortMonth, .midMonth: month(index, word)
    case .weekday, .shortWeekday: weekday(index, word)
    case .fromPublication, .tonight: fromPublication(index, word)
    case .fromContext: fromContext(index, word)
    case .part: part(index, word)
    case .noon: noon(index, word)
    case .day: day(index, word)
    case .week, .monthUnit, .year: unit(index, word)
    case .weekend: weekend(index, word)
    case .season: season(index, word)
    case .hours: spokenHour(index)
    case .count: spokenTime(index) ?? clock(index)
    case .none, .pointer, .stage, .joint, .zone: nil
    }
  }

  /// Of expressions that overlap the longest stays, and of these the first.
  private mutating func keepLongest() {
    found.sort {
      ($0.tokens.lowerBound, $1.tokens.upperBound) < ($1.tokens.lowerBound, $0.tokens.upperBound)
    }
    var kept: [DateExpression] = []
    for expression in found {
      guard let last = kept.last, last.tokens.overlaps(expression.tokens) else {
        kept.append(expression)
        continue
      }
      if let whole = Self.partAndDay(last, expression) {
        kept[kept.count - 1] = whole
      } else if expression.tokens.count > last.tokens.count {
        kept[kept.count - 1] = expression
      }
    }
    found = kept
  }

  /// `the morning of Saturday 31 December`: the part of a weekday and the date of it are one.
  private static func partAndDay(
    _ first: DateExpression, _ second: DateExpression
  ) -> DateExpression? {
    guard case .weekday = first.form, first.hasPart, first.clock == nil,
      case .calendar(_, .some, .some, .some) = second.form,
      second.tokens.upperBound > first.tokens.upperBound
    else { return nil }
    var one = second
    one.tokens = first.tokens.lowerBound..<second.tokens.upperBound
    one.part = first.part
    return one
  }
}

// MARK: - Looking around

extension DateScanner {
  func word(_ index: Int) -> DateWord {
    guard tokens.all.indices.contains(index), tokens.all[index].kind == .word else { return .none }
    return table[tokens.all[index].folded]
  }

  func isWord(_ index: Int, _ words: WordSet) -> Bool {
    tokens.all.indices.contains(index) && tokens.all[index].kind == .word
      && words.contains(tokens.all[index].folded)
  }

  /// A number in figures of so many digits at most.
  func figures(_ index: Int, most digits: Int = 4) -> Int? {
    guard tokens.all.indices.contains(index), tokens.all[index].kind == .number else { return nil }
    let range = tokens.all[index].range
    guard range.count <= digits else { return nil }
    return range.reduce(0) { $0 * 10 + Int(tokens.scalars[$1].value) - 0x30 }
  }

  /// A number in figures or letters.
  func count(_ index: Int) -> Int? {
    if let number = figures(index, most: 3) { return number }
    let word = word(index)
    if word.kind == .count { return word.value }
    return isWord(index, DateSets.one) ? 1 : isWord(index, DateSets.seven) ? 7 : nil
  }

  /// Whether a token stands in the same line as the one before it.
  func isOnLine(_ index: Int) -> Bool {
    tokens.all.indices.contains(index) && tokens.all[index].lineEnds == 0
  }

  func isCapital(_ index: Int) -> Bool {
    tokens.all.indices.contains(index) && tokens.all[index].hasCapital
  }

  func isLineStart(_ index: Int) -> Bool { index == 0 || tokens.all[index].lineEnds > 0 }

  /// Whether a figure is cut out of something longer: `1,5`, `A6`, `6-4`.
  func isInsideFigure(_ index: Int) -> Bool {
    guard index > 0, tokens.all[index].isGlued else { return false }
    if tokens.all[index - 1].kind == .word {
      return !tokens.all[index - 1].range.isEmpty && !isElided(index - 1)
    }
    guard let sign = tokens.sign(index - 1) else { return false }
    switch sign {
    case ".", ",", ":", "/":
      return index > 1 && tokens.all[index - 2].kind == .number && tokens.all[index - 1].isGlued
    case "-" where index > 1 && word(index - 2).kind == .stage: return false
    case "$", "€", "£", "#", "+", "-": return tokens.all[index - 1].isGlued || sign != "-"
    default: return false
    }
  }

  private func isElided(_ index: Int) -> Bool {
    let last = tokens.scalars[Int(tokens.all[index].end) - 1]
    return last == "'" || last == "\u{2019}"
  }

  /// The token behind `er`, `st`, `nd`, `rd`, `th` that is glued to a figure.
  func ordinalEnd(_ index: Int) -> Int {
    let next = index + 1
    guard next < tokens.all.count, tokens.all[next].isGlued, isWord(next, DateSets.ordinals) else {
      return next
    }
    return next + 1
  }

  /// A year in figures: four of them, 1000 to 2099.
  func year(_ index: Int) -> Int? {
    guard let year = figures(index), tokens.all[index].range.count == 4,
      (1000...2099).contains(year)
    else { return nil }
    // 2000 000, 1.500, 2011%
    let next = index + 1
    if next < tokens.all.count, tokens.all[next].isGlued {
      if tokens.all[next].kind == .word { return nil }
      if let sign = tokens.sign(next), ["%", "$", "€", "°"].contains(sign) { return nil }
      if let sign = tokens.sign(next), [".", ",", ":"].contains(sign), next + 1 < tokens.all.count,
        tokens.all[next + 1].isGlued, tokens.all[next + 1].kind == .number
      {
        return nil
      }
    }
    return year
  }
}

/// Sets of small words that dates are told by.
enum DateSets {
  static let one = NameWords.hashes("un une a one")
  static let seven = NameWords.hashes("sept")
  static let ordinals = NameWords.hashes("er st nd rd th e ᵉʳ")
  static let articles = NameWords.hashes("le la l' the")
  static let every = NameWords.hashes(
    "chaque tous toutes every each any un une an most many certains par per quelque")
  static let pointing = NameWords.hashes("ce cet cette ces this that these cettte")
  static let before = NameWords.hashes(
    """
    en de d' depuis des avant apres jusqu'en jusqu' fin debut mi courant pour entre et ou vers a au in since until by of from
    to before after during through for early late mid and between around till or than on le
    """)
  static let later = NameWords.hashes(
    "tard apres later after avant tot auparavant earlier before plus on")
}
