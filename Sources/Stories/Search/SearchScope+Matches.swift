import Annotations
package import Articles

/// What of a query stands in one article.
extension SearchScope {
  /// The scalars of each match in the sentences that have all a query asks for, in their order; of a sentence that was
  /// found by other things than its words, all of it.
  package func ranges(
    of query: SearchQuery, in article: Article, _ number: Int, _ text: SearchText
  ) -> [Range<Int>] {
    let segment = SearchSegment([article], first: number, isIndexed: false)
    let sentences = segment.sentences(for: query, self)
    let people = Set(query.people.flatMap { self.people(called: $0) })
    return sentences.flatMap { sentence in
      let ranges = matches(of: query, people, inSentence: sentence, of: number, text)
      return ranges.isEmpty ? [text.sentences[sentence]] : ranges
    }
  }

  /// The scalars of each match in a sentence: of the words that are looked for, and of the people's names.
  package func matches(
    of query: SearchQuery, _ people: Set<Int>, inSentence sentence: Int, of article: Int,
    _ text: SearchText
  ) -> [Range<Int>] {
    var ranges = query.patterns.flatMap { text.ranges(of: $0, inSentence: sentence) }
    if !people.isEmpty, let reading, article < reading.articles.count {
      ranges += reading.mentions(in: article)
        .filter { $0.sentence == sentence && people.contains($0.person) }.map(\.range)
    }
    var last = Int.min
    let sorted = ranges.sorted {
      ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound)
    }
    // Of two that overlap the one that begins first is lit, and of these the longer one.
    return sorted.filter { range in
      defer { last = max(last, range.upperBound) }
      return range.lowerBound >= last
    }
  }
}
