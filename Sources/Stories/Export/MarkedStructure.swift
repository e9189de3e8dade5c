import Annotations
import Articles

/// An article's text in HTML: its blocks, and within them its marked passages.
struct MarkedStructure {
  /// What stands before and behind a marked passage.
  struct Tags {
    let start: String
    let end: String
  }

  private let structure: Structure
  private let passages: [Passage]
  private let tags: (Passage) -> Tags?
  /// The first passage that may reach into the next block.
  private var next = 0

  init(_ structure: Structure, _ passages: [Passage], tags: @escaping (Passage) -> Tags?) {
    self.structure = structure
    self.passages = passages
    self.tags = tags
  }

  /// The blocks, a line each at least.
  var html: String {
    mutating get {
      var html = ""
      next = 0
      for block in structure.blocks { html += self.html(of: block) + "\n" }
      return html
    }
  }

  private mutating func html(of block: Structure.Block) -> String {
    let tight = block.isTight ? " class=\"tight\"" : ""
    switch block.kind {
    case .rule: return "<hr>"
    case .paragraph: return "<p\(tight)>" + inline(block.range) + "</p>"
    case .quotation: return "<blockquote><p>" + inline(block.range) + "</p></blockquote>"
    case .code: return "<pre\(tight)>" + inline(block.range) + "</pre>"
    case .heading(let level):
      // The page and the article have the first two levels; a text's own first one is seldom used.
      let tag = "h\(min(max(level + 1, 3), 6))"
      return "<\(tag)>" + inline(block.range) + "</\(tag)>"
    case .item(let indent, _):
      let style = block.isTight ? "item tight" : "item"
      return "<p class=\"\(style)\" style=\"margin-left:\(indent / 2 + 1)em\">"
        + inline(block.range) + "</p>"
    }
  }

  /// The passages of a block, cut off at its ends.
  private mutating func inline(_ block: Range<Int>) -> String {
    while next < passages.count, passages[next].range.upperBound <= block.lowerBound { next += 1 }
    var html = ""
    for passage in passages[next...] {
      guard passage.range.lowerBound < block.upperBound else { break }
      let words = emphasized(passage.range.clamped(to: block))
      if let tags = tags(passage), !words.isEmpty {
        html += tags.start + words + tags.end
      } else {
        html += words
      }
    }
    return html
  }

  /// The scalars that are shown, within the tags of what they are besides themselves.
  private func emphasized(_ range: Range<Int>) -> String {
    var html = ""
    var run: [Unicode.Scalar] = []
    var mark: Structure.Mark = []
    for offset in range where !structure.marks[offset].isHidden {
      if structure.marks[offset] != mark {
        html += Self.emphasized(run, mark)
        run = []
        mark = structure.marks[offset]
      }
      run.append(structure.scalars[offset].endsLine ? "\n" : structure.scalars[offset])
    }
    return html + Self.emphasized(run, mark)
  }

  private static func emphasized(_ run: [Unicode.Scalar], _ mark: Structure.Mark) -> String {
    guard !run.isEmpty else { return "" }
    var html = HTML.escaping(run)
    if mark.contains(.code) { html = "<code>" + html + "</code>" }
    if mark.contains(.emphasis) { html = "<em>" + html + "</em>" }
    if mark.contains(.strong) { html = "<strong>" + html + "</strong>" }
    return html
  }
}
