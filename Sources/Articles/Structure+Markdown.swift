extension Structure {
  /// Markdown, as far as news is written in it: headings, paragraphs, quotations, lists, rules, code,
  /// and within lines emphasis, code and links. The marks stay in the text and are hidden. Links lead on from `base`.
  init(markdown text: String, base: String? = nil) {
    self.init(text)
    var reader = MarkdownReader(self)
    for line in lines { reader.take(line) }
    self = reader.structure
    var links = MarkdownLinks(definitions: reader.definitions, base: base)
    for block in blocks where block.kind != .code && block.kind != .rule {
      markInline(in: block.range, &links)
    }
    add(links.found)
  }
}

/// Reads Markdown line by line.
private struct MarkdownReader {
  var structure: Structure
  /// The sign of the fence that opened the code being read.
  private var fence: Unicode.Scalar?
  private var followsBlank = true
  /// Whether the next plain line goes on with the last block.
  private var isOpen = false
  /// The addresses that the text gives names to.
  private(set) var definitions: [String: String] = [:]

  init(_ structure: Structure) { self.structure = structure }

  mutating func take(_ line: Structure.Line) {
    let start = LineStart(structure.scalars, line.range)
    if let sign = start.fence, fence == nil || fence == sign && start.isFenceAlone {
      hide(line.range)
      fence = fence == nil ? sign : nil
      isOpen = false
    } else if fence != nil {
      add(.code, line.range, isTight: structure.blocks.last?.kind == .code)
    } else if line.isBlank {
      followsBlank = true
      isOpen = false
      return
    } else {
      takeProse(line, start)
    }
    followsBlank = start.isEmptyQuotation
  }

  private mutating func takeProse(_ line: Structure.Line, _ start: LineStart) {
    if isOpen, let level = start.underlineLevel, let last = structure.blocks.indices.last,
      structure.blocks[last].kind == .paragraph
    {
      hide(line.range)
      structure.blocks[last].kind = .heading(level: level)
      isOpen = false
    } else if start.isTableRow {
      add(.code, line.range, isTight: structure.blocks.last?.kind == .code)
      isOpen = false
    } else if start.isRule {
      add(.rule, line.range)
      isOpen = false
    } else if !isOpen, let found = MarkdownLinks.definition(structure.scalars, line.range) {
      hide(line.range)
      if definitions[found.name] == nil { definitions[found.name] = found.address }
    } else if let heading = start.heading {
      hide(line.range.lowerBound..<heading.text)
      add(.heading(level: heading.level), line.range)
      isOpen = false
    } else if let text = start.quotation {
      hide(line.range.lowerBound..<text)
      guard text < line.range.upperBound else {
        // An empty line within a quotation ends a paragraph of it.
        isOpen = false
        return
      }
      if !extend(.quotation, to: line.range) { add(.quotation, line.range) }
      isOpen = !start.endsHard
    } else if let item = start.item {
      hide(line.range.lowerBound..<item.mark)
      add(
        .item(indent: item.indent, hang: item.text - item.mark), line.range, isTight: !followsBlank)
      isOpen = !start.endsHard
    } else if isOpen, let last = structure.blocks.indices.last {
      hide(line.range.lowerBound..<start.first)
      structure.blocks[last].range = structure.blocks[last].range.lowerBound..<line.range.upperBound
      isOpen = !start.endsHard
    } else {
      hide(line.range.lowerBound..<start.first)
      add(.paragraph, line.range, isTight: !followsBlank)
      isOpen = !start.endsHard
    }
  }

  private mutating func add(
    _ kind: Structure.Block.Kind, _ range: Range<Int>, isTight: Bool = false
  ) {
    let last = structure.blocks.last?.kind
    let isNewPart = last?.isHeading == true || last == .code && kind != .code
    let isTight = isTight && !followsBlank && !isNewPart
    structure.blocks.append(.init(kind: kind, range: range, isTight: isTight))
  }

  private mutating func extend(_ kind: Structure.Block.Kind, to range: Range<Int>) -> Bool {
    guard isOpen, let last = structure.blocks.indices.last, structure.blocks[last].kind == kind
    else {
      return false
    }
    structure.blocks[last].range = structure.blocks[last].range.lowerBound..<range.upperBound
    return true
  }

  private mutating func hide(_ range: Range<Int>) {
    for offset in range { structure.marks[offset].insert(.hidden) }
  }
}

extension Structure.Block.Kind {
  fileprivate var isHeading: Bool {
    if case .heading = self { true } else { false }
  }
}

/// What the first characters of a Markdown line say of it.
private struct LineStart {
  private let scalars: ArraySlice<Unicode.Scalar>
  /// The offset of the first scalar that is no space.
  let first: Int

  init(_ all: [Unicode.Scalar], _ range: Range<Int>) {
    scalars = all[range]
    first = scalars.firstIndex { $0 != " " && $0 != "\t" } ?? range.upperBound
  }

  private var text: ArraySlice<Unicode.Scalar> { scalars[first...] }

  /// The sign of a fence around code. After a fence of backticks stand no others: those are code in a line.
  var fence: Unicode.Scalar? {
    guard let sign = text.first, sign == "`" || sign == "~" else { return nil }
    let marks = text.prefix { $0 == sign }.count
    return marks >= 3 && !(sign == "`" && text.dropFirst(marks).contains("`")) ? sign : nil
  }

  /// Whether nothing stands behind the fence.
  var isFenceAlone: Bool {
    text.drop { $0 == "`" || $0 == "~" }.allSatisfy(\.properties.isWhitespace)
  }

  /// Three or more of `- * _` and nothing else.
  var isRule: Bool {
    guard let mark = text.first, mark == "-" || mark == "*" || mark == "_" else { return false }
    let marks = text.filter { $0 != " " && $0 != "\t" && $0 != "\r" }
    return marks.count >= 3 && marks.allSatisfy { $0 == mark }
  }

  /// A row of `=` or `-` makes the paragraph above it a heading.
  var underlineLevel: Int? {
    let marks = text.prefix { !$0.properties.isWhitespace }
    guard let mark = marks.first, mark == "=" || mark == "-", marks.allSatisfy({ $0 == mark }),
      text.dropFirst(marks.count).allSatisfy(\.properties.isWhitespace)
    else { return nil }
    return mark == "=" ? 1 : marks.count > 1 ? 2 : nil
  }

  /// A row of a table is shown as it stands: columns do not survive being broken anew.
  var isTableRow: Bool { text.first == "|" && text.dropFirst().contains("|") }

  var heading: (level: Int, text: Int)? {
    let level = text.prefix { $0 == "#" }.count
    guard (1...6).contains(level), let after = text.dropFirst(level).first, after == " " else {
      return nil
    }
    return (level, text.dropFirst(level).firstIndex { $0 != " " } ?? scalars.endIndex)
  }

  var quotation: Int? {
    guard text.first == ">" else { return nil }
    return text.dropFirst().firstIndex { $0 != " " && $0 != ">" } ?? scalars.endIndex
  }

  var isEmptyQuotation: Bool { quotation == scalars.endIndex }

  var item: (indent: Int, mark: Int, text: Int)? {
    let digits = text.prefix { ("0"..."9").contains($0) }
    var rest = text.dropFirst(digits.count)
    guard digits.count <= 9, let sign = rest.popFirst() else { return nil }
    let isMark = digits.isEmpty ? ["-", "*", "+"].contains(sign) : sign == "." || sign == ")"
    guard isMark, rest.first == " " else { return nil }
    let text = rest.firstIndex { $0 != " " } ?? scalars.endIndex
    return (min(first - scalars.startIndex, 12), first, text)
  }

  /// Two spaces or a backslash at the end of a line keep the line's end.
  var endsHard: Bool {
    scalars.last == "\\" || scalars.suffix(2).elementsEqual("  ".unicodeScalars)
  }
}

extension Structure {
  private enum Delimiter: CaseIterable {
    case code, strong, strongLow, emphasis, emphasisLow

    var text: [Unicode.Scalar] {
      switch self {
      case .code: ["`"]
      case .strong: ["*", "*"]
      case .strongLow: ["_", "_"]
      case .emphasis: ["*"]
      case .emphasisLow: ["_"]
      }
    }

    var isLow: Bool { self == .strongLow || self == .emphasisLow }

    var mark: Mark {
      switch self {
      case .code: .code
      case .strong, .strongLow: .strong
      case .emphasis, .emphasisLow: .emphasis
      }
    }
  }

  /// No emphasis, code or address reaches further than this, in scalars: it bounds the time that nested marks
  /// take.
  private static let reach = 500

  /// Marks emphasis, code and links within one block.
  fileprivate mutating func markInline(in range: Range<Int>, _ links: inout MarkdownLinks) {
    // Up to where each delimiter is known to have no partner.
    var searched: [Delimiter: Int] = [:]
    links.enter(scalars, range)
    var offset = range.lowerBound
    scan: while offset < range.upperBound {
      defer { offset += 1 }
      guard !marks[offset].contains(.hidden) else { continue }
      switch scalars[offset] {
      case "\\":
        guard offset + 1 < range.upperBound, Self.escapable.contains(scalars[offset + 1]) else {
          continue
        }
        marks[offset].insert(.hidden)
        offset += 1
      case "h":
        // What looks like emphasis in an address is part of it.
        guard let words = BareAddress.range(in: scalars, at: offset) else { continue }
        if links.takeAddress(words, scalars) { mark(words, .link) }
        offset = words.upperBound - 1
      case "<":
        guard let words = links.takeAutolink(at: offset, scalars, in: range) else { continue }
        mark(words, .link)
        mark(offset..<offset + 1, .hidden)
        mark(words.upperBound..<words.upperBound + 1, .hidden)
        offset = words.upperBound
      case "[":
        guard let link = links.takeLink(at: offset, scalars, in: range) else { continue }
        mark(link.words, .link)
        mark(link.start..<link.words.lowerBound, .hidden)
        mark(link.words.upperBound..<link.end, .hidden)
      case "`", "*", "_":
        for delimiter in Delimiter.allCases where opens(delimiter, at: offset, in: range) {
          let length = delimiter.text.count
          let start = max(offset + length + 1, searched[delimiter] ?? 0)
          let limit = min(range.upperBound, offset + Self.reach)
          guard let end = closing(delimiter, from: start, to: limit, in: range) else {
            searched[delimiter] = max(start, limit)
            continue
          }
          mark(offset + length..<end, delimiter.mark)
          mark(offset..<offset + length, .hidden)
          mark(end..<end + length, .hidden)
          offset = delimiter == .code ? end : offset + length - 1
          continue scan
        }
      default: break
      }
    }
  }

  private static let escapable: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "[", "]", "#", ">", "-", "+", "!",
  ]

  private mutating func mark(_ range: Range<Int>, _ mark: Mark) {
    for offset in range { marks[offset].insert(mark) }
  }

  private func has(_ delimiter: Delimiter, at offset: Int, in range: Range<Int>) -> Bool {
    let text = delimiter.text
    guard offset + text.count <= range.upperBound, scalars[offset] == text[0] else { return false }
    return text.count == 1 || scalars[offset + 1] == text[1]
  }

  private func opens(_ delimiter: Delimiter, at offset: Int, in range: Range<Int>) -> Bool {
    guard has(delimiter, at: offset, in: range) else { return false }
    let next = offset + delimiter.text.count
    guard next < range.upperBound, !scalars[next].properties.isWhitespace else { return false }
    // Within a word an underscore is a letter.
    return !delimiter.isLow || offset == range.lowerBound || !scalars[offset - 1].isWordLike
  }

  private func closing(_ delimiter: Delimiter, from start: Int, to limit: Int, in range: Range<Int>)
    -> Int?
  {
    var offset = start
    while offset < limit {
      if has(delimiter, at: offset, in: range), !marks[offset].contains(.hidden) {
        let isRun =
          delimiter.text.count == 1 && delimiter != .code && offset + 1 < range.upperBound
          && scalars[offset + 1] == scalars[offset]
        if isRun {
          offset += 1
        } else if closes(delimiter, at: offset, in: range) {
          return offset
        }
      }
      offset += 1
    }
    return nil
  }

  private func closes(_ delimiter: Delimiter, at offset: Int, in range: Range<Int>) -> Bool {
    if delimiter == .code { return true }
    guard !scalars[offset - 1].properties.isWhitespace else { return false }
    let next = offset + delimiter.text.count
    return !delimiter.isLow || next >= range.upperBound || !scalars[next].isWordLike
  }
}
