extension ByteWriter {
  mutating func write(_ day: Day) { write(signed: day.number) }

  mutating func write(_ date: DateMention, after start: inout Int) {
    write(date.range, after: &start)
    write(date.tokens.lowerBound)
    write(date.tokens.count)
    write(UInt8(DateMention.Kind.allCases.firstIndex(of: date.kind) ?? 0))
    write(UInt8(DateMention.Source.allCases.firstIndex(of: date.source) ?? 0))
    write(UInt8(date.isDoubtful ? 1 : 0))
    write(date.value)
    write(date.endValue)
    write(date.reason)
  }

  mutating func write(_ value: DateValue?) {
    switch value {
    case nil: write(UInt8(0))
    case .year(let year):
      write(UInt8(1))
      write(signed: year)
    case .month(let year, let month):
      write(UInt8(2))
      write(signed: year)
      write(month)
    case .date(let day):
      write(UInt8(3))
      write(day)
    case .time(let day, let hour, let minute):
      write(UInt8(4))
      write(day)
      write(hour)
      write(minute)
    }
  }

  private mutating func write(_ reason: DateReason) {
    switch reason {
    case .corrected: write(UInt8(0))
    case .written: write(UInt8(1))
    case .year(let day, let isWeekday, let isAhead):
      write(UInt8(2))
      write(day)
      write(UInt8((isWeekday ? 1 : 0) + (isAhead ? 2 : 0)))
    case .context(let day):
      write(UInt8(3))
      write(day)
    case .weekday(let day, let isAhead):
      write(UInt8(4))
      write(day)
      write(UInt8(isAhead ? 2 : 0))
    case .fromPublication(let day, let days):
      write(UInt8(5))
      write(day)
      write(signed: days)
    case .fromContext(let day, let days):
      write(UInt8(6))
      write(day)
      write(signed: days)
    case .heading(let day):
      write(UInt8(7))
      write(day)
    case .period(let day):
      write(UInt8(8))
      write(day)
    case .ends: write(UInt8(9))
    case .vague: write(UInt8(10))
    case .noReference: write(UInt8(11))
    }
  }

  mutating func write(_ event: Event, after start: inout Int) {
    write(event.range, after: &start)
    write(event.days.lowerBound)
    write(event.days.upperBound.number - event.days.lowerBound.number)
    write(event.time)
    write(event.date)
  }
}

extension ByteReader {
  mutating func day() -> Day? {
    guard let number = signedNumber(), abs(number) < 1 << 40 else { return nil }
    return Day(number: number)
  }

  private mutating func year() -> Int? {
    signedNumber().flatMap { abs($0) < 1 << 30 ? $0 : nil }
  }

  /// A value, of which nil says that it is none; nil where it cannot be read.
  mutating func value() -> DateValue?? {
    switch byte() {
    case 0: return .some(nil)
    case 1: return year().map { .year($0) }
    case 2:
      guard let year = year(), let month = number(), (1...12).contains(month) else {
        return nil
      }
      return .month(year: year, month: month)
    case 3: return day().map { .date($0) }
    case 4:
      guard let day = day(), let hour = number(), let minute = number(), hour < 100,
        minute < 100
      else { return nil }
      return .time(day, hour: hour, minute: minute)
    default: return nil
    }
  }

  fileprivate mutating func reason() -> DateReason? {
    switch byte() {
    case 0: return .corrected
    case 1: return .written
    case 2:
      guard let day = day(), let flags = byte() else { return nil }
      return .year(of: day, isWeekday: flags & 1 != 0, isAhead: flags & 2 != 0)
    case 3: return day().map { .context($0) }
    case 4:
      guard let day = day(), let flags = byte() else { return nil }
      return .weekday(from: day, isAhead: flags & 2 != 0)
    case 5:
      guard let day = day(), let days = signedNumber() else { return nil }
      return .fromPublication(day, days: days)
    case 6:
      guard let day = day(), let days = signedNumber() else { return nil }
      return .fromContext(day, days: days)
    case 7: return day().map { .heading($0) }
    case 8: return day().map { .period($0) }
    case 9: return .ends
    case 10: return .vague
    case 11: return .noReference
    default: return nil
    }
  }

  fileprivate mutating func element<Element>(ofAll all: [Element]) -> Element? {
    guard let byte = byte(), Int(byte) < all.count else { return nil }
    return all[Int(byte)]
  }
}

extension DateMention {
  init?(_ reader: inout ByteReader, after start: inout Int, in bounds: Range<Int>) {
    guard let range = reader.range(after: &start, in: bounds), let first = reader.number(),
      let count = reader.number(), first <= bounds.upperBound, count <= bounds.upperBound,
      let kind = reader.element(ofAll: Kind.allCases),
      let source = reader.element(ofAll: Source.allCases), let doubt = reader.byte(),
      let value = reader.value(), let endValue = reader.value(), let reason = reader.reason()
    else { return nil }
    self.init(
      tokens: first..<first + count, range: range, kind: kind, value: value, endValue: endValue,
      source: source, reason: reason, isDoubtful: doubt != 0)
  }
}

extension Event {
  init?(
    _ reader: inout ByteReader, after start: inout Int, in bounds: Range<Int>, dates: Range<Int>
  ) {
    guard let range = reader.range(after: &start, in: bounds), let first = reader.day(),
      let more = reader.number(), more < 1 << 30, let time = reader.value(),
      let date = reader.number(), dates.contains(date)
    else { return nil }
    self.init(days: first...first.adding(more), time: time, range: range, date: date)
  }
}
