/// Sorts names as a reader counts: `part 2` before `part 10`, capitals beside small letters.
enum NaturalOrder {
  static func sorted(_ names: [[UInt8]]) -> [[UInt8]] {
    names.map(Ranked.init).sorted(by: <).map(\.name)
  }

  /// The first names of that order, without putting the others in order.
  static func first(_ count: Int, of names: [[UInt8]]) -> [[UInt8]] {
    guard count < names.count / 4 else { return sorted(names) }
    var first: [Ranked] = []
    for name in names.map(Ranked.init) {
      if first.count == count {
        guard let last = first.last, name < last else { continue }
        first.removeLast()
      }
      first.insert(name, at: first.firstIndex { name < $0 } ?? first.count)
    }
    return first.map(\.name)
  }

  /// A name, and bytes that stand in the order of names when they are compared one by one.
  private struct Ranked: Comparable {
    let name: [UInt8]
    let rank: [UInt8]

    init(_ name: [UInt8]) {
      self.name = name
      var rank: [UInt8] = []
      rank.reserveCapacity(name.count + 2)
      var rest = name[...]
      while let byte = rest.first {
        guard isDigit(byte) else {
          rank.append(lowercase(byte))
          rest.removeFirst()
          continue
        }
        // A longer number is a greater one, once its leading zeros are off.
        let digits = rest.prefix(while: isDigit)
        let number = digits.drop { $0 == UInt8(ascii: "0") }
        rank.append(UInt8(ascii: "0"))
        rank.append(UInt8(clamping: number.count))
        rank += number
        rest.removeFirst(digits.count)
      }
      self.rank = rank
    }

    static func < (one: Ranked, other: Ranked) -> Bool {
      if one.rank == other.rank { return one.name.lexicographicallyPrecedes(other.name) }
      return one.rank.lexicographicallyPrecedes(other.rank)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func lowercase(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
