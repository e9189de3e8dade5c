/// Makes one date of those that stand together: a day and its hour, the two ends of a range.
struct DateJoiner {
  private let tokens: Tokens

  init(_ tokens: Tokens) { self.tokens = tokens }

  func join(_ found: [DateExpression]) -> [DateExpression] {
    let days = pairs(pairs(found, dayAndDay), range)
    let joined = pairs(days, dayAndHour)
    // A range may have hours at its ends, or an hour may follow a day that is already joined.
    return pairs(joined, dayAndHour).filter { !($0.isPartOnly && $0.clock == nil) && !isHabit($0) }
      .map(halved)
  }

  /// Whether it is `du lundi au vendredi`, each week.
  private func isHabit(_ expression: DateExpression) -> Bool {
    guard case .weekday = expression.form, case .weekday? = expression.end else { return false }
    return isWord(expression.tokens.lowerBound - 1, DateSets.mergedDu)
  }

  /// Gives an hour without `am` or `pm` its half of the day: the one its words name, else the waking one.
  private func halved(_ expression: DateExpression) -> DateExpression {
    guard expression.isHalfDay, let clock = expression.clock, clock.hour < 12 else {
      return expression
    }
    var one = expression
    let isEvening =
      expression.part.map { $0 >= 12 && $0 < 30 && !($0 == 21 && clock.hour < 5) }
      ?? (1...6).contains(clock.hour)
    if isEvening { one.clock?.hour += 12 }
    return one
  }

  /// Puts neighbours together as long as `rule` makes one of two.
  private func pairs(
    _ found: [DateExpression], _ rule: (DateExpression, DateExpression) -> DateExpression?
  ) -> [DateExpression] {
    var result: [DateExpression] = []
    for expression in found {
      if let last = result.last, last.tokens.upperBound <= expression.tokens.lowerBound,
        expression.tokens.lowerBound - last.tokens.upperBound <= 4, isOneLine(last, expression),
        let one = rule(last, expression)
      {
        result[result.count - 1] = one
      } else {
        result.append(expression)
      }
    }
    return result
  }

  private func isOneLine(_ first: DateExpression, _ second: DateExpression) -> Bool {
    (first.tokens.upperBound...second.tokens.lowerBound).allSatisfy {
      $0 >= tokens.all.count || tokens.all[$0].lineEnds == 0 && !tokens.all[$0].startsSentence
    }
  }

  private func between(_ first: DateExpression, _ second: DateExpression) -> Range<Int> {
    first.tokens.upperBound..<second.tokens.lowerBound
  }

  /// `hier lundi`, `14 February last year`.
  private func dayAndDay(_ first: DateExpression, _ second: DateExpression) -> DateExpression? {
    let gap = between(first, second)
    if case .fromPublication = first.form, case .weekday = second.form, gap.isEmpty,
      first.clock == nil
    {
      var one = first
      one.tokens = first.tokens.lowerBound..<second.tokens.upperBound
      return one
    }
    if case .weekday(_, nil) = first.form, case .week(let pointer, false) = second.form,
      first.end == nil, gap.allSatisfy({ isWord($0, DateSets.ofMonth) })
    {
      var one = first
      one.tokens = first.tokens.lowerBound..<second.tokens.upperBound
      one.weekPointer = pointer
      return one
    }
    if case .calendar(nil, .some, _, _) = first.form, case .year(let pointer, false) = second.form,
      gap.allSatisfy({ isWord($0, DateSets.ofMonth) || isWord($0, DateSets.articles) })
    {
      var one = first
      one.tokens = first.tokens.lowerBound..<second.tokens.upperBound
      one.yearPointer = pointer
      return one
    }
    if case .calendar(nil, .some, _, _) = first.form, case .year(0, true) = second.form,
      gap.allSatisfy({ isWord($0, DateSets.ofMonth) })
    {
      var one = first
      one.tokens = first.tokens.lowerBound..<second.tokens.upperBound
      one.isOfYearTold = true
      return one
    }
    return nil
  }

  /// A day and a time of it, with nothing but short words or a zone between.
  private func dayAndHour(_ first: DateExpression, _ second: DateExpression) -> DateExpression? {
    let gap = between(first, second)
    guard gap.allSatisfy(isJoint) else { return nil }
    let isFirstDay = first.form.isDay && first.clock == nil && first.end == nil
    let isSecondDay = second.form.isDay && second.clock == nil && second.end == nil
    let isSecondPart =
      second.form == .none
      || (second.form == .fromContext(0) || second.form == .fromPublication(0)) && second.hasPart
    if isFirstDay, isSecondPart, !(first.form == .fromContext(0) && first.hasPart) {
      guard second.clock != nil || gap.count <= 2 else { return nil }
      var one = first
      one.tokens = first.tokens.lowerBound..<second.tokens.upperBound
      one.clock = second.clock
      one.clockEnd = second.clockEnd
      one.part = first.part ?? second.part
      one.isHalfDay = first.isHalfDay || second.isHalfDay
      return one
    }
    let isFirstPart = first.form == .none || first.form == .fromContext(0) && first.hasPart
    if first.form == .none, first.hasPart, first.clock == nil, second.end != nil, gap.count <= 2 {
      // `nuit du 6 au 7 juillet` is told by its first day.
      var one = second
      one.tokens = first.tokens.lowerBound..<second.tokens.upperBound
      one.end = nil
      one.part = 0
      return one
    }
    guard isFirstPart, isSecondDay, first.clock != nil || first.hasPart else { return nil }
    if first.clock == nil, second.hasPart || gap.isEmpty { return nil }
    if first.form == .fromContext(0), first.clock == nil, gap.count > 1,
      !isWord(gap.lowerBound, DateSets.ofMonth)
    {
      return nil
    }
    var one = second
    one.tokens = first.tokens.lowerBound..<second.tokens.upperBound
    one.clock = first.clock
    one.clockEnd = first.clockEnd
    one.part = first.part ?? second.part
    one.isHalfDay = first.isHalfDay || second.isHalfDay
    return one
  }

  private func isJoint(_ index: Int) -> Bool {
    let token = tokens.all[index]
    guard token.kind == .word else { return false }
    let word = DateWords.shared[token.folded]
    if word.kind == .zone {
      return token.capitals == .all || DateSets.smallZones.contains(token.folded)
    }
    return word.kind == .joint || DateSets.joints.contains(token.folded)
  }

  /// Two days, months, weekdays or times with `au`, `to`, `–` between, or `entre … et`.
  private func range(_ first: DateExpression, _ second: DateExpression) -> DateExpression? {
    guard first.end == nil, second.end == nil, first.clockEnd == nil, second.clockEnd == nil else {
      return nil
    }
    guard canEnd(first, second), isRange(between(first, second), first, second) else { return nil }
    var one = first
    one.tokens = first.tokens.lowerBound..<second.tokens.upperBound
    if first.form == .none {
      one.clockEnd = second.clock
    } else {
      one.end = second.form
      one.clockEnd = second.clock
    }
    one.direction = first.direction != 0 ? first.direction : second.direction
    return one
  }

  private func canEnd(_ first: DateExpression, _ second: DateExpression) -> Bool {
    switch (first.form, second.form) {
    case (.none, .none): return first.clock != nil && second.clock != nil
    case (.calendar, .calendar), (.weekday, .weekday), (.weekday, .calendar):
      return first.hasPart == second.hasPart
    case (.fromPublication, .weekday), (.weekday, .fromPublication),
      (.fromPublication, .fromPublication):
      return true
    default: return false
    }
  }

  private func isRange(_ gap: Range<Int>, _ first: DateExpression, _ second: DateExpression) -> Bool
  {
    guard let joint = gap.first, gap.count <= 3 else { return false }
    if gap.count == 1, let sign = tokens.sign(joint), sign == "-" || sign == "–" || sign == "—" {
      return first.form != .none || tokens.all[joint].isGlued
    }
    guard tokens.all[joint].kind == .word, gap.dropFirst().allSatisfy({ isArticle($0) }) else {
      return false
    }
    let before = first.tokens.lowerBound - 1
    let isOpened =
      isWord(before, DateSets.openers)
      || isWord(before, DateSets.frenchThe) && isWord(before - 1, DateSets.openers)
    if isWord(joint, DateSets.and) {
      return isWord(before, DateSets.between) || isWord(before - 1, DateSets.between)
    }
    if isWord(joint, DateSets.through) { return true }
    guard isWord(joint, DateSets.to) else { return false }
    return isOpened || first.form != .none && isEnglishTo(joint)
  }

  private func isEnglishTo(_ joint: Int) -> Bool { isWord(joint, DateSets.toWord) }
  private func isArticle(_ index: Int) -> Bool { isWord(index, DateSets.articles) }

  private func isWord(_ index: Int, _ words: WordSet) -> Bool {
    tokens.all.indices.contains(index) && tokens.all[index].kind == .word
      && words.contains(tokens.all[index].folded)
  }
}

extension DateSets {
  static let smallZones = NameWords.hashes("heure heures locale locales paris local time")
  static let joints = NameWords.hashes("jusqu'a partir")
  static let openers = NameWords.hashes("de du des d' from entre between")
  static let through = NameWords.hashes("through until jusqu'au jusqu'a")
  static let toWord = NameWords.hashes("to till")
}
