/// Where a value comes from, the surest first.
package enum Origin: String, Hashable, Sendable {
  /// An option on the command line.
  case option
  /// The metadata at the head of the file.
  case metadata
  /// The article's own words.
  case text
  /// The other articles of the story.
  case story
  /// The file: its name, or the day it was last changed.
  case file

  /// Whether the value was inferred from something else than the article itself.
  package var isInferred: Bool { self == .story || self == .file }
}
