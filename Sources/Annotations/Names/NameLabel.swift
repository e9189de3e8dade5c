/// What a token is to the names of a text.
package enum NameLabel: UInt8, CaseIterable, Sendable {
  case outside
  /// The first, an inner, the last and the only word of a person's name.
  case first, inner, last, only
  case organisation, place, other

  package static let count = 8

  package var isPerson: Bool { rawValue >= 1 && rawValue <= 4 }

  /// Whether a word with `next` may follow one with this label, or the end of what is labelled (nil).
  package func mayPrecede(_ next: NameLabel?) -> Bool {
    let goesOn = next == .inner || next == .last
    return self == .first || self == .inner ? goesOn : !goesOn
  }
}
