import Annotations

/// The words of a line that asks for something: what stands before a colon, what behind it, with or without quotation
/// marks, and whether a minus sign stands before it all.
struct QueryWords {
  struct Word: Hashable {
    /// The operator in small letters; nil for a word without a colon that could be one.
    var name: String?
    var value: String
    var isQuoted = false
    var isNegative = false
    /// The scalars before it, and before its value, in the line.
    var start = 0
    var valueStart = 0
  }

  /// The words of a line in which these names before a colon are operators.
  static func all(of line: String, operators: some Collection<String>) -> [Word] {
    var reader = QueryWords(scalars: Array(line.unicodeScalars))
    var words: [Word] = []
    while let word = reader.next(operators) { words.append(word) }
    return words
  }

  private let scalars: [Unicode.Scalar]
  private var offset = 0

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private mutating func next(_ operators: some Collection<String>) -> Word? {
    while offset < scalars.count, scalars[offset].properties.isWhitespace { offset += 1 }
    guard offset < scalars.count else { return nil }
    var word = Word(value: "", start: offset)
    // A minus sign by itself, or within a word, takes nothing away.
    if scalars[offset] == "-", offset + 1 < scalars.count,
      !scalars[offset + 1].properties.isWhitespace
    {
      word.isNegative = true
      offset += 1
    }
    let name = scalars[offset...].prefix { $0 != ":" && !$0.properties.isWhitespace }
    let isNamed = name.endIndex < scalars.count && scalars[name.endIndex] == ":"
    let letters = String(scalars: name).lowercased()
    if isNamed, operators.contains(letters) {
      word.name = letters
      offset = name.endIndex + 1
    }
    word.valueStart = offset
    take(&word)
    return word
  }

  private mutating func take(_ word: inout Word) {
    if word.name == "re" {
      let rest = scalars[offset...]
      if rest.first == "/" {
        let (expression, _, length) = Self.expression(rest)
        word.value = expression
        word.valueStart += 1
        offset += length
      } else {
        word.value = String(scalars: rest.prefix { !$0.properties.isWhitespace })
        offset += word.value.unicodeScalars.count
      }
      return
    }
    guard offset < scalars.count, let closing = Self.closing(scalars[offset]) else {
      let value = scalars[offset...].prefix { !$0.properties.isWhitespace }
      word.value = String(scalars: value)
      offset = value.endIndex
      return
    }
    word.isQuoted = true
    word.valueStart += 1
    let value = scalars[(offset + 1)...].prefix { $0 != closing }
    word.value = value.split(whereSeparator: \.properties.isWhitespace)
      .map { String(scalars: $0) }.joined(separator: " ")
    offset = min(scalars.count, value.endIndex + 1)
  }

  /// What ends a quotation that a scalar begins.
  private static func closing(_ opening: Unicode.Scalar) -> Unicode.Scalar? {
    switch opening {
    case "\"": "\""
    case "“": "”"
    case "«": "»"
    default: nil
    }
  }

  /// What stands between two slashes, or behind one as long as there is no other; and how many scalars that takes.
  private static func expression(
    _ scalars: ArraySlice<Unicode.Scalar>
  ) -> (expression: String, start: Int, length: Int) {
    var isEscaped = false
    for (number, scalar) in scalars.enumerated().dropFirst() {
      if scalar == "/", !isEscaped {
        let inside = scalars[scalars.startIndex + 1..<scalars.startIndex + number]
        return (String(scalars: inside), 1, number + 1)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return (String(scalars: scalars.dropFirst()), 1, scalars.count)
  }

  /// A regular expression without the slashes around it, and how many scalars stood before it.
  static func withoutSlashes(_ text: String) -> (expression: String, start: Int) {
    let scalars = Array(text.unicodeScalars)
    guard scalars.first == "/" else { return (text, 0) }
    let (expression, start, _) = expression(scalars[...])
    return (expression, start)
  }

  /// Words without the quotation marks around them.
  static func withoutQuotes(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let closing = closing(first) else { return text }
    return String(scalars: scalars.dropFirst().prefix { $0 != closing })
  }
}
