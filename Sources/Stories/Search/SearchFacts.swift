import Annotations

/// What is known of the sentences of a segment besides their words.
struct SearchFacts: Sendable {
  /// The number of each sentence's day among the days of the story; -1 for none.
  let dayOfSentence: [Int32]
  /// Whether each sentence tells an event.
  let tellsEvent: [Bool]

  /// The facts of the segments of a story, and the days that their sentences are of.
  static func all(_ segments: [SearchSegment], _ scope: SearchScope) -> ([SearchFacts], [Day]) {
    let told = segments.map { Self.days($0, scope) }
    var all = Set(scope.published.compactMap(\.self))
    for (days, tellsEvent) in told {
      for (day, isEvent) in zip(days, tellsEvent) where isEvent {
        if let day { all.insert(day) }
      }
    }
    let days = all.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: days.enumerated().map { ($1, Int32($0)) })
    let facts = told.map { told, tellsEvent in
      SearchFacts(
        dayOfSentence: told.map { day in day.flatMap { numbers[$0] } ?? -1 },
        tellsEvent: tellsEvent)
    }
    return (facts, days)
  }

  /// The day of each sentence: that of the first event it tells, or else the one on which its article came out.
  private static func days(
    _ segment: SearchSegment, _ scope: SearchScope
  ) -> (days: [Day?], tellsEvent: [Bool]) {
    var all: [Day?] = Array(repeating: nil, count: segment.sentenceCount)
    var tellsEvent = Array(repeating: false, count: segment.sentenceCount)
    for (number, article) in segment.articles.enumerated() {
      let sentences = segment.sentences(ofArticle: number)
      for sentence in sentences { all[sentence] = scope.published[article] }
      for (sentence, day) in scope.annotation(of: article)?.daysOfSentences ?? [:]
      where sentence < sentences.count {
        all[sentences.lowerBound + sentence] = day
        tellsEvent[sentences.lowerBound + sentence] = true
      }
    }
    return (all, tellsEvent)
  }
}
