package import Annotations

/// A stretch of an article's text: a name, a date, or what stands between them.
package struct Passage: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case plain
    case name(Mention)
    case date(DateMention)
  }

  /// Its scalars in the text.
  package let range: Range<Int>
  package let kind: Kind
}

extension StoryReading {
  /// The text of an article, of so many scalars, cut where its names and dates begin and end.
  package func passages(of article: Int, scalars count: Int) -> [Passage] {
    var marked = mentions(in: article).map { Passage(range: $0.range, kind: .name($0)) }
    marked += articles[article].dates.map { Passage(range: $0.range, kind: .date($0)) }
    marked.sort { $0.range.lowerBound < $1.range.lowerBound }
    var passages: [Passage] = []
    var end = 0
    for passage in marked where passage.range.lowerBound >= end && passage.range.upperBound <= count
    {
      if passage.range.lowerBound > end {
        passages.append(Passage(range: end..<passage.range.lowerBound, kind: .plain))
      }
      passages.append(passage)
      end = passage.range.upperBound
    }
    if end < count { passages.append(Passage(range: end..<count, kind: .plain)) }
    return passages
  }

  /// What a mark says beside the words of a passage: whose name it is, which day; nil when the words say it, and
  /// `~` before a guess.
  package func label(of passage: Passage, words: String) -> String? {
    switch passage.kind {
    case .plain: return nil
    case .name(let mention):
      let id = people[mention.person].id
      if mention.isDoubtful { return "~" + id }
      return Canonical.id(of: words) == id ? nil : id
    case .date(let date):
      guard let value = date.value else { return "?" }
      let end = date.endValue.map { "/" + $0.description } ?? ""
      if date.isDoubtful { return "~" + value.description + end }
      return value.description + end == words ? nil : value.description + end
    }
  }
}
