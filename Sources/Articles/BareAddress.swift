/// An address of the web as it stands in a text.
enum BareAddress {
  private static let longest = 2000

  /// The scalars of an address that begins at an offset; nil when none does.
  static func range(in scalars: [Unicode.Scalar], at offset: Int) -> Range<Int>? {
    let rest = scalars[offset...].prefix(longest)
    guard let scheme = [secure, plain].first(where: rest.starts(with:)) else { return nil }
    let address = rest.prefix { !ends($0) }
    let end = end(of: address)
    // A host is a name, or figures.
    guard end > offset + scheme.count, scalars[offset + scheme.count].isWordLike else { return nil }
    return offset..<end
  }

  private static let secure = Array("https://".unicodeScalars)
  private static let plain = Array("http://".unicodeScalars)

  private static func ends(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", "\"", "«", "»", "“", "”", "‘", "’", "[", "]", "{", "}", "|", "`", "、", "。", "）",
      "」":
      true
    default: scalar.value <= 0x20 || scalar.properties.isWhitespace || scalar.value == 0x7F
    }
  }

  /// Where an address ends, without the signs behind it that belong to the sentence.
  static func end(of address: ArraySlice<Unicode.Scalar>) -> Int {
    var end = address.endIndex
    var open = address.count { $0 == "(" } - address.count { $0 == ")" }
    while end > address.startIndex {
      switch address[end - 1] {
      case ".", ",", ";", ":", "!", "?", "'", "’", "…", "*", "_", "~", "»", "\"", "”": break
      case ")":
        // A bracket that was opened in the address belongs to it.
        guard open < 0 else { return end }
        open += 1
      default: return end
      }
      end -= 1
    }
    return end
  }
}
