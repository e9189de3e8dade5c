import Annotations
import Articles
import Reader
import Screen
import Stories
import TestSupport

extension ReaderState {
  /// A reader with the harbour's timeline open, after some keys.
  static func harbour(columns: Int = 120, rows: Int = 40, _ keys: Key...) throws -> ReaderState {
    var state = ReaderState.informed(try .harbour(), columns: columns, rows: rows)
    state.type("t")
    for key in keys { state.type(key) }
    return state
  }

  /// The source and the day that the timeline's cursor is on, and the first words told there after the date.
  var here: String {
    guard let timeline, timeline.timeline.rows.indices.contains(timeline.row) else { return "" }
    let place =
      timeline.timeline.sources[timeline.source].name
      + " \(timeline.timeline.rows[timeline.row].days.lowerBound.day)"
    guard let entry = timeline.entry else { return place }
    let words = words(entry.event.range, of: entry.article).split(separator: " ")
    let start = words.firstIndex(of: "2024,").map { $0 + 1 } ?? 0
    return place + ": " + words[start...].prefix(3).joined(separator: " ")
  }

  /// What stands at some scalars of an article.
  func words(_ range: Range<Int>, of article: Int) -> String {
    let scalars = Array(story.articles[article].text.unicodeScalars)
    return String(String.UnicodeScalarView(scalars[range]))
  }

  /// The names of the sources that have a column in view, from left to right.
  var columnsInView: [String] {
    timeline?.grid.columns.compactMap { timeline?.timeline.sources[$0.source].name } ?? []
  }

  /// Presses a key for each letter, and then Enter.
  @discardableResult
  mutating func enter(_ line: String) -> [Effect] {
    for scalar in line.unicodeScalars { type(.character(scalar)) }
    return type(Key(.enter))
  }

  /// Does what corrections ask for, as the program does: reads their articles anew, and learns that.
  mutating func obey(_ effects: [Effect], _ known: inout Corrections) {
    for case .correct(let number, let anchor, let meaning) in effects {
      let article = story.articles[number]
      let path = article.path.text
      known.add(Correction(path: path, anchor: anchor, meaning: meaning))
      let dates = known.dates(of: path, in: Array(article.text.unicodeScalars))
      guard let reading else { return }
      learn(
        reading.replacing(
          article.annotated(by: Annotator(), corrections: dates), of: number,
          stamp: reading.stamp + 1))
    }
  }
}

extension Day {
  /// A day of March 2024.
  static func march(_ day: Int) -> Day { Day(number: 19_782 + day) }
}
