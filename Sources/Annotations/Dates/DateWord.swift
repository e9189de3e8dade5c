/// What a word means in a date.
struct DateWord: Sendable {
  enum Kind: UInt8, Sendable {
    case none
    /// 1 to 12; a short form counts only beside a figure.
    case month, shortMonth
    /// A month in its middle: `mi-mars`.
    case midMonth
    /// 0 to 6 from Monday; a short form counts only beside a date.
    case weekday, shortWeekday
    /// Days from the day of publication: `hier`, `tomorrow`.
    case fromPublication
    /// Days from the day told of: `veille`, `lendemain`.
    case fromContext
    /// A part of the day, by the hour it begins.
    case part
    /// `tonight`: a part of the publication day.
    case tonight
    /// `midi`, `minuit`, by the hour.
    case noon
    case day, week, monthUnit, year, weekend
    /// 0 to 3 from spring.
    case season
    /// A number in letters.
    case count
    /// `dernier`, `last`: -1; `prochain`, `next`: 1; `this`: 0.
    case pointer
    /// `début`, `fin`, `mid`, `early`.
    case stage
    /// Short words between a day and its hour.
    case joint
    /// `GMT`, `ET`, `heure de Paris`.
    case zone
    case hours
  }

  let kind: Kind
  let value: Int
  let isEnglish: Bool

  static let none = DateWord(kind: .none, value: 0, isEnglish: false)
}

/// The words of dates, by the hash of their folded forms.
struct DateWords: Sendable {
  static let shared = DateWords()

  private var slots: [(hash: UInt64, word: DateWord)]
  private let mask: Int

  @inline(__always)
  subscript(_ folded: UInt64) -> DateWord {
    var slot = Int(truncatingIfNeeded: folded) & mask
    while slots[slot].hash != 0 {
      if slots[slot].hash == folded { return slots[slot].word }
      slot = (slot + 1) & mask
    }
    return .none
  }

  private init() {
    mask = 2047
    slots = Array(repeating: (0, .none), count: 2048)
    addMonthsAndWeekdays()
    addDays()
    addUnits()
    addSmallWords()
  }

  private mutating func add(
    _ words: String, _ kind: DateWord.Kind, _ value: Int = 0, english: Bool = false
  ) {
    for word in words.unicodeScalars.split(separator: " ") {
      let hash = WordHash(folding: word).mixed
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot].hash != 0, slots[slot].hash != hash { slot = (slot + 1) & mask }
      slots[slot] = (hash, DateWord(kind: kind, value: value, isEnglish: english))
    }
  }

  private mutating func addMonthsAndWeekdays() {
    let french =
      "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"
    let english =
      "January February March April May June July August September October November December"
    for (index, month) in french.split(separator: " ").enumerated() {
      add(String(month), .month, index + 1)
      add("mi-" + month, .midMonth, index + 1)
    }
    for (index, month) in english.split(separator: " ").enumerated() {
      add(String(month), .month, index + 1, english: true)
      add("mid-" + month, .midMonth, index + 1, english: true)
    }
    let short: [(String, Int, Bool)] = [
      ("janv", 1, false), ("fevr fev", 2, false), ("avr", 4, false), ("juil", 7, false),
      ("jan", 1, true), ("feb", 2, true), ("mar", 3, true), ("apr", 4, true), ("jun", 6, true),
      ("jul", 7, true), ("aug", 8, true), ("sept sep", 9, true), ("oct", 10, true),
      ("nov", 11, true),
      ("dec", 12, true),
    ]
    for (words, month, isEnglish) in short { add(words, .shortMonth, month, english: isEnglish) }
    let days = "lundi mardi mercredi jeudi vendredi samedi dimanche"
    for (index, day) in days.split(separator: " ").enumerated() {
      add(String(day), .weekday, index)
    }
    let english7 = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
    for (index, day) in english7.split(separator: " ").enumerated() {
      add(String(day), .weekday, index, english: true)
    }
    let shortDays = [
      ("mon", 0), ("tue tues", 1), ("wed weds", 2), ("thu thur thurs", 3), ("fri", 4), ("sat", 5),
      ("sun", 6),
    ]
    for (words, day) in shortDays { add(words, .shortWeekday, day, english: true) }
    for (words, day) in [("lun", 0), ("mer", 2), ("jeu", 3), ("ven", 4), ("sam", 5), ("dim", 6)] {
      add(words, .shortWeekday, day)
    }
  }

  private mutating func addDays() {
    add("aujourd'hui", .fromPublication, 0)
    add("hier", .fromPublication, -1)
    add("avant-hier", .fromPublication, -2)
    add("demain", .fromPublication, 1)
    add("apres-demain", .fromPublication, 2)
    add("today", .fromPublication, 0, english: true)
    add("yesterday", .fromPublication, -1, english: true)
    add("tomorrow", .fromPublication, 1, english: true)
    add("tonight", .tonight, 0, english: true)
    add("veille", .fromContext, -1)
    add("avant-veille", .fromContext, -2)
    add("lendemain", .fromContext, 1)
    add("surlendemain", .fromContext, 2)
    add("matin matinee", .part, 6)
    add("apres-midi", .part, 12)
    add("soir soiree", .part, 18)
    add("nuit", .part, 0)
    add("aube aurore", .part, 5)
    add("soir-la nuit-la matin-la matinee-la apres-midi-la soiree-la", .part, 30)
    add("mi-journee", .part, 12)
    add("crepuscule", .part, 20)
    add("morning", .part, 6, english: true)
    add("afternoon", .part, 12, english: true)
    add("evening", .part, 18, english: true)
    add("night overnight", .part, 21, english: true)
    add("lunchtime", .part, 12, english: true)
    add("dawn daybreak", .part, 5, english: true)
    add("dusk nightfall sunset", .part, 20, english: true)
    add("mid-afternoon mid-morning", .part, 12, english: true)
    add("midi", .noon, 12)
    add("minuit", .noon, 0)
    add("noon midday", .noon, 12, english: true)
    add("midnight", .noon, 0, english: true)
  }

  private mutating func addUnits() {
    add("jour jours journee jour-la", .day)
    add("day days", .day, english: true)
    add("semaine semaines semaine-la", .week)
    add("week weeks", .week, english: true)
    add("mois mois-ci mois-la", .monthUnit)
    add("month months", .monthUnit, english: true)
    add("an ans annee annees annee-la", .year)
    add("year years", .year, english: true)
    add("week-end weekend", .weekend)
    add("weekend", .weekend, english: true)
    for (season, words) in ["printemps", "ete", "automne", "hiver"].enumerated() {
      add(words, .season, season)
    }
    for (season, words) in ["spring", "summer", "autumn fall", "winter"].enumerated() {
      add(words, .season, season, english: true)
    }
    add("h heure heures", .hours)
    add("hours", .hours, english: true)
    let french =
      "un deux trois quatre cinq six septz huit neuf dix onze douze treize quatorze quinze"
    for (index, word) in french.split(separator: " ").enumerated() {
      add(String(word), .count, index + 1)
    }
    add("une", .count, 1)
    add("vingt", .count, 20)
    let english =
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    for (index, word) in english.split(separator: " ").enumerated() {
      add(String(word), .count, index + 1, english: true)
    }
    add("a", .count, 1, english: true)
    add("twenty", .count, 20, english: true)
  }

  private mutating func addSmallWords() {
    add(
      "dernier derniere derniers dernieres passe passee ecoule ecoulee precedent precedente",
      .pointer, -1)
    add("prochain prochaine prochains prochaines suivant suivante", .pointer, 1)
    add("last past previous", .pointer, -1, english: true)
    add("next coming following", .pointer, 1, english: true)
    add("this", .pointer, 0, english: true)
    add("debut mi fin courant", .stage)
    add("early late mid end beginning start", .stage, english: true)
    add("le la l' au a vers des avant jusqu' en dans du de d' ce cette partir entre", .joint)
    add("at on the in from by of around about until before", .joint, english: true)
    add("gmt utc cet cest et est edt pt pst pdt ct cst bst ist", .zone, english: true)
  }
}
