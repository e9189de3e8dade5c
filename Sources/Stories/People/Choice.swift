/// Somebody of several who may be meant: who was named last, or else who is the oldest.
struct Choice {
  private(set) var bearer: Int?
  /// Whether there were several.
  var isDoubtful = false
  private var place = -1

  /// Looks at one more, who was last named at a place, or at -1 where nowhere yet.
  mutating func add(_ other: Int, lastNamedAt otherPlace: Int) {
    guard let bearer else {
      bearer = other
      place = otherPlace
      return
    }
    isDoubtful = true
    guard (place, -bearer) < (otherPlace, -other) else { return }
    self.bearer = other
    place = otherPlace
  }
}
