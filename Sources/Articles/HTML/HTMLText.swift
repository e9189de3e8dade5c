/// The text of a part of a page, with its outline.
struct HTMLText {
  let text: String
  let outline: Outline
  /// The scalars of the first heading of the first level.
  private(set) var heading: Range<Int>?

  /// Writes the nodes of a page in their order, but for those that are left out; links lead on from `base`.
  init(_ tree: HTMLTree, _ parts: [Int], without isLeftOut: [Bool], base: String?) {
    var setter = Setter(tree: tree, isLeftOut: isLeftOut, base: base)
    for part in parts { setter.take(part) }
    text = setter.writer.text
    outline = setter.writer.outline
    heading = setter.heading
  }
}

/// Sets a page's elements as blocks.
private struct Setter {
  let tree: HTMLTree
  let isLeftOut: [Bool]
  let base: String?
  var writer = OutlineWriter()
  var heading: Range<Int>?

  private var open: [Open] = []
  private var lists: [List] = []
  private var quotations = 0
  private var level: Int?
  /// How many elements stand open that keep their lines.
  private var verbatim = 0
  private var marks = Marks()
  /// The open table whose rows are set in a line each.
  private var table: Table?

  /// An element that is being set, and what is to be put back at its end.
  private struct Open {
    let number: Int
    let tag: HTMLTag
    var link: String?
    var mark: Structure.Mark?
    var startsList = false
    var quotes = false
    var table: Table?
    var isTableRoot = false
  }

  private struct List {
    var next: Int?
    let step: Int
    let depth: Int
    let quotations: Int
    var hang = 0
    /// Whether an item was set already.
    var hasItem = false
  }

  private struct Table {
    var cells = 0
    var hasRow = false
  }

  /// How many open elements give words each mark.
  private struct Marks {
    var strong = 0
    var emphasis = 0
    var code = 0

    var all: Structure.Mark {
      var mark: Structure.Mark = []
      if strong > 0 { mark.insert(.strong) }
      if emphasis > 0 { mark.insert(.emphasis) }
      if code > 0 { mark.insert(.code) }
      return mark
    }
  }

  init(tree: HTMLTree, isLeftOut: [Bool], base: String?) {
    self.tree = tree
    self.isLeftOut = isLeftOut
    self.base = base
  }

  mutating func take(_ part: Int) {
    var index = part
    while index < tree[part].end {
      while let last = open.last, tree[last.number].end <= index { leave() }
      let node = tree[index]
      if isLeftOut[index], index != part {
        index = node.end
      } else {
        if node.tag == .text { write(tree.bytes[node.text]) } else { enter(index) }
        index += 1
      }
    }
    while !open.isEmpty { leave() }
    endBlock()
  }
}

extension Setter {
  private mutating func write(_ words: ArraySlice<UInt8>) {
    if table == nil, verbatim > 0 { return writeLines(words) }
    prepare()
    if table != nil, !words.allSatisfy(\.isHTMLBlank) { setCellsApart() }
    writer.write(words)
  }

  /// Sets the kind of the block that would open now.
  private mutating func prepare() {
    guard !writer.isInBlock else { return }
    writer.mark = marks.all
    if table != nil {
      writer.kind = .paragraph
      return
    }
    if let level {
      writer.kind = .heading(level: level)
      writer.marker = ""
    } else if let list = lists.last, list.quotations == quotations {
      let indent = min(12, 2 * (list.depth - 1))
      let mark = writer.marker.unicodeScalars.count
      writer.kind =
        mark > 0 ? .item(indent: indent, hang: mark) : .item(indent: indent + list.hang, hang: 0)
    } else {
      writer.kind = quotations > 0 ? .quotation : .paragraph
    }
  }

  /// A text whose lines are kept: each is a block of code.
  private mutating func writeLines(_ words: ArraySlice<UInt8>) {
    for (number, line) in words.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    {
      if number > 0 {
        if !writer.isInBlock { openCode() }
        writer.endLine()
        writer.isTight = true
      }
      guard !line.isEmpty else { continue }
      if !writer.isInBlock { openCode() }
      writer.writeVerbatim(line.filter { $0 != 0x0D })
    }
  }

  private mutating func openCode() {
    writer.mark = []
    writer.kind = .code
    writer.marker = ""
    writer.open()
  }

  /// Before the first word of a cell, a sign between it and the cell before.
  private mutating func setCellsApart() {
    guard var table, table.cells > 1 else { return }
    if !writer.isInBlock { writer.open() }
    let outer = writer.mark
    writer.mark = []
    writer.write(Array(Array(repeating: " |", count: table.cells - 1).joined().utf8)[...])
    writer.write([0x20][...])
    writer.mark = outer
    table.cells = 1
    self.table = table
  }

  /// Ends the block that is open; the next one stands apart from it.
  private mutating func endBlock() {
    if table != nil {
      // In a row a block is only a pause.
      writer.write([0x20][...])
      return
    }
    writer.endParagraph()
    writer.isTight = false
  }
}

extension Setter {
  private mutating func enter(_ index: Int) {
    let tag = tree[index].tag
    var element = Open(number: index, tag: tag)
    if tag.isBlock { endBlock() }
    switch tag {
    case .h1, .h2, .h3, .h4, .h5, .h6: level = tag.headingLevel
    case .blockquote:
      quotations += 1
      element.quotes = true
    case .pre, .listing, .xmp: verbatim += 1
    case .ul, .ol, .menu, .dir: element.startsList = startList(index, tag)
    case .li: startItem(index)
    case .dd: startDescription()
    case .hr: writeRule()
    case .br: writeBreak()
    case .table:
      element.table = table
      element.isTableRoot = true
      if table != nil || HTMLTable(tree, index).isOfData { table = table ?? Table() }
    case .caption where table != nil:
      element.table = table
      element.isTableRoot = true
      table = nil
    case .tr:
      if table != nil { startRow() }
    case .td, .th: table?.cells += 1
    case .q: write([0xE2, 0x80, 0x9C][...])
    case .a: element.link = startLink(index)
    default: break
    }
    element.mark = startMark(tag)
    open.append(element)
  }

  private mutating func leave() {
    guard let element = open.popLast() else { return }
    switch element.tag {
    case .h1, .h2, .h3, .h4, .h5, .h6:
      let start = writer.outline.blocks.count
      endBlock()
      if element.tag == .h1, heading == nil, writer.outline.blocks.count > start {
        heading = writer.outline.blocks.last?.range
      }
      level = nil
    case .q: write([0xE2, 0x80, 0x9D][...])
    case .pre, .listing, .xmp:
      endBlock()
      verbatim -= 1
    case .tr where table != nil: endRow()
    case .a:
      if let link = element.link { writer.endLink(to: link) }
    default: if element.tag.isBlock { endBlock() }
    }
    if element.isTableRoot {
      table = element.table
      endBlock()
    }
    if element.quotes { quotations -= 1 }
    if element.startsList { lists.removeLast() }
    if let mark = element.mark { count(mark, by: -1) }
  }

  private mutating func startMark(_ tag: HTMLTag) -> Structure.Mark? {
    let mark: Structure.Mark
    switch tag {
    case .strong, .b, .dt, .th: mark = .strong
    case .em, .i, .cite, .dfn, .var, .figcaption, .caption: mark = .emphasis
    case .code, .kbd, .samp, .tt: mark = .code
    default: return nil
    }
    count(mark, by: 1)
    return mark
  }

  private mutating func count(_ mark: Structure.Mark, by step: Int) {
    if mark == .strong { marks.strong += step }
    if mark == .emphasis { marks.emphasis += step }
    if mark == .code { marks.code += step }
    writer.mark = marks.all
  }

  /// Begins a link, and gives its address.
  private mutating func startLink(_ index: Int) -> String? {
    guard let reference = tree.value(.href, of: index),
      let address = WebAddress.resolve(reference, base: base)
    else { return nil }
    writer.startLink()
    return address
  }

  private mutating func startList(_ index: Int, _ tag: HTMLTag) -> Bool {
    guard table == nil else { return false }
    let items = tag == .ol && tree.value(.reversed, of: index) != nil
    let start =
      tree.value(.start, of: index).flatMap { Int($0) } ?? (items ? count(ofItems: index) : 1)
    lists.append(
      List(
        next: tag == .ol ? min(max(start, -99_999), 999_999) : nil, step: items ? -1 : 1,
        depth: (lists.last?.depth ?? 0) + 1, quotations: quotations))
    return true
  }

  private func count(ofItems list: Int) -> Int {
    tree.all(in: list).count { tree[$0].tag == .li && tree[$0].parent == list }
  }

  private mutating func startItem(_ index: Int) {
    guard table == nil else { return }
    if lists.isEmpty { return writer.marker = "- " }
    var list = lists[lists.count - 1]
    if let value = tree.value(.value, of: index).flatMap({ Int($0) }), list.next != nil {
      list.next = min(max(value, -99_999), 999_999)
    }
    writer.marker = list.next.map { "\($0). " } ?? "- "
    list.next = list.next.map { $0 + list.step }
    list.hang = writer.marker.utf8.count
    writer.isTight = list.hasItem || list.depth > 1
    list.hasItem = true
    lists[lists.count - 1] = list
  }

  private mutating func startDescription() {
    guard table == nil else { return }
    writer.isTight = true
  }

  private mutating func writeRule() {
    guard table == nil, writer.count > 0, writer.outline.blocks.last?.kind != .rule else { return }
    writer.marker = ""
    writer.mark = []
    writer.kind = .rule
    writer.writeVerbatim("---".utf8)
    endBlock()
  }

  private mutating func writeBreak() {
    guard table == nil else { return writer.write([0x20][...]) }
    if verbatim > 0 { return writeLines([0x0A][...]) }
    if writer.isInBlock {
      writer.endLine()
      writer.isTight = true
    } else {
      // Two of them are a blank line.
      endBlock()
    }
  }

  private mutating func startRow() {
    table?.cells = 0
    writer.isTight = table?.hasRow ?? false
    table?.hasRow = true
  }

  private mutating func endRow() {
    writer.endLine()
    writer.isTight = true
  }
}
