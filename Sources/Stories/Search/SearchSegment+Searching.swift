import Annotations

/// Finding the sentences that a query asks for.
extension SearchSegment {
  /// Gives what was found by source, of each the best `count` sentences and some more.
  func search(
    _ query: SearchQuery, _ names: SearchNames, _ scope: SearchScope, _ facts: SearchFacts,
    days: [Day],
    keeping count: Int
  ) -> SearchResults.Part {
    var tally = SearchTally(sources: scope.sources.count, days: days, keeping: count)
    guard let marks = marks(for: query, names, scope) else { return tally.part(of: self) }
    let groups = max(1, query.groups.count)
    for (number, article) in articles.enumerated() {
      let sentences = sentences(ofArticle: number)
      let first = sentences.lowerBound
      tally.begin(article, of: scope.sourceOfArticle[article])
      for sentence in sentences where marks.quality[sentence] > 0 {
        tally.add(
          sentence - first, matches: max(1, Int(marks.counts[sentence])),
          day: Int(facts.dayOfSentence[sentence]),
          score: score(of: sentence, marks, groups: groups, first: first, facts))
      }
      tally.end()
    }
    return tally.part(of: self)
  }

  /// The numbers, in this segment, of the sentences that have what a query asks for.
  func sentences(for query: SearchQuery, _ scope: SearchScope) -> [Int] {
    guard let marks = marks(for: query, SearchNames(query, scope), scope) else { return [] }
    return (0..<sentenceCount).filter { marks.quality[$0] > 0 }
  }

  /// For each article the numbers of the sentences that have a pattern.
  func sentences(with pattern: SearchPattern) -> [Set<Int>] {
    let marks = SearchMarks(sentences: sentenceCount)
    mark(pattern, in: marks)
    return (0..<articles.count).map { number in
      let sentences = sentences(ofArticle: number)
      return Set(
        sentences.lazy.filter { marks.quality[$0] > 0 }.map { $0 - sentences.lowerBound })
    }
  }

  // MARK: Terms

  /// What was found of a whole query; nil where it asks for nothing.
  private func marks(
    for query: SearchQuery, _ names: SearchNames, _ scope: SearchScope
  ) -> SearchMarks? {
    guard !query.isEmpty else { return nil }
    var all: SearchMarks?
    for group in query.groups {
      let marks = marks(for: group, names, scope)
      if let all { all.formIntersection(marks) } else { all = marks }
    }
    let marks = all ?? SearchMarks(sentences: sentenceCount)
    if all == nil { for sentence in 0..<sentenceCount { marks.allow(sentence) } }
    if !query.without.isEmpty { marks.subtract(self.marks(for: query.without, names, scope)) }
    return marks
  }

  /// What was found of any of some terms.
  private func marks(
    for terms: [SearchQuery.Term], _ names: SearchNames, _ scope: SearchScope
  ) -> SearchMarks {
    let marks = SearchMarks(sentences: sentenceCount)
    for term in terms {
      switch term {
      case .text(let pattern): mark(pattern, in: marks)
      case .person(let name): mark(names.people[name] ?? [], scope, in: marks)
      case .source(let name):
        let wanted = names.sources[name] ?? []
        for (number, article) in articles.enumerated()
        where wanted.contains(scope.sourceOfArticle[article]) {
          for sentence in sentences(ofArticle: number) { marks.allow(sentence) }
        }
      case .days(let from, let to): mark(from: from, to: to, scope, in: marks)
      }
    }
    return marks
  }

  /// Marks where a pattern stands.
  private func mark(_ pattern: SearchPattern, in marks: SearchMarks) {
    if case .words(let words) = pattern, words.bytes.count == 1, !words.areWhole {
      mark(words.bytes[0], in: marks)
    } else {
      forEachMatch(of: pattern) { marks.add($0, $2, at: $1) }
    }
  }

  /// Marks where a letter or a sign stands. It stands nearly everywhere, so that the texts themselves are looked through:
  /// that is what a processor does best.
  private func mark(_ letter: UInt8, in marks: SearchMarks) {
    bytes.withUnsafeBufferPointer { bytes in
      for sentence in 0..<sentenceCount {
        let range = Int(sentenceStarts[sentence])..<Int(sentenceStarts[sentence + 1])
        let count = bytes.count(of: letter, in: range)
        guard count > 0 else { continue }
        // One that begins a sentence is as good a beginning as can be told at this price.
        let isFirst = bytes[range.lowerBound] == letter
        marks.add(
          sentence, isFirst ? .wordStart : .inside, at: range.lowerBound, count: count)
      }
    }
  }

  /// Marks where people are named.
  private func mark(_ people: Set<Int>, _ scope: SearchScope, in marks: SearchMarks) {
    guard let reading = scope.reading, !people.isEmpty else { return }
    for (number, article) in articles.enumerated() where article < reading.articles.count {
      let sentences = sentences(ofArticle: number)
      for mention in reading.mentions(in: article) where people.contains(mention.person) {
        let sentence = sentences.lowerBound + mention.sentence
        guard sentence < sentences.upperBound else { continue }
        marks.add(sentence, .wholeWords, at: Int(sentenceStarts[sentence]))
      }
    }
  }

  /// Marks sentences of some days: those that tell an event of one of them, and those that tell none in articles which
  /// came out then.
  private func mark(
    from: Day?, to: Day?, _ scope: SearchScope, in marks: SearchMarks
  ) {
    func isWanted(_ first: Day, _ last: Day) -> Bool {
      (to.map { first <= $0 } ?? true) && (from.map { last >= $0 } ?? true)
    }
    for (number, article) in articles.enumerated() {
      let sentences = sentences(ofArticle: number)
      var telling: Set<Int> = []
      if let annotation = scope.annotation(of: article) {
        for event in annotation.events + annotation.looseEvents {
          let sentence = sentences.lowerBound + annotation.sentence(at: event.range.lowerBound)
          telling.insert(sentence)
          if sentence < sentences.upperBound, isWanted(event.days.lowerBound, event.days.upperBound)
          {
            marks.allow(sentence)
          }
        }
      }
      guard let day = scope.published[article], isWanted(day, day) else { continue }
      for sentence in sentences where !telling.contains(sentence) { marks.allow(sentence) }
    }
  }

  // MARK: Rank

  /// How likely a sentence is what was meant.
  ///
  /// Words found whole come before beginnings of words, and these before what stands inside of them; words near each other
  /// before words far apart; titles, what an article begins with and what tells of a day before the rest; and sentences
  /// that can be taken in at a glance before long ones and before scraps.
  @inline(__always)
  private func score(
    of sentence: Int, _ marks: SearchMarks, groups: Int, first: Int, _ facts: SearchFacts
  ) -> Int {
    var score = Int(marks.quality[sentence]) * 20 / groups
    if groups > 1, marks.highs[sentence] >= marks.lows[sentence] {
      score += max(0, 30 - Int(marks.highs[sentence] - marks.lows[sentence]) / 4)
    }
    if titles.contains(sentence) { score += 25 } else { score += max(0, 12 - (sentence - first)) }
    if facts.tellsEvent[sentence] { score += 8 }
    score += min(6, 2 * max(0, Int(marks.counts[sentence]) - 1))
    let bytes = Int(sentenceStarts[sentence + 1] - sentenceStarts[sentence])
    if bytes > 350 { score -= min(15, (bytes - 350) / 40) }
    if bytes < 25 { score -= 8 }
    return score
  }
}
