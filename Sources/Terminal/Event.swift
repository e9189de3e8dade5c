package import Screen

/// What wakes the loop.
package enum Event: Hashable, Sendable {
  case key(Key)
  case click(Click)
  case paste(String)
  case resized(Size)
  /// Work in the background has something to tell.
  case woken
  /// Something asks for the terminal to be handed to the shell for a while.
  case suspend
  /// A signal asks for an orderly end.
  case end(signal: Int32)
  /// The terminal is gone.
  case lost
}
