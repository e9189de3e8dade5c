import Articles
import Screen
import Stories

/// What is told of a search while it is open.
extension ReaderState {
  /// What stands behind the line that is typed into: how much was found.
  package var promptRemark: String? {
    switch prompt?.purpose {
    case .find: return prompt?.text.isEmpty == true ? nil : findRemark
    case .search:
      guard let search, let query = search.query, !query.isEmpty else { return nil }
      guard search.isAnswered, let results = search.results else { return phrases.searching }
      return results.matches == 0 ? phrases.nothingFound : phrases.matches(results.matches)
    case .link: return linkRemark
    case .filter, .correction, .note, .list, nil: return nil
    }
  }

  /// At which of how many places one is.
  package var findRemark: String? {
    guard let find, view != .search else { return nil }
    let words = find.line.fitted(to: 24)
    let count =
      find.current.map { phrases.place($0 + 1, of: find.stops.count) }
      ?? phrases.grouped(find.stops.count)
    if find.stops.isEmpty, prompt?.purpose == .find { return phrases.nothingFound }
    guard find.query != nil else {
      return prompt?.purpose == .find ? count : "/" + words + "  " + count
    }
    let here = find.current == nil ? phrases.here(find.stops.count) : count
    return words + "  " + here + (search?.results.map { ", " + phrases.inStory($0.matches) } ?? "")
  }

  /// What is lit in the text.
  package var stopsInText: [Find.Stop] {
    guard let find, case .text(let path, _) = find.place, path == selectedArticle?.path else {
      return []
    }
    return find.stops
  }

  /// What a source is called.
  package func sourceName(_ number: Int) -> String {
    guard let sources = index?.scope.sources, sources.indices.contains(number) else { return "" }
    return sources[number].name
  }
}
