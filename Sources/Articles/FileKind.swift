/// What a file holds, by its first bytes and only then by the end of its name.
enum FileKind: Hashable {
  /// Plain text or Markdown.
  case text
  case html
  /// RSS or Atom.
  case feed
  /// JSON, or a text that begins like it.
  case json
  /// XML of another kind, by the name of its first element.
  case otherXML(String)
  case binary(String?)

  init(_ bytes: [UInt8], ending: String = "") {
    if let name = Self.signatures.first(where: { bytes.starts(with: $0.bytes) })?.name {
      self = .binary(name)
    } else if let kind = Self.markup(bytes, ending: ending) {
      self = kind
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

  private static func markup(_ bytes: [UInt8], ending: String) -> FileKind? {
    let head = MarkupHead(bytes)
    if head.beginsObject || ending == "json" && head.beginsJSON { return .json }
    if head.doctype == "html" || head.root == "html" { return .html }
    switch head.rootWithoutPrefix {
    case "rss", "rdf": return .feed
    case "feed" where head.isXML || head.saysAtom: return .feed
    case let root? where head.isXML: return .otherXML(root)
    case "head", "body": return .html
    default: break
    }
    if head.isXML { return .otherXML("?xml") }
    return ["html", "htm", "xhtml", "xht", "shtml"].contains(ending) && head.hasElement
      ? .html : nil
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
