/// XML with the slips mended that would end its reading: controls, references to no character, and `&` that stands for
/// itself. Lines stay what they are.
struct XMLSource {
  private(set) var bytes: [UInt8] = []

  private static let substitute = Array("\u{FFFD}".utf8)

  init(_ text: String) {
    let source = Array(text.utf8)
    bytes.reserveCapacity(source.count)
    // Nothing may stand before the declaration.
    var index = source.firstIndex { $0 > 0x20 } ?? source.count
    var copied = index
    var isVerbatim = false
    while index < source.count {
      let byte = source[index]
      if byte >= 0x20, byte != UInt8(ascii: "&"), byte != UInt8(ascii: "<"),
        byte != UInt8(ascii: "]"),
        byte != 0xEF
      {
        index += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "<"):
        if source[index...].starts(with: "<![CDATA[".utf8) { isVerbatim = true }
      case UInt8(ascii: "]"):
        if source[index...].starts(with: "]]>".utf8) { isVerbatim = false }
      case UInt8(ascii: "&") where !isVerbatim:
        let reference = Reference(source, at: index)
        if !reference.isGood {
          bytes += source[copied..<index]
          bytes += reference.isNumber ? Self.substitute : Array("&amp;".utf8)
          copied = reference.isNumber ? reference.end : index + 1
          index = copied - 1
        }
      case 0xEF
      where source[index...].starts(with: [0xEF, 0xBF, 0xBE])
        || source[index...].starts(with: [0xEF, 0xBF, 0xBF]):
        bytes += source[copied..<index] + Self.substitute
        copied = index + 3
        index += 2
      case 0..<0x20 where byte != 0x09 && byte != 0x0A && byte != 0x0D:
        bytes += source[copied..<index] + Self.substitute
        copied = index + 1
      default: break
      }
      index += 1
    }
    bytes += source[copied...]
  }

  /// What `&` begins.
  private struct Reference {
    /// Whether it refers to a character that XML has, or by a name.
    let isGood: Bool
    let isNumber: Bool
    let end: Int

    init(_ source: [UInt8], at start: Int) {
      let rest = source[(start + 1)...].prefix(40)
      guard let semicolon = rest.firstIndex(of: UInt8(ascii: ";")) else {
        (isGood, isNumber, end) = (false, false, start + 1)
        return
      }
      let name = rest[..<semicolon]
      end = semicolon + 1
      if name.first == UInt8(ascii: "#") {
        let digits = String(decoding: name.dropFirst(), as: UTF8.self)
        let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
        let number = UInt32(isHex ? digits.dropFirst() : digits[...], radix: isHex ? 16 : 10)
        isNumber = number != nil
        // XML knows only the small letter.
        isGood = !digits.hasPrefix("X") && number.map(Self.isCharacter) ?? false
      } else {
        isNumber = false
        isGood =
          (name.first?.isLetter ?? false)
          && name.allSatisfy {
            $0.isLetter || $0.isDigit || [0x2E, 0x2D, 0x5F, 0x3A].contains($0) || $0 >= 0x80
          }
      }
    }

    private static func isCharacter(_ number: UInt32) -> Bool {
      switch number {
      case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
      default: false
      }
    }
  }
}
