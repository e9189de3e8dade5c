import Annotations

/// The YAML at the head of a file: between a first line `---` and the next line `---` or `...`.
struct Metadata: Hashable {
  var title: String?
  var source: String?
  var author: String?
  var url: String?
  var story: String?
  var published: Day?
  var language: Language?
  var notes: [ArticleNote] = []
}

extension Metadata {
  /// Splits a file's text into what its metadata say and the text after them.
  static func split(_ file: String) -> (metadata: Metadata, text: String) {
    guard let (yaml, rest) = block(in: file) else { return (Metadata(), file) }
    var metadata = Metadata()
    do {
      // A text that begins and goes on with a rule is no metadata.
      guard let fields = try YAMLFields.read(yaml), fields.allSatisfy(\.hasFieldName) else {
        return (Metadata(), file)
      }
      for field in fields { metadata.take(field) }
    } catch {
      // A slip in metadata is told; what only looks like their fence stays in the text.
      metadata.notes.append(.brokenMetadata(line: error.line + 2, problem: error.problem))
      return (metadata, beginsWithField(yaml) ? String(rest) : file)
    }
    return (metadata, String(rest))
  }

  private static func block(in file: String) -> (yaml: Substring, rest: Substring)? {
    let bytes = file.utf8
    guard file.hasPrefix("---") else { return nil }
    var lineStart = bytes.startIndex
    var yamlStart: String.Index?
    while lineStart < bytes.endIndex {
      let lineEnd = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      let line = file[lineStart..<lineEnd]
      if let yamlStart, isFence(line, "---") || isFence(line, "...") {
        let isEnd = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
        let rest = bytes[lineEnd...].firstIndex { !isEnd($0) } ?? bytes.endIndex
        return (file[yamlStart..<lineStart], file[rest...])
      }
      guard yamlStart != nil || isFence(line, "---"), lineEnd < bytes.endIndex else { return nil }
      lineStart = bytes.index(after: lineEnd)
      if yamlStart == nil { yamlStart = lineStart }
    }
    return nil
  }

  /// Whether the first line gives a value to a name in plain letters.
  private static func beginsWithField(_ yaml: Substring) -> Bool {
    let name = yaml.utf8.prefix { $0 != UInt8(ascii: ":") }
    return name.count < yaml.utf8.count && (1...40).contains(name.count)
      && name.allSatisfy {
        ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 == UInt8(ascii: "-")
          || $0 == UInt8(ascii: "_")
      }
  }

  /// Whether a line holds a mark and nothing else but spaces behind it.
  private static func isFence(_ line: Substring, _ mark: String) -> Bool {
    line.hasPrefix(mark) && line.utf8.dropFirst(mark.utf8.count).allSatisfy { $0 <= 0x20 }
  }
}

extension Metadata {
  /// The fields Frise knows, with the names that other programs give them.
  private enum Field: String, CaseIterable {
    case title, source, author, published, language, url, story

    init?(name: String) {
      switch name {
      case "date": self = .published
      case "lang": self = .language
      case "link": self = .url
      case "authors": self = .author
      default: self.init(rawValue: name)
      }
    }

    /// The known field that `name` is one or two letters away from.
    static func meant(by name: String) -> Field? {
      allCases.first { $0.rawValue.count > 3 && $0.rawValue.distance(to: name) <= 2 }
    }
  }

  private mutating func take(_ found: YAMLFields.Field) {
    let line = found.line + 2
    guard let field = Field(name: found.name.lowercased()) else {
      if let meant = Field.meant(by: found.name.lowercased()) {
        notes.append(.unknownField(line: line, name: found.name, meant: meant.rawValue))
      }
      return
    }
    guard found.value.contains(where: { !$0.isWhitespace }) else { return }
    switch field {
    case .title: title = found.value
    case .source: source = found.value
    case .author: author = found.value
    case .url: url = found.value
    case .story: story = found.value
    case .published:
      published = CalendarDate.scan(found.value).lazy.compactMap(\.writtenDay).first
      if published == nil {
        notes.append(
          .badValue(line: line, field: found.name, value: String(found.value.prefix(60))))
      }
    case .language:
      language = Language(rawValue: String(found.value.prefix(2)).lowercased())
      if language == nil {
        notes.append(
          .badValue(line: line, field: found.name, value: String(found.value.prefix(60))))
      }
    }
  }
}

extension YAMLFields.Field {
  /// Whether the name is one that programs give: letters, digits, hyphens, underscores and dots.
  fileprivate var hasFieldName: Bool {
    name.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || ["-", "_", ".", ":", "/"].contains(scalar)
    }
  }
}

extension String {
  /// How many letters must be put in, taken out or changed to get from one word to another.
  ///
  /// Source: V. Levenshtein, 1966, by the row-by-row method of Wagner and Fischer, 1974.
  fileprivate func distance(to other: String) -> Int {
    let (one, two) = (Array(unicodeScalars), Array(other.unicodeScalars.prefix(40)))
    var row = Array(0...two.count)
    for i in one.indices {
      var diagonal = row[0]
      row[0] = i + 1
      for j in two.indices {
        let change = diagonal + (one[i] == two[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = Swift.min(change, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[two.count]
  }
}
