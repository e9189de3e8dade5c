package import Annotations
import Articles
package import Stories

/// What is looked for in a view, and the places where it stands.
package struct Find: Hashable, Sendable {
  /// A place to stop at.
  package struct Stop: Hashable, Sendable {
    /// Its rank in the view: the first scalar in a text; else the number of the row or the entry.
    package let order: Int
    /// The scalars of an article's text; empty where the whole row or entry is meant.
    package let range: Range<Int>
  }

  /// What the stops were found in.
  enum Place: Hashable {
    case text(Path, indexed: SearchIndex.Stamp?)
    case gathering(Subject, reading: Int?)
    case timeline(revision: Int, shown: [Int], indexed: SearchIndex.Stamp?)
    case help(Keymap.View, columns: Int)
    case nothing
  }

  /// What was typed.
  package let line: String
  /// What of it is lit.
  package let patterns: [SearchPattern]
  /// The query of the whole story that one came with; nil for a search of this view alone.
  package let query: SearchQuery?
  package internal(set) var stops: [Stop] = []
  /// The number of the stop that one is at.
  package internal(set) var current: Int?
  var place = Place.nothing

  init(_ line: String, _ pattern: SearchPattern) {
    self.line = line
    patterns = [pattern]
    query = nil
  }

  init(_ query: SearchQuery) {
    line = query.line
    patterns = query.patterns
    self.query = query
  }

  /// The scalars of all that is to be lit in a text of one sentence or line.
  package func ranges(in text: FoldedText) -> [Range<Int>] {
    patterns.flatMap { $0.ranges(in: text) }
  }

  /// The same for scalars that stand alone.
  package func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    patterns.isEmpty ? [] : ranges(in: FoldedText(scalars))
  }

  /// Whether one is at the stop of a rank.
  package func isAt(order: Int) -> Bool {
    current.map { stops.indices.contains($0) && stops[$0].order == order } ?? false
  }

  /// The first stop at or behind a rank, or the last one before it; nil when there is none on that side.
  func stop(from order: Int, by steps: Int) -> Int? {
    let next = stops.firstIndex { $0.order >= order } ?? stops.count
    if steps > 0 { return next < stops.count ? next : nil }
    return next > 0 ? next - 1 : nil
  }
}

/// Where one was when a search began, to come back to.
struct FindOrigin: Hashable {
  let find: Find?
  let path: Path?
  /// The scalar on top of the text.
  let top: Int?
  let cursor: Int?
  let focus: Pane
  let gathered: Int
  let timelineCursor: TimelineState.Cursor?
  let helpTop: Int?
}
