/// One place where what was found in an article differs from what is right.
package struct Difference: Hashable, Sendable {
  package enum Subject: String, CaseIterable, Sendable { case names, dates, links, events }

  package enum Kind: String, Sendable {
    /// Right, and nothing of it was found.
    case missed
    /// Found, and nothing of it is right.
    case extra
    /// Found with other bounds.
    case bounds
    /// Found with another value; of links, with another person.
    case value
  }

  package let subject: Subject
  package let kind: Kind
  /// The scalars that are right; nil for what is extra.
  package let gold: Range<Int>?
  /// The scalars that were found; nil for what was missed.
  package let found: Range<Int>?
  /// The right person, or the right value as in `2024-06-03/2024-06-05`; nil without a value.
  package let goldValue: String?
  package let foundValue: String?

  /// Where it stands in the text.
  package var range: Range<Int> { gold ?? found ?? 0..<0 }
}

extension Difference {
  /// All differences in one article, in the order of its text.
  package static func all(_ found: Marks, against gold: Marks) -> [Difference] {
    let names = differences(
      .names, found.names.map { ($0.range, $0.person) }, gold.names.map { ($0.range, $0.person) })
    let dates = differences(
      .dates, found.dates.map { ($0.range, $0.wholeValue) },
      gold.dates.map { ($0.range, $0.wholeValue) })
    let events = events(found.events ?? [], gold.events ?? [])
    return (names + dates + links(found.names, gold.names) + events).sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }

  private typealias Item = (range: Range<Int>, value: String?)

  private static func differences(
    _ subject: Subject, _ found: [Item], _ gold: [Item]
  ) -> [Difference] {
    let pairs = Score.pairs(found.map(\.range), gold.map(\.range))
    let met = (found: Set(pairs.map(\.found)), gold: Set(pairs.map(\.gold)))
    func difference(_ kind: Kind, _ found: Item?, _ gold: Item?) -> Difference {
      Difference(
        subject: subject, kind: kind, gold: gold?.range, found: found?.range,
        goldValue: gold?.value,
        foundValue: found?.value)
    }
    var all: [Difference] = []
    for (index, item) in found.enumerated() where !met.found.contains(index) {
      all.append(difference(.extra, item, nil))
    }
    for (index, item) in gold.enumerated() where !met.gold.contains(index) {
      all.append(difference(.missed, nil, item))
    }
    for pair in pairs {
      let (one, right) = (found[pair.found], gold[pair.gold])
      if one.range != right.range { all.append(difference(.bounds, one, right)) }
      // The persons of names have identifiers of their own in each file, and are compared as links.
      if subject == .dates, one.value != right.value { all.append(difference(.value, one, right)) }
    }
    return all
  }

  /// Events that nobody took for one, and those that were not found.
  private static func events(_ found: [Marks.Event], _ gold: [Marks.Event]) -> [Difference] {
    let extra = found.filter { event in !gold.contains { $0.isTold(by: event) } }.map { event in
      Difference(
        subject: .events, kind: .extra, gold: nil, found: event.range, goldValue: nil,
        foundValue: event.day)
    }
    let missed = gold.filter { event in
      !event.isOptional && !found.contains { event.isTold(by: $0) }
    }
    return extra
      + missed.map { event in
        Difference(
          subject: .events, kind: .missed, gold: event.range, found: nil, goldValue: event.day,
          foundValue: nil)
      }
  }

  /// The mentions whose person is not the one that most mentions of the right person were given to.
  private static func links(_ found: [Marks.Name], _ gold: [Marks.Name]) -> [Difference] {
    let people = Dictionary(found.map { ($0.range, $0.person) }, uniquingKeysWith: { a, _ in a })
    let both = gold.compactMap { name in people[name.range].map { (name: name, found: $0) } }
    let counterparts = counterparts(both.map { ($0.found, $0.name.person) })
    return both.filter { counterparts[$0.name.person] != $0.found }.map { name, person in
      Difference(
        subject: .links, kind: .value, gold: name.range, found: name.range, goldValue: name.person,
        foundValue: person)
    }
  }

  /// The found person for each right one, each at most once, those that share most mentions first.
  private static func counterparts(_ mentions: [(found: String, gold: String)]) -> [String: String]
  {
    var counts: [[String]: (first: Int, count: Int)] = [:]
    for (index, mention) in mentions.enumerated() {
      counts[[mention.found, mention.gold], default: (index, 0)].count += 1
    }
    var taken: Set<String> = []
    var result: [String: String] = [:]
    let best = counts.sorted {
      ($1.value.count, $0.value.first) < ($0.value.count, $1.value.first)
    }
    for (people, _) in best where result[people[1]] == nil {
      if taken.insert(people[0]).inserted { result[people[1]] = people[0] }
    }
    return result
  }
}
