package import Annotations

/// The day an article came out.
package struct Publication: Hashable, Sendable {
  package let day: Day
  package let origin: Origin
  /// Where the year comes from, which words like "ce 20 novembre" leave out.
  package let yearOrigin: Origin
  /// The scalars of the text that say so.
  package let evidence: Range<Int>?

  package init(
    day: Day, origin: Origin, yearOrigin: Origin? = nil, evidence: Range<Int>? = nil
  ) {
    self.day = day
    self.origin = origin
    self.yearOrigin = yearOrigin ?? origin
    self.evidence = evidence
  }

  /// Whether the day comes from elsewhere than the article; of a year alone that does, it is told where it comes
  /// from.
  package var isInferred: Bool { origin.isInferred }
}
