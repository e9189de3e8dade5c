/// What begins with a figure: dates in figures, clock times, years.
extension DateScanner {
  func number(_ index: Int) -> DateExpression? {
    if isInsideFigure(index) { return nil }
    return numeric(index) ?? clock(index) ?? yearAlone(index) ?? dayAlone(index)
  }

  /// `2011-03-03`, `03/03/2011`, `3.3.11`, and a clock time behind it in a machine's stamp.
  private func numeric(_ index: Int) -> DateExpression? {
    guard index + 2 < tokens.all.count, let separator = tokens.sign(index + 1),
      ["-", "/", "."].contains(separator), isGlued(index + 1), isGlued(index + 2),
      let one = figures(index), let two = figures(index + 2, most: 2)
    else { return nil }
    let digits = tokens.all[index].range.count
    guard index + 4 < tokens.all.count, tokens.sign(index + 3) == separator, isGlued(index + 3),
      isGlued(index + 4), let three = figures(index + 4)
    else {
      return yearAndMonth(index, digits, separator, one, two)
    }
    guard !goesOn(index + 5, separator) else { return nil }
    let last = tokens.all[index + 4].range.count
    var date: (year: Int, month: Int, day: Int)
    if digits == 4, last <= 2 {
      date = (one, two, three)
    } else if digits <= 2, last == 4 || last == 2 && separator == "/" {
      let year = last == 4 ? three : three + (three > 40 ? 1900 : 2000)
      let isMonthFirst =
        two > 12 || language == .english && one <= 12 && separator == "/" && !isDayFirst
      date = isMonthFirst ? (year, one, two) : (year, two, one)
    } else {
      return nil
    }
    guard (1000...2099).contains(date.year),
      Day(year: date.year, month: date.month, day: date.day) != nil
    else { return nil }
    var expression = DateExpression(
      index..<index + 5, .calendar(year: date.year, month: date.month, day: date.day, weekday: nil))
    addStamp(&expression)
    return expression
  }

  /// Takes in the time of a machine's stamp: `T09:05:00Z`.
  private func addStamp(_ expression: inout DateExpression) {
    let start = expression.tokens.upperBound
    guard start + 3 < tokens.all.count, isWord(start, DateSets.stampLetter), isGlued(start),
      isGlued(start + 1),
      let hour = figures(start + 1, most: 2), hour < 24, tokens.sign(start + 2) == ":",
      let minute = figures(start + 3, most: 2)
    else { return }
    var end = start + 4
    while end < tokens.all.count, isGlued(end),
      tokens.sign(end) == ":" || tokens.sign(end) == "." || tokens.sign(end) == "+"
        || tokens.all[end].kind == .number || isWord(end, DateSets.stampZone)
    {
      // A full stop that ends the sentence is no part of the stamp.
      if tokens.sign(end) == ".",
        end + 1 >= tokens.all.count || tokens.all[end + 1].kind != .number || !isGlued(end + 1)
      {
        break
      }
      end += 1
    }
    expression.clock = .init(hour: hour, minute: minute)
    expression.tokens = expression.tokens.lowerBound..<end
  }

  /// Whether another figure follows, as in an address or a version.
  private func goesOn(_ index: Int, _ separator: Unicode.Scalar) -> Bool {
    tokens.sign(index) == separator && isGlued(index) && index + 1 < tokens.all.count
      && isGlued(index + 1) && tokens.all[index + 1].kind == .number
  }

  /// Whether the text's other dates in figures can only be day first.
  private var isDayFirst: Bool {
    for index in tokens.all.indices.dropLast(4)
    where tokens.sign(index + 1) == "/" && tokens.sign(index + 3) == "/" {
      if let day = figures(index, most: 2), day > 12, figures(index + 2, most: 2) != nil {
        return true
      }
    }
    return false
  }

  private func isGlued(_ index: Int) -> Bool {
    index < tokens.all.count && tokens.all[index].isGlued
  }

  /// `2011-03`.
  private func yearAndMonth(
    _ index: Int, _ digits: Int, _ separator: Unicode.Scalar, _ one: Int, _ two: Int
  ) -> DateExpression? {
    if separator == "/", digits <= 2, (1...31).contains(one), (1...12).contains(two),
      isWord(index - 1, DateSets.frenchThe),
      tokens.all[index + 2].range.count == 2
    {
      return DateExpression(
        index..<index + 3, .calendar(year: nil, month: two, day: one, weekday: nil))
    }
    if separator == "-", digits == 4, two == (one + 1) % 100,
      isWord(index - 1, DateSets.the) || isWord(index - 1, DateSets.season)
    {
      return nil
    }
    guard separator == "-", digits == 4, tokens.all[index + 2].range.count == 2,
      (1900...2099).contains(one),
      (1...12).contains(two), !goesOn(index + 3, separator)
    else { return nil }
    return DateExpression(
      index..<index + 3, .calendar(year: one, month: two, day: nil, weekday: nil))
  }

  // MARK: Clock times

  /// `8h30`, `20 heures`, `21:45`, `9pm`, `9.30 a.m.`, `5 o’clock`, `0710 GMT`.
  func clock(_ index: Int) -> DateExpression? {
    if let range = bareRange(index) { return range }
    guard let first = clockTime(index) else { return nil }
    guard first.isSure || isAt(index) || isLabel(index, first.end) || isListed(index, first.end)
    else { return nil }
    guard !isDuration(index, first.end) else { return nil }
    var expression = DateExpression(index..<first.end, .none)
    expression.clock = first.clock
    expression.isHalfDay = first.isHalfDay
    if let last = closingTime(first.end) {
      expression.clockEnd = last.clock
      expression.tokens = index..<last.end
    }
    return expression
  }

  struct ClockTime {
    var clock: DateExpression.Clock
    var end: Int
    /// Whether it can be nothing else than a time of the day.
    var isSure: Bool
    /// Whether nothing says which half of the day.
    var isHalfDay = false
  }

  /// `de 8 à 18 heures`, `entre 17 et 19 heures`, `from 9 to 5pm`.
  private func bareRange(_ index: Int) -> DateExpression? {
    guard let hour = figures(index, most: 2), hour <= 24, isOnLine(index + 1), isOnLine(index + 2),
      isWord(index - 1, DateSets.from),
      isWord(index + 1, DateSets.to) || isWord(index + 1, DateSets.and),
      let last = clockTime(index + 2), !isWord(last.end, DateSets.afterDuration)
    else { return nil }
    var expression = DateExpression(index..<last.end, .none)
    expression.clock = .init(hour: hour, minute: 0)
    expression.clockEnd = last.clock
    return expression
  }

  /// Whether an hour stands between signs, as in a programme: `; 17 heures, bénédiction ;`.
  private func isListed(_ index: Int, _ end: Int) -> Bool {
    guard word(index + 1).kind == .hours, index > 0, end < tokens.all.count,
      let after = tokens.sign(end)
    else { return false }
    let isAfter = after == "," || after == ":" || after == ")" || after == ";"
    if isLineStart(index) || tokens.all[index].startsSentence { return isAfter && after != ";" }
    guard let before = tokens.sign(index - 1) else { return false }
    return isAfter && (before == ";" || before == "(" || before == "," || before == ".")
  }

  func clockTime(_ index: Int) -> ClockTime? {
    guard let hour = figures(index, most: 4) else { return spokenClock(index) }
    let digits = tokens.all[index].range.count
    let next = index + 1
    if digits == 4 { return zoned(index, hour) }
    guard digits <= 2, hour <= 24 else { return nil }
    if let minutes = minutes(next) {
      var time = ClockTime(
        clock: .init(hour: hour, minute: minutes.value), end: minutes.end, isSure: minutes.isSure)
      if halve(&time) || isZone(time.end) { time.isSure = true }
      if word(time.end).kind == .tonight, time.clock.hour < 12 { time.clock.hour += 12 }
      time.isHalfDay =
        !time.isSure && language == .english && hour < 12 && tokens.all[index].range.count < 3
        && tokens.scalars[tokens.all[index].range.lowerBound] != "0"
      return finished(time)
    }
    if isWord(next, DateSets.hourLetter), isOnLine(next) {
      return finished(hours(hour, next))
    }
    var time = ClockTime(clock: .init(hour: hour, minute: 0), end: next, isSure: false)
    if halve(&time) { return ClockTime(clock: time.clock, end: time.end, isSure: true) }
    if hour <= 12, isWord(index - 1, DateSets.englishAt), isBesideDay(index) {
      return ClockTime(
        clock: .init(hour: hour, minute: 0), end: next, isSure: true, isHalfDay: hour < 12)
    }
    if isWord(next, DateSets.oclock), isOnLine(next) {
      return finished(.init(clock: time.clock, end: next + 1, isSure: true))
    }
    return nil
  }

  /// Whether a bare hour stands beside its day: `tomorrow at 11`, `at 7 on Saturday`, `at 3 this afternoon`.
  private func isBesideDay(_ index: Int) -> Bool {
    func isDay(_ at: Int) -> Bool {
      let kind = word(at).kind
      return isOnLine(at)
        && (kind == .fromPublication || kind == .tonight || kind == .weekday || kind == .part)
    }
    if isDay(index - 2) || isDay(index + 1) { return true }
    return (isWord(index + 1, DateSets.onWord) || isWord(index + 1, DateSets.pointing))
      && isDay(index + 2)
  }

  /// `at six tomorrow`, `by ten on Monday`.
  private func spokenClock(_ index: Int) -> ClockTime? {
    guard let hour = count(index), hour <= 12, word(index).kind == .count else { return nil }
    if isWord(index + 1, DateSets.oclock), isOnLine(index + 1) {
      return finished(
        ClockTime(
          clock: .init(hour: hour, minute: 0), end: index + 2, isSure: true, isHalfDay: true))
    }
    guard isWord(index - 1, DateSets.englishAt), isBesideDay(index) else { return nil }
    return ClockTime(
      clock: .init(hour: hour, minute: 0), end: index + 1, isSure: true, isHalfDay: true)
  }

  /// `:30`, `.30` glued to an hour, with seconds or without.
  private func minutes(_ index: Int) -> (value: Int, end: Int, isSure: Bool)? {
    guard let sign = tokens.sign(index), sign == ":" || sign == ".", isGlued(index),
      isGlued(index + 1),
      let value = figures(index + 1, most: 2), tokens.all[index + 1].range.count == 2, value < 60
    else { return nil }
    var end = index + 2
    if goesOn(end, sign) {
      guard sign == ":", figures(end + 1, most: 2) != nil else { return nil }
      end += 2
    }
    return (value, end, false)
  }

  /// `h`, `heures` with the minutes behind.
  private func hours(_ hour: Int, _ index: Int) -> ClockTime {
    var end = index + 1
    let isLetter = tokens.all[index].range.count == 1
    if let minute = figures(end, most: 2), tokens.all[end].range.count == 2, minute < 60,
      isOnLine(end),
      isLetter || !isWord(end + 1, DateSets.units)
    {
      end += 1
      // Two hours and ten minutes are a film, half past ten is an hour.
      if let quote = tokens.sign(end), quote == "’" || quote == "'", tokens.all[end].isGlued {
        return ClockTime(clock: .init(hour: hour, minute: minute), end: end, isSure: false)
      }
      return ClockTime(
        clock: .init(hour: hour, minute: minute), end: end, isSure: isLetter && hour >= 5)
    }
    if isWord(end, DateSets.and), isWord(end + 1, DateSets.half) {
      return ClockTime(clock: .init(hour: hour, minute: 30), end: end + 2, isSure: false)
    }
    return ClockTime(clock: .init(hour: hour, minute: 0), end: end, isSure: false)
  }

  /// Takes in `am` and `pm`.
  private func halve(_ time: inout ClockTime) -> Bool {
    guard isWord(time.end, DateSets.halves), isOnLine(time.end),
      time.clock.hour <= 12 || time.clock.hour <= 24,
      !isCapitalWord(time.end) || tokens.scalars[Int(tokens.all[time.end].end) - 1] == "."
    else { return false }
    let isAfternoon =
      tokens.scalars[tokens.all[time.end].range.lowerBound] == "p"
      || tokens.scalars[tokens.all[time.end].range.lowerBound] == "P"
    if time.clock.hour <= 12 { time.clock.hour = time.clock.hour % 12 + (isAfternoon ? 12 : 0) }
    time.end += 1
    return true
  }

  private func isCapitalWord(_ index: Int) -> Bool { tokens.all[index].capitals == .initial }

  /// `du matin`, `de l’après-midi`, `in the evening` behind an hour.
  private func finished(_ time: ClockTime) -> ClockTime {
    var time = time
    guard time.clock.hour <= 24 else { return time }
    var at = time.end
    while at < time.end + 3, isWord(at, DateSets.ofPart), isOnLine(at) { at += 1 }
    guard at > time.end, word(at).kind == .part, isOnLine(at) else { return time }
    let part = word(at).value
    if part >= 12, part < 30, time.clock.hour < 12, !(part == 21 && time.clock.hour < 5) {
      time.clock.hour += 12
    }
    time.isHalfDay = false
    time.end = at + 1
    time.isSure = true
    return time
  }

  /// `0710 GMT`.
  private func zoned(_ index: Int, _ figures: Int) -> ClockTime? {
    guard isZone(index + 1), figures / 100 < 24, figures % 100 < 60 else { return nil }
    return ClockTime(
      clock: .init(hour: figures / 100, minute: figures % 100), end: index + 1, isSure: true)
  }

  func isZone(_ index: Int) -> Bool {
    guard tokens.all.indices.contains(index), isOnLine(index) else { return false }
    return word(index).kind == .zone && tokens.all[index].capitals == .all
  }

  /// Whether the words before say that a time of the day follows.
  private func isAt(_ index: Int) -> Bool {
    guard index > 0, isOnLine(index) else { return false }
    if isWord(index - 1, DateSets.at) { return !isVerbHas(index - 1) }
    if isWord(index - 1, DateSets.weakAt) { return !isWord(index - 2, DateSets.newscasts) }
    let before = word(index - 1)
    if before.kind == .weekday || before.kind == .part || before.kind == .fromPublication
      || before.kind == .fromContext || before.kind == .month
    {
      return true
    }
    if tokens.sign(index - 1) == ",", index > 1 {
      let kind = word(index - 2).kind
      return kind == .weekday || kind == .month || kind == .fromPublication
        || year(index - 2) != nil
    }
    // "2016-05-09 19:05", "3 mars 2011 8:30"
    return year(index - 1) != nil
      || index > 4 && tokens.sign(index - 2) == "-" && year(index - 5) != nil
      || index > 4 && (tokens.sign(index - 2) == "/" || tokens.sign(index - 2) == ".")
        && year(index - 1) != nil
  }

  /// Whether a word is `a` without its accent, in small letters: he has three hours.
  private func isVerbHas(_ index: Int) -> Bool {
    let range = tokens.all[index].range
    return range.count == 1 && tokens.scalars[range.lowerBound] == "a"
  }

  /// Whether a time begins a line or a sentence, as in a live report.
  private func isLabel(_ index: Int, _ end: Int) -> Bool {
    let hasMinutes = end > index + 2
    guard hasMinutes || word(index + 1).kind == .hours else { return false }
    if isLineStart(index) { return true }
    if index > 0, isLineStart(index - 1), let sign = tokens.sign(index - 1),
      ["•", "-", "–", "*", ">", "["].contains(sign)
    {
      return true
    }
    return tokens.all[index].startsSentence && hasMinutes && tokens.sign(index + 1) == ":"
  }

  private func closingTime(_ index: Int) -> ClockTime? {
    let isDash = tokens.sign(index).map { $0 == "-" || $0 == "–" } ?? false
    guard
      isDash || isWord(index, DateSets.to) || isWord(index, DateSets.and) && isBetweenTimes(index),
      isOnLine(index)
    else { return nil }
    if let time = clockTime(index + 1), isOnLine(index + 1) { return time }
    let noon = word(index + 1)
    guard noon.kind == .noon else { return nil }
    return ClockTime(clock: .init(hour: noon.value, minute: 0), end: index + 2, isSure: true)
  }

  private func isBetweenTimes(_ joint: Int) -> Bool {
    (max(0, joint - 6)..<joint).contains { isWord($0, DateSets.between) }
  }

  /// Whether the words around make it a length of time.
  private func isDuration(_ index: Int, _ end: Int) -> Bool {
    if isWord(index - 1, DateSets.at), !isWord(index - 1, DateSets.openAt) {
      return isWord(end, DateSets.over) && figures(end + 1) != nil
    }
    if isWord(index - 1, DateSets.duration)
      || isWord(index - 1, DateSets.than) && isWord(index - 2, DateSets.more)
    {
      return true
    }
    if isWord(end, DateSets.afterDuration), isOnLine(end) { return true }
    return false
  }

  /// `une heure du matin`, `à six heures`, `seven o’clock`.
  func spokenHour(_ index: Int) -> DateExpression? {
    if isWord(index, DateSets.earlyHours), isWord(index - 1, DateSets.early), isOnLine(index) {
      var expression = DateExpression(index - 1..<index + 1, .fromContext(0))
      expression.part = 0
      return expression
    }
    guard isOnLine(index),
      word(index - 1).kind == .count || isWord(index - 1, DateSets.one)
        || isWord(index - 1, DateSets.seven),
      let hour = count(index - 1), hour <= 24
    else { return nil }
    let time = finished(hours(hour, index))
    guard time.isSure || isWord(index - 2, DateSets.at), !isDuration(index - 1, time.end) else {
      return nil
    }
    var expression = DateExpression(index - 1..<time.end, .none)
    expression.clock = time.clock
    return expression
  }

  /// `half past nine`, `ten to four`, `a quarter past midnight`, at the word of the hour.
  func spokenTime(_ index: Int) -> DateExpression? {
    let hourWord = word(index)
    let hour: Int
    if hourWord.kind == .noon {
      hour = hourWord.value
    } else if let number = count(index), number <= 12 {
      hour = number
    } else {
      return nil
    }
    guard isOnLine(index), index > 1, isWord(index - 1, DateSets.pastOrTo) else { return nil }
    var start = index - 2
    if isWord(start, DateSets.units) { start -= 1 }
    let minutes: Int
    if isWord(start, DateSets.quarter) {
      minutes = 15
    } else if isWord(start, DateSets.half) {
      minutes = 30
    } else if let number = count(start) {
      minutes = number
    } else {
      return nil
    }
    if isWord(start - 1, DateSets.one), isWord(start, DateSets.quarter) { start -= 1 }
    guard minutes < 60,
      hourWord.kind == .noon || isWord(start - 1, DateSets.at) || isWord(start, DateSets.quarter)
        || isWord(start, DateSets.half)
    else { return nil }
    let total =
      isWord(index - 1, DateSets.toWord) ? (hour * 60 - minutes + 1440) % 1440 : hour * 60 + minutes
    var time = ClockTime(
      clock: .init(hour: total / 60, minute: total % 60), end: index + 1, isSure: true)
    time = finished(time)
    var expression = DateExpression(start..<time.end, .none)
    expression.clock = time.clock
    expression.isHalfDay = hourWord.kind != .noon && time.end == index + 1
    return expression
  }

  func noon(_ index: Int, _ word: DateWord) -> DateExpression? {
    if let spoken = spokenTime(index) { return spoken }
    if isWord(index - 1, DateSets.noNoon) || isWord(index + 1, DateSets.noNoonAfter),
      isOnLine(index)
    {
      return nil
    }
    if tokens.all[index].hasCapital, !tokens.all[index].startsSentence, word.isEnglish == false {
      return nil
    }
    guard
      isOnLine(index) && isWord(index - 1, DateSets.at) || isWord(index - 1, DateSets.weakAt)
        || self.word(index - 1).kind == .weekday || self.word(index - 1).kind == .fromPublication
        || self.word(index - 1).kind == .fromContext || tokens.all[index].startsSentence
        || isWord(index - 1, DateSets.to) || isWord(index - 1, DateSets.and)
        || tokens.sign(index - 1) == ","
    else { return nil }
    var expression = DateExpression(index..<index + 1, .none)
    expression.clock = .init(hour: word.value, minute: 0)
    if isWord(index + 1, DateSets.and), isWord(index + 2, DateSets.half) {
      expression.clock?.minute = 30
      expression.tokens = index..<index + 3
    } else if isOnLine(index + 1), let minute = figures(index + 1, most: 2),
      tokens.all[index + 1].range.count == 2, minute < 60, !word.isEnglish
    {
      expression.clock?.minute = minute
      expression.tokens = index..<index + 2
    } else if let last = closingTime(index + 1) {
      expression.clockEnd = last.clock
      expression.tokens = index..<last.end
    }
    return expression
  }

  // MARK: Years and days

  /// A year on its own, where the words around it leave no other reading.
  private func yearAlone(_ index: Int) -> DateExpression? {
    guard let year = year(index) ?? shortYear(index) else { return nil }
    var start = index
    var end = index + 1
    let staged = stageBefore(index)
    if let staged { start = staged }
    let isSure = staged != nil || isYear(index, year)
    if let last = closingYear(end, year) {
      guard isSure || isOpenRange(index) else { return nil }
      end = last.end
      var expression = DateExpression(
        start..<end, .calendar(year: year, month: nil, day: nil, weekday: nil))
      expression.end = .calendar(year: last.year, month: nil, day: nil, weekday: nil)
      return expression
    }
    guard isSure else { return nil }
    return DateExpression(start..<end, .calendar(year: year, month: nil, day: nil, weekday: nil))
  }

  /// `en 68`.
  private func shortYear(_ index: Int) -> Int? {
    guard let year = figures(index, most: 2), (30...99).contains(year),
      isWord(index - 1, DateSets.en), isOnLine(index),
      language != .english, tokens.sign(index + 1) == "," || tokens.sign(index + 1) == "."
    else { return nil }
    return 1900 + year
  }

  private func isOpenRange(_ index: Int) -> Bool {
    isWord(index - 1, DateSets.from) || tokens.sign(index - 1) == "("
  }

  /// `-2014`, ` à 2014`, `-14`.
  private func closingYear(_ index: Int, _ first: Int) -> (year: Int, end: Int)? {
    let isDash = tokens.sign(index).map { $0 == "-" || $0 == "–" || $0 == "/" } ?? false
    guard
      isDash || isWord(index, DateSets.to) || isBetweenTimes(index) && isWord(index, DateSets.and),
      isOnLine(index)
    else { return nil }
    if let last = year(index + 1), last > first { return (last, index + 2) }
    guard isDash, let short = figures(index + 1, most: 2), tokens.all[index + 1].range.count == 2,
      short == (first + 1) % 100 || short > first % 100, !goesOn(index + 2, "-")
    else { return nil }
    return (first / 100 * 100 + short, index + 2)
  }

  private func isYear(_ index: Int, _ year: Int) -> Bool {
    guard isOnLine(index) || isLineStart(index) else { return false }
    let next = index + 1
    let isCounting = isWord(next, DateSets.units) || word(next).kind == .hours
    guard !isCounting else { return false }
    if let sign = tokens.sign(next), ["€", "$", "%", "£"].contains(sign) { return false }
    if isWord(index - 1, DateSets.titleYear) { return false }
    if index > 0, isOnLine(index) {
      if isWord(index - 1, DateSets.strongYear) { return year >= 1000 }
      if isWord(index - 1, DateSets.weakYear), (1500...2099).contains(year) {
        return !isCountedAfter(next, year)
      }
      let season = word(index - 1)
      if season.kind == .season { return false }
      if isWord(index - 1, DateSets.the), (1900...2099).contains(year),
        language == .english || language == nil
      {
        return isWord(index - 1, DateSets.englishThe) && !isWord(next, DateSets.manyNouns)
      }
      if tokens.sign(index - 1) == "(", (1500...2099).contains(year) {
        let closing = tokens.sign(next)
        return closing == ")" || closing == "," || closing == ";" || closing == "-"
          || closing == "–"
      }
      if tokens.sign(index - 1) == ",", tokens.sign(next) == ")" {
        return (1800...2099).contains(year)
      }
    }
    if isLineStart(index), (1800...2099).contains(year) {
      let sign = tokens.sign(next)
      return sign == ":" || sign == "." || sign == "–" || sign == "—" || next >= tokens.all.count
        || !isOnLine(next)
    }
    return tokens.all[index].startsSentence && tokens.sign(next) == ":"
      && (1900...2099).contains(year)
  }

  /// Whether a noun in small letters follows that the figure may count.
  private func isCountedAfter(_ index: Int, _ year: Int) -> Bool {
    guard index < tokens.all.count, isOnLine(index), tokens.all[index].kind == .word,
      tokens.all[index].capitals == .none, !isWord(index, DateSets.notNouns)
    else { return false }
    if !(1900...2040).contains(year) { return true }
    // What is counted is in the plural.
    let last = tokens.scalars[Int(tokens.all[index].end) - 1]
    return last == "s" || last == "x" || isWord(index, DateSets.manyNouns)
  }

  /// `le 17`, `the 17th`, where the month is said elsewhere.
  private func dayAlone(_ index: Int) -> DateExpression? {
    guard let day = figures(index, most: 2), (1...31).contains(day), index > 0, isOnLine(index)
    else { return nil }
    let end = ordinalEnd(index)
    let isEnglish = end > index + 1
    let named = weekdayBefore(index)
    guard named != nil || isWord(index - 1, DateSets.the) || isWord(index - 1, DateSets.mergedDu)
    else { return nil }
    if word(end).kind == .hours || isWord(end, DateSets.halves) || tokens.sign(end) == ":"
      || tokens.sign(end) == "%" || tokens.sign(end) == "/"
    {
      return nil
    }
    if tokens.sign(end) == ".", end + 1 < tokens.all.count, tokens.all[end + 1].isGlued {
      return nil
    }
    if let named {
      return DateExpression(
        named.start..<end, .calendar(year: nil, month: nil, day: day, weekday: named.weekday))
    }
    guard isWord(index - 1, DateSets.englishThe) == isEnglish,
      tokens.all[index - 1].capitals == .none || !isEnglish
    else { return nil }
    let endsHere =
      end >= tokens.all.count || tokens.all[end].kind == .sign && tokens.sign(end) != "-"
      || isWord(end, DateSets.afterDay)
    guard endsHere, !isWord(index - 2, DateSets.notBeforeDay) else { return nil }
    return DateExpression(index..<end, .calendar(year: nil, month: nil, day: day, weekday: nil))
  }
}

extension DateSets {
  static let stampLetter = NameWords.hashes("t")
  static let stampZone = NameWords.hashes("z")
  static let season = NameWords.hashes("saison saisons season")
  static let newscasts = NameWords.hashes("journal jt edition")
  static let earlyHours = NameWords.hashes("hours")
  static let early = NameWords.hashes("early small")
  static let englishAt = NameWords.hashes("at by until from")
  static let onWord = NameWords.hashes("on")
  static let hourLetter = NameWords.hashes("h heure heures")
  static let oclock = NameWords.hashes("o'clock")
  static let quarter = NameWords.hashes("quarter")
  static let pastOrTo = NameWords.hashes("past to")
  static let half = NameWords.hashes("demi demie half")
  static let units = NameWords.hashes(
    """
    minute minutes seconde secondes euro euros dollar dollars livres francs yens million millions milliard milliards billion
    km kilometres kilometre metres m mm kg tonnes tonne hectares litres watts personnes habitants salaries
    emplois places points voix pages fois exemplaires people pounds miles feet yards metres meters jobs votes seats
    employees workers residents copies tons tonnes acres degrees points mots words ans years jours days
    """)
  static let ofPart = NameWords.hashes("du de l' la in the at le")
  static let at = NameWords.hashes(
    "a vers des avant apres jusqu'a jusqu' at by before after until till around about from est entre between since depuis shortly"
  )
  static let weakAt = NameWords.hashes("de partir on ce le minuit noon et")
  static let openAt = NameWords.hashes("de est entre between et")
  static let over = NameWords.hashes("sur")
  static let duration = NameWords.hashes(
    "pendant durant toutes quelque quelques dure dura duree lasted over for within chaque every nearly presque sur en dans sous moins plus"
  )
  static let than = NameWords.hashes("de than d'")
  static let more = NameWords.hashes("plus moins more less pres")
  static let afterDuration = NameWords.hashes(
    "sur plus apres avant d'affilee par durant auparavant later earlier straight long consecutives chrono de d'"
  )
  static let noNoon = NameWords.hashes("apres grand plein demon grands bonne")
  static let noNoonAfter = NameWords.hashes(
    "express sun blue oil mass libre olympique quatorze prayers prayer rally")
  static let strongYear = NameWords.hashes(
    "en depuis since in l'an an l'annee annee circa jusqu'en fin debut mi early late mid during by year rentree until till dès"
  )
  static let weakYear = NameWords.hashes(
    "de d' of for pour from et and to a about avant apres before after des vers around dernier last or ou entre between than que"
  )
  static let titleYear = NameWords.hashes("annees guide euro mondial windows route no n")
  static let englishThe = NameWords.hashes("the")
  static let manyNouns = NameWords.hashes("people dollars euros men women residents workers jobs")
  static let from = NameWords.hashes("de from entre between")
  static let notNouns = NameWords.hashes(
    """
    does says calls allows plans remains makes gives sets
    et ou mais a au aux en de du des d' le la les l' il elle ils on que qui est etait sont ont avait pour par avec dans
    sur avant apres contre comme soit puis lors jusqu' jusqu'a deja selon dont quand ou ne n'
    and or but in at on of to the he she it they was were is are had has have when after before with by for from as
    than that which who while where until not did would will could
    """)
  static let afterDay = NameWords.hashes(
    "a au aux pour avec par sur et at in for with when and after dernier prochain")
  static let notBeforeDay = NameWords.hashes("sur chaine chapitre numero article page room the")
}
