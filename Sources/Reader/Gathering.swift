import Annotations
import Stories

/// The sentences of a story that name one person, or tell of one day.
package struct Gathering: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    /// The number of the article.
    package let article: Int
    /// The scalars of the sentence, and of what is gathered in it.
    package let sentence: Range<Int>
    package let marks: [Range<Int>]
  }

  package let subject: Subject
  package let entries: [Entry]
  package internal(set) var selection = 0
  /// The first row on the screen.
  package internal(set) var top = 0

  init(_ subject: Subject, in reading: StoryReading) {
    self.subject = subject
    var entries: [Entry] = []
    for (number, article) in reading.articles.enumerated() {
      var marks: [Int: [Range<Int>]] = [:]
      switch subject {
      case .person(let person):
        for mention in reading.mentions(in: number) where mention.person == person {
          marks[mention.sentence, default: []].append(mention.range)
        }
      case .day(let day):
        for date in article.dates where date.day == day {
          marks[article.sentence(at: date.range.lowerBound), default: []].append(date.range)
        }
      }
      for (sentence, ranges) in marks.sorted(by: { $0.key < $1.key })
      where sentence < article.sentences.count {
        entries.append(Entry(article: number, sentence: article.sentences[sentence], marks: ranges))
      }
    }
    self.entries = entries
  }
}
