@testable import Articles

extension Structure {
  /// Each block's kind and its text without what is hidden.
  var parts: [Part] {
    blocks.map { block in
      let shown = block.range.filter { !marks[$0].contains(.hidden) }.map { scalars[$0] }
      return Part(block.kind, String(String.UnicodeScalarView(shown)))
    }
  }

  /// The pieces of text that have a mark, without what is hidden.
  func pieces(_ mark: Mark) -> [String] {
    var pieces: [String] = []
    var isInPiece = false
    for offset in scalars.indices where !marks[offset].contains(.hidden) {
      if marks[offset].contains(mark) {
        if !isInPiece { pieces.append("") }
        pieces[pieces.count - 1].unicodeScalars.append(scalars[offset])
      }
      isInPiece = marks[offset].contains(mark)
    }
    return pieces
  }

  /// What every structure promises, or what it breaks.
  var brokenPromise: String? {
    if marks.count != scalars.count { return "\(marks.count) marks for \(scalars.count) scalars" }
    var end = 0
    for block in blocks {
      if block.range.lowerBound < end { return "\(block) overlaps" }
      if block.range.isEmpty, block.kind != .code { return "\(block) is empty" }
      if block.range.upperBound > scalars.count { return "\(block) leaves the text" }
      end = block.range.upperBound
    }
    let covered = Set(blocks.flatMap(\.range))
    for line in lines where !line.isBlank {
      let isLost = line.range.contains { !covered.contains($0) && !marks[$0].contains(.hidden) }
      if isLost { return "the line at \(line.range) is lost" }
    }
    return nil
  }
}

/// A block as a test sees it.
struct Part: Equatable {
  let kind: Structure.Block.Kind
  let text: String

  init(_ kind: Structure.Block.Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
