/// Writes a text block by block, as a browser would set it: blanks collapse, and blocks stand apart by blank lines.
struct OutlineWriter {
  private var bytes: [UInt8] = []
  private(set) var outline = Outline()
  /// The scalars written so far.
  private(set) var count = 0

  /// What the block that opens with the next word is.
  var kind = Structure.Block.Kind.paragraph
  /// Whether that block follows the one before without a blank line on the screen.
  var isTight = false
  /// What stands before that block's first word.
  var marker = ""
  /// What the words to come are besides themselves.
  var mark: Structure.Mark = []
  /// Whether that block begins a new line of the text and no more.
  private var followsLineEnd = false
  private var blockStart: Int?
  /// A blank that is written as soon as a word follows, with what the words before it were.
  private var blank: Structure.Mark?
  /// Where the words of each open link begin, as soon as there are some.
  private var linkStarts: [Int?] = []

  var isInBlock: Bool { blockStart != nil }

  var text: String { String(decoding: bytes, as: UTF8.self) + (bytes.isEmpty ? "" : "\n") }

  /// Writes words, and one blank for each run of blanks and line ends.
  mutating func write(_ words: ArraySlice<UInt8>) {
    var start = words.startIndex
    while start < words.endIndex {
      if words[start].isHTMLBlank {
        if isInBlock, blank == nil { blank = mark }
        start += 1
      } else {
        let end = words[start...].firstIndex(where: \.isHTMLBlank) ?? words.endIndex
        write(run: words[start..<end])
        start = end
      }
    }
  }

  /// Writes words without a blank.
  private mutating func write(run: ArraySlice<UInt8>) {
    guard !run.isEmpty, isInBlock || !run.isNoBreakSpaces else { return }
    open()
    if let before = blank {
      let after = mark
      mark = before.intersection(after)
      append(CollectionOfOne(UInt8(ascii: " ")))
      mark = after
    }
    blank = nil
    for index in linkStarts.indices.reversed() {
      guard linkStarts[index] == nil else { break }
      linkStarts[index] = count
    }
    append(run)
  }

  /// Writes some signs as they stand.
  mutating func writeVerbatim(_ words: some Collection<UInt8>) {
    open()
    append(words)
  }

  /// Opens a block, so that even an empty line of code is one.
  mutating func open() {
    guard blockStart == nil else { return }
    if count > 0 { append(Array((followsLineEnd ? "\n" : "\n\n").utf8), isApart: true) }
    blockStart = count
    followsLineEnd = false
    blank = nil
    if !marker.isEmpty { append(Array(marker.utf8), isApart: true) }
    marker = ""
  }

  /// Ends the block that is open, if one is.
  mutating func endBlock() {
    blank = nil
    guard let start = blockStart else { return }
    outline.blocks.append(.init(kind: kind, range: start..<count, isTight: isTight))
    blockStart = nil
  }

  /// Ends the block and lets the next one begin in the line below.
  mutating func endLine() {
    endBlock()
    followsLineEnd = count > 0
  }

  /// Takes back that the next block begins in the line below.
  mutating func endParagraph() {
    endBlock()
    followsLineEnd = false
  }

  /// Begins a link with the next word.
  mutating func startLink() { linkStarts.append(nil) }

  /// Ends the link that was begun last.
  mutating func endLink(to address: String) {
    guard let last = linkStarts.popLast(), let start = last, start < count else { return }
    outline.links.append(FoundLink(range: start..<count, address: address))
    outline.spans.append(.init(range: start..<count, mark: .link))
  }

  private mutating func append(_ words: some Collection<UInt8>, isApart: Bool = false) {
    let start = count
    for byte in words where byte & 0xC0 != 0x80 { count += 1 }
    bytes += words
    guard !mark.isEmpty, !isApart else { return }
    if let last = outline.spans.indices.last, outline.spans[last].mark == mark,
      outline.spans[last].range.upperBound == start
    {
      outline.spans[last].range = outline.spans[last].range.lowerBound..<count
    } else {
      outline.spans.append(.init(range: start..<count, mark: mark))
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether there is nothing to see.
  fileprivate var isNoBreakSpaces: Bool {
    count % 2 == 0 && indices.allSatisfy { self[$0] == (($0 - startIndex) % 2 == 0 ? 0xC2 : 0xA0) }
  }
}

extension UInt8 {
  /// Whether HTML collapses it with others of its kind.
  var isHTMLBlank: Bool {
    switch self {
    case 0x20, 0x09, 0x0A, 0x0C, 0x0D: true
    default: false
    }
  }
}
