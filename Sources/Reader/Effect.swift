/// Work that a command leaves to be done outside of the state.
package enum Effect: Hashable, Sendable {
  case quit
  case suspend
  /// Paint the whole screen anew, whatever stands on it.
  case redraw
  case setMouse(Bool)
}
