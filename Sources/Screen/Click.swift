/// What a mouse did on a cell of the screen.
package struct Click: Hashable, Sendable {
  package enum Action: Hashable, Sendable {
    case press, release, drag
    case wheelUp, wheelDown
  }

  package var action: Action
  /// The cell under the pointer, counted from the upper left from zero.
  package var row: Int
  package var column: Int

  package init(_ action: Action, row: Int, column: Int) {
    self.action = action
    self.row = row
    self.column = column
  }
}
