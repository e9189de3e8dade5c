import Annotations

/// Finds the links of a text in Markdown.
///
/// Source: CommonMark 0.31, sections 4.7, 6.3 and 6.5.
struct MarkdownLinks {
  private(set) var found: [FoundLink] = []
  /// Addresses by the names that the text gives them.
  private let definitions: [String: String]
  private let base: String?
  /// For each opening bracket of the block its closing one.
  private var partners: [Int: Int] = [:]
  /// Up to where the words of the last link go: no other link is within them.
  private var end = 0

  /// No link's words and no address are longer, in scalars: it bounds the time that nested brackets take.
  private static let longest = 2000

  init(definitions: [String: String], base: String?) {
    self.definitions = definitions
    self.base = base
  }

  /// Gets ready for a block.
  mutating func enter(_ scalars: [Unicode.Scalar], _ range: Range<Int>) {
    partners.removeAll(keepingCapacity: true)
    var open: [Int] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      if scalars[offset] == "\\" {
        offset += 1
      } else if scalars[offset] == "[" {
        open.append(offset)
      } else if scalars[offset] == "]", let start = open.popLast() {
        partners[start] = offset
      }
      offset += 1
    }
  }

  private mutating func add(_ words: Range<Int>, _ address: String) {
    guard words.lowerBound >= end, let whole = WebAddress.resolve(address, base: base) else {
      return
    }
    found.append(FoundLink(range: words, address: whole))
    end = words.upperBound
  }

  /// Takes an address that stands in the text; false when it is part of a link.
  mutating func takeAddress(_ words: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
    guard words.lowerBound >= end else { return false }
    add(words, String(scalars: scalars[words]))
    return true
  }

  /// Takes `<https://a.example>` or `<a@b.example>`, and gives what is between the signs.
  mutating func takeAutolink(
    at start: Int, _ scalars: [Unicode.Scalar], in range: Range<Int>
  ) -> Range<Int>? {
    let rest = scalars[(start + 1)..<range.upperBound].prefix(Self.longest)
    guard let close = rest.firstIndex(where: { $0 == ">" || $0 == "<" || $0.value <= 0x20 }),
      scalars[close] == ">"
    else { return nil }
    let words = String(scalars: scalars[(start + 1)..<close])
    let isMail = words.contains("@") && !words.contains(":") && !words.contains("/")
    guard isMail || WebAddress.isOfWeb(words) || words.hasPrefix("mailto:") else { return nil }
    add(start + 1..<close, isMail ? "mailto:" + words : words)
    return start + 1..<close
  }
}

extension MarkdownLinks {
  /// A link with its marks: those before its words, and those behind them.
  struct Marked {
    let start: Int
    let words: Range<Int>
    let end: Int
  }

  /// Takes `[words](address)`, `[words][name]`, `[name][]` or `[name]`.
  mutating func takeLink(
    at start: Int, _ scalars: [Unicode.Scalar], in range: Range<Int>
  ) -> Marked? {
    guard let close = partners[start], close - start <= Self.longest else { return nil }
    let target =
      inlineTarget(scalars[(close + 1)..<range.upperBound])
      ?? reference(scalars, start, close, in: range)
    guard let target else { return nil }
    let isImage = start > range.lowerBound && scalars[start - 1] == "!"
    let words = start + 1..<close
    add(words, target.address)
    return Marked(start: isImage ? start - 1 : start, words: words, end: target.end)
  }

  /// Reads `(address "title")`.
  private func inlineTarget(_ rest: ArraySlice<Unicode.Scalar>) -> (address: String, end: Int)? {
    guard rest.first == "(" else { return nil }
    var scanner = MarkdownScanner(rest.prefix(Self.longest))
    scanner.skip(1)
    scanner.skipBlanks()
    let address = scanner.takeDestination() ?? ""
    scanner.skipBlanks()
    scanner.skipTitle()
    scanner.skipBlanks()
    guard scanner.next == ")" else { return nil }
    return (address, scanner.offset + 1)
  }

  private func reference(
    _ scalars: [Unicode.Scalar], _ start: Int, _ close: Int, in range: Range<Int>
  ) -> (address: String, end: Int)? {
    guard !definitions.isEmpty else { return nil }
    let own = Self.name(scalars[(start + 1)..<close])
    if close + 1 < range.upperBound, scalars[close + 1] == "[", let end = partners[close + 1] {
      let name = end == close + 2 ? own : Self.name(scalars[(close + 2)..<end])
      return definitions[name].map { ($0, end + 1) }
    }
    return definitions[own].map { ($0, close + 1) }
  }

  /// A name as it is compared: in small letters, its blanks collapsed.
  private static func name(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(scalars: scalars.prefix(1000)).lowercased().onOneLine
  }

  /// Reads a line `[name]: address "title"`.
  static func definition(
    _ scalars: [Unicode.Scalar], _ range: Range<Int>
  ) -> (name: String, address: String)? {
    var scanner = MarkdownScanner(scalars[range])
    scanner.skipBlanks()
    guard scanner.offset - range.lowerBound <= 3, scanner.next == "[" else { return nil }
    let start = scanner.offset + 1
    let line = scalars[start..<range.upperBound].prefix(1000)
    guard let close = line.firstIndex(where: { $0 == "]" || $0 == "[" }), scalars[close] == "]",
      close > start, scalars[start] != "^", close + 1 < range.upperBound, scalars[close + 1] == ":"
    else { return nil }
    scanner.skip(close + 2 - scanner.offset)
    scanner.skipBlanks()
    guard let address = scanner.takeDestination() else { return nil }
    scanner.skipBlanks()
    scanner.skipTitle()
    scanner.skipBlanks()
    return scanner.next == nil ? (name(scalars[start..<close]), address) : nil
  }
}
