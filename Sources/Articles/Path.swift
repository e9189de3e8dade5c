/// A file's path, byte for byte: on Linux a name need not be text; or one of the articles in the file.
package struct Path: Hashable, Sendable {
  /// The file's.
  package let bytes: [UInt8]
  let item: Item?

  /// An article of a feed. It stays the same one when others come before it.
  struct Item: Hashable {
    /// What the feed calls it; no two of a file are called the same.
    let id: String
    /// Its place in the file, counted from 1.
    let number: Int

    static func == (one: Item, other: Item) -> Bool { one.id == other.id }
    func hash(into hasher: inout Hasher) { hasher.combine(id) }
  }

  package init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  init(bytes: [UInt8], item: Item? = nil) {
    self.bytes = bytes
    self.item = item
  }

  /// The path of the file alone.
  package var file: Path { Path(bytes: bytes) }

  /// What a feed calls the article; nil where a file is one article.
  package var itemID: String? { item?.id }

  /// The articles' path when they come through standard input.
  package static let standardInput = Path("-")

  /// The folder that it lies in, as far as the path says.
  package var folder: Path {
    let name = bytes.lastIndex(of: UInt8(ascii: "/"))
    return Path(
      bytes: name.map { $0 == 0 ? [UInt8(ascii: "/")] : Array(bytes[..<$0]) } ?? [UInt8(ascii: ".")]
    )
  }

  func appending(_ name: [UInt8]) -> Path {
    if bytes.last == UInt8(ascii: "/") { return Path(bytes: bytes + name) }
    return Path(bytes: bytes + [UInt8(ascii: "/")] + name)
  }

  /// The path as text, with the number of an article of a feed: `feed.xml#3`; bytes that are no UTF-8 become U+FFFD.
  package var text: String { String(decoding: bytes, as: UTF8.self) + numberSign }

  /// The part after the last slash.
  package var name: String { fileName + numberSign }

  private var numberSign: String { item.map { "#\($0.number)" } ?? "" }

  private var fileName: String {
    let end = bytes.lastIndex { $0 != UInt8(ascii: "/") } ?? 0
    let trimmed = bytes.prefix(end + 1)
    let start = trimmed.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return String(decoding: trimmed[min(start, trimmed.count)...], as: UTF8.self)
  }

  /// What follows the name's last dot, in small letters.
  var ending: String {
    let name = fileName
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The name without its ending, with blanks for hyphens and underscores.
  var nameInWords: String {
    let name = fileName
    let stem = ending.isEmpty ? name[...] : name.dropLast(ending.count + 1)
    return String(stem.map { $0 == "_" || $0 == "-" ? " " : $0 })
  }
}
