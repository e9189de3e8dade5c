import Annotations

extension StoryReading {
  /// The people of each event in an article, by their numbers and in the order in which its sentence names them.
  package func peopleOfEvents(in article: Int) -> [[Int]] {
    people(of: articles[article].events, in: article)
  }

  /// The people whom the sentences of some events name.
  func people(of events: [Event], in article: Int) -> [[Int]] {
    let mentions = self.mentions(in: article)
    return events.map { event in
      let next = mentions.partitioningIndex { $0.range.upperBound > event.range.lowerBound }
      var people: [Int] = []
      for mention in mentions[next...] {
        guard mention.range.lowerBound < event.range.upperBound else { break }
        if !people.contains(mention.person) { people.append(mention.person) }
      }
      return people
    }
  }

  /// The numbers of the people, those of most mentions first, and of as many in the order of the articles.
  package var peopleByMentions: [Int] {
    people.indices.sorted { (people[$1].mentions, $0) < (people[$0].mentions, $1) }
  }
}
