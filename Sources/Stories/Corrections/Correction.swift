package import Annotations

/// What the reader says that a date of an article means.
package struct Correction: Hashable, Sendable {
  /// What is to be believed of a date.
  package enum Meaning: Hashable, Sendable {
    case day(Day)
    /// It is no day at all.
    case noDay
    /// What its words say: the correction is withdrawn.
    case asWritten
  }

  /// The article's file.
  package let path: String
  package let anchor: Anchor
  package let meaning: Meaning

  package init(path: String, anchor: Anchor, meaning: Meaning) {
    self.path = path
    self.anchor = anchor
    self.meaning = meaning
  }
}
