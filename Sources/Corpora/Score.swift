/// How well what was found agrees with what is right, over any number of articles.
package struct Score: Sendable {
  /// Counts of a measure: what is right among what was found and among what there is.
  package struct Rate: Hashable, Sendable {
    package var right = 0.0
    package var found = 0
    package var there = 0
    /// For measures whose right findings differ from the right ones among what there is.
    package var rightOfThere = 0.0

    package var precision: Double { found == 0 ? 1 : right / Double(found) }
    package var recall: Double { there == 0 ? 1 : rightOfThere / Double(there) }
    package var f1: Double {
      let sum = precision + recall
      return sum == 0 ? 0 : 2 * precision * recall / sum
    }

    mutating func add(right: Int, found: Int, there: Int) {
      self.right += Double(right)
      rightOfThere += Double(right)
      self.found += found
      self.there += there
    }
  }

  /// Names with exactly their bounds, and names that at least overlap.
  package private(set) var names = Rate()
  package private(set) var overlappingNames = Rate()
  package private(set) var dates = Rate()
  package private(set) var overlappingDates = Rate()
  /// Dates that overlap and have the right value, among those that have one.
  package private(set) var values = Rate()
  /// B-cubed within each article, over mentions with exactly their bounds.
  ///
  /// Source: Bagga, Baldwin, "Algorithms for Scoring Coreference Chains", LREC 1998.
  package private(set) var links = Rate()

  /// The days on which something happens in an article.
  package private(set) var days = Rate()
  /// Events with the right day and the right sentence; what need not be found is right where it is.
  package private(set) var events = Rate()

  package init() {}

  /// Adds an article.
  package mutating func add(_ found: Marks, against gold: Marks) {
    if let found = found.events, let gold = gold.events { addEvents(found, gold) }
    // Where somebody looked for events alone, names and dates are not known to be wrong.
    if gold.names.isEmpty, gold.dates.isEmpty, gold.events != nil { return }
    let goldNames = gold.names.map(\.range)
    let foundNames = found.names.map(\.range)
    names.add(
      right: Set(goldNames).intersection(foundNames).count, found: foundNames.count,
      there: goldNames.count)
    overlappingNames.add(
      right: Self.pairs(foundNames, goldNames).count, found: foundNames.count,
      there: goldNames.count)
    let goldDates = gold.dates.map(\.range)
    let foundDates = found.dates.map(\.range)
    dates.add(
      right: Set(goldDates).intersection(foundDates).count, found: foundDates.count,
      there: goldDates.count)
    let met = Self.pairs(foundDates, goldDates)
    overlappingDates.add(right: met.count, found: foundDates.count, there: goldDates.count)
    let valued = met.filter { gold.dates[$0.gold].value != nil }
    let right = valued.count {
      found.dates[$0.found].wholeValue == gold.dates[$0.gold].wholeValue
    }
    values.add(
      right: right, found: found.dates.count { $0.value != nil },
      there: gold.dates.count { $0.value != nil })
    addLinks(found.names, gold.names)
  }

  /// Findings and right ones that overlap, each at most once, those that overlap most first, and of those the
  /// shorter finding.
  package static func pairs(
    _ found: [Range<Int>], _ gold: [Range<Int>]
  ) -> [(found: Int, gold: Int)] {
    var candidates: [(found: Int, gold: Int, count: Int)] = []
    for (one, range) in found.enumerated() {
      for (other, right) in gold.enumerated() where range.overlaps(right) {
        candidates.append((one, other, range.clamped(to: right).count))
      }
    }
    var usedFound: Set<Int> = []
    var usedGold: Set<Int> = []
    var result: [(found: Int, gold: Int)] = []
    let best = candidates.sorted {
      ($1.count, found[$0.found].count, $0.gold) < ($0.count, found[$1.found].count, $1.gold)
    }
    for pair in best {
      guard !usedFound.contains(pair.found), !usedGold.contains(pair.gold) else { continue }
      usedFound.insert(pair.found)
      usedGold.insert(pair.gold)
      result.append((pair.found, pair.gold))
    }
    return result
  }

  private mutating func addLinks(_ found: [Marks.Name], _ gold: [Marks.Name]) {
    let foundPeople = Self.people(found)
    let goldPeople = Self.people(gold)
    let foundClusters = Dictionary(grouping: foundPeople.keys) { foundPeople[$0] ?? "" }
    let goldClusters = Dictionary(grouping: goldPeople.keys) { goldPeople[$0] ?? "" }
    links.found += foundPeople.count
    // In the order of the text: a sum of fractions depends on the order in its last digits.
    for mention in foundPeople.keys.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard let person = foundPeople[mention], let right = goldPeople[mention],
        let mine = foundClusters[person], let theirs = goldClusters[right]
      else { continue }
      let shared = Double(Set(mine).intersection(theirs).count)
      links.right += shared / Double(mine.count)
      links.rightOfThere += shared / Double(theirs.count)
    }
    links.there += goldPeople.count
  }

  private mutating func addEvents(_ found: [Marks.Event], _ gold: [Marks.Event]) {
    let wanted = gold.filter { !$0.isOptional }
    let wantedDays = Set(wanted.map(\.day))
    let foundDays = Set(found.map(\.day)).subtracting(
      Set(gold.map(\.day)).subtracting(wantedDays))
    days.add(
      right: foundDays.intersection(wantedDays).count, found: foundDays.count,
      there: wantedDays.count)
    events.found += found.count
    events.there += wanted.count
    events.right += Double(found.count { event in gold.contains { $0.isTold(by: event) } })
    events.rightOfThere += Double(wanted.count { event in found.contains { event.isTold(by: $0) } })
  }

  /// The person at each range.
  private static func people(_ names: [Marks.Name]) -> [Range<Int>: String] {
    Dictionary(names.map { ($0.range, $0.person) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Score {
  /// What is measured, in the order of a table.
  package enum Measure: String, CaseIterable, Sendable {
    case exactNames = "names_exact"
    case overlappingNames = "names_overlapping"
    case links = "links_b_cubed"
    case exactDates = "dates_exact"
    case overlappingDates = "dates_overlapping"
    case values = "dates_value"
    case days = "event_days"
    case events = "events"
  }

  /// How well it agrees by one measure.
  package func rate(_ measure: Measure) -> Rate {
    switch measure {
    case .exactNames: names
    case .overlappingNames: overlappingNames
    case .links: links
    case .exactDates: dates
    case .overlappingDates: overlappingDates
    case .values: values
    case .days: days
    case .events: events
    }
  }
}

extension Marks.Event {
  /// Whether what was found is of the same day and the same sentence.
  ///
  /// People part on where a sentence begins behind a dateline, a bullet or the name of who speaks: so many scalars
  /// between two beginnings make no other sentence.
  func isTold(by found: Marks.Event) -> Bool {
    guard day == found.day else { return false }
    if range.overlaps(found.range) || found.range.contains(range.lowerBound) { return true }
    return found.range.lowerBound > range.lowerBound
      && found.range.lowerBound - range.lowerBound <= 25
  }
}
