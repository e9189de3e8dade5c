package import Annotations

/// An event in the words of one source.
package struct TimelineEntry: Hashable, Sendable {
  /// How sure its day is: it stands in the sentence, it had to be worked out, or it may well be another.
  package enum Certainty: String, CaseIterable, Sendable {
    case written, computed, doubtful
  }

  /// The number of its source among the timeline's sources.
  package let source: Int
  /// The number of its article in the story.
  package let article: Int
  package let event: Event
  package let certainty: Certainty
  /// The people whom its sentence names, by their numbers.
  package let people: [Int]
  /// When on its day it stands, in minutes: what has no clock time stands behind what its article tells before it.
  let minute: Int
}
