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
  /// The timeline of all sources, at the event nearest to where one reads.
  case timeline
  /// A pane of the chosen article's own days, shown or not.
  case toggleDays
  /// How much each source says on each day, shown or not.
  case toggleStrip
  /// In the timeline: the next row of it, and the one before.
  case nextDay, previousDay
  /// What becomes of the column under the cursor.
  case pinColumn, hideColumn, widenColumn, moveColumnLeft, moveColumnRight
  case showColumns
  /// All columns scroll together, or each by itself.
  case toggleLevel
  /// Rows of a longer or a shorter time.
  case coarser, finer
  /// Only some people, sources and days; in the list, only some articles.
  case filter
  /// The list in the next order, or the one before; and under other headings.
  case sort, sortBack, group
  /// Gives the date under the cursor another day, and takes the last such change back.
  case correct, undo
  /// Opens the article's address; opens a link of the text.
  case openAddress, openLink
  /// Pins the sentence that one is at, and writes a note on it; shows all pins.
  case pin, note, pins
  /// The next sentence of the text, and the one before.
  case nextSentence, previousSentence
  /// Looks for something in this view, and goes to the next place where it stands, or the one before.
  case find, nextMatch, previousMatch
  /// Looks for something in all articles.
  case search
  /// In the results of that: the next source, and the one before.
  case nextSource, previousSource
  case help
  case toggleMouse
  case suspend, redraw
  case quit
}
