/// What a text says happened, and when.
///
/// A sentence tells an event of each day that it sets something on. One without a date goes on with the day told of
/// just before it in its paragraph, or with that of the heading above it, when it tells and does not comment.
struct Events {
  /// What is known to the day, in the order of the text.
  private(set) var all: [Event] = []
  /// What is known to the week-end, the week, the month or the like.
  private(set) var loose: [Event] = []

  private let tokens: Tokens
  private let dates: [DateMention]
  private let stamp: Range<Int>?
  private let published: Day?
  private var retellings: Retellings
  /// The day of the section, and the date that sets it.
  private var heading: Setting?
  /// The day told of last in this paragraph.
  private var context: Setting?

  /// A day with the number of the date that says it.
  private struct Setting {
    let day: Day
    let date: Int
  }

  init(_ tokens: Tokens, _ dates: [DateMention], published: Day?, stamp: Range<Int>?) {
    self.tokens = tokens
    self.dates = dates
    self.stamp = stamp
    self.published = published
    retellings = Retellings(tokens)
    var next = 0
    for sentence in tokens.sentences {
      if tokens.all[sentence.lowerBound].lineEnds > 0 { context = nil }
      let first = next
      while next < dates.count, dates[next].tokens.lowerBound < sentence.upperBound { next += 1 }
      take(sentence, first..<next)
    }
  }

  /// Takes a sentence with its dates, by their numbers.
  private mutating func take(_ sentence: Range<Int>, _ numbers: Range<Int>) {
    let telling = Telling(tokens, sentence)
    if telling.isBoilerplate { return }
    let own = numbers.filter { !isStamp(dates[$0], telling) }
    let settings = own.compactMap { number in
      dates[number].day.map { Setting(day: $0, date: number) }
    }
    if !own.isEmpty, telling.isOnly(own.map { dates[$0].tokens }) {
      // A line that names a month or a week-end ends the section of a day as one that names another day does.
      let only = settings.count == own.count ? settings.first : nil
      if telling.isLine { heading = only }
      context = only
      return
    }
    var told = settings.filter { !telling.isAside(dates[$0.date].tokens) }
    if let only = settings.first, settings.count == own.count, telling.isHeading,
      dates[only.date].tokens.lowerBound <= sentence.lowerBound + 3
    {
      // `Vendredi 17 novembre : la riposte`
      heading = only
    }
    var next = told.last
    if let heading, !told.isEmpty,
      told.allSatisfy({ isCounted($0, from: heading, within: sentence) })
    {
      // Under a day's heading, who asks "for the next day" asks on that day, and the text goes on with it.
      told.insert(heading, at: 0)
      next = heading
    }
    if !told.isEmpty {
      if telling.hasWords { for setting in told { add(setting, telling) } }
      context = next
    } else if own.isEmpty {
      if telling.isHeading {
        (heading, context) = (nil, nil)
        return
      }
      guard let setting = (context.flatMap { isRecent($0) ? $0 : nil }) ?? heading,
        telling.goesOn(underHeading: context == nil)
      else {
        return
      }
      add(setting, telling)
    } else if telling.hasWords {
      addLoose(own.filter { !telling.isAside(dates[$0].tokens) }, telling)
    }
  }

  /// Whether a date within a sentence is another day that is counted from the heading's.
  private func isCounted(_ setting: Setting, from heading: Setting, within sentence: Range<Int>)
    -> Bool
  {
    let date = dates[setting.date]
    return date.source == .heading && setting.day != heading.day
      && date.tokens.lowerBound > sentence.lowerBound + 2
  }

  /// Whether a day is near enough to the last of the text to be what it is about: what lies far back is background, and
  /// what follows it no longer of that day.
  private func isRecent(_ setting: Setting) -> Bool {
    guard let published else { return true }
    return published.number - setting.day.number < 60
  }

  /// Whether a date only says when the text came out.
  private func isStamp(_ date: DateMention, _ telling: Telling) -> Bool {
    if date.range == stamp { return telling.isStamp(date.tokens, atMost: 9) }
    guard date.day == published, date.source == .explicit || date.source == .year else {
      return false
    }
    // The last section of a chronology may be of the day it came out.
    if heading != nil, telling.isOnly([date.tokens]) { return false }
    return telling.isStamp(date.tokens, atMost: 4)
  }

  private mutating func add(_ setting: Setting, _ telling: Telling) {
    let sentence = telling.sentence
    let range = tokens.range(of: telling.told)
    // A day that a sentence names twice is one event, by the date that has the time.
    let sameSentence = all.indices.reversed().prefix { all[$0].range == range }
    if let last = sameSentence.first(where: { all[$0].day == setting.day }) {
      if all[last].time == nil, let time = time(setting.date) {
        all[last] = Event(
          days: setting.day...setting.day, time: time, range: range, date: setting.date)
      }
      return
    }
    guard retellings.isNew(sentence, on: setting.day) else { return }
    let isHere = sentence.contains(dates[setting.date].tokens.lowerBound)
    all.append(
      Event(
        days: setting.day...setting.day, time: isHere ? time(setting.date) : nil, range: range,
        date: setting.date))
  }

  private mutating func addLoose(_ numbers: [Int], _ telling: Telling) {
    guard
      let number = numbers.first(where: { number in
        dates[number].day == nil && dates[number].interval != nil
      }), let days = dates[number].interval
    else { return }
    loose.append(Event(days: days, range: tokens.range(of: telling.told), date: number))
  }

  private func time(_ number: Int) -> DateValue? {
    if case .time? = dates[number].value { dates[number].value } else { nil }
  }
}
