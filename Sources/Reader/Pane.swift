/// A part of the reader that can have the focus.
package enum Pane: Hashable, Sendable {
  case list
  /// The people and the days of the chosen article.
  case contents
  case text
}
