package import Articles
package import Stories

/// Work that a command leaves to be done outside of the state.
package enum Effect: Hashable, Sendable {
  case quit
  case suspend
  /// Paint the whole screen anew, whatever stands on it.
  case redraw
  case setMouse(Bool)
  /// Keep a correction, and read its article anew with it.
  case correct(article: Int, Anchor, Correction.Meaning)
  /// Open an address in a browser.
  case browse(OpenableAddress)
  /// Find what a query asks for in the story.
  case search(SearchQuery)
}
