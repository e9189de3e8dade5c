import Annotations

/// A line of a text that holds something, without the spaces around it.
struct TextLine: Hashable {
  let text: Substring
  /// Its scalars in the text.
  let range: Range<Int>
  /// Whether a line that holds nothing stands before it.
  let followsBlank: Bool

  /// The first lines of `text` that hold something, `limit` at most.
  static func first(_ limit: Int, of text: String) -> [TextLine] {
    var lines: [TextLine] = []
    let scalars = text.unicodeScalars
    var start: (index: String.Index, offset: Int)?
    var end = scalars.startIndex
    var offset = 0
    var endOffset = 0
    var index = scalars.startIndex
    var lineEnds = 0
    while true {
      let scalar = index < scalars.endIndex ? scalars[index] : "\n"
      if scalar.endsLine {
        if let (first, firstOffset) = start {
          let range = firstOffset..<endOffset
          lines.append(TextLine(text: text[first..<end], range: range, followsBlank: lineEnds > 1))
          start = nil
          lineEnds = 0
          if lines.count == limit { return lines }
        }
        if index == scalars.endIndex { return lines }
        if scalar != "\r" { lineEnds += 1 }
      } else if !scalar.properties.isWhitespace, scalar != "\u{FEFF}", scalar != "\u{200B}" {
        if start == nil { start = (index, offset) }
        end = scalars.index(after: index)
        endOffset = offset + 1
      }
      index = scalars.index(after: index)
      offset += 1
    }
  }
}
