import Annotations
package import Articles
import Screen
import Stories

/// The rows of a gathering: under each source its sentences, whole.
package struct GatheringLayout: Hashable, Sendable {
  package enum Row: Hashable, Sendable {
    case blank
    /// The article that the sentences below are from.
    case source(article: Int)
    /// A line of an entry: scalars of its article's text.
    case line(entry: Int, article: Int, range: Range<Int>)
  }

  package private(set) var rows: [Row] = []
  /// The texts that the sentences are from, by the number of the article.
  package private(set) var structures: [Int: Structure] = [:]
  /// The rows of each entry.
  package private(set) var rowsOfEntry: [Range<Int>] = []

  init(_ gathering: Gathering, _ story: Story, columns: Int) {
    var last: Int?
    var structure: Structure?
    let breaker = LineBreaker(columns: max(1, columns - Self.indent))
    for (number, entry) in gathering.entries.enumerated() where entry.article < story.articles.count
    {
      if entry.article != last {
        if last != nil { rows.append(.blank) }
        rows.append(.source(article: entry.article))
        structure = story.articles[entry.article].structure
        structures[entry.article] = structure
        last = entry.article
      }
      guard let structure else { continue }
      let start = rows.count
      let sentence = entry.sentence.clamped(to: 0..<structure.scalars.count)
      let marks = structure.marks
      for line in breaker.lines(
        of: structure.scalars, in: sentence, isHidden: { marks[$0].isHidden })
      {
        rows.append(.line(entry: number, article: entry.article, range: line))
      }
      rowsOfEntry.append(start..<rows.count)
    }
  }

  /// The columns left of a sentence.
  package static let indent = 3
}
