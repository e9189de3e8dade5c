/// What a key asks for.
package enum Command: Hashable, Sendable {
  case up, down, left, right
  case pageUp, pageDown
  case halfPageUp, halfPageDown
  case first, last
  /// A page of the text, whatever has the focus; at its end the next article.
  case readOn, readBack
  case nextPane, previousPane
  case open
  /// One level back: from the first one, out of the program.
  case back
  /// One level back, but never out: half a key on a slow line looks like Esc.
  case close
  case nextArticle, previousArticle
  /// The next name or date of the text, and the one before.
  case nextMark, previousMark
  /// The n-th article, counted from 1.
  case article(Int)
  case help
  case toggleMouse
  case suspend, redraw
  case quit
}
