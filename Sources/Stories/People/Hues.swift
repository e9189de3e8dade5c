/// Gives people colours so that those who are named side by side differ.
enum Hues {
  /// Colours the people of most mentions first, each with the colour that its neighbours have least.
  static func assign(_ people: inout [Person], _ mentions: [Mention]) {
    var beside = Array(repeating: [Int](), count: people.count)
    for (one, other) in zip(mentions, mentions.dropFirst())
    where one.article == other.article && one.person != other.person {
      beside[one.person].append(other.person)
      beside[other.person].append(one.person)
    }
    let half = Person.hues / 2
    var given = Array(repeating: -1, count: people.count)
    var used = Array(repeating: 0, count: Person.hues)
    let order = people.indices.sorted { (people[$1].mentions, $0) < (people[$0].mentions, $1) }
    for person in order {
      var costs = used
      for hue in beside[person].lazy.map({ given[$0] }) where hue >= 0 {
        costs[hue] += 1000
        costs[(hue + half) % Person.hues] += 300
      }
      let hue = costs.indices.min { (costs[$0], $0) < (costs[$1], $1) } ?? 0
      given[person] = hue
      used[hue] += 1
      people[person].hue = UInt8(hue)
    }
  }
}
