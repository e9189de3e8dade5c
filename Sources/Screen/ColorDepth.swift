/// How many colours a terminal can show.
package enum ColorDepth: Hashable, Sendable {
  case none, ansi, palette256, direct
}
