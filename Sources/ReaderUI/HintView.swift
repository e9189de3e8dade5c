import Reader
import Screen

/// The keys that matter here, as many as there is room for.
struct HintView {
  let state: ReaderState

  func draw(on canvas: inout Canvas, in rectangle: Rectangle) {
    var column = rectangle.column + 1
    for (keys, words) in hints {
      guard column + keys.columns + 1 + words.columns < rectangle.endColumn else { return }
      column = canvas.write(keys, row: rectangle.row, column: column, style: Style(.key))
      column =
        canvas.write(" " + words, row: rectangle.row, column: column, style: Style(.hint)) + 3
    }
  }

  private var hints: [(keys: String, words: String)] {
    let commands: [[Command]] =
      switch (state.view, state.focus) {
      case (.gathering, _): [[.up, .down], [.open], [.help], [.back]]
      case (_, .contents): [[.up, .down], [.open], [.nextPane], [.help], [.back]]
      case (_, .list): [[.up, .down], [.right], [.readOn], [.nextArticle], [.help], [.back]]
      case (_, .text):
        [
          [.up, .down], [.previousMark, .nextMark], [.open], [.readOn], [.nextArticle],
          [.previousArticle], [.left], [.help], [.back],
        ]
      }
    return commands.compactMap { group in
      let keys = state.phrases.keys(for: group, in: state.keymap)
      guard let last = group.last, !keys.isEmpty else { return nil }
      if state.view == .gathering {
        if last == .down { return (keys, state.phrases.choose) }
        if last == .open { return (keys, state.phrases.goToSentence) }
      }
      return (keys, state.phrases.hint(for: last, focus: state.focus))
    }
  }
}
