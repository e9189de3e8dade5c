/// Says which days the dates of a text mean, from the day it came out, its headings and what it told before.
package struct DateResolver {
  private let tokens: Tokens
  private let published: Day?
  private let model: OutlookModel?
  /// All dates of the text, and the number of the one at hand.
  private var found: [DateExpression] = []
  private var index = 0
  /// The day that a heading set, and the year or month it set when it names no day.
  private var section: Day?
  private var sectionYear: Int?
  /// The day told of last.
  private var context: Day?
  /// The days that were told of, and where the last date stood.
  private var saidDays: Set<Day> = []
  private var lastToken = 0
  /// The month and the year told of last.
  private var lastMonth: (year: Int, month: Int)?
  private var lastYear: Int?
  /// The years told of, the last one first.
  private var saidYears: [Int] = []
  /// The day told of last that is not after the publication.
  private var pastContext: Day?

  /// Finds and resolves the dates of a text that came out on `published`, where that is known.
  package static func resolve(
    _ tokens: Tokens, published: Day?, language: Language?, model: OutlookModel? = nil,
    corrections: [DateCorrection] = []
  ) -> [DateMention] {
    let found = DateScanner.scan(tokens, language: language)
    var resolver = DateResolver(tokens: tokens, published: published, model: model)
    return resolver.run(found, corrections)
  }

  private init(tokens: Tokens, published: Day?, model: OutlookModel?) {
    self.tokens = tokens
    self.published = published
    self.model = model
  }

  private mutating func run(
    _ found: [DateExpression], _ corrections: [DateCorrection]
  ) -> [DateMention] {
    let headings = Set(found.indices.filter { isHeading(found[$0]) })
    let isChronology = headings.count > 1
    var mentions: [DateMention] = []
    self.found = found
    for (index, expression) in found.enumerated() {
      self.index = index
      let isHead = headings.contains(index) && isSection(expression, isChronology)
      var mention = resolve(expression, in: found, at: index)
      if let correction = corrections.last(where: { $0.range == mention.range }) {
        mention.correct(correction.day)
      }
      if isHead { enter(mention) }
      remember(mention)
      mentions.append(mention)
    }
    return mentions
  }

  // MARK: Headings

  /// Whether a date has its line to itself, or leads it before a dash, a colon or a full stop.
  private func isHeading(_ expression: DateExpression) -> Bool {
    guard expression.end == nil, expression.clockEnd == nil else { return false }
    switch expression.form {
    case .calendar, .weekday: break
    case .fromPublication, .fromContext, .fromEvent, .weekdayFromContext, .nthWeekday, .weekend,
      .week, .month, .year, .season, .vague, .none:
      return false
    }
    let first = expression.tokens.lowerBound
    var start = first
    while start > 0, tokens.all[start].lineEnds == 0,
      tokens.all[start - 1].kind == .sign || isArticle(start - 1)
    {
      start -= 1
    }
    guard start == 0 || tokens.all[start].lineEnds > 0 else { return false }
    var end = expression.tokens.upperBound
    while end < tokens.all.count, tokens.all[end].lineEnds == 0, tokens.all[end].kind == .sign {
      end += 1
    }
    return end >= tokens.all.count || tokens.all[end].lineEnds > 0
      || isLead(expression.tokens.upperBound)
  }

  private func isArticle(_ index: Int) -> Bool {
    DateSets.articles.contains(tokens.all[index].folded)
  }

  /// Whether a date leads its paragraph: `16 novembre. Il …`, `Thursday, November 16: …`.
  private func isLead(_ index: Int) -> Bool {
    switch tokens.sign(index) {
    case ":", "–", "—": true
    case ".": index + 1 < tokens.all.count && tokens.all[index + 1].startsSentence
    default: false
    }
  }

  /// Whether a heading opens a section, and is not the stamp of the article.
  private func isSection(_ expression: DateExpression, _ isChronology: Bool) -> Bool {
    if isChronology { return true }
    guard case .calendar(_, _, let day?, _) = expression.form, let published, day == published.day
    else {
      return expression.tokens.lowerBound > 0
    }
    return false
  }

  private mutating func enter(_ mention: DateMention) {
    switch mention.value {
    case .date(let day), .time(let day, _, _):
      section = day
      sectionYear = day.year
    case .month(let year, _), .year(let year):
      section = nil
      sectionYear = year
    case nil: if mention.reason == .corrected { section = nil }
    }
  }

  private mutating func remember(_ mention: DateMention) {
    lastToken = mention.tokens.upperBound
    for value in [mention.value, mention.endValue] {
      if let day = value?.day { saidDays.insert(day) }
    }
    if let day = mention.endValue?.day ?? mention.value?.day {
      if mention.kind != .range {
        context = day
        if day <= published ?? day { pastContext = day }
      }
      lastYear = day.year
      lastMonth = (day.year, day.month)
    } else if case .month(let year, let month)? = mention.value {
      lastMonth = (year, month)
      lastYear = year
    } else if case .year(let year)? = mention.value {
      lastYear = year
    }
    if let lastYear, saidYears.first != lastYear {
      saidYears.removeAll { $0 == lastYear }
      saidYears.insert(lastYear, at: 0)
    }
  }
}

// MARK: - One expression

extension DateResolver {
  /// What an expression comes to.
  private struct Result {
    var value: DateValue?
    var end: DateValue?
    var source: DateMention.Source
    var reason: DateReason
    var isDoubtful = false
  }

  private func resolve(
    _ expression: DateExpression, in all: [DateExpression], at index: Int
  ) -> DateMention {
    var result = value(of: expression, in: all, at: index)
    var kind = DateMention.Kind.date
    if let end = expression.end {
      result = rangeEnds(expression, end, result)
      kind = .range
    } else if result.end != nil {
      kind = .range
    }
    if let clock = expression.clock, let day = result.value?.day {
      result.value = time(day, clock)
      kind = expression.end == nil ? .time : .range
      if let last = expression.clockEnd {
        let endDay = result.end?.day ?? day
        let isNextDay = result.end == nil && (last.hour, last.minute) < (clock.hour, clock.minute)
        result.end = time(isNextDay ? endDay.adding(1) : endDay, last)
        kind = .range
      }
    } else if expression.clock != nil {
      kind = .time
    }
    return DateMention(
      tokens: expression.tokens, range: tokens.range(of: expression.tokens), kind: kind,
      value: result.value, endValue: result.end, source: result.source, reason: result.reason,
      isDoubtful: result.isDoubtful)
  }

  private func time(_ day: Day, _ clock: DateExpression.Clock) -> DateValue {
    clock.hour == 24
      ? .time(day.adding(1), hour: 0, minute: clock.minute)
      : .time(day, hour: clock.hour, minute: clock.minute)
  }

  private func value(
    of expression: DateExpression, in all: [DateExpression], at index: Int
  ) -> Result {
    switch expression.form {
    case .calendar(let year, let month, let day, let weekday):
      return calendar(expression, year, month, day, weekday)
    case .weekday(let weekday, let pointer): return self.weekday(weekday, pointer, expression)
    case .fromPublication(let days):
      guard let published else { return unknown }
      return Result(
        value: .date(published.adding(days)), source: .relative,
        reason: .fromPublication(published, days: days))
    case .fromContext(let days): return fromContext(days, expression)
    case .fromEvent(let days): return fromEvent(days, expression, in: all, at: index)
    case .weekdayFromContext(let weekday, let isAhead):
      guard let from = told(expression) else { return unknown }
      let since = (from.weekday.rawValue - weekday.rawValue + 7) % 7
      return Result(
        value: .date(from.adding(isAhead ? 7 - since : since == 0 ? -7 : -since)),
        source: .relative,
        reason: .weekday(from: from, isAhead: isAhead))
    case .nthWeekday(let nth, let weekday, let month, let year):
      return nthWeekday(nth, weekday, month, year, expression)
    case .weekend(let pointer, let isNarrative): return weekend(pointer, isNarrative, expression)
    case .week(let pointer, let isNarrative):
      guard let from = isNarrative ? told(expression) : published else { return unknown }
      let monday = from.adding(-from.weekday.rawValue + 7 * pointer)
      return Result(
        value: .date(monday), end: .date(monday.adding(6)), source: .range, reason: .period(from))
    case .month(let pointer):
      guard let published else { return unknown }
      let months = published.year * 12 + published.month - 1 + pointer
      return Result(
        value: .month(year: months / 12, month: months % 12 + 1), source: .relative,
        reason: .period(published))
    case .year(let pointer, let isNarrative):
      guard let from = isNarrative ? lastYear ?? sectionYear ?? published?.year : published?.year
      else { return unknown }
      return Result(
        value: .year(from + pointer), source: .relative,
        reason: published.map { .period($0) } ?? .noReference)
    case .season(let season, let year, let pointer, let isNarrative):
      if isNarrative, let pointer, let lastYear {
        return Result(
          value: .year(lastYear + pointer), source: .relative,
          reason: published.map { .period($0) } ?? .noReference)
      }
      return self.season(season, year, pointer, expression)
    case .vague: return Result(value: nil, source: .vague, reason: .vague)
    case .none: return clockDay(expression, in: all, at: index)
    }
  }

  private var unknown: Result {
    Result(value: nil, source: .relative, reason: .noReference, isDoubtful: true)
  }

  // MARK: Dates of the calendar

  private func calendar(
    _ expression: DateExpression, _ year: Int?, _ month: Int?, _ day: Int?, _ weekday: Weekday?,
    isCounted: Day? = nil
  ) -> Result {
    if let pointer = expression.yearPointer, let published, year == nil {
      return calendar(
        expression, published.year + pointer, month, day, weekday, isCounted: published)
    }
    if expression.isOfYearTold, let lastYear, let month, let day,
      let told = Day(year: lastYear, month: month, day: day)
    {
      return Result(value: .date(told), source: .year, reason: .context(told))
    }
    guard let month else {
      if let year { return Result(value: .year(year), source: .explicit, reason: .written) }
      return dayOfMonth(day ?? 1, weekday, expression)
    }
    if let year {
      guard let day else {
        return Result(value: .month(year: year, month: month), source: .explicit, reason: .written)
      }
      guard let found = Day(year: year, month: month, day: day) else {
        return Result(value: nil, source: .explicit, reason: .noReference, isDoubtful: true)
      }
      return Result(
        value: .date(found), source: .explicit, reason: .written,
        isDoubtful: weekday != nil && found.weekday != weekday)
    }
    guard let day else { return monthWithoutYear(month, expression) }
    return dateWithoutYear(month, day, weekday, expression)
  }

  private func dateWithoutYear(
    _ month: Int, _ day: Int, _ weekday: Weekday?, _ expression: DateExpression
  ) -> Result {
    let written = CalendarDate(year: nil, month: month, day: day, weekday: weekday, range: 0..<0)
    if let sectionYear, weekday == nil || written.day(inYear: sectionYear) != nil, isSectionFar,
      let found = Day(year: sectionYear, month: month, day: day)
    {
      return Result(value: .date(found), source: .year, reason: .context(found))
    }
    guard let reference = published ?? context else {
      return Result(value: nil, source: .year, reason: .noReference, isDoubtful: true)
    }
    if weekday == nil, let section, expression.direction == 0, isLabel(expression),
      let found = [section.year, section.year + 1].lazy.compactMap({
        Day(year: $0, month: month, day: day)
      })
      .first(where: { $0 >= section && $0.number - section.number < 300 })
    {
      // The headings of a chronology go forward.
      return Result(value: .date(found), source: .year, reason: .context(section))
    }
    if weekday != nil, let far = written.day(notAfter: reference),
      far.number < reference.number - 400,
      let told = saidYears.lazy.compactMap({ written.day(inYear: $0) }).first
    {
      return Result(value: .date(told), source: .year, reason: .context(told))
    }
    if weekday != nil, let found = dated(written, reference, expression) {
      return Result(
        value: .date(found), source: .year,
        reason: .year(of: reference, isWeekday: true, isAhead: found > reference))
    }
    let past = (reference.year - 9...reference.year).lazy.compactMap {
      Day(year: $0, month: month, day: day)
    }.last { $0 <= reference }
    let ahead = (reference.year...reference.year + 9).lazy.compactMap {
      Day(year: $0, month: month, day: day)
    }.first { $0 > reference }
    guard let past, let ahead else {
      return Result(value: nil, source: .year, reason: .noReference, isDoubtful: true)
    }
    let choice = choose(past, ahead, reference, expression)
    return Result(
      value: .date(choice.day), source: .year,
      reason: .year(of: reference, isWeekday: false, isAhead: choice.day > reference),
      isDoubtful: choice.isDoubtful)
  }

  /// The day that a weekday, a day and a month can only be: near the publication, or else the last one.
  private func dated(_ written: CalendarDate, _ reference: Day, _ expression: DateExpression)
    -> Day?
  {
    guard let near = written.day(nearestTo: reference) else { return nil }
    guard near.number > reference.number + 200, let past = written.day(notAfter: reference) else {
      return near
    }
    return isAhead(
      expression, wait: near.number - reference.number, ago: reference.number - past.number)
      ? near : past
  }

  /// Whether the headings tell of another year than the one the article came out in.
  private var isSectionFar: Bool { sectionYear != published?.year }

  /// The past day or the coming one, by the words and the tenses around a date, else the one that is near.
  private func choose(
    _ past: Day, _ ahead: Day, _ reference: Day, _ expression: DateExpression
  ) -> (day: Day, isDoubtful: Bool) {
    if past == reference { return (past, false) }
    let wait = ahead.number - reference.number
    let ago = reference.number - past.number
    if expression.direction != 0 {
      return (expression.direction > 0 ? ahead : past, false)
    }
    let outlook = outlook(expression, wait: wait, ago: ago)
    return (outlook.isAhead ? ahead : past, outlook.isUnsure)
  }

  /// Whether a date lies ahead and not behind, which would be so many days away.
  private func isAhead(_ expression: DateExpression, wait: Int, ago: Int) -> Bool {
    outlook(expression, wait: wait, ago: ago).isAhead
  }

  /// The same, with whether it may well be otherwise.
  private func outlook(
    _ expression: DateExpression, wait: Int, ago: Int
  ) -> (isAhead: Bool, isUnsure: Bool) {
    let score = Outlook(tokens, expression, wait: wait, ago: ago).score(model)
    return (score > 0, abs(score) < 0.35)
  }

  private func monthWithoutYear(_ month: Int, _ expression: DateExpression) -> Result {
    if let sectionYear, isSectionFar {
      return Result(
        value: .month(year: sectionYear, month: month), source: .year,
        reason: .context(Day(clamping: sectionYear, month, 1)))
    }
    guard let reference = published ?? context else {
      return Result(value: nil, source: .year, reason: .noReference, isDoubtful: true)
    }
    let past = month <= reference.month ? reference.year : reference.year - 1
    let ahead = month >= reference.month ? reference.year : reference.year + 1
    var year = past
    if expression.direction != 0 {
      year =
        expression.direction > 0
        ? (month > reference.month ? reference.year : reference.year + 1)
        : month < reference.month ? reference.year : reference.year - 1
    } else if past != ahead {
      let wait = (month - reference.month + 12) % 12
      if isAhead(expression, wait: wait * 30, ago: (12 - wait) * 30) { year = ahead }
    }
    return Result(
      value: .month(year: year, month: month), source: .year,
      reason: .year(of: reference, isWeekday: false, isAhead: year > reference.year))
  }

  /// `le 17`, `vendredi 17`: in the month told of last, or around the publication.
  private func dayOfMonth(_ day: Int, _ weekday: Weekday?, _ expression: DateExpression) -> Result {
    guard let reference = section ?? published ?? context else { return unknown }
    let months = reference.year * 12 + reference.month - 1
    let days = (months - 13...months + 13).compactMap {
      Day(year: $0 / 12, month: $0 % 12 + 1, day: day)
    }.filter { weekday == nil || $0.weekday == weekday }
    if weekday != nil,
      let near = days.min(by: {
        abs($0.number - reference.number) < abs($1.number - reference.number)
      })
    {
      return Result(
        value: .date(near), source: .year,
        reason: .year(of: reference, isWeekday: true, isAhead: near > reference))
    }
    if let said = days.first(where: { saidDays.contains($0) }) {
      return Result(value: .date(said), source: .year, reason: .context(said))
    }
    if published == nil || isFresh(expression), let lastMonth,
      let told = Day(year: lastMonth.year, month: lastMonth.month, day: day),
      abs(told.number - reference.number) < 400
    {
      return Result(value: .date(told), source: .year, reason: .context(told))
    }
    let tense = Tense(tokens, around: expression.tokens)
    let found = tense.isFuture ? days.first { $0 > reference } : days.last { $0 <= reference }
    return Result(
      value: found.map { .date($0) }, source: .year,
      reason: .year(of: reference, isWeekday: false, isAhead: tense.isFuture), isDoubtful: true)
  }

  /// Whether the date before stands so near that a day without a month is one of its month.
  private func isFresh(_ expression: DateExpression) -> Bool {
    expression.tokens.lowerBound - lastToken < 60
  }

  // MARK: Weekdays and relative days

  private func weekday(
    _ weekday: Weekday, _ pointer: Int?, _ expression: DateExpression
  ) -> Result {
    if let weeks = expression.weekPointer, let published {
      let monday = published.adding(-published.weekday.rawValue + 7 * weeks)
      return Result(
        value: .date(monday.adding(weekday.rawValue)), source: .weekday, reason: .period(published))
    }
    // Under the headings of what was, what is to come is counted from the publication.
    if let section, pointer == nil, !isToCome(expression, after: section) {
      let shift = (weekday.rawValue - section.weekday.rawValue + 10) % 7 - 3
      return Result(
        value: .date(section.adding(shift)), source: .heading, reason: .heading(section))
    }
    guard let reference = published ?? context else { return unknown }
    let since = (reference.weekday.rawValue - weekday.rawValue + 7) % 7
    var isAhead: Bool
    var isDoubtful = false
    switch pointer {
    case nil:
      let outlook = outlook(expression, wait: 7 - since, ago: since)
      isAhead = since != 0 && outlook.isAhead
      isDoubtful = outlook.isUnsure
    case 2:
      return Result(
        value: .date(reference.adding((7 - since) % 7 + 7)), source: .weekday,
        reason: .weekday(from: reference, isAhead: true))
    case let value?: isAhead = value > 0
    }
    var days = isAhead ? 7 - since : -since
    if days == 0, pointer == -1 || pointer == nil && !isThis(expression) && leadsIntoWeek(weekday) {
      days = -7
    }
    return Result(
      value: .date(reference.adding(days)), source: .weekday,
      reason: .weekday(from: reference, isAhead: isAhead), isDoubtful: isDoubtful)
  }

  /// Whether a verb right beside a date in a section says that it is still to come when the text comes out.
  private func isToCome(_ expression: DateExpression, after section: Day) -> Bool {
    guard let published, published.number - section.number < 10, published >= section else {
      return false
    }
    let tense = Tense(tokens, around: expression.tokens)
    return tense.isFuture && tense.isPlain
  }

  /// Whether the next weekday that is told of is one or two days later, and past: then the story of a week begins
  /// with this one, and not today.
  private func leadsIntoWeek(_ weekday: Weekday) -> Bool {
    guard let published, index + 1 < found.count else { return false }
    for next in found[(index + 1)...].prefix(6) {
      guard case .weekday(let other, nil) = next.form, next.weekPointer == nil, other != weekday
      else { continue }
      let later = (other.rawValue - weekday.rawValue + 7) % 7
      let since = (published.weekday.rawValue - other.rawValue + 7) % 7
      return later <= 2 && !isAhead(next, wait: 7 - since, ago: since)
    }
    return false
  }

  /// The day told of: what is past is counted from a day that is.
  private func told(_ expression: DateExpression) -> Day? {
    if let section { return section }
    if let context, let published, context > published, let pastContext,
      !isAhead(expression, wait: 4, ago: 3)
    {
      return pastContext
    }
    return context ?? section ?? published
  }

  private func fromContext(_ days: Int, _ expression: DateExpression) -> Result {
    guard let from = told(expression) else { return unknown }
    if let section, section == from {
      return Result(
        value: .date(from.adding(days)), source: .heading, reason: .fromContext(from, days: days))
    }
    return Result(
      value: .date(from.adding(days)), source: .relative, reason: .fromContext(from, days: days),
      isDoubtful: context == nil)
  }

  /// `two days after the vote`: the day the sentence tells of, which is so many days from what is told behind.
  private func fromEvent(
    _ days: Int, _ expression: DateExpression, in all: [DateExpression], at index: Int
  ) -> Result {
    let sentence = tokens.sentence(of: expression.tokens.lowerBound)
    let toldHere =
      index > 0
      && all[..<index].last.map {
        $0.form.isDay && tokens.sentence(of: $0.tokens.lowerBound) == sentence
      } == true
    if toldHere, let context {
      return Result(
        value: .date(context), source: .relative, reason: .fromContext(context, days: 0))
    }
    guard let context, let published, context.number < published.number - 1 else {
      guard let published else { return unknown }
      return Result(
        value: .date(published), source: .relative, reason: .fromPublication(published, days: 0),
        isDoubtful: true)
    }
    return Result(
      value: .date(context.adding(days)), source: .relative,
      reason: .fromContext(context, days: days), isDoubtful: true)
  }

  private func nthWeekday(
    _ nth: Int, _ weekday: Weekday, _ month: Int, _ year: Int?, _ expression: DateExpression
  ) -> Result {
    guard let year = year ?? monthWithoutYear(month, expression).value?.firstDay.year else {
      return unknown
    }
    let days = (1...Day.length(ofMonth: month, year: year)).compactMap {
      Day(year: year, month: month, day: $0)
    }.filter { $0.weekday == weekday }
    let found = nth == 0 ? days.last : nth <= days.count ? days[nth - 1] : nil
    return Result(value: found.map { .date($0) }, source: .weekday, reason: .written)
  }

  /// The day of a time alone: told of before in the sentence, or behind, or the day of the section, or the last.
  private func clockDay(
    _ expression: DateExpression, in all: [DateExpression], at index: Int
  ) -> Result {
    if isLabel(expression), let day = section ?? published {
      return Result(
        value: .date(day), source: section == nil ? .relative : .heading,
        reason: section == nil ? .fromPublication(day, days: 0) : .heading(day))
    }
    let sentence = tokens.sentence(of: expression.tokens.lowerBound)
    let isTold = all[..<index].last { $0.form.isDay }.map {
      tokens.sentence(of: $0.tokens.lowerBound) == sentence
    }
    if isTold != true, index + 1 < all.count, all[index + 1].form.isDay,
      tokens.sentence(of: all[index + 1].tokens.lowerBound) == sentence
    {
      let next = value(of: all[index + 1], in: all, at: index + 1)
      if next.value?.day != nil { return next }
    }
    guard var day = told(expression) else { return unknown }
    if expression.clock == .init(hour: 0, minute: 0), isTold != true, section == nil, let published,
      day < published
    {
      // Midnight ends the day told of.
      day = day.adding(1)
    }
    return Result(
      value: .date(day), source: day == section ? .heading : .relative,
      reason: day == section ? .heading(day) : .fromContext(day, days: 0))
  }

  /// Whether a time begins its line, as in a live report.
  private func isLabel(_ expression: DateExpression) -> Bool {
    var first = expression.tokens.lowerBound
    while first > 0, tokens.all[first].lineEnds == 0, tokens.all[first - 1].kind == .sign {
      first -= 1
    }
    return first == 0 || tokens.all[first].lineEnds > 0
  }

  // MARK: Longer times

  private func weekend(
    _ pointer: Int?, _ isNarrative: Bool, _ expression: DateExpression
  ) -> Result {
    guard let reference = isNarrative ? told(expression) : section ?? published else {
      return Result(value: nil, source: .range, reason: .noReference, isDoubtful: true)
    }
    let day = reference.weekday.rawValue
    let last = reference.adding(day == 6 ? -1 : -day - 2)
    let current = day >= 5 ? reference.adding(5 - day) : nil
    var saturday = current ?? last
    switch pointer {
    case 1: saturday = reference.adding((5 - day + 7) % 7 == 0 ? 7 : (5 - day + 7) % 7)
    case -1: saturday = day >= 5 ? reference.adding(5 - day - 7) : last
    default:
      let tense = Tense(tokens, around: expression.tokens)
      if current == nil, tense.isFuture || isThis(expression) && !tense.isPast {
        saturday = reference.adding(5 - day)
      }
    }
    return Result(
      value: .date(saturday), end: .date(saturday.adding(1)), source: .range,
      reason: .period(reference))
  }

  private func isThis(_ expression: DateExpression) -> Bool {
    let before = expression.tokens.lowerBound - 1
    return before >= 0 && DateSets.pointing.contains(tokens.all[before].folded)
  }

  private func season(
    _ season: Int, _ year: Int?, _ pointer: Int?, _ expression: DateExpression
  ) -> Result {
    if let year { return Result(value: .year(year), source: .explicit, reason: .written) }
    guard let reference = published else { return unknown }
    // The month a season is in the middle of.
    let middle = [4, 7, 10, 13][season]
    var year = reference.year
    let tense = Tense(tokens, around: expression.tokens)
    switch pointer {
    case -1:
      if reference.month <= min(12, middle + 1) {
        year -= season == 3 && reference.month > 3 ? 0 : 1
      }
    case 1: if reference.month >= middle - 1 { year += 1 }
    default:
      if tense.isFuture, reference.month > middle + 1 { year += 1 }
      if tense.isPast, reference.month < middle - 1 { year -= 1 }
    }
    return Result(value: .year(year), source: .relative, reason: .period(reference))
  }

  // MARK: Ranges

  /// The two ends of a range; what one leaves out the other says.
  private func rangeEnds(
    _ expression: DateExpression, _ end: DateExpression.Form, _ first: Result
  ) -> Result {
    var whole = expression
    whole.form = end
    whole.end = nil
    whole.clock = nil
    var last = value(of: whole, in: [], at: 0)
    var begin = first
    if case .calendar(let year, let month, let day, _) = expression.form, case .calendar = end {
      if year == nil, month == nil || day == nil || last.value != nil {
        begin.value = begun(expression.form, before: last.value) ?? first.value
      }
      if last.value == nil { last.value = first.value }
    }
    if case .weekday(let weekday, _) = expression.form, let day = last.value?.day {
      begin.value = .date(day.adding(-((day.weekday.rawValue - weekday.rawValue + 7) % 7)))
    }
    if case .fromPublication = expression.form, case .weekday(let weekday, _) = end,
      let day = begin.value?.day
    {
      last.value = .date(day.adding((weekday.rawValue - day.weekday.rawValue + 7) % 7))
    }
    let source: DateMention.Source =
      first.source == .explicit && last.source == .explicit ? .explicit : .range
    return Result(
      value: begin.value, end: last.value, source: source == .explicit ? .range : source,
      reason: .ends,
      isDoubtful: first.isDoubtful && last.isDoubtful)
  }

  /// The first day of a range by its own words and, for the rest, by its last day.
  private func begun(_ form: DateExpression.Form, before last: DateValue?) -> DateValue? {
    guard case .calendar(let year, let month, let day, _) = form, let last else { return nil }
    switch last {
    case .date(let end), .time(let end, _, _):
      guard let day else {
        guard let month else { return nil }
        return .month(year: year ?? (month > end.month ? end.year - 1 : end.year), month: month)
      }
      let monthNumber = month ?? (day <= end.day ? end.month : end.month - 1)
      let number = monthNumber == 0 ? 12 : monthNumber
      let beginYear = year ?? (number > end.month ? end.year - 1 : end.year)
      return Day(year: beginYear, month: number, day: day).map { .date($0) }
    case .month(let endYear, let endMonth):
      guard let month else { return nil }
      return .month(year: year ?? (month > endMonth ? endYear - 1 : endYear), month: month)
    case .year: return nil
    }
  }
}
