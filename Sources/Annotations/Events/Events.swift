/// The events of a text: each sentence that is set on one day, by a date in it or by the heading above it.
struct Events {
  private(set) var all: [Event] = []
  private(set) var loose: [Event] = []

  init(_ tokens: Tokens, _ dates: [DateMention], stamp: Range<Int>?) {
    var next = 0
    var heading: (day: Day, date: Int)?
    var seen: Set<Key> = []
    for sentence in tokens.sentences {
      let range = tokens.range(of: sentence)
      let first = next
      while next < dates.count, dates[next].tokens.lowerBound < sentence.upperBound { next += 1 }
      let own = (first..<next).filter { dates[$0].day != nil && dates[$0].range != stamp }
      if let index = own.first, let day = dates[index].day,
        Self.isAlone(dates[index], sentence, tokens)
      {
        heading = (day, index)
        continue
      }
      guard Self.tells(sentence, tokens) else { continue }
      let set =
        own.first.map { (day: dates[$0].day, date: $0) }
        ?? heading.map { (day: $0.day, date: $0.date) }
      guard let set, let day = set.day, first == next || !own.isEmpty else { continue }
      guard seen.insert(Key(day: day, words: Self.words(sentence, tokens))).inserted else {
        continue
      }
      all.append(
        Event(
          days: day...day, time: own.first.flatMap { Self.time(dates[$0]) }, range: range,
          date: set.date))
    }
  }

  private struct Key: Hashable {
    let day: Day
    let words: [UInt64]
  }

  private static func words(_ sentence: Range<Int>, _ tokens: Tokens) -> [UInt64] {
    sentence.filter { tokens.all[$0].kind != .sign }.map { tokens.all[$0].folded }
  }

  private static func time(_ date: DateMention) -> DateValue? {
    if case .time? = date.value { date.value } else { nil }
  }

  /// Whether a sentence is a date and no more.
  private static func isAlone(_ date: DateMention, _ sentence: Range<Int>, _ tokens: Tokens) -> Bool
  {
    sentence.allSatisfy {
      date.tokens.contains($0) || tokens.all[$0].kind == .sign
        || DateWords.shared[tokens.all[$0].folded].kind != .none
    }
  }

  /// Whether a sentence has enough words to tell something.
  private static func tells(_ sentence: Range<Int>, _ tokens: Tokens) -> Bool {
    sentence.count { tokens.all[$0].kind == .word } >= 4
  }
}
