/// Dates of the calendar: `jeudi 3 mars 2011`, `Nov. 17`, `2011-03-03`, `mi-mars`, `en 2011`, `du 3 au 5 juin`.
extension DateScanner {
  mutating func month(_ index: Int, _ word: DateWord) -> DateExpression? {
    let isShort = word.kind == .shortMonth
    let isShared = isShort && isWord(index, DateSets.sharedShortMonths)
    if word.isEnglish, word.kind != .midMonth, !isCapital(index), !isShared { return nil }
    var after = index + 1
    if isShort, tokens.sign(after) == ".", tokens.all[after].isGlued { after += 1 }
    if let day = dayBefore(index) { return dated(day, month: word.value, monthEnd: after) }
    if word.isEnglish, isCapital(index), let expression = dayAfter(index, after, month: word.value)
    {
      return expression
    }
    return monthAlone(index, after, word)
  }

  /// The figure of the day before a month, and where the date begins.
  private func dayBefore(_ month: Int) -> (start: Int, day: Int, figure: Int)? {
    var figure = month - 1
    guard isOnLine(month) else { return nil }
    if isWord(figure, DateSets.of) { figure -= 1 }
    if isWord(figure, DateSets.ordinals), figure > 0, tokens.all[figure].isGlued { figure -= 1 }
    if figure >= 0, tokens.sign(figure) == "-" || tokens.sign(figure) == "/",
      tokens.all[figure].isGlued
    {
      // "place du 8-Mai" is no date.
      if isCapital(month), !word(month).isEnglish { return nil }
      figure -= 1
    }
    if isWord(figure, DateSets.first) { return (figure, 1, figure) }
    guard let day = figures(figure, most: 2), (1...31).contains(day), !isPartOfScore(figure) else {
      return nil
    }
    return (figure, day, figure)
  }

  private func isPartOfScore(_ figure: Int) -> Bool {
    guard figure > 0, tokens.all[figure].isGlued else { return false }
    if tokens.all[figure - 1].kind == .word { return !isRangeOpener(figure - 1) }
    switch tokens.sign(figure - 1) {
    case ",", ":", "$", "€", "£": return true
    case ".": return figure > 1 && tokens.all[figure - 2].kind == .number
    default: return false
    }
  }

  private func isRangeOpener(_ index: Int) -> Bool { isWord(index, DateSets.elisions) }

  /// A date with its day first, with what stands before and behind it.
  private mutating func dated(
    _ day: (start: Int, day: Int, figure: Int), month: Int, monthEnd: Int
  ) -> DateExpression {
    var end = monthEnd
    var year: Int?
    if let found = yearAfter(end) {
      year = found.year
      end = found.end
    }
    var start = day.start
    let named = weekdayBefore(start)
    if let named { start = named.start }
    addListed(before: start, month: month, year: year)
    let form = DateExpression.Form.calendar(
      year: year, month: month, day: day.day, weekday: named?.weekday)
    var expression = DateExpression(start..<end, form)
    if let opening = openingDay(before: start) {
      expression = DateExpression(
        opening.start..<end,
        .calendar(year: year, month: month, day: opening.day, weekday: opening.weekday))
      expression.end = form
    }
    modify(&expression)
    return expression
  }

  /// `November 17`, `Nov. 17th, 2023`, `June 3-5`.
  private mutating func dayAfter(_ start: Int, _ after: Int, month: Int) -> DateExpression? {
    guard isOnLine(after), let day = figures(after, most: 2), (1...31).contains(day) else {
      return nil
    }
    var end = ordinalEnd(after)
    if tokens.sign(end) == ":", end + 1 < tokens.all.count, tokens.all[end + 1].isGlued {
      return nil
    }
    if word(end).kind == .hours || isWord(end, DateSets.halves), tokens.all[end].isGlued {
      return nil
    }
    var last: Int?
    if let closing = closingDay(from: end) {
      last = closing.day
      end = closing.end
    }
    var year: Int?
    if let found = yearAfter(end) {
      year = found.year
      end = found.end
    }
    var first = start
    let named = weekdayBefore(start)
    if let named { first = named.start }
    var expression = DateExpression(
      first..<end, .calendar(year: year, month: month, day: day, weekday: named?.weekday))
    if let last { expression.end = .calendar(year: year, month: month, day: last, weekday: nil) }
    modify(&expression)
    if last == nil, year == nil, isWord(end, DateSets.listing), isOnLine(end),
      let other = figures(end + 1, most: 2), (1...31).contains(other),
      word(end + 2).kind == .none || word(end + 2).kind == .joint || !isOnLine(end + 2),
      !isWord(end + 2, DateSets.units)
    {
      found.append(
        DateExpression(
          end + 1..<end + 2, .calendar(year: year, month: month, day: other, weekday: nil)))
    }
    return expression
  }

  /// `les 6 et`, `11 and` before a day and its month: days of the same month.
  private mutating func addListed(before start: Int, month: Int, year: Int?) {
    var joint = start - 1
    guard joint > 0, isOnLine(start) else { return }
    if isWord(joint, DateSets.articles) { joint -= 1 }
    guard isWord(joint, DateSets.listing), !isBetween(joint) else { return }
    var figure = joint - 1
    if isWord(figure, DateSets.ordinals), figure > 0, tokens.all[figure].isGlued { figure -= 1 }
    guard figure >= 0, let day = figures(figure, most: 2), (1...31).contains(day),
      !isPartOfScore(figure)
    else { return }
    let named = weekdayBefore(figure)
    found.append(
      DateExpression(
        (named?.start ?? figure)..<figure + 1,
        .calendar(year: year, month: month, day: day, weekday: named?.weekday)))
  }

  /// `-5`, ` to 5` behind a day.
  private func closingDay(from index: Int) -> (day: Int, end: Int)? {
    let isDash = tokens.sign(index).map { $0 == "-" || $0 == "–" || $0 == "—" } ?? false
    guard isDash || isWord(index, DateSets.to), let day = figures(index + 1, most: 2),
      (1...31).contains(day)
    else { return nil }
    let end = ordinalEnd(index + 1)
    // The next month has this day, or an hour does.
    if word(end).kind == .month, isCapital(end) { return nil }
    if tokens.sign(end) == ":" || word(end).kind == .hours || isWord(end, DateSets.halves) {
      return nil
    }
    return (day, end)
  }

  /// `3 au`, `lundi 3 au`, `3-` before the last day of a range.
  private func openingDay(before start: Int) -> (start: Int, day: Int, weekday: Weekday?)? {
    var joint = start - 1
    guard joint > 0, isOnLine(start) else { return nil }
    if isWord(joint, DateSets.articles), isWord(joint - 1, DateSets.and) { joint -= 1 }
    let isDash = tokens.sign(joint).map { $0 == "-" || $0 == "–" } ?? false
    let isJoined = isDash || isWord(joint, DateSets.to) || isBetween(joint)
    guard isJoined else { return nil }
    var figure = joint - 1
    if isWord(figure, DateSets.ordinals), figure > 0, tokens.all[figure].isGlued { figure -= 1 }
    guard figure >= 0, let day = figures(figure, most: 2), (1...31).contains(day),
      !isPartOfScore(figure)
    else { return nil }
    if isDash, tokens.sign(figure - 1) == "-" { return nil }
    let named = weekdayBefore(figure)
    return (named?.start ?? figure, day, named?.weekday)
  }

  /// Whether `et` or `and` joins two days of a range that `entre` or `between` opened.
  private func isBetween(_ joint: Int) -> Bool {
    guard isWord(joint, DateSets.and) else { return false }
    for index in stride(from: joint - 1, through: max(0, joint - 5), by: -1)
    where isWord(index, DateSets.between) {
      return true
    }
    return false
  }

  func weekdayBefore(_ start: Int) -> (start: Int, weekday: Weekday)? {
    guard start > 0, isOnLine(start) else { return nil }
    var index = start - 1
    if tokens.sign(index) == ",", tokens.all[index].isGlued { index -= 1 }
    if tokens.sign(index) == ".", tokens.all[index].isGlued { index -= 1 }
    if isWord(index, DateSets.the) { index -= 1 }
    guard index >= 0, isOnLine(index + 1) else { return nil }
    let word = word(index)
    guard word.kind == .weekday || word.kind == .shortWeekday,
      let day = Weekday(rawValue: word.value)
    else { return nil }
    if word.kind == .shortWeekday, !isCapital(index), word.isEnglish { return nil }
    return (index, day)
  }

  /// The year behind a date: ` 2023`, `, 2023`.
  func yearAfter(_ index: Int) -> (year: Int, end: Int)? {
    var at = index
    let hasComma = tokens.sign(at) == "," && tokens.all[at].isGlued
    if hasComma { at += 1 }
    guard isOnLine(at), at < tokens.all.count, let year = year(at),
      !hasComma || isPlainYear(at, year)
    else {
      if tokens.sign(index) == "\u{2019}" || tokens.sign(index) == "'",
        let short = figures(index + 1, most: 2),
        tokens.all[index + 1].range.count == 2, tokens.all[index + 1].isGlued
      {
        return (short + (short > 40 ? 1900 : 2000), index + 2)
      }
      return nil
    }
    return (year, at + 1)
  }

  /// Whether a figure behind a comma is a year and does not count what follows.
  private func isPlainYear(_ index: Int, _ year: Int) -> Bool {
    guard (1700...2099).contains(year) else { return false }
    guard isOnLine(index + 1), tokens.all[index + 1].kind == .word,
      tokens.all[index + 1].capitals == .none
    else { return true }
    let last = tokens.scalars[Int(tokens.all[index + 1].end) - 1]
    return !(last == "s" || last == "x") || isWord(index + 1, DateSets.notNouns)
  }

  /// Takes in `dernier`, `prochain`, `last`, `next` around a date.
  func modify(_ expression: inout DateExpression) {
    let end = expression.tokens.upperBound
    let after = word(end)
    if after.kind == .pointer, !after.isEnglish, isOnLine(end) {
      expression.direction = after.value
      expression.tokens = expression.tokens.lowerBound..<end + 1
    }
    let start = expression.tokens.lowerBound
    let before = word(start - 1)
    if start > 0, before.kind == .pointer, before.isEnglish, isOnLine(start), before.value != 0 {
      expression.direction = before.value
      expression.tokens = start - 1..<expression.tokens.upperBound
    }
  }

  private func monthAlone(_ index: Int, _ after: Int, _ word: DateWord) -> DateExpression? {
    var end = after
    var year: Int?
    if word.kind == .shortMonth {
      guard let found = yearAfter(end),
        isCapital(index) || isWord(index, DateSets.sharedShortMonths)
          || tokens.sign(after - 1) == "."
      else { return nil }
      (year, end) = (found.year, found.end)
    } else if let found = yearAfter(end) {
      (year, end) = (found.year, found.end)
    }
    var start = index
    let staged = stageBefore(index)
    if let staged { start = staged }
    let isMid = word.kind == .midMonth
    var expression = DateExpression(
      start..<end, .calendar(year: year, month: word.value, day: nil, weekday: nil))
    modify(&expression)
    if year != nil || staged != nil || isMid || expression.direction != 0 { return expression }
    guard isMonthForSure(index, word) else { return nil }
    return expression
  }

  /// `mars-avril` and `de mars à mai` are put together later; here the words around tell a month from a name.
  private func isMonthForSure(_ index: Int, _ word: DateWord) -> Bool {
    if !word.isEnglish, isCapital(index), tokens.all[index].startsSentence,
      ![3, 4, 5, 6].contains(word.value),
      tokens.all.indices.contains(index + 1), tokens.all[index + 1].capitals == .none,
      tokens.all[index + 1].kind == .word
    {
      return true
    }
    if !word.isEnglish, isCapital(index) {
      // "Mars 2006." is a heading; "Mars" and "Avril" in a sentence are names.
      return isLineStart(index) && tokens.all[index].lineEnds > 0 && tokens.sign(index + 1) == "."
    }
    if isWord(index - 1, DateSets.before), isOnLine(index) {
      if word.isEnglish, isWord(index - 1, DateSets.weakEnglish), word.value == 5 || word.value == 3
      {
        return false
      }
      return true
    }
    if isWord(index - 1, DateSets.pointing), isOnLine(index) { return true }
    if word.isEnglish {
      return word.value != 5 && word.value != 3 && word.value != 4 && word.value != 6
        && word.value != 8 && !isLineStart(index) && !isCapital(index - 1) && !isCapital(index + 1)
    }
    return true
  }

  /// Where `début`, `fin de`, `early`, `the end of` before a month or a year begins.
  func stageBefore(_ index: Int) -> Int? {
    guard index > 0, isOnLine(index) else { return nil }
    var at = index - 1
    if isWord(at, DateSets.ofMonth) { at -= 1 }
    if at > 0, isWord(at, DateSets.monthWord) {
      at -= 1; if isWord(at, DateSets.of) || isWord(at, DateSets.ofMonth) { at -= 1 }
    }
    if tokens.sign(at) == "-", at > 0 { at -= 1 }
    guard at >= 0, word(at).kind == .stage else { return nil }
    if at + 1 < index, !isWord(at, DateSets.nounStages), tokens.sign(at + 1) != "-" { return nil }
    return at
  }
}

extension DateSets {
  static let sharedShortMonths = NameWords.hashes("sept oct nov dec janv fevr avr juil")
  static let listing = NameWords.hashes("et and ou or")
  static let of = NameWords.hashes("of")
  static let ofMonth = NameWords.hashes("de d' du of")
  static let monthWord = NameWords.hashes("mois month")
  static let nounStages = NameWords.hashes("debut fin end beginning start")
  static let first = NameWords.hashes("premier 1er")
  static let elisions = NameWords.hashes("l' d'")
  static let halves = NameWords.hashes("am pm a.m p.m a.m. p.m.")
  static let to = NameWords.hashes("au a to until through jusqu'au")
  static let and = NameWords.hashes("et and")
  static let between = NameWords.hashes("entre between")
  static let the = NameWords.hashes("the le")
  static let weakEnglish = NameWords.hashes("to for and or than on")
}
