/// The scalars that one place of a regular expression takes.
struct ScalarSet: Hashable, Sendable {
  /// Those below U+0080, a bit each.
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// The others.
  private var ranges: [ClosedRange<UInt32>] = []
  /// Whether letters and digits, or all but these, belong to it.
  private var hasWords = false
  private var hasOthers = false
  private var isNegated = false

  static let any = ScalarSet(isNegated: true)
  static let digits = ScalarSet([0x30...0x39])
  static let spaces = ScalarSet([0x09...0x0D, 0x20...0x20])
  static let words: ScalarSet = {
    var set = ScalarSet([0x30...0x39, 0x5F...0x5F, 0x61...0x7A])
    set.hasWords = true
    return set
  }()

  init(_ ranges: [ClosedRange<UInt32>] = [], isNegated: Bool = false) {
    self.isNegated = isNegated
    for range in ranges { insert(range) }
  }

  /// All scalars but those of this set.
  var inverted: ScalarSet {
    var set = self
    set.isNegated.toggle()
    return set
  }

  mutating func insert(_ range: ClosedRange<UInt32>) {
    for value in range.clamped(to: 0...0x7F) where range.contains(value) {
      if value < 64 { low |= 1 << UInt64(value) } else { high |= 1 << UInt64(value - 64) }
    }
    if range.upperBound >= 0x80 {
      ranges.append(max(0x80, range.lowerBound)...range.upperBound)
    }
  }

  /// Adds `\d`, `\w`, `\s` or what each of them leaves out.
  mutating func formUnion(_ other: ScalarSet) {
    for value in UInt32(0)..<0x80 where other.contains(value) { insert(value...value) }
    if other.hasWords { if other.isNegated { hasOthers = true } else { hasWords = true } }
    if other.isNegated, !other.hasWords { ranges.append(0x80...0x10FFFF) }
    if !other.isNegated { ranges += other.ranges }
  }

  @inline(__always)
  func contains(_ value: UInt32) -> Bool {
    if value < 0x80 {
      let bit = value < 64 ? low >> UInt64(value) & 1 : high >> UInt64(value - 64) & 1
      return (bit == 1) != isNegated
    }
    return holdsBeyondASCII(value) != isNegated
  }

  private func holdsBeyondASCII(_ value: UInt32) -> Bool {
    if ranges.contains(where: { $0.contains(value) }) { return true }
    if hasWords, Unicode.Scalar(value)?.isLetterOrDigit == true { return true }
    return hasOthers && Unicode.Scalar(value)?.isLetterOrDigit == false
  }
}

extension Unicode.Scalar {
  /// Whether it belongs to a word; for what is folded already.
  @inline(__always)
  var isLetterOrDigit: Bool {
    if value < 0x80 {
      return value &- 0x30 < 10 || value &- 0x61 < 26
    }
    return properties.isAlphabetic || properties.numericType != nil
  }
}
