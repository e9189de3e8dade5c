/// Whether a date without its year or week lies ahead or behind, by the words around it.
package struct Outlook {
  private let tokens: Tokens
  private let range: Range<Int>
  private let sentence: Range<Int>
  private let tense: Tense
  private let wait: Int
  private let ago: Int
  private let hasClock: Bool
  private let direction: Int

  /// Looks at a date that would be `wait` days ahead or lies `ago` days behind.
  init(_ tokens: Tokens, _ expression: DateExpression, wait: Int, ago: Int) {
    self.tokens = tokens
    range = expression.tokens
    sentence = tokens.sentences[tokens.sentence(of: range.lowerBound)]
    tense = Tense(tokens, around: range)
    self.wait = wait
    self.ago = ago
    hasClock = expression.clock != nil
    direction = expression.direction
  }

  /// Above zero for ahead, below for behind; further from zero, surer.
  func score(_ model: OutlookModel?) -> Float {
    guard let model else { return byTense }
    var sum: Float = 0
    forEachFeature { sum += model.weight($0) }
    if isLimit { sum += 1.5 }
    // A verb right beside the date says more than all that was learned.
    if isJustPast { sum -= tense.isPlain && tense.cost <= 6 ? 0 : 2 }
    if tense.cost <= 3 { sum += tense.isFuture ? 0.8 : tense.isPast ? -0.8 : 0 }
    return sum
  }

  /// Whether the day has just been, and will not come again for most of a year.
  private var isJustPast: Bool { ago <= 45 && wait > 270 }

  /// Whether the words right before say until when: `jusqu’au`, `d’ici le`, `until`.
  private var isLimit: Bool {
    (max(sentence.lowerBound, range.lowerBound - 2)..<range.lowerBound).contains {
      DateSets.limits.contains(tokens.all[$0].folded)
    }
  }

  /// Without what was learned: the tenses, and which day is nearer.
  private var byTense: Float {
    if isLimit { return 1 }
    if tense.isFuture { return ago <= 12 && wait > 300 ? -1 : 1 }
    if tense.isPast { return -1 }
    if wait > 20 { return wait <= 100 && ago > 200 ? 0.5 : -0.5 }
    return hasClock && ago > 2 ? 0.5 : -0.5
  }

  /// Calls `body` with the row of each feature.
  func forEachFeature(_ body: (Int) -> Void) {
    func put(_ kind: UInt64, _ value: UInt64) {
      let hash = WordHash.mix(kind &* 0x9E37_79B9_7F4A_7C15 ^ value)
      body(Int(truncatingIfNeeded: hash % UInt64(OutlookModel.rows)))
    }
    let near = Self.bucket(wait)
    let past = Self.bucket(ago)
    let tenses: UInt64 = tense.isFuture ? 2 : tense.isPast ? 1 : 0
    let closeness = UInt64(min(3, tense.cost / 3))
    put(1, 0)
    put(2, tenses)
    put(3, tenses | closeness << 4)
    put(4, near | past << 8)
    put(5, near | past << 8 | tenses << 16)
    put(6, hasClock ? 1 | tenses << 4 : 0)
    put(7, UInt64(bitPattern: Int64(direction)))
    let isFirst = range.lowerBound <= sentence.lowerBound + 1
    put(8, (isFirst ? 1 : 0) | tenses << 4)
    put(9, form(range.lowerBound - 1))
    put(10, form(range.lowerBound - 2) &* 3 &+ form(range.lowerBound - 1))
    put(11, form(range.upperBound))
    put(12, form(range.upperBound) &* 3 &+ form(range.upperBound + 1))
    put(13, form(range.lowerBound - 1) ^ (tenses &+ 1) &* 0x9E37)
    put(14, UInt64(min(6, sentence.count / 6)) | tenses << 8)
    var isClause = true
    for index in stride(
      from: range.lowerBound - 1, through: max(sentence.lowerBound, range.lowerBound - 10), by: -1)
    {
      if tokens.sign(index) != nil { isClause = false }
      words(index, isClause ? 20 : 21, put)
    }
    isClause = true
    for index in range
      .upperBound..<max(range.upperBound, min(sentence.upperBound, range.upperBound + 10))
    {
      if tokens.sign(index) != nil { isClause = false }
      words(index, isClause ? 30 : 31, put)
    }
  }

  /// A word in small letters, and its ending, which often is that of a tense.
  private func words(_ index: Int, _ kind: UInt64, _ put: (UInt64, UInt64) -> Void) {
    let token = tokens.all[index]
    guard token.kind == .word, token.capitals == .none else { return }
    put(kind, token.form)
    let range = token.range
    guard range.count > 3 else { return }
    var ending = WordHash()
    for offset in range.suffix(2) { ending.add(tokens.scalars[offset].value) }
    put(kind + 2, ending.mixed)
    var longer = WordHash()
    for offset in range.suffix(4) { longer.add(tokens.scalars[offset].value) }
    put(kind + 4, longer.mixed)
  }

  private func form(_ index: Int) -> UInt64 {
    sentence.contains(index) ? tokens.all[index].form : 7
  }

  private static func bucket(_ days: Int) -> UInt64 {
    days <= 7
      ? UInt64(max(0, days))
      : days <= 14
        ? 8
        : days <= 31
          ? 9
          : days <= 62
            ? 10
            : days <= 120
              ? 11
              : days <= 240 ? 12 : days <= 330 ? 13 : 14
  }
}

/// The weights that say what speaks for a date ahead.
///
/// A logistic regression over hashed features, a small integer each.
package struct OutlookModel: Sendable {
  package static let rows = 16_384
  static let kind: UInt32 = 0x4F55_5431  // OUT1

  private let table: Table
  private let scale: Float

  /// The model in a table's bytes, or nil when they are damaged.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard let table = Table(bytes, kind: Self.kind), table.body.count == Self.rows + 4 else {
      return nil
    }
    self.table = table
    let bits = table.body.loadUnaligned(fromByteOffset: Self.rows, as: UInt32.self)
    scale = Float(bitPattern: bits)
  }

  @inline(__always)
  func weight(_ row: Int) -> Float { Float(Int8(bitPattern: table.body[row])) * scale }

  /// The bytes of a model's table.
  package static func table(_ weights: [Float]) -> [UInt8] {
    let most = weights.map(abs).max() ?? 1
    let scale = max(most, 1e-6) / 127
    var body = weights.map { UInt8(bitPattern: Int8(max(-127, min(127, ($0 / scale).rounded())))) }
    for shift in stride(from: 0, to: 32, by: 8) {
      body.append(UInt8(truncatingIfNeeded: scale.bitPattern >> UInt32(shift)))
    }
    return Table.bytes(kind: kind, count: rows, body: body)
  }
}

/// A date to learn the outlook from: what is seen of it, and whether it lay ahead.
package struct OutlookExample {
  package let features: [Int]
  package let isAhead: Bool

  /// The dates of a text that could be ahead or behind, with what is right by `values`, which gives the value
  /// of the date that overlaps some scalars.
  package static func examples(
    in tokens: Tokens, published: Day, language: Language?, values: (Range<Int>) -> Day?
  ) -> [OutlookExample] {
    DateScanner.scan(tokens, language: language).compactMap { expression in
      guard let right = values(tokens.range(of: expression.tokens)), right != published else {
        return nil
      }
      let wait: Int
      let ago: Int
      switch expression.form {
      case .weekday(let weekday, nil):
        let since = (published.weekday.rawValue - weekday.rawValue + 7) % 7
        guard since > 0, right.weekday == weekday, abs(right.number - published.number) < 7 else {
          return nil
        }
        (wait, ago) = (7 - since, since)
      case .calendar(nil, let month?, let day?, _):
        guard abs(right.number - published.number) < 366, right.month == month, right.day == day,
          let days = around(published, month, day)
        else { return nil }
        (wait, ago) = days
      case .calendar(nil, let month?, nil, nil):
        let months = (month - published.month + 12) % 12
        guard months > 0, right.month == month, abs(right.number - published.number) < 366 else {
          return nil
        }
        (wait, ago) = (months * 30, (12 - months) * 30)
      default: return nil
      }
      var features: [Int] = []
      Outlook(tokens, expression, wait: wait, ago: ago).forEachFeature { features.append($0) }
      return OutlookExample(features: features, isAhead: right > published)
    }
  }

  private static func around(_ day: Day, _ month: Int, _ date: Int) -> (Int, Int)? {
    let days = (day.year - 1...day.year + 1).compactMap { Day(year: $0, month: month, day: date) }
    guard let past = days.last(where: { $0 <= day }), let ahead = days.first(where: { $0 > day })
    else { return nil }
    return (ahead.number - day.number, day.number - past.number)
  }
}
