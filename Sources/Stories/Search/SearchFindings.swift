package import Annotations
package import Articles

/// What a query found in one article.
package struct SearchFindings: Hashable, Sendable {
  /// A sentence that has all that was asked for.
  package struct Sentence: Hashable, Sendable {
    /// Its scalars, from its first word to its last.
    package let range: Range<Int>
    /// The scalars of each match that begins in it, from the first to the last; none overlaps another.
    package let matches: [Range<Int>]
    /// The day of the first event it tells, where the articles were read for days.
    package let day: Day?

    /// The places to look at: its matches, or else its beginning.
    package var places: [Int] {
      matches.isEmpty ? [range.lowerBound] : matches.map(\.lowerBound)
    }
  }

  /// The number of the article in its story.
  package let article: Int
  package let sentences: [Sentence]

  /// How many matches there are; a sentence that was found by other things than its words is one.
  package var matches: Int { sentences.reduce(0) { $0 + $1.places.count } }
}

extension SearchScope {
  /// What a query finds in some articles of the story that follow one another, of which the indices are their numbers;
  /// articles in which it finds nothing are left out.
  ///
  /// Who wants nothing but the matches has them sooner: where the query allows that, a text is then not cut, and all of it
  /// is one sentence. Articles that are through the sieve already are `sieved`.
  package func findings(
    of query: SearchQuery, in articles: ArraySlice<Article>, matchesAlone: Bool = false,
    sieved: Bool = false
  ) -> [SearchFindings] {
    let sieve = SearchSieve(query)
    let isCut = !matchesAlone || query.hangsOnSentences
    let texts = articles.map { article in
      sieved || sieve.mayHold(article.text, article.format)
        ? SearchText(article, isCut: isCut) : nil
    }
    let segment = SearchSegment(texts, first: articles.startIndex)
    let people = people(of: query)
    var found = segment.sentences(for: query, self)[...]
    var all: [SearchFindings] = []
    while let first = found.first {
      let place = segment.article(ofSentence: first)
      let start = Int(segment.firstSentences[place])
      let end = Int(segment.firstSentences[place + 1])
      let numbers = found.prefix { $0 < end }.map { $0 - start }
      found = found.dropFirst(numbers.count)
      guard let text = texts[place] else { continue }
      let number = articles.startIndex + place
      all.append(
        SearchFindings(
          article: number, sentences: sentences(numbers, of: number, text, query, people)))
    }
    return all
  }

  private func sentences(
    _ numbers: [Int], of article: Int, _ text: SearchText, _ query: SearchQuery,
    _ people: Set<Int>
  ) -> [SearchFindings.Sentence] {
    var matches: [Int: [Range<Int>]] = [:]
    for match in query.patterns.flatMap(text.ranges) {
      matches[text.sentence(ofScalar: match.lowerBound), default: []].append(match)
    }
    if !people.isEmpty, let reading, article < reading.articles.count {
      for mention in reading.mentions(in: article) where people.contains(mention.person) {
        matches[mention.sentence, default: []].append(mention.range)
      }
    }
    let days = annotation(of: article)?.daysOfSentences ?? [:]
    return numbers.map { sentence in
      SearchFindings.Sentence(
        range: text.sentences[sentence], matches: (matches[sentence] ?? []).withoutOverlaps,
        day: days[sentence])
    }
  }
}

extension SearchQuery {
  /// Whether more is asked of a sentence than that one of some words is in it.
  fileprivate var hangsOnSentences: Bool {
    guard without.isEmpty, groups.count == 1 else { return true }
    return !groups[0].allSatisfy { if case .text(.words) = $0 { true } else { false } }
  }
}

extension SearchText {
  /// The number of the sentence that holds a scalar, or that it stands behind.
  fileprivate func sentence(ofScalar offset: Int) -> Int {
    max(0, sentences.partitioningIndex { $0.lowerBound > offset } - 1)
  }
}

extension [Range<Int>] {
  /// These ranges in their order, without those that overlap one before; of two that begin together the longer one stays.
  fileprivate var withoutOverlaps: Self {
    guard count > 1 else { return self }
    var end = Int.min
    return sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }.filter {
      guard $0.lowerBound >= end else { return false }
      end = $0.upperBound
      return true
    }
  }
}
