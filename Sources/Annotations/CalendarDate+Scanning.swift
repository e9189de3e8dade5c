extension CalendarDate {
  /// The dates that `text` writes with a day and a month, in French or English: `lundi 20 novembre`,
  /// `1er mars 2011`, `November 20, 2023`, `20 Nov 2023`, `2023-11-20`, `20/11/2023`.
  ///
  /// A date in figures is read day first, unless it can only be month first or `language` is English.
  package static func scan(_ text: some StringProtocol, language: Language? = nil) -> [CalendarDate]
  {
    scan(Array(text.unicodeScalars), language: language)
  }

  /// The same for a text that is at hand as scalars.
  package static func scan(_ scalars: [Unicode.Scalar], language: Language? = nil) -> [CalendarDate]
  {
    // There is no date with a day that has no figure.
    guard scalars.contains(where: \.isDecimal) else { return [] }
    let tokens = Tokens(scalars)
    return DateScanner.scanApart(tokens, language: language).compactMap { expression in
      guard case .calendar(let year, let month?, let day?, let weekday) = expression.form,
        day <= Day.length(ofMonth: month, year: year ?? 2000)
      else { return nil }
      let range = tokens.range(of: expression.tokens)
      return CalendarDate(year: year, month: month, day: day, weekday: weekday, range: range)
    }
  }
}
