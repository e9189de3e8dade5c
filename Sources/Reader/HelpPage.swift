import Annotations
import Screen

/// The keys of the view below the help, with what they do.
package struct HelpPage: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    package let keys: String
    package let purpose: String
  }

  /// Purposes too long for one row go on in the next, without keys.
  package private(set) var rows: [Row] = []
  /// The column, counted from the left of the page, at which purposes begin.
  package let purposeColumn: Int

  /// The page for a reader, in so many columns.
  package init(_ state: ReaderState, columns: Int) {
    let whole = Self.rows(for: state)
    let keyColumns = whole.map(\.keys.columns).max() ?? 0
    purposeColumn = min(keyColumns + 3, max(4, columns / 2))
    let breaker = LineBreaker(columns: max(1, columns - purposeColumn))
    for row in whole {
      let scalars = Array(row.purpose.unicodeScalars)
      for (number, line) in breaker.lines(of: scalars, in: 0..<scalars.count).enumerated() {
        let words = String(scalars: scalars[line])
        rows.append(Row(keys: number == 0 ? row.keys : "", purpose: words))
      }
    }
  }

  private static func rows(for state: ReaderState) -> [Row] {
    let view = state.viewBelowHelp
    let bindings = state.keymap.bindings.filter { $0.views.contains(view) }
    return bindings.compactMap { binding in
      let purpose = state.phrases.purpose(of: binding.command, in: view)
      if case .article(let number) = binding.command {
        return number == 1 ? Row(keys: "1 … 9", purpose: purpose) : nil
      }
      let keys = binding.keys.map(state.phrases.name).joined(separator: "  ")
      return Row(keys: keys, purpose: purpose)
    }
  }
}
