package import Annotations
package import Reader
package import Screen
package import Stories

extension ReaderState {
  /// A reader with a story on a screen, as it starts.
  package static func sample(
    _ story: Story, columns: Int, rows: Int, language: Language = .english, showsHints: Bool = true
  ) -> ReaderState {
    ReaderState(
      story: story, size: Size(rows: rows, columns: columns), language: language,
      showsHints: showsHints)
  }

  /// Presses keys one after the other, and gives the effects they left.
  @discardableResult
  package mutating func type(_ keys: Key...) -> [Effect] { keys.flatMap { press($0) } }
}
