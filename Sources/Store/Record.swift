import Annotations
import Stories

/// A correction as a line of the log has it.
struct Record: Codable {
  let path: String
  let quote: String
  let before: String
  let after: String
  let start: Int
  /// `2023-11-20`; `none` when the words are no day, `written` when what they say holds again.
  let day: String

  init(_ correction: Correction) {
    path = correction.path
    quote = correction.anchor.quote
    before = correction.anchor.before
    after = correction.anchor.after
    start = correction.anchor.start
    day =
      switch correction.meaning {
      case .day(let day): day.description
      case .noDay: "none"
      case .asWritten: "written"
      }
  }

  /// The correction; nil when its day is none.
  var correction: Correction? {
    guard start >= 0 else { return nil }
    let meaning: Correction.Meaning
    switch day {
    case "none": meaning = .noDay
    case "written": meaning = .asWritten
    default:
      guard let day = Day(iso: day) else { return nil }
      meaning = .day(day)
    }
    return Correction(
      path: path, anchor: Anchor(quote: quote, before: before, after: after, start: start),
      meaning: meaning)
  }
}
