import Reader
import Screen

/// The keys that matter here, as many as there is room for.
struct HintView {
  let state: ReaderState

  func draw(on canvas: inout Canvas, in rectangle: Rectangle) {
    if let prompt = state.prompt {
      canvas.write(
        " " + state.phrases.hint(for: prompt).fitted(to: rectangle.columns - 2),
        row: rectangle.row, column: rectangle.column, style: Style(.hint), clip: rectangle)
      return
    }
    var column = rectangle.column + 1
    let hints = hints
    // The way out is named however little room there is.
    let out = hints.last.map(columns) ?? 0
    for (number, hint) in hints.enumerated() {
      let isOut = number == hints.count - 1
      let room = rectangle.endColumn - column - (isOut ? 0 : out + 3)
      guard columns(hint) < room else { continue }
      column = canvas.write(hint.keys, row: rectangle.row, column: column, style: Style(.key))
      column =
        canvas.write(" " + hint.words, row: rectangle.row, column: column, style: Style(.hint)) + 3
    }
  }

  private func columns(_ hint: (keys: String, words: String)) -> Int {
    hint.keys.columns + 1 + hint.words.columns
  }

  private var hints: [(keys: String, words: String)] {
    let commands: [[Command]] =
      switch (state.view, state.focus) {
      case (.search, _):
        [[.up, .down], [.previousSource, .nextSource], [.open], [.search], [.help], [.back]]
      case (.pins, _): [[.up, .down], [.open], [.note], [.pin], [.undo], [.help], [.back]]
      case (.gathering, _): [[.up, .down], [.open], [.help], [.back]]
      case (.timeline, _):
        [
          [.up, .down], [.left, .right], [.previousDay, .nextDay], [.open], [.filter],
          [.find],
          [.finer, .coarser], [.correct], [.help], [.back],
        ]
      case (_, .days): [[.up, .down], [.open], [.correct], [.timeline], [.help], [.back]]
      case (_, .contents): [[.up, .down], [.open], [.nextPane], [.help], [.back]]
      case (_, .list):
        [
          [.up, .down], [.right], [.timeline], [.search], [.filter], [.sort], [.group], [.find],
          [.help], [.back],
        ]
      case (_, .text):
        [
          [.up, .down], [.previousMark, .nextMark], [.open], [.find], [.search], [.timeline],
          [.pin], [.readOn], [.nextArticle],
          [.previousArticle], [.left], [.help], [.back],
        ]
      }
    return commands.compactMap { group in
      let keys = state.phrases.keys(for: group, in: state.keymap)
      guard let last = group.last, !keys.isEmpty else { return nil }
      if state.view == .timeline {
        if last == .down { return (keys, state.phrases.event) }
        if last == .right { return (keys, state.phrases.source) }
        if last == .open { return (keys, state.phrases.hint(for: .open, focus: .list)) }
        if last == .back { return (keys, state.phrases.hint(for: .back, focus: .text)) }
      }
      if state.view == .search {
        if last == .down { return (keys, state.phrases.choose) }
        if last == .open { return (keys, state.phrases.hint(for: .open, focus: .list)) }
        if last == .search { return (keys, state.phrases.hint(for: .find, focus: .list)) }
        if last == .back { return (keys, state.phrases.hint(for: .back, focus: .text)) }
      }
      if state.view == .pins {
        if last == .down { return (keys, state.phrases.choose) }
        if last == .pin { return (keys, state.phrases.unpin) }
        if last == .open { return (keys, state.phrases.goToSentence) }
      }
      if state.view == .gathering {
        if last == .down { return (keys, state.phrases.choose) }
        if last == .open { return (keys, state.phrases.goToSentence) }
      }
      return (keys, state.phrases.hint(for: last, focus: state.focus))
    }
  }
}
