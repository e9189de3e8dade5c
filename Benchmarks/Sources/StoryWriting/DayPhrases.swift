/// How an article of some day speaks of a day shortly before it.
struct DayPhrases {
  let language: Language
  let published: CivilDay

  /// The words for a day so many days before the article came out, in one of the ways that newspapers have.
  func phrase(daysBefore: Int, _ dice: inout Dice) -> String {
    let day = published - daysBefore
    return language == .french
      ? french(day, daysBefore, &dice) : english(day, daysBefore, &dice)
  }

  private func french(_ day: CivilDay, _ daysBefore: Int, _ dice: inout Dice) -> String {
    let names = language.calendar
    let (year, month, number) = day.parts
    let weekday = names.weekdays[day.weekday]
    let date = (number == 1 ? "1er" : "\(number)") + " " + names.months[month - 1]
    switch dice.below(12) {
    case 0...3 where daysBefore == 0: return "ce " + weekday
    case 0...3 where daysBefore < 7: return weekday
    case 4: return "le \(date) \(year)"
    case 5, 6: return "le " + date
    case 7: return "\(weekday) \(date)"
    case 8: return dice.chance(percent: 50) ? "la veille" : "le lendemain"
    case 9: return daysBefore == 1 ? "hier" : "deux jours plus tard"
    case 10: return "en \(names.months[month - 1]) \(year)"
    default: return "le \(weekday) \(date) \(year)"
    }
  }

  private func english(_ day: CivilDay, _ daysBefore: Int, _ dice: inout Dice) -> String {
    let names = language.calendar
    let (year, month, number) = day.parts
    let weekday = names.weekdays[day.weekday]
    let name = names.months[month - 1]
    switch dice.below(12) {
    case 0...3 where daysBefore < 7: return "on " + weekday
    case 4: return "on \(name) \(number), \(year)"
    case 5: return "on \(name) \(number)"
    case 6: return "on \(number) \(name)"
    case 7: return "on \(weekday), \(name) \(number)"
    case 8: return dice.chance(percent: 50) ? "the day before" : "the next day"
    case 9: return daysBefore == 1 ? "yesterday" : "two days later"
    case 10: return "in \(name) \(year)"
    default: return "on \(weekday), \(number) \(name) \(year)"
    }
  }
}
