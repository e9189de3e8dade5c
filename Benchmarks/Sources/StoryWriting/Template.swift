/// A sentence with places to fill: `{Noun} a {past} {noun}.`
struct Template {
  /// What stands in a place.
  enum Slot: String {
    case noun, indefinite, genitive, dative, plural
    case infinitive, present, past
    case adjective, adverb, place, company, person, other, date, source, number, percent
  }

  enum Part {
    case text(String)
    /// `isFirst`: with a capital letter, as it stands first in its sentence.
    case slot(Slot, isFirst: Bool)
  }

  let parts: [Part]

  init(_ pattern: String) {
    parts = pattern.split(separator: "{").enumerated().flatMap { number, piece -> [Part] in
      guard number > 0 || pattern.hasPrefix("{") else { return [.text(String(piece))] }
      let halves = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      guard let slot = Slot(rawValue: halves[0].lowercased()), halves.count == 2 else {
        preconditionFailure("there is no such place to fill: \(piece)")
      }
      let isFirst = halves[0].first?.isUppercase ?? false
      return [.slot(slot, isFirst: isFirst)]
        + (halves[1].isEmpty ? [] : [.text(String(halves[1]))])
    }
  }
}
