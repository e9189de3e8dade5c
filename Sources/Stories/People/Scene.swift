/// Whom one article names, as far as its names of one word are linked.
struct Scene {
  private(set) var article = -1
  private(set) var bearers: [Int] = []
  /// Of each bearer, whether the article names it, and where it last did; -1 where it has not yet.
  private var isNamed: [Bool]
  private var places: [Int]

  init(bearers: Int) {
    isNamed = Array(repeating: false, count: bearers)
    places = Array(repeating: -1, count: bearers)
  }

  mutating func turn(to article: Int, naming named: [Int]) {
    for bearer in bearers {
      isNamed[bearer] = false
      places[bearer] = -1
    }
    self.article = article
    bearers = []
    for bearer in named { _ = add(bearer) }
  }

  /// Whether the article had not named the bearer.
  mutating func add(_ bearer: Int) -> Bool {
    while isNamed.count <= bearer {
      isNamed.append(false)
      places.append(-1)
    }
    guard !isNamed[bearer] else { return false }
    isNamed[bearer] = true
    bearers.append(bearer)
    return true
  }

  mutating func note(_ bearer: Int, at place: Int) { places[bearer] = place }

  func names(_ bearer: Int) -> Bool { isNamed[bearer] }

  func lastPlace(of bearer: Int) -> Int { places[bearer] }
}
