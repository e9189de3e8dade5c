package import Annotations

/// The corrections that hold, by the files of the articles.
package struct Corrections: Hashable, Sendable {
  private var byPath: [String: [Correction]] = [:]

  package init() {}

  package var isEmpty: Bool { byPath.isEmpty }

  /// Takes one in; a later one of the same words puts an earlier one out of force.
  package mutating func add(_ correction: Correction) {
    var all = byPath[correction.path] ?? []
    all.removeAll { $0.anchor == correction.anchor }
    if correction.meaning != .asWritten { all.append(correction) }
    byPath[correction.path] = all.isEmpty ? nil : all
  }

  /// What holds for the dates of a file with this text.
  package func dates(of path: String, in scalars: [Unicode.Scalar]) -> [DateCorrection] {
    (byPath[path] ?? []).compactMap { correction in
      guard let range = correction.anchor.find(in: scalars) else { return nil }
      switch correction.meaning {
      case .day(let day): return DateCorrection(range: range, day: day)
      case .noDay: return DateCorrection(range: range, day: nil)
      case .asWritten: return nil
      }
    }
  }

  /// The anchor by which some scalars of a file are known already, though it may have been made of another version
  /// of the text.
  package func anchor(of path: String, at range: Range<Int>, in scalars: [Unicode.Scalar])
    -> Anchor?
  {
    (byPath[path] ?? []).first { $0.anchor.find(in: scalars) == range }?.anchor
  }

  /// The corrections of a file whose words are no longer in its text.
  package func lost(of path: String, in scalars: [Unicode.Scalar]) -> [Correction] {
    (byPath[path] ?? []).filter { $0.anchor.find(in: scalars) == nil }
  }

  /// Whether a file has any.
  package func hasAny(of path: String) -> Bool { byPath[path] != nil }
}
