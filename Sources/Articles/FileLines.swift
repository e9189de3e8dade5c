/// The lines of an article's text, numbered as those of its file.
package struct FileLines: Sendable {
  private let text: String
  private let firstLine: Int
  /// The first byte and the first scalar of each line, and of what would follow the last one.
  private var starts: [(byte: Int, scalar: Int)] = [(0, 0)]

  package init(_ article: Article) {
    text = article.text
    firstLine = article.firstLine
    var byte = 0
    var scalar = 0
    for unit in text.utf8 {
      byte += 1
      // All bytes of a scalar but its first begin with these two bits.
      if unit & 0xC0 != 0x80 { scalar += 1 }
      if unit == UInt8(ascii: "\n") { starts.append((byte, scalar)) }
    }
    if let last = starts.last, last.byte < byte { starts.append((byte, scalar)) }
  }

  /// All lines, the first one zero.
  package var indices: Range<Int> { 0..<starts.count - 1 }

  /// The line that holds a scalar.
  package func index(ofScalar offset: Int) -> Int {
    var low = 0
    var high = starts.count - 1
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle].scalar <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The number of a line in the file, counted from 1.
  package func number(of index: Int) -> Int { firstLine + index }

  /// The scalars of a line, with the characters that end it.
  package func range(of index: Int) -> Range<Int> {
    starts[index].scalar..<starts[index + 1].scalar
  }

  /// A line without the characters that end it.
  package func text(of index: Int) -> Substring {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: starts[index].byte)
    var end = bytes.index(bytes.startIndex, offsetBy: starts[index + 1].byte)
    for sign in [UInt8(ascii: "\n"), UInt8(ascii: "\r")] where start < end {
      let last = bytes.index(before: end)
      if bytes[last] == sign { end = last }
    }
    return text[start..<end]
  }
}
