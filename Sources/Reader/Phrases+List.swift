import Annotations

/// What is said of the list's order.
extension Phrases {
  func sorted(by order: Listing.Order) -> String {
    say("Sorted by ", "Trié par ") + name(of: order) + "."
  }

  private func name(of order: Listing.Order) -> String {
    switch order {
    case .file: say("file", "fichier")
    case .oldest: say("day, the oldest first", "jour, le plus ancien d’abord")
    case .newest: say("day, the newest first", "jour, le plus récent d’abord")
    case .source: "source"
    case .title: say("title", "titre")
    case .unread: say("what is not read yet", "ce qui n’est pas encore lu")
    case .matches: say("matches of the last search", "occurrences de la dernière recherche")
    }
  }

  func grouped(by grouping: Listing.Grouping) -> String {
    switch grouping {
    case .none: say("Not grouped.", "Sans groupes.")
    case .source: say("Grouped by source.", "Groupé par source.")
    case .day: say("Grouped by day.", "Groupé par jour.")
    }
  }

  package var noneListed: String { say("No such article.", "Aucun article de ce genre.") }
  package var listFilterLabel: String { say("List only: ", "Ne lister que : ") }

  /// What stands above the list: what it shows only some of, and in which order.
  package func title(of listing: Listing) -> String {
    let order: String? =
      switch listing.order {
      case .file: nil
      case .oldest: say("by day ↓", "par jour ↓")
      case .newest: say("by day ↑", "par jour ↑")
      case .source: say("by source", "par source")
      case .title: say("by title", "par titre")
      case .unread: say("unread first", "non lus d’abord")
      case .matches: say("by matches", "par occurrences")
      }
    return [articles, listing.filter.isEmpty ? nil : listing.filter.line, order]
      .compactMap(\.self).joined(separator: " · ")
  }

  func heading(_ source: String?, _ count: Int) -> String {
    (source ?? say("without a source", "sans source")) + " · " + grouped(count)
  }

  func heading(_ day: Day?, _ count: Int) -> String {
    (day.map(fullDay) ?? say("day unknown", "jour inconnu")) + " · " + grouped(count)
  }
}
