/// A part of the reader that can have the focus.
package enum Pane: Hashable, Sendable {
  case list, text

  var other: Pane { self == .list ? .text : .list }
}
