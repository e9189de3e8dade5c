package import Annotations

extension Day {
  /// The day as one writes it: `22 November 2023`, `22 novembre 2023`, `1er mars 2024`; with its weekday in front
  /// when that is wanted.
  package func words(in language: Language, withWeekday: Bool = false) -> String {
    let number = language == .french && day == 1 ? "1er" : String(day)
    let date = "\(number) \(Self.month(month, in: language)) \(year)"
    return withWeekday ? weekday.name(in: language) + " " + date : date
  }

  /// The name of a month, 1 to 12.
  static func month(_ month: Int, in language: Language) -> String {
    switch language {
    case .english: englishMonths[month - 1]
    case .french: frenchMonths[month - 1]
    }
  }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let frenchMonths = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]
}

extension Weekday {
  /// `Friday`, `vendredi`.
  package func name(in language: Language) -> String {
    switch language {
    case .english: Self.english[rawValue]
    case .french: Self.french[rawValue]
    }
  }

  private static let english = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let french = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  ]
}

extension DateValue {
  /// The value as one writes it, at its precision: `2023`, `novembre 2023`, `lundi 20 novembre 2023, 8 h 30`.
  package func words(in language: Language) -> String {
    switch self {
    case .year(let year): return String(year)
    case .month(let year, let month): return "\(Day.month(month, in: language)) \(year)"
    case .date(let day): return day.words(in: language, withWeekday: true)
    case .time(let day, let hour, let minute):
      let minutes = minute < 10 ? "0\(minute)" : String(minute)
      let time =
        language == .french ? "\(hour)\u{A0}h\u{A0}\(minutes)" : "\(hour):\(minutes)"
      return day.words(in: language, withWeekday: true) + ", " + time
    }
  }
}
