import Annotations
import Screen
package import Stories

/// The names and dates of one article, in the order of its text.
package struct TextMarks: Hashable, Sendable {
  package private(set) var all: [TextMark] = []

  package init() {}

  /// The marks that a story's reading has in an article, by its number.
  package init(_ reading: StoryReading, article: Int) {
    guard article < reading.articles.count else { return }
    let mentions = reading.mentionsOfArticle[article]
    all = mentions.map { number in
      let mention = reading.mentions[number]
      let hue = reading.people[mention.person].hue
      return TextMark(
        range: mention.range, kind: .name(mention: number), subject: .person(mention.person),
        meaning: .name(hue: hue, isDoubtful: mention.isDoubtful))
    }
    for (number, date) in reading.articles[article].dates.enumerated() {
      all.append(
        TextMark(
          range: date.range, kind: .date(number), subject: date.day.map { .day($0) },
          meaning: .date(date.certainty)))
    }
    all.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The number of the first mark that does not end before an offset.
  package func first(from offset: Int) -> Int {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
