import Annotations
import Articles
import Screen
import Stories

/// The sentence of an event as it is shown: its scalars without markup and line ends, and the names and dates in it.
package struct ShownSentence: Hashable, Sendable {
  package struct Mark: Hashable, Sendable {
    /// Its place among `scalars`.
    package let range: Range<Int>
    package let mark: TextMark
  }

  package private(set) var scalars: [Unicode.Scalar] = []
  package private(set) var marks: [Mark] = []

  /// Whether it is a title, which stands above a text.
  package private(set) var isTitle = false

  init() {}

  init(title: String) {
    scalars = Array(title.unicodeScalars)
    isTitle = true
  }

  /// The sentence at some scalars of an article's text.
  init(_ range: Range<Int>, of text: TimelineText) {
    var next = text.marks.first(from: range.lowerBound)
    var start: Int?
    for offset in range.clamped(to: 0..<text.structure.scalars.count) {
      while next < text.marks.all.count, text.marks.all[next].range.upperBound <= offset {
        close(&start, text.marks.all[next])
        next += 1
      }
      if text.structure.marks[offset].isHidden { continue }
      if start == nil, next < text.marks.all.count, text.marks.all[next].range.contains(offset) {
        start = scalars.count
      }
      let scalar = text.structure.scalars[offset]
      scalars.append(scalar.isLineEnd || scalar == "\t" ? " " : scalar)
    }
    if next < text.marks.all.count { close(&start, text.marks.all[next]) }
  }

  private mutating func close(_ start: inout Int?, _ mark: TextMark) {
    if let first = start { marks.append(Mark(range: first..<scalars.count, mark: mark)) }
    start = nil
  }
}

/// An article's text with its names and dates, as long as events of it are on the screen.
struct TimelineText: Hashable, Sendable {
  let structure: Structure
  let marks: TextMarks
}
