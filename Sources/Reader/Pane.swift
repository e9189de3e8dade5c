/// A part of the reader that can have the focus.
package enum Pane: Hashable, Sendable {
  case list
  /// The people and the days of the chosen article.
  case contents
  case text
  /// The days of the chosen article with what happened on them.
  case days
}
