/// Weekdays, relative days, parts of the day, weeks, seasons: what points at a day instead of naming it.
extension DateScanner {
  func weekday(_ index: Int, _ word: DateWord) -> DateExpression? {
    guard word.kind == .weekday, let day = Weekday(rawValue: word.value) else { return nil }
    if word.isEnglish, !isCapital(index) { return nil }
    if isOnLine(index), isWord(index - 1, DateSets.every), !isWord(index - 2, DateSets.exactly) {
      return nil
    }
    if isOnLine(index), isCapital(index - 1), isWord(index - 1, DateSets.namedDays) { return nil }
    if isOnLine(index), isWord(index - 1, DateSets.onWord), isCapital(index - 2),
      isWord(index - 2, DateSets.mail)
    {
      return nil
    }
    if isOnLine(index + 1), isWord(index + 1, DateSets.afterNamedDay) { return nil }
    if isOnLine(index + 1), isCapital(index + 1),
      isWord(index + 1, DateSets.papers) || word.isEnglish && isWord(index - 1, DateSets.englishThe)
    {
      return nil
    }
    if !word.isEnglish, tokens.all[index].capitals == .initial, !tokens.all[index].startsSentence,
      !isLineStart(index),
      isCapital(index - 1)
    {
      return nil
    }
    if let nth = nthOfMonth(index, day) { return nth }
    var expression = DateExpression(index..<index + 1, .weekday(day, pointer: nil))
    modify(&expression)
    if isWord(expression.tokens.upperBound - 1, DateSets.followingWords)
      || isWord(expression.tokens.lowerBound, DateSets.followingWords)
    {
      expression.form = .weekdayFromContext(day, isAhead: expression.direction > 0)
      return expression
    }
    if expression.direction != 0 { expression.form = .weekday(day, pointer: expression.direction) }
    if isOnLine(index + 2), isWord(index + 1, DateSets.en), isWord(index + 2, DateSets.eight) {
      expression.form = .weekday(day, pointer: 2)
      expression.tokens = index..<index + 3
    }
    if !word.isEnglish, expression.direction == 0, isWord(index - 1, DateSets.frenchThe),
      isHabit(index)
    {
      return nil
    }
    return expression
  }

  /// `the first Thursday of May 2015`, `le premier dimanche de mai`.
  private func nthOfMonth(_ index: Int, _ day: Weekday) -> DateExpression? {
    guard isWord(index - 1, DateSets.ordinalWords), isWord(index + 1, DateSets.ofMonth),
      word(index + 2).kind == .month,
      let nth = DateSets.nth(tokens.all[index - 1].folded)
    else { return nil }
    var end = index + 3
    var year: Int?
    if let found = yearAfter(end) { (year, end) = (found.year, found.end) }
    return DateExpression(
      index - 1..<end, .nthWeekday(nth, day, month: word(index + 2).value, year: year))
  }

  /// Whether `le jeudi` means every Thursday: so it does unless the sentence tells of something past.
  private func isHabit(_ index: Int) -> Bool {
    if isWord(index - 2, DateSets.afterHour) || isWord(index - 2, DateSets.hourLetter)
      || figures(index - 2) != nil
    {
      return false
    }
    if word(index + 1).kind == .part { return !Tense(tokens, around: index..<index + 1).isPast }
    return !Tense(tokens, around: index..<index + 1).isPast
  }

  func fromPublication(_ index: Int, _ word: DateWord) -> DateExpression? {
    if isIdiom(index, word) { return nil }
    if word.kind == .tonight {
      var expression = DateExpression(index..<index + 1, .fromPublication(0))
      expression.part = 21
      return expression
    }
    var expression = DateExpression(index..<index + 1, .fromPublication(word.value))
    // "the day before yesterday"
    if word.isEnglish, isWord(index - 1, DateSets.beforeAfter), isWord(index - 2, DateSets.dayWord)
    {
      let start = isWord(index - 3, DateSets.englishThe) ? index - 3 : index - 2
      expression = DateExpression(start..<index + 1, .fromPublication(word.value * 2))
    }
    return expression
  }

  /// Whether `today` means nowadays, or calls the reader to buy.
  private func isIdiom(_ index: Int, _ word: DateWord) -> Bool {
    guard word.kind == .fromPublication else { return false }
    if word.value == 0 {
      if isWord(index - 1, DateSets.d) || isWord(index - 1, DateSets.evenToday)
        || isWord(index + 1, DateSets.evenToday)
      {
        return true
      }
      if isWord(index - 1, DateSets.calls), isOnLine(index) { return true }
      if isCapital(index), !tokens.all[index].startsSentence, word.isEnglish, !isLineStart(index),
        isCapital(index - 1) || isCapital(index + 1)
      {
        return true
      }
      if word.isEnglish, tokens.sign(index + 1) == nil, isWord(index + 2, DateSets.nowadays),
        isPossessive(index + 1)
      {
        return true
      }
      if isWord(index + 1, DateSets.nowAdays), isOnLine(index + 1) { return true }
      return isCall(index)
    }
    // "le monde de demain", but "à partir de demain"
    if !word.isEnglish, isWord(index - 1, DateSets.ofMonth), !isWord(index - 2, DateSets.afterWhich)
    {
      return isWord(index - 2, DateSets.worlds)
    }
    return false
  }

  private func isPossessive(_ index: Int) -> Bool {
    tokens.all.indices.contains(index) && tokens.all[index].isGlued
  }

  /// `Souscrire aujourd’hui`, `Sign up today`: a short line that begins with a verb that asks.
  private func isCall(_ index: Int) -> Bool {
    let sentence = tokens.sentences[tokens.sentence(of: index)]
    guard sentence.count <= 14 else { return false }
    return sentence.prefix(3).contains { isWord($0, DateSets.calls) }
  }

  func fromContext(_ index: Int, _ word: DateWord) -> DateExpression? {
    if isWord(index - 1, DateSets.au), isWord(index - 2, DateSets.jour) { return nil }
    if word.value == 1, isWord(index - 1, DateSets.au), isWord(index + 1, DateSets.ofMonth),
      isOnLine(index + 1)
    {
      return DateExpression(index..<index + 1, .fromEvent(1))
    }
    var start = index
    if isOnLine(index), isWord(index - 1, DateSets.articles) { start = index - 1 }
    if word.value == -1, start == index, !isWord(index - 1, DateSets.mergedArticles) { return nil }
    // "à la veille de", "en veille", "la veille sanitaire"
    if word.value == -1, isWord(index + 1, DateSets.watch) { return nil }
    return DateExpression(start..<index + 1, .fromContext(word.value))
  }

  // MARK: Parts of the day

  func part(_ index: Int, _ word: DateWord) -> DateExpression? {
    guard index > 0 else { return nil }
    var expression = DateExpression(index..<index + 1, .none)
    expression.part = word.value
    guard isOnLine(index) else { return nil }
    let before = self.word(index - 1)
    if isWord(index - 1, DateSets.pointing) {
      let isThat =
        isWord(index - 1, DateSets.that) || isWord(index + 1, DateSets.there) || word.value == 30
      expression.form = isThat ? .fromContext(0) : .fromPublication(0)
      expression.tokens = index - 1..<index + (isWord(index + 1, DateSets.there) ? 2 : 1)
      return expression
    }
    if before.kind == .weekday || before.kind == .fromPublication || before.kind == .fromContext {
      return expression
    }
    if word.isEnglish, isWord(index - 1, DateSets.sameWord) {
      expression.form = .fromContext(0)
      expression.tokens =
        (isWord(index - 2, DateSets.englishThe) ? index - 2 : index - 1)..<index + 1
      return expression
    }
    if word.isEnglish, isWord(index - 1, DateSets.englishThe),
      isWord(index + 1, DateSets.beforeWord), isOnLine(index + 1)
    {
      expression.form = .fromContext(-1)
      expression.tokens = index - 1..<index + 2
      return expression
    }
    if before.kind == .pointer, before.isEnglish, word.isEnglish {
      if isWord(index - 2, DateSets.possessives) { return nil }
      let isSame = isWord(index - 1, DateSets.followingWords)
      if word.value == 21, !isSame, before.value < 0 {
        expression.form = .fromPublication(-1)
      } else {
        expression.form = .fromContext(before.value)
      }
      let start = isWord(index - 2, DateSets.englishThe) ? index - 2 : index - 1
      expression.tokens = start..<index + 1
      return expression
    }
    if isOnLine(index + 1), !word.isEnglish, self.word(index + 1).kind == .pointer {
      // "la nuit dernière"
      let value = self.word(index + 1).value
      expression.form = value < 0 && word.value == 0 ? .fromPublication(-1) : .fromContext(value)
      expression.tokens = (isWord(index - 1, DateSets.articles) ? index - 1 : index)..<index + 2
      return expression
    }
    if isOnLine(index + 1), isWord(index + 1, DateSets.same) {
      expression.form = .fromContext(0)
      expression.tokens = (isWord(index - 1, DateSets.articles) ? index - 1 : index)..<index + 2
      return expression
    }
    if let night = night(index, word) { return night }
    return narrative(index, word, expression)
  }

  /// `nuit de lundi à mardi`, `nuit du 3 au 4 mai`, `night of June 3`, `early hours of Sunday`.
  private func night(_ index: Int, _ word: DateWord) -> DateExpression? {
    let next = index + 1
    guard isOnLine(next), isWord(next, DateSets.ofMonth) else { return nil }
    let first = self.word(next + 1)
    guard first.kind == .weekday, let day = Weekday(rawValue: first.value) else { return nil }
    var end = next + 2
    if isWord(end, DateSets.to), self.word(end + 1).kind == .weekday { end += 2 }
    var expression = DateExpression(index..<end, .weekday(day, pointer: nil))
    expression.part = word.value
    return expression
  }

  /// `dans la matinée`, `en soirée`, `in the afternoon`, `le soir même`: a part of the day told of.
  private func narrative(_ index: Int, _ word: DateWord, _ expression: DateExpression)
    -> DateExpression?
  {
    var expression = expression
    if word.isEnglish {
      if isWord(index - 1, DateSets.byWords), !isWord(index, DateSets.nightWord), isOnLine(index) {
        expression.form = .fromContext(0)
        return expression
      }
      if word.value == 21 || word.value == 5 { return nil }
      guard isWord(index - 1, DateSets.englishThe), isWord(index - 2, DateSets.inWords),
        !isWord(index + 1, DateSets.afterHabit)
      else { return nil }
      expression.form = .fromContext(0)
      return expression
    }
    if isWord(index - 1, DateSets.articles),
      isWord(index - 2, DateSets.dans)
        || (word.value == 5 || isWord(index, DateSets.midday)) && isWord(index - 2, DateSets.aWord)
    {
      expression.form = .fromContext(0)
      return expression
    }
    if isWord(index - 1, DateSets.en), isFeminine(index) {
      expression.form = .fromContext(0)
      return expression
    }
    if isWord(index - 1, DateSets.petit), isWord(index - 2, DateSets.au) {
      expression.form = .fromContext(0)
      expression.tokens = index - 1..<index + 1
      return expression
    }
    if isWord(index - 1, DateSets.ofMonth), self.word(index - 2).kind == .stage {
      expression.form = .fromContext(0)
      expression.tokens = index - 2..<index + 1
      return expression
    }
    if isWord(index - 1, DateSets.au), !isWord(index + 1, DateSets.afterHabit) {
      expression.form = .fromContext(0)
      return Tense(tokens, around: index..<index + 1).isPast ? expression : nil
    }
    if isWord(index - 1, DateSets.articles), tokens.all[index - 1].startsSentence,
      tokens.sign(index + 1) == ","
    {
      expression.form = .fromContext(0)
      return expression
    }
    return nil
  }

  private func isFeminine(_ index: Int) -> Bool { isWord(index, DateSets.longParts) }

  // MARK: Days, weeks, months, years

  func day(_ index: Int, _ word: DateWord) -> DateExpression? {
    guard isOnLine(index) else { return nil }
    if let counted = counted(index, word) { return counted }
    if isWord(index, DateSets.singleDay) {
      if let same = sameDay(index, word) { return same }
    }
    return isWord(index, DateSets.pluralDays) ? vague(index) : nil
  }

  /// `ce jour-là`, `le même jour`, `le jour même`, `the next day`, `the day before`.
  private func sameDay(_ index: Int, _ word: DateWord) -> DateExpression? {
    let article = isWord(index - 1, DateSets.articles)
    if word.isEnglish {
      if isWord(index - 1, DateSets.that) || isWord(index - 1, DateSets.sameWord) {
        let start = isWord(index - 2, DateSets.englishThe) ? index - 2 : index - 1
        return DateExpression(start..<index + 1, .fromContext(0))
      }
      let before = self.word(index - 1)
      if before.kind == .pointer, before.value != 0, !isWord(index - 1, DateSets.lastWord) {
        let start = isWord(index - 2, DateSets.englishThe) ? index - 2 : index - 1
        return DateExpression(start..<index + 1, .fromContext(before.value))
      }
      if article, isWord(index + 1, DateSets.beforeAfter), isOnLine(index + 1),
        !isYesterday(index + 2)
      {
        return DateExpression(
          index - 1..<index + 2, .fromContext(isWord(index + 1, DateSets.beforeWord) ? -1 : 1))
      }
      return nil
    }
    if isWord(index, DateSets.thatDay) {
      return isWord(index - 1, DateSets.pointing)
        ? DateExpression(index - 1..<index + 1, .fromContext(0)) : nil
    }
    if isWord(index, DateSets.journee), isWord(index - 1, DateSets.ofMonth),
      self.word(index - 2).kind == .stage
    {
      return DateExpression(index - 2..<index + 1, .fromContext(0))
    }
    if isWord(index - 1, DateSets.pointing), isWord(index + 1, DateSets.there) || isThatDay(index) {
      return DateExpression(index - 1..<thatDayEnd(index), .fromContext(0))
    }
    if isWord(index - 1, DateSets.same) {
      let start = isWord(index - 2, DateSets.articles) ? index - 2 : index - 1
      return DateExpression(start..<index + 1, .fromContext(0))
    }
    guard isOnLine(index + 1) else { return nil }
    let start = article ? index - 1 : index
    if isWord(index + 1, DateSets.same) {
      return DateExpression(start..<index + 2, .fromContext(0))
    }
    let after = self.word(index + 1)
    if after.kind == .pointer, !after.isEnglish, isWord(index + 1, DateSets.followingWords) {
      return DateExpression(start..<index + 2, .fromContext(after.value))
    }
    if article, isWord(index + 1, DateSets.d), isWord(index + 2, DateSets.apresWord) {
      return DateExpression(start..<index + 3, .fromContext(1))
    }
    if isWord(index - 1, DateSets.dans), isWord(index, DateSets.journee) { return nil }
    if article, isWord(index - 2, DateSets.dans), isWord(index, DateSets.journee),
      !isWord(index + 1, DateSets.ofMonth)
    {
      return DateExpression(index..<index + 1, .fromContext(0))
    }
    return nil
  }

  private func isThatDay(_ index: Int) -> Bool {
    tokens.sign(index + 1) == "-" && isWord(index + 2, DateSets.there)
  }
  private func thatDayEnd(_ index: Int) -> Int { isThatDay(index) ? index + 3 : index + 2 }
  private func isYesterday(_ index: Int) -> Bool { word(index).kind == .fromPublication }

  /// `trois jours plus tard`, `il y a deux jours`, `dans dix jours`, `two days ago`.
  private func counted(_ index: Int, _ word: DateWord) -> DateExpression? {
    guard let number = count(index - 1), isOnLine(index), number > 0, number < 400 else {
      return nil
    }
    let start = index - 1
    let next = index + 1
    if isOnLine(next) {
      if isWord(next, DateSets.ago) {
        return DateExpression(start..<next + 1, .fromPublication(-number))
      }
      if isWord(next, DateSets.plus), isWord(next + 1, DateSets.lateWord) {
        return DateExpression(start..<next + 2, .fromContext(number))
      }
      if isWord(next, DateSets.plus), isWord(next + 1, DateSets.soonWord) {
        return DateExpression(start..<next + 2, .fromContext(-number))
      }
      if isWord(next, DateSets.laterWords) || isWord(next, DateSets.earlierWords) {
        let days = isWord(next, DateSets.laterWords) ? number : -number
        let isBound =
          next + 1 < tokens.all.count && tokens.all[next + 1].kind == .word
          && !isWord(next, DateSets.adverbs)
        return DateExpression(start..<next + 1, isBound ? .fromEvent(days) : .fromContext(days))
      }
    }
    if isWord(start - 1, DateSets.a), isWord(start - 2, DateSets.y), isWord(start - 3, DateSets.il)
    {
      return DateExpression(start - 3..<index + 1, .fromPublication(-number))
    }
    if isWord(start - 1, DateSets.dansWord)
      || isWord(start - 1, DateSets.inWord) && !isPossessive(next)
    {
      guard
        Tense(tokens, around: start..<index + 1).isFuture || isWord(start - 1, DateSets.dansWord)
      else { return nil }
      var expression = DateExpression(start - 1..<index + 1, .fromPublication(number))
      expression.direction = 1
      return expression
    }
    return nil
  }

  func unit(_ index: Int, _ word: DateWord) -> DateExpression? {
    guard isOnLine(index), word.isEnglish || language != .english || !isWord(index, DateSets.an)
    else { return nil }
    if let end = endOfUnit(index, word) { return end }
    guard let pointer = pointer(index, word) else { return vague(index) }
    if pointer.isPlural { return vague(index) }
    var form: DateExpression.Form
    switch word.kind {
    case .week: form = .week(pointer: pointer.value, fromContext: pointer.isNarrative)
    case .monthUnit: form = .month(pointer: pointer.value)
    default: form = .year(pointer: pointer.value, fromContext: pointer.isNarrative)
    }
    if pointer.isNarrative, word.kind == .monthUnit { form = .vague }
    var tokens = pointer.tokens
    if word.kind == .week || word.kind == .monthUnit || word.kind == .year,
      isWord(tokens.lowerBound - 1, DateSets.partOf), isOnLine(tokens.lowerBound)
    {
      tokens = tokens.lowerBound - 1..<tokens.upperBound
    }
    return DateExpression(tokens, form)
  }

  /// `the end of the year`, `fin de l’année`, `la fin du mois`.
  private func endOfUnit(_ index: Int, _ word: DateWord) -> DateExpression? {
    guard word.kind == .year || word.kind == .monthUnit, !isPluralUnit(index),
      isWord(index - 1, DateSets.yearEnds)
    else { return nil }
    let of = isWord(index - 1, DateSets.mergedDu) ? index - 1 : index - 2
    guard isWord(of, DateSets.ofMonth), self.word(of - 1).kind == .stage,
      isWord(of - 1, DateSets.nounStages)
    else { return nil }
    if isOnLine(index + 1), year(index + 1) != nil { return nil }
    let form: DateExpression.Form =
      word.kind == .year ? .year(pointer: 0, fromContext: false) : .month(pointer: 0)
    return DateExpression(of - 1..<index + 1, form)
  }

  struct Pointer {
    var value: Int
    var tokens: Range<Int>
    var isPlural: Bool
    /// Whether it is counted from the day told of.
    var isNarrative: Bool
  }

  /// `la semaine dernière`, `cette semaine`, `last week`.
  private func pointer(_ index: Int, _ word: DateWord) -> Pointer? {
    let isPlural = isPluralUnit(index)
    if word.isEnglish {
      let before = self.word(index - 1)
      guard before.kind == .pointer, before.isEnglish else { return nil }
      let isNarrative = isWord(index - 1, DateSets.followingWords)
      let start =
        isWord(index - 2, DateSets.englishThe) && isOnLine(index - 1) ? index - 2 : index - 1
      return Pointer(
        value: before.value, tokens: start..<index + 1, isPlural: isPlural, isNarrative: isNarrative
      )
    }
    if isWord(index - 1, DateSets.pointing) {
      if isWord(index, DateSets.thoseUnits) {
        return Pointer(
          value: 0, tokens: index - 1..<index + 1, isPlural: isPlural, isNarrative: true)
      }
      let end =
        isWord(index + 1, DateSets.here)
        ? index + 2
        : tokens.sign(index + 1) == "-" && isWord(index + 2, DateSets.here) ? index + 3 : index + 1
      if isWord(index + 1, DateSets.there) || isThatDay(index) {
        return Pointer(
          value: 0, tokens: index - 1..<index + 2, isPlural: isPlural, isNarrative: true)
      }
      return Pointer(value: 0, tokens: index - 1..<end, isPlural: isPlural, isNarrative: false)
    }
    let after = self.word(index + 1)
    guard after.kind == .pointer, !after.isEnglish, isOnLine(index + 1) else { return nil }
    let isNarrative = isWord(index + 1, DateSets.followingWords)
    let start =
      isWord(index - 1, DateSets.articles) || isWord(index - 1, DateSets.les) ? index - 1 : index
    return Pointer(
      value: after.value, tokens: start..<index + 2, isPlural: isPlural, isNarrative: isNarrative)
  }

  private func isPluralUnit(_ index: Int) -> Bool {
    if isWord(index, DateSets.moisWord) {
      return isWord(index - 1, DateSets.plurals) || isWord(index - 2, DateSets.plurals)
    }
    return isWord(index, DateSets.pluralUnits)
  }

  /// `ces dernières semaines`, `les prochains jours`, `the past few months`, `recent weeks`.
  private func vague(_ index: Int) -> DateExpression? {
    guard isPluralUnit(index) || isWord(index, DateSets.pluralDays) else { return nil }
    var start = index - 1
    var hasPointer = false
    while start >= 0, isOnLine(start + 1), index - start <= 3 {
      if word(start).kind == .pointer && !isWord(start, DateSets.oldPointers)
        || isWord(start, DateSets.recent)
      {
        hasPointer = true
      } else if !isWord(start, DateSets.few), count(start) == nil {
        break
      }
      start -= 1
    }
    var end = index + 1
    if !hasPointer, word(end).kind == .pointer, !word(end).isEnglish, isOnLine(end) {
      hasPointer = true
      end += 1
    } else if !hasPointer, isWord(end, DateSets.a), isWord(end + 1, DateSets.venir), isOnLine(end) {
      hasPointer = true
      end += 2
    }
    guard hasPointer else { return nil }
    if start >= 0,
      isWord(start, DateSets.plurals) || isWord(start, DateSets.englishThe)
        || isWord(start, DateSets.theseWords), isOnLine(start + 1)
    {
      start -= 1
    }
    return DateExpression(start + 1..<end, .vague)
  }

  func weekend(_ index: Int, _ word: DateWord) -> DateExpression? {
    guard isOnLine(index) || index == 0 || tokens.all[index].startsSentence else { return nil }
    if isWord(index - 1, DateSets.every) { return nil }
    var expression = DateExpression(index..<index + 1, .weekend(pointer: nil, fromContext: false))
    modify(&expression)
    if expression.direction != 0 {
      expression.form = .weekend(
        pointer: expression.direction,
        fromContext: isWord(expression.tokens.upperBound - 1, DateSets.followingWords)
          || isWord(expression.tokens.lowerBound, DateSets.followingWords))
      return expression
    }
    if isWord(index - 1, DateSets.pointing) {
      expression.form = .weekend(pointer: nil, fromContext: false)
      return expression
    }
    if word.isEnglish || isWord(index, DateSets.englishWeekend) && language == .english {
      return isWord(index - 1, DateSets.one) ? nil : expression
    }
    let isTold = isWord(index - 1, DateSets.articles) || isWord(index - 1, DateSets.mergedArticles)
    return isTold && !isWord(index + 1, DateSets.ofMonth) ? expression : nil
  }

  func season(_ index: Int, _ word: DateWord) -> DateExpression? {
    guard isOnLine(index) || index == 0 else { return nil }
    if !word.isEnglish, word.value == 1, !isSummer(index) { return nil }
    if word.isEnglish, isCapital(index), !tokens.all[index].startsSentence { return nil }
    var end = index + 1
    var year: Int?
    if isWord(end, DateSets.ofMonth), let found = self.year(end + 1) {
      (year, end) = (found, end + 2)
    } else if let found = yearAfter(end) {
      (year, end) = (found.year, found.end)
    }
    var start = index
    if let staged = stageBefore(index), word.isEnglish || year != nil { start = staged }
    if year != nil {
      return DateExpression(
        start..<end, .season(word.value, year: year, pointer: nil, fromContext: false))
    }
    if isWord(index - 1, DateSets.pointing) {
      return DateExpression(
        index - 1..<end, .season(word.value, year: nil, pointer: 0, fromContext: false))
    }
    if word.isEnglish {
      let before = self.word(index - 1)
      if isWord(index - 1, DateSets.bareSeasonBefore), !isWord(index, DateSets.fall) {
        return DateExpression(
          index..<end, .season(word.value, year: nil, pointer: nil, fromContext: false))
      }
      if isWord(index - 1, DateSets.englishThe), isWord(index - 2, DateSets.untilThe),
        !isWord(end, DateSets.ofMonth)
      {
        return DateExpression(
          index..<end, .season(word.value, year: nil, pointer: nil, fromContext: false))
      }
      guard before.kind == .pointer else { return nil }
      return DateExpression(
        index - 1..<end,
        .season(
          word.value, year: nil, pointer: before.value,
          fromContext: isWord(index - 1, DateSets.followingWords)))
    }
    let after = self.word(end)
    if after.kind == .pointer, !after.isEnglish, isOnLine(end) {
      let first = isWord(index - 1, DateSets.articles) ? index - 1 : index
      return DateExpression(
        first..<end + 1,
        .season(
          word.value, year: nil, pointer: after.value,
          fromContext: isWord(end, DateSets.followingWords)))
    }
    let isSummer =
      word.value != 1
      || isWord(index - 1, DateSets.lArticle) && isWord(index - 2, DateSets.beforeSummerBefore)
    if isSummer, isWord(index - 1, DateSets.seasonArticles), !isWord(end, DateSets.ofMonth) {
      return DateExpression(
        index..<end, .season(word.value, year: nil, pointer: nil, fromContext: false))
    }
    return nil
  }

  /// `été` the season, not the participle.
  private func isSummer(_ index: Int) -> Bool {
    if isWord(index - 1, DateSets.beforeSummer) { return true }
    return yearAfter(index + 1) != nil && !isWord(index - 1, DateSets.auxiliaries)
  }
}

extension DateSets {
  static let exactly = NameWords.hashes("d'")
  static let namedDays = NameWords.hashes(
    "black good ash super ruby bloody blue cyber palm mr mrs ms mme m. m maundy giving happy")
  static let afterNamedDay = NameWords.hashes("saint noir noire fou rouge bleu")
  static let papers = NameWords.hashes(
    "times telegraph mirror express post mail herald league world sport night lights school roast agreement"
  )
  static let an = NameWords.hashes("an")
  static let since = NameWords.hashes("depuis since")
  static let oldPointers = NameWords.hashes(
    "passe passee ecoule ecoulee precedent precedente suivant suivante")
  static let midday = NameWords.hashes("mi-journee")
  static let mergedDu = NameWords.hashes("du")
  static let en = NameWords.hashes("en")
  static let eight = NameWords.hashes("huit quinze")
  static let frenchThe = NameWords.hashes("le")
  static let englishWeekend = NameWords.hashes("weekend")
  static let afterHour = NameWords.hashes("heures heure h midi minuit matin soir")
  static let beforeAfter = NameWords.hashes("before after")
  static let beforeWord = NameWords.hashes("before")
  static let dayWord = NameWords.hashes("day")
  static let d = NameWords.hashes("d'")
  static let evenToday = NameWords.hashes("encore toujours meme still even")
  static let nowAdays = NameWords.hashes("age agee ages agees retraite retraitee disparu disparue")
  static let nowadays = NameWords.hashes(
    "world youth generation young children kids standards society technology money market")
  static let calls = NameWords.hashes(
    "souscrire souscrivez abonnez abonner inscrivez commandez profitez testez essayez telechargez achetez sign subscribe register buy order join donate try download get start shop recevez reservez"
  )
  static let afterWhich = NameWords.hashes("partir compter dater")
  static let worlds = NameWords.hashes(
    "monde mondes france europe ville villes metiers journal societe hier avenir lendemain champions voiture medecine energie"
  )
  static let mergedArticles = NameWords.hashes("du au cette ce the")
  static let watch = NameWords.hashes("sanitaire technologique juridique citoyenne")
  static let mail = NameWords.hashes("mail")
  static let jour = NameWords.hashes("jour")
  static let that = NameWords.hashes("that")
  static let there = NameWords.hashes("la")
  static let here = NameWords.hashes("ci")
  static let same = NameWords.hashes("meme")
  static let sameWord = NameWords.hashes("same")
  static let followingWords = NameWords.hashes(
    "following previous suivant suivante suivants suivantes precedent precedente precedents precedentes"
  )
  static let inWords = NameWords.hashes("in during later earlier")
  static let afterHabit = NameWords.hashes("and et ou or of de d'")
  static let dans = NameWords.hashes("dans durant pendant en")
  static let au = NameWords.hashes("au")
  static let aWord = NameWords.hashes("a")
  static let longParts = NameWords.hashes("matinee soiree")
  static let singleDay = NameWords.hashes("jour journee day jour-la")
  static let possessives = NameWords.hashes("s my his her their its our your mon ma son sa leur")
  static let byWords = NameWords.hashes("by before until at since till")
  static let nightWord = NameWords.hashes("night overnight")
  static let petit = NameWords.hashes("petit")
  static let yearEnds = NameWords.hashes("the l' du")
  static let bareSeasonBefore = NameWords.hashes("until till by before since")
  static let untilThe = NameWords.hashes("until till by before in this since")
  static let beforeSummerBefore = NameWords.hashes("avant d'ici apres des jusqu'a a")
  static let ordinalWords = NameWords.hashes(
    "first second third fourth last premier premiere deuxieme troisieme quatrieme dernier")
  static let pluralDays = NameWords.hashes("jours days")
  static let lastWord = NameWords.hashes("last past")
  static let thatDay = NameWords.hashes("jour-la")
  static let thoseUnits = NameWords.hashes("semaine-la mois-la annee-la")
  static let apresWord = NameWords.hashes("apres")
  static let journee = NameWords.hashes("journee")
  static let adverbs = NameWords.hashes("later earlier auparavant")
  static let ago = NameWords.hashes("ago")
  static let plus = NameWords.hashes("plus")
  static let lateWord = NameWords.hashes("tard")
  static let soonWord = NameWords.hashes("tot")
  static let laterWords = NameWords.hashes("apres later after")
  static let earlierWords = NameWords.hashes("avant auparavant earlier before")
  static let a = NameWords.hashes("a")
  static let y = NameWords.hashes("y")
  static let il = NameWords.hashes("il")
  static let dansWord = NameWords.hashes("dans")
  static let inWord = NameWords.hashes("in")
  static let partOf = NameWords.hashes("earlier later early late")
  static let les = NameWords.hashes("les")
  static let moisWord = NameWords.hashes("mois")
  static let plurals = NameWords.hashes("ces les des these those")
  static let theseWords = NameWords.hashes("these those")
  static let pluralUnits = NameWords.hashes("semaines weeks months ans annees years")
  static let recent = NameWords.hashes("recent recents recentes")
  static let few = NameWords.hashes("few quelques several couple of")
  static let venir = NameWords.hashes("venir")
  static let seasonArticles = NameWords.hashes("l' au")
  static let beforeSummer = NameWords.hashes("l' cet d' en fin debut mi")
  static let lArticle = NameWords.hashes("l'")
  static let fall = NameWords.hashes("fall")
  static let limits = NameWords.hashes("jusqu' jusqu'a jusqu'au ici d'ici")
  static let auxiliaries = NameWords.hashes(
    "a ont avait avaient ayant avoir as ai aura eut aurait auraient aient ait")
}

extension DateSets {
  /// Which of a month's weekdays an ordinal means; 0 for the last.
  static func nth(_ folded: UInt64) -> Int? {
    if NameWords.hashes("first premier premiere").contains(folded) { return 1 }
    if NameWords.hashes("second deuxieme").contains(folded) { return 2 }
    if NameWords.hashes("third troisieme").contains(folded) { return 3 }
    if NameWords.hashes("fourth quatrieme").contains(folded) { return 4 }
    return NameWords.hashes("last dernier").contains(folded) ? 0 : nil
  }
}
