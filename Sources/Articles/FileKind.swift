/// What a file holds that is not an article's text, by its first bytes.
enum FileKind: Hashable {
  case text
  case markup(String)
  case binary(String?)

  init(_ bytes: [UInt8]) {
    if let name = Self.signatures.first(where: { bytes.starts(with: $0.bytes) })?.name {
      self = .binary(name)
    } else if let name = Self.markupName(bytes) {
      self = .markup(name)
    } else {
      self = Self.isMostlyControls(bytes) ? .binary(nil) : .text
    }
  }

  private static let signatures: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "PDF"), ([0x89] + Array("PNG".utf8), "PNG"),
    ([0xFF, 0xD8, 0xFF], "JPEG"),
    (Array("GIF8".utf8), "GIF"), (Array("PK\u{3}\u{4}".utf8), "ZIP"), ([0x1F, 0x8B], "gzip"),
    ([0x7F] + Array("ELF".utf8), "ELF"), (Array("SQLite format 3".utf8), "SQLite"),
    (Array("{\\rtf".utf8), "RTF"), ([0xD0, 0xCF, 0x11, 0xE0], "Microsoft Office"),
  ]

  private static func markupName(_ bytes: [UInt8]) -> String? {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let start = text.prefix(256).drop { $0 <= 0x20 }
    guard start.first == UInt8(ascii: "<") else { return nil }
    let tag = String(decoding: start.prefix(16), as: UTF8.self).lowercased()
    if tag.hasPrefix("<!doctype html") || tag.hasPrefix("<html") { return "HTML" }
    if tag.hasPrefix("<?xml") || tag.hasPrefix("<rss") || tag.hasPrefix("<feed") { return "XML" }
    return nil
  }

  /// Controls are rare in text, whatever its encoding; UTF-16 is full of zeros, but only in every
  /// other byte.
  private static func isMostlyControls(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(8192)
    if sample.starts(with: [0xFF, 0xFE]) || sample.starts(with: [0xFE, 0xFF]) { return false }
    var controls = 0
    var zeros = [0, 0]
    for index in sample.indices where sample[index] < 0x20 || sample[index] == 0x7F {
      let byte = sample[index]
      if byte == 0 { zeros[index % 2] += 1 }
      if !(0x07...0x0D).contains(byte), byte != 0x1B { controls += 1 }
    }
    let isUTF16 = (zeros[0] == 0) != (zeros[1] == 0) && zeros.reduce(0, +) > sample.count / 3
    // A text may hold some controls, or some bytes that are no UTF-8, but hardly both.
    let isBroken = controls * 20 > sample.count && String(validating: sample, as: UTF8.self) == nil
    return !isUTF16 && (isBroken || controls * 10 > sample.count * 3)
  }
}
