/// A file's path, byte for byte: on Linux a name need not be text.
package struct Path: Hashable, Sendable {
  package let bytes: [UInt8]

  package init(_ text: String) { bytes = Array(text.utf8) }
  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The articles' path when they come through standard input.
  package static let standardInput = Path("-")

  func appending(_ name: [UInt8]) -> Path {
    if bytes.last == UInt8(ascii: "/") { return Path(bytes: bytes + name) }
    return Path(bytes: bytes + [UInt8(ascii: "/")] + name)
  }

  /// The path as text; bytes that are no UTF-8 become U+FFFD.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The part after the last slash.
  package var name: String {
    let end = bytes.lastIndex { $0 != UInt8(ascii: "/") } ?? 0
    let trimmed = bytes.prefix(end + 1)
    let start = trimmed.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return String(decoding: trimmed[min(start, trimmed.count)...], as: UTF8.self)
  }

  /// What follows the name's last dot, in small letters.
  var ending: String {
    let name = name
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The name without its ending, with blanks for hyphens and underscores.
  var nameInWords: String {
    let name = name
    let stem = ending.isEmpty ? name[...] : name.dropLast(ending.count + 1)
    return String(stem.map { $0 == "_" || $0 == "-" ? " " : $0 })
  }
}
