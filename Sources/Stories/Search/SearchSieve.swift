import Annotations
package import Articles

/// Tells at once of most texts that they have nothing which a query asks for, before anything is known of them.
package struct SearchSieve: Sendable {
  /// Of each group one must be there; what cannot be told from the letters alone is left out.
  private let groups: [[Wanted]]

  package init(_ query: SearchQuery) {
    groups = query.groups.compactMap { terms in
      let wanted = terms.compactMap(\.wanted)
      return wanted.count == terms.count ? wanted : nil
    }
  }

  /// Whether a text may have what is asked for. What a text in Markdown hides can stand within a word, so that its letters
  /// say nothing.
  package func mayHold(_ text: String, _ format: Article.Format) -> Bool {
    guard format != .markdown, !groups.isEmpty else { return true }
    let bytes = text.foldedBytes
    return bytes.withUnsafeBufferPointer { bytes in
      groups.allSatisfy { group in group.contains { bytes.first($0, from: 0) != nil } }
    }
  }
}

extension SearchQuery {
  /// Whether it can only be answered once it is known what to call the sources.
  package var asksForSources: Bool {
    (groups.joined() + without).contains { if case .source = $0 { true } else { false } }
  }
}

extension SearchQuery.Term {
  /// Letters that cannot be missing; nil where none are sure.
  fileprivate var wanted: Wanted? {
    switch self {
    case .text(.words(let words)): Wanted(words.bytes)
    case .text(.expression(let expression)):
      expression.required.isEmpty ? nil : Wanted(expression.required)
    case .person, .source, .days: nil
    }
  }
}
