import Annotations

extension Day {
  /// The calendar day of a moment as machines write it, in the offset that is written with it: RFC 3339 and ISO 8601,
  /// RFC 822 in all its forms, seconds since 1970, or a date in words.
  init?(instant text: String, language: Language? = nil) {
    let text = String(text.unicodeScalars.prefix(100)).trimmed
    let day =
      Day(yearFirst: text) ?? Day(seconds: text) ?? Day(mail: text)
      ?? CalendarDate.scan(text, language: language).lazy.compactMap(\.writtenDay).first
    guard let day, (1000...9999).contains(day.year) else { return nil }
    self = day
  }

  /// `2023-11-20T10:00:00+01:00`, `2023/11/20`, `2023.11.20`, `20231120T100000Z`.
  private init?(yearFirst text: String) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count, bytes[range].allSatisfy(\.isDigit) else { return nil }
      return bytes[range].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    }
    guard let year = number(0..<4), bytes.count >= 8 else { return nil }
    if let month = number(4..<6), let day = number(6..<8) {
      guard bytes.count == 8 || !bytes[8].isDigit || bytes.count == 14 else { return nil }
      self.init(year: year, month: month, day: day)
      return
    }
    let signs: [UInt8] = [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ".")]
    guard signs.contains(bytes[4]) else { return nil }
    let rest = bytes[5...].split(whereSeparator: { !$0.isDigit }).prefix(2).compactMap {
      $0.count <= 2 ? Int(String(decoding: $0, as: UTF8.self)) : nil
    }
    guard rest.count == 2 else { return nil }
    self.init(year: year, month: rest[0], day: rest[1])
  }

  /// Seconds or thousandths of a second since 1970.
  private init?(seconds text: String) {
    guard text.utf8.allSatisfy(\.isDigit), let count = Int(text) else { return nil }
    switch text.utf8.count {
    case 9...10: self.init(number: count / 86_400)
    case 12...13: self.init(number: count / 86_400_000)
    default: return nil
    }
  }

  /// `Mon, 20 Nov 2023 10:00:00 GMT`, `20 November 23`, `Nov 20, 2023`, `Mon Nov 20 10:00:00 2023`.
  private init?(mail text: String) {
    let words = text.lowercased().split {
      $0 == " " || $0 == "," || $0 == "-" || $0 == "\t" || $0 == "."
    }
    guard let place = words.firstIndex(where: { Self.month(named: $0) != nil }),
      let month = Self.month(named: words[place])
    else { return nil }
    let numbers = words.enumerated().compactMap { index, word in
      word.utf8.count <= 4
        ? Int(word).map { (index: index, value: $0, digits: word.utf8.count) } : nil
    }
    let isDayFirst = place > 0 && numbers.contains { $0.index == place - 1 && $0.digits <= 2 }
    guard let day = numbers.first(where: { $0.index == (isDayFirst ? place - 1 : place + 1) }),
      let year = numbers.first(where: { $0.index > place && $0.index != day.index })
    else { return nil }
    self.init(
      year: year.digits <= 2 ? year.value + (year.value < 50 ? 2000 : 1900) : year.value,
      month: month, day: day.value)
  }

  private static func month(named word: Substring) -> Int? {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    guard word.utf8.count >= 3 else { return nil }
    return names.firstIndex { $0.hasPrefix(word) || word == "sept" && $0 == "september" }.map {
      $0 + 1
    }
  }
}

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}
