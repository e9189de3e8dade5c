extension Linker {
  /// Gives each full name to the newest bearer of one that agrees with it, or else to somebody new.
  mutating func linkFullNames() {
    for index in links.indices {
      let name = Int(links[index].name)
      guard names[name].isFull else { continue }
      let bearer = newest(agreeingWith: name) ?? addBearer(named: name)
      links[index].bearer = Int32(bearer)
      give(name, to: bearer)
      settleGender(of: bearer, by: name)
      let article = Int(links[index].article)
      if bearers[bearer].articles.last != article { bearers[bearer].articles.append(article) }
    }
  }

  /// Makes one of bearers that a later name shows to be the same.
  mutating func mergeBearers() {
    var earlier = Array(bearers.indices)
    for later in bearers.indices.reversed() {
      guard let first = bearers[later].names.lazy.map(oldest).min(), first < later else { continue }
      for name in bearers[later].names {
        give(name, to: first)
        settleGender(of: first, by: name)
      }
      bearers[first].articles = Self.union(bearers[first].articles, bearers[later].articles)
      bearers[later].names = []
      bearers[later].isMerged = true
      earlier[later] = first
    }
    // Whoever is earlier is settled first.
    for bearer in earlier.indices { earlier[bearer] = earlier[earlier[bearer]] }
    for index in links.indices where links[index].bearer >= 0 {
      links[index].bearer = Int32(earlier[Int(links[index].bearer)])
    }
  }

  private mutating func give(_ name: Int, to bearer: Int) {
    guard held.insert(bearer, name) else { return }
    bearers[bearer].names.append(name)
    for surname in names.surnames[name] where surnames.insert(bearer, surname) {
      bySurname[surname].append(bearer)
    }
    if let given = names[name].given, givens.insert(bearer, given) {
      byGiven[given].append(bearer)
    }
    fullNames.note(bearer, has: name)
  }

  private func newest(agreeingWith name: Int) -> Int? {
    var found = fullNames.bearers(of: name).last
    for bearer in fullNames.bearersTurned(of: name)
    where bearer > found && mayHave(bearer, name) { found = bearer }
    return found >= 0 ? found : nil
  }

  private func oldest(agreeingWith name: Int) -> Int {
    var found = fullNames.bearers(of: name).first
    for bearer in fullNames.bearersTurned(of: name)
    where bearer < found && mayHave(bearer, name) { found = bearer }
    return found
  }

  /// Whether a bearer has a name's surname or its given name.
  private func mayHave(_ bearer: Int, _ name: Int) -> Bool {
    surnames.contains(bearer, names[name].key)
      || names[name].given.map { givens.contains(bearer, $0) } ?? false
  }

  /// The numbers of two ascending lists, each once.
  private static func union(_ one: [Int], _ other: [Int]) -> [Int] {
    var union: [Int] = []
    union.reserveCapacity(one.count + other.count)
    var rest = other[...]
    for number in one {
      while let next = rest.first, next <= number {
        if next < number { union.append(next) }
        rest.removeFirst()
      }
      union.append(number)
    }
    return union + rest
  }
}
