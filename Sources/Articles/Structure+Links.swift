import Annotations

extension Structure {
  /// A link of the text.
  package struct Link: Hashable, Sendable {
    /// The scalars of its words, markup among them.
    package let range: Range<Int>
    /// Where it leads: an address of the web or of mail, or a relative one where nothing says what it is relative to.
    package let address: String
    /// Counted from 1 in the order of the text; links that lead to the same place share a number.
    package let number: Int
  }

  /// The link that a scalar is one of the words of.
  package func link(at offset: Int) -> Link? { links.last { $0.range.contains(offset) } }

  /// Numbers the links that were found, and labels the last words of each that are shown.
  mutating func add(_ found: [FoundLink]) {
    var numbers: [String: Int] = [:]
    for link in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let last = link.range.last { !marks[$0].isHidden && !scalars[$0].properties.isWhitespace }
      guard let last else { continue }
      let number = numbers[link.address] ?? numbers.count + 1
      numbers[link.address] = number
      links.append(Link(range: link.range, address: link.address, number: number))
      labels[last] = "[\(number)]"
      marks[last].insert(.labelled)
    }
  }

  /// Marks the addresses of the web that stand in the text as they are.
  mutating func takeBareAddresses() -> [FoundLink] {
    var found: [FoundLink] = []
    var offset = 0
    while offset < scalars.count {
      guard scalars[offset] == "h", !marks[offset].contains(.link),
        offset == 0 || !scalars[offset - 1].isWordLike,
        let range = BareAddress.range(in: scalars, at: offset)
      else {
        offset += 1
        continue
      }
      for offset in range { marks[offset].insert(.link) }
      found.append(FoundLink(range: range, address: String(scalars: scalars[range])))
      offset = range.upperBound
    }
    return found
  }
}

extension Unicode.Scalar {
  var isWordLike: Bool { properties.isAlphabetic || properties.numericType != nil }
}
