/// A day of the Gregorian calendar, counted from 1 January 1970.
struct CivilDay: Hashable {
  let number: Int

  init(number: Int) { self.number = number }

  /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
  init(year: Int, month: Int, day: Int) {
    let years = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = (years / 400, years % 400)
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// The same, civil_from_days.
  var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let (era, dayOfEra) = (shifted / 146_097, shifted % 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// 0 is Monday.
  var weekday: Int { (number + 3) % 7 }

  /// `2023-11-17`
  var iso: String {
    let (year, month, day) = parts
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// `Fri, 17 Nov 2023`, as RFC 822 has it.
  var rfc822: String {
    let (year, month, day) = parts
    let names = Language.english.calendar
    let date = "\(day) \(names.months[month - 1].prefix(3)) \(year)"
    return "\(names.weekdays[weekday].prefix(3)), \(date)"
  }

  static func - (day: CivilDay, count: Int) -> CivilDay { CivilDay(number: day.number - count) }
  static func + (day: CivilDay, count: Int) -> CivilDay { CivilDay(number: day.number + count) }
}
