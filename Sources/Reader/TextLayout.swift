import Annotations
package import Articles
package import Screen

/// An article's text broken into the rows of a column, and the way back from a row to the text.
package struct TextLayout: Hashable, Sendable {
  package enum Row: Hashable, Sendable {
    case blank
    /// A line that stands above the text and is not part of it.
    case head(String, Style.Meaning)
    /// The scalars `range` of the text, from a block.
    case line(block: Int, range: Range<Int>, indent: Int)
  }

  /// A line to stand above the text.
  package struct Head: Hashable, Sendable {
    let text: String
    let meaning: Style.Meaning

    package init(text: String, meaning: Style.Meaning) {
      self.text = text
      self.meaning = meaning
    }
  }

  package let structure: Structure
  package let columns: Int
  package private(set) var rows: [Row] = []
  /// For each row the offset of the text's scalar that it begins with; below zero above the text.
  private var offsets: [Int] = []
  private let titleRange: Range<Int>?

  /// Lays out `article` in so many columns, below the lines of `head`.
  package init(_ article: Article, columns: Int, head: [Head]) {
    structure = article.structure
    titleRange = article.titleRange
    self.columns = max(1, columns)
    addHead(head)
    for index in structure.blocks.indices { add(block: index) }
  }

  /// Where a reader is: the first row on top shows this scalar of the text.
  package func offset(ofRow row: Int) -> Int {
    offsets.isEmpty ? 0 : offsets[min(max(0, row), offsets.count - 1)]
  }

  /// The row that shows a scalar of the text.
  package func row(at offset: Int) -> Int {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// The scalar of the text at a cell of the column; nil where there is none.
  package func offset(row: Int, column: Int) -> Int? {
    guard rows.indices.contains(row), case .line(_, let range, let indent) = rows[row] else {
      return nil
    }
    var at = indent
    for offset in range where !structure.marks[offset].isHidden {
      let columns = LineBreaker.columns(of: structure.scalars[offset], at: at - indent)
      // A label belongs to the scalar that it stands behind.
      let width = columns + labelColumns(at: offset)
      if column >= at, column < at + max(1, width) { return offset }
      at += width
    }
    return nil
  }

  /// What is shown behind a scalar of the text.
  package func label(at offset: Int) -> String? {
    structure.marks[offset].contains(.labelled) ? structure.labels[offset] : nil
  }

  private func labelColumns(at offset: Int) -> Int { label(at: offset)?.columns ?? 0 }

  private mutating func addHead(_ head: [Head]) {
    var headRows: [Row] = []
    for line in head {
      let scalars = Array(line.text.unicodeScalars)
      for range in LineBreaker(columns: columns).lines(of: scalars, in: 0..<scalars.count) {
        headRows.append(.head(String(scalars: scalars[range]), line.meaning))
      }
    }
    if !headRows.isEmpty { headRows.append(.blank) }
    for (index, row) in headRows.enumerated() {
      rows.append(row)
      offsets.append(index - headRows.count)
    }
  }

  private mutating func add(block index: Int) {
    let block = structure.blocks[index]
    if index > 0, !block.isTight {
      rows.append(.blank)
      offsets.append(max(0, block.range.lowerBound - 1))
    }
    let (indent, hang) = block.kind.indents
    let marks = structure.marks
    let breaker = LineBreaker(
      columns: self.columns - min(indent, self.columns - 1), indent: hang)
    let labels = structure.labels
    let labelColumns: (Int) -> Int = {
      marks[$0].contains(.labelled) ? labels[$0]?.columns ?? 0 : 0
    }
    let lines = breaker.lines(
      of: structure.scalars, in: block.range, isHidden: { marks[$0].isHidden },
      labelColumns: labels.isEmpty ? nil : labelColumns)
    for (number, line) in lines.enumerated() {
      let column = min(indent + (number == 0 ? 0 : hang), self.columns - 1)
      rows.append(.line(block: index, range: line, indent: column))
      offsets.append(line.lowerBound)
    }
  }
}

extension Structure.Block.Kind {
  /// The columns its lines are indented by, and those that the lines after the first are further.
  fileprivate var indents: (indent: Int, hang: Int) {
    switch self {
    case .paragraph, .heading, .rule: (0, 0)
    case .quotation, .code: (2, 0)
    case .item(let indent, let hang): (indent, hang)
    }
  }
}

extension TextLayout {
  /// What the scalar at an offset of a block means.
  package func meaning(at offset: Int, inBlock index: Int) -> Style.Meaning {
    if let titleRange, titleRange.contains(offset) { return .title }
    let mark = structure.marks[offset]
    // Most scalars are nothing but themselves.
    if mark.rawValue == 0 { return meaning(ofBlock: index) }
    if mark.contains(.code) { return .code }
    if mark.contains(.link) { return .link }
    if mark.contains(.strong) { return .strong }
    if mark.contains(.emphasis) { return .emphasis }
    return meaning(ofBlock: index)
  }

  private func meaning(ofBlock index: Int) -> Style.Meaning {
    switch structure.blocks[index].kind {
    case .paragraph, .item: return .text
    case .heading: return .heading
    case .quotation: return .quotation
    case .code: return .code
    case .rule: return .border
    }
  }
}
