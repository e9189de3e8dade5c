extension String {
  /// This text without blanks and line ends around it.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  /// This text, or the first thousand scalars of it, with every run of spaces and line ends made one blank.
  var onOneLine: String {
    unicodeScalars.prefix(1000).split {
      $0.properties.isWhitespace && $0.value != 0xA0 && $0.value != 0x202F
    }
    .map(String.init).joined(separator: " ")
  }

  /// Whether it has a letter or a digit.
  var isSpoken: Bool {
    unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  /// The same line, but for markup and the names of characters: `L&#39;&eacute;t&eacute;` is L'été.
  var withoutMarkup: String {
    guard utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }) else {
      return onOneLine
    }
    let tree = HTMLTree(HTMLSource("<body>" + prefix(8000)))
    return tree.text(in: 0).onOneLine
  }
}
