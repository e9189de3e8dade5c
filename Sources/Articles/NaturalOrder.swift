/// Sorts names as a reader counts: `part 2` before `part 10`, capitals beside small letters.
enum NaturalOrder {
  static func sorted(_ names: [[UInt8]]) -> [[UInt8]] {
    names.sorted { comesBefore($0[...], $1[...]) }
  }

  private static func comesBefore(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    var (one, other) = (one, other)
    let whole = (one, other)
    while let left = one.first, let right = other.first {
      if isDigit(left), isDigit(right) {
        let (number, otherNumber) = (takeNumber(from: &one), takeNumber(from: &other))
        if number.count != otherNumber.count { return number.count < otherNumber.count }
        if !number.elementsEqual(otherNumber) {
          return number.lexicographicallyPrecedes(otherNumber)
        }
      } else {
        let (small, otherSmall) = (lowercase(left), lowercase(right))
        if small != otherSmall { return small < otherSmall }
        one.removeFirst()
        other.removeFirst()
      }
    }
    if one.isEmpty != other.isEmpty { return one.isEmpty }
    return whole.0.lexicographicallyPrecedes(whole.1)
  }

  /// Takes a run of digits off the front, and gives it without its leading zeros.
  private static func takeNumber(from name: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let digits = name.prefix(while: isDigit)
    name.removeFirst(digits.count)
    return digits.drop { $0 == UInt8(ascii: "0") }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func lowercase(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
