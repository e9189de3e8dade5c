/// A language that articles are written in.
enum Language: String {
  case french = "fr"
  case english = "en"
}

extension Language {
  /// What days and months are called.
  struct Calendar {
    let weekdays: [String]
    let months: [String]
  }

  var calendar: Calendar { self == .french ? Self.frenchCalendar : Self.englishCalendar }

  private static let frenchCalendar = Calendar(
    weekdays: "lundi mardi mercredi jeudi vendredi samedi dimanche".words,
    months: """
      janvier février mars avril mai juin juillet août septembre octobre novembre décembre
      """.words)

  private static let englishCalendar = Calendar(
    weekdays: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".words,
    months: """
      January February March April May June July August September October November December
      """.words)
}

extension String {
  /// The words of a list that is written as one text.
  var words: [String] { split(whereSeparator: \.isWhitespace).map(String.init) }

  /// The lines of a list that is written as one text.
  var lines: [String] { split(separator: "\n").map(String.init) }

  /// With a capital letter in front.
  var capitalizedFirst: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }
}
