/// What stands first in a file that may be markup, behind blanks, comments and instructions.
struct MarkupHead {
  /// Whether it declares itself to be XML.
  private(set) var isXML = false
  /// What a doctype names, in small letters.
  private(set) var doctype: String?
  /// The name of the first element, in small letters, with its prefix.
  private(set) var root: String?
  /// Whether the first element names the namespace of Atom.
  private(set) var saysAtom = false
  /// Whether it begins with what an object or an array of JSON begins with.
  private(set) var beginsJSON = false
  /// Whether it goes on like an object with members.
  private(set) var beginsObject = false

  private let bytes: [UInt8]
  private var index = 0

  /// How far a file is looked into, in bytes.
  private static let reach = 65_536

  init(_ file: [UInt8]) {
    bytes = Self.narrow(file)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    skipBlanks()
    guard index < bytes.count else { return }
    switch bytes[index] {
    case UInt8(ascii: "{"):
      beginsJSON = true
      index += 1
      skipBlanks()
      beginsObject = index < bytes.count && bytes[index] == UInt8(ascii: "\"")
    case UInt8(ascii: "["): beginsJSON = true
    case UInt8(ascii: "<"): readMarkup()
    default: break
    }
  }

  var rootWithoutPrefix: String? {
    root.map { root in root.split(separator: ":").last.map { String($0) } ?? root }
  }

  /// Whether an element of HTML begins or ends anywhere in what is looked at.
  var hasElement: Bool {
    var index = 0
    while let sign = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = sign + 1
      let isEnd = index < bytes.count && bytes[index] == UInt8(ascii: "/")
      let name = bytes[(isEnd ? index + 1 : index)...].prefix { $0.isLetter || $0.isDigit }
      let after = name.endIndex
      guard !name.isEmpty, name.count <= 10, after < bytes.count,
        bytes[after] == UInt8(ascii: ">") || bytes[after] <= 0x20
          || bytes[after] == UInt8(ascii: "/"),
        let tag = HTMLTag(rawValue: String(decoding: name, as: UTF8.self).lowercased()),
        tag != .text, tag != .unknown
      else { continue }
      return true
    }
    return false
  }

  /// The first bytes of a file, of UTF-16 those of its plain letters.
  private static func narrow(_ file: [UInt8]) -> [UInt8] {
    let head = file.prefix(reach)
    guard let lowFirst = Decoding.utf16Order(file) else { return Array(head) }
    return stride(from: lowFirst ? 0 : 1, to: head.count, by: 2).compactMap { place in
      let other = place ^ 1
      guard other < head.count, head[other] == 0 else { return nil }
      return head[place]
    }
  }
}

extension MarkupHead {
  private mutating func skipBlanks() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  private func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { wanted in
      index + wanted.count <= bytes.count
        && zip(wanted, bytes[index...]).allSatisfy { $0 == $1.lowercase }
    }
  }

  private mutating func skip(to text: String) {
    let wanted = Array(text.utf8)
    index = bytes.firstIndex(of: wanted, from: index).map { $0 + wanted.count } ?? bytes.count
  }

  private mutating func readMarkup() {
    while index < bytes.count, bytes[index] == UInt8(ascii: "<") {
      if starts(with: "<?") {
        if starts(with: "<?xml") { isXML = true }
        skip(to: "?>")
      } else if starts(with: "<!--") {
        skip(to: "-->")
      } else if starts(with: "<!doctype") {
        index += 9
        skipBlanks()
        doctype = takeName()
        skipDoctype()
      } else {
        index += 1
        let start = index
        if index < bytes.count, bytes[index].isLetter { root = takeName() }
        let tag = bytes[start...].prefix { $0 != UInt8(ascii: ">") }
        saysAtom = String(decoding: tag, as: UTF8.self).contains("w3.org/2005/Atom")
        return
      }
      skipBlanks()
    }
  }

  private mutating func takeName() -> String {
    let name = bytes[index...].prefix { $0.isNamePart && $0 != UInt8(ascii: "[") }
    index = name.endIndex
    return String(decoding: name.prefix(40), as: UTF8.self).lowercased()
  }

  /// Goes behind a doctype and the declarations that may stand in it.
  private mutating func skipDoctype() {
    var isInSubset = false
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "[") { isInSubset = true }
      if byte == UInt8(ascii: "]") { isInSubset = false }
      if byte == UInt8(ascii: ">"), !isInSubset { return }
    }
  }
}
