package import Annotations
package import Articles

extension Article {
  /// Where and when it came out, in words, with `~` before a day that was inferred.
  package func byline(in language: Language) -> String {
    [source, dayInWords(in: language)].compactMap(\.self).joined(separator: " · ")
  }

  private func dayInWords(in language: Language) -> String {
    guard let published else { return language == .french ? "jour inconnu" : "day unknown" }
    let day = published.day.words(in: language, withWeekday: true)
    return published.isInferred ? "~ " + day : day
  }
}

/// How many there are of what is counted here.
enum Counted {
  static func people(_ count: Int, in language: Language) -> String {
    switch language {
    case .english: count == 1 ? "1 person" : "\(count) people"
    case .french: count < 2 ? "\(count) personne" : "\(count) personnes"
    }
  }

  static func articles(_ count: Int, in language: Language) -> String {
    things(count, "article", in: language)
  }

  static func dates(_ count: Int, in language: Language) -> String {
    things(count, "date", in: language)
  }

  static func mentions(_ count: Int, in language: Language) -> String {
    things(count, "mention", in: language)
  }

  /// A word that both languages have; none of it is one of it in French.
  private static func things(_ count: Int, _ word: String, in language: Language) -> String {
    let isOne = count == 1 || count == 0 && language == .french
    return isOne ? "\(count) \(word)" : "\(count) \(word)s"
  }
}

extension StoryReading {
  /// How many people and dates an article names, in words.
  package func summary(of article: Int, in language: Language) -> String {
    let people = Set(mentions(in: article).map(\.person)).count
    return Counted.people(people, in: language) + " · "
      + Counted.dates(articles[article].dates.count, in: language)
  }
}
