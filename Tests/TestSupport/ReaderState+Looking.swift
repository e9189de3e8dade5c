import Articles
package import Reader
package import Screen
package import Stories

/// Looking for something as the program does it, with the answers at once.
extension ReaderState {
  /// A reader who knows what the story says, and has it ready to be searched.
  package static func ready(
    _ story: Story, columns: Int = 120, rows: Int = 36, _ keys: Key...
  ) -> ReaderState {
    var state = ReaderState.informed(story, columns: columns, rows: rows)
    state.answer(state.take(SearchIndex(story, state.reading)))
    for key in keys { state.answer(state.press(key)) }
    return state
  }

  /// Presses a key for each letter; what is asked of the story is answered at once.
  package mutating func look(for line: String) {
    for scalar in line.unicodeScalars { answer(press(.character(scalar))) }
  }

  /// Presses keys; what is asked of the story is answered at once.
  package mutating func go(_ keys: Key...) { for key in keys { answer(press(key)) } }

  /// Answers what is asked of the story.
  package mutating func answer(_ effects: [Effect]) {
    for case .search(let query) in effects {
      answer(take(SearchIndex(story, reading).searchInTurn(query)))
    }
  }

  /// What a search of the story found: sources, and the beginnings of their sentences; `>` is before the chosen one.
  package var results: [String] {
    guard let search else { return [] }
    return search.items.indices.map { item in
      let sign = item == search.selection ? "> " : "  "
      switch search.items[item] {
      case .source(let group):
        let found = search.results?.groups[group]
        return sourceName(found?.source ?? 0) + " \(found?.matches ?? 0)"
      case .hit: return sign + (search.hit(item).map(beginning) ?? "")
      case .more: return sign + "more"
      }
    }
  }

  /// The first words of a sentence.
  private func beginning(of hit: SearchResults.Hit) -> String {
    let article = story.articles[hit.article]
    let sentence = SearchText(article).sentences[hit.sentence]
    let words = String(
      String.UnicodeScalarView(Array(article.text.unicodeScalars)[sentence]))
    return words.split(whereSeparator: \.isWhitespace).prefix(3).joined(separator: " ")
  }

  /// The match that one is at in the text, of how many, and the words from there on.
  package var match: String {
    guard let find else { return "nothing looked for" }
    guard let current = find.current, view == .reader else { return "\(find.stops.count) in all" }
    let text = story.articles[selection].text.unicodeScalars
    let rest = text.dropFirst(find.stops[current].range.lowerBound)
    let words = String(rest).split(whereSeparator: \.isWhitespace).prefix(3)
    return "\(current + 1) of \(find.stops.count): " + words.joined(separator: " ")
  }

  /// What is lit in the text.
  package var litWords: [String] {
    guard let scalars = selectedArticle.map({ Array($0.text.unicodeScalars) }) else { return [] }
    return stopsInText.map { String(String.UnicodeScalarView(scalars[$0.range])) }
  }
}
