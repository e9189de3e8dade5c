/// Why no terminal can be had.
package enum TerminalError: Error, Hashable, Sendable {
  case notATerminal
  /// terminfo has no usable description under this name.
  case unknownTerminal(name: String)
  /// The system refused something; `reason` is its `errno`.
  case unusable(reason: Int32)
}
