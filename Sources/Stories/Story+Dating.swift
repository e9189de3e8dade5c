import Annotations
import Articles

extension Story {
  /// Gives a day to the articles that do not name theirs in full, from what the others say.
  ///
  /// A day without a year gets the year that brings it nearest to the story. An article with no day of its
  /// own came out, as far as one can tell, on the first day of another article that is not before the last
  /// day it tells of. With nothing else to go by, it is as old as its file.
  mutating func dateByEachOther() {
    let known = articles.compactMap(knownDay).sorted()
    let center = known.isEmpty ? nil : known[known.count / 2]
    for index in articles.indices where !articles[index].isDatedByItself {
      articles[index].published = inferred(for: articles[index], center: center)
    }
    let published = articles.filter(\.hasOwnDay).compactMap(\.published?.day).sorted()
    for index in articles.indices where !articles[index].hasOwnDay {
      articles[index].published = fromOthers(articles[index], published)
    }
  }

  /// The day an article gives in full.
  private func knownDay(_ article: Article) -> Day? {
    if article.isDatedByItself { return article.published?.day }
    return article.dating.ownDay?.writtenDay
  }

  /// What the article's own words say, with a year from elsewhere where they leave it out.
  private func inferred(for article: Article, center: Day?) -> Publication? {
    guard let own = article.dating.ownDay else { return nil }
    if let day = own.writtenDay { return Publication(day: day, origin: .text, evidence: own.range) }
    if let center, let day = own.day(nearestTo: center) {
      return Publication(day: day, origin: .text, yearOrigin: .story, evidence: own.range)
    }
    // Of the days that the text writes in full the last is nearest to its own.
    let written = article.dating.mentioned.compactMap(\.writtenDay)
    if let near = written.filter({ $0 <= article.fileDay ?? $0 }).max(),
      let day = own.day(nearestTo: near)
    {
      return Publication(day: day, origin: .text, evidence: own.range)
    }
    guard let fileDay = article.fileDay, let day = own.day(notAfter: fileDay) else { return nil }
    return Publication(day: day, origin: .text, yearOrigin: .file, evidence: own.range)
  }

  /// The first day on which another article came out that is not before the last day this one tells of.
  private func fromOthers(_ article: Article, _ published: [Day]) -> Publication? {
    guard let newest = published.last else {
      return article.fileDay.map { Publication(day: $0, origin: .file) }
    }
    let center = published[published.count / 2]
    // A day long after all others is one that the article looks forward to.
    let limit = Day(number: newest.number + Self.daysAhead)
    let last = article.dating.mentioned.compactMap { date in
      (date.writtenDay ?? date.day(nearestTo: center)).map { (day: $0, range: date.range) }
    }.filter { $0.day <= min(limit, article.fileDay ?? limit) }.max { $0.day < $1.day }
    guard let last else { return Publication(day: center, origin: .story) }
    let day = published.firstNotBefore(last.day) ?? last.day
    return Publication(day: day, origin: .story, evidence: last.range)
  }

  /// How many days after all other articles one without a day of its own may have come out.
  private static let daysAhead = 14
}

extension Article {
  /// Whether an option or the metadata say when it came out.
  fileprivate var isDatedByItself: Bool {
    published?.origin == .option || published?.origin == .metadata
  }

  /// Whether its own words or its metadata give the day it came out.
  fileprivate var hasOwnDay: Bool { isDatedByItself || dating.ownDay != nil }
}

extension [Day] {
  /// The first day of these sorted ones that is not before another.
  fileprivate func firstNotBefore(_ day: Day) -> Day? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low < count ? self[low] : nil
  }
}
