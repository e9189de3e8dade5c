import Annotations

/// Finds out which names name one person, within articles and across those of a story.
///
/// Full names come first: they make the people. Names of one word then find their bearer, nearest first: by
/// surname, by given name, by a slip of the pen; in their own article, then in articles that tell of the same.
struct Linker {
  /// A name as it is linked.
  private struct Link {
    let article: Int
    let range: Range<Int>
    let sentence: Int
    let name: PersonName
    var bearer: Int
    var isDoubtful = false
  }

  /// Somebody as far as the names tell.
  private struct Bearer {
    var names: [PersonName]
    /// Each way in which the surname, its inner words too, was written.
    var surnames: Set<String>
    var given: Set<String>
    var gender: PersonName.Gender?
    var articles: Set<Int>

    var isFull: Bool { names.contains(where: \.isFull) }
  }

  private var bearers: [Bearer] = []
  private var links: [Link] = []
  /// The links of each article's full names, which come before all others.
  private var fullLinks: [Range<Int>] = []
  /// The bearers by each surname and by each first given name, and those that an article names.
  private var bySurname: [String: [Int]] = [:]
  private var byGiven: [String: [Int]] = [:]
  private var byArticle: [[Int]]
  private let articles: [Annotation]

  init(_ articles: [Annotation]) {
    self.articles = articles
    byArticle = Array(repeating: [], count: articles.count)
  }

  /// The people of the articles, and where they are named, in the order of the articles and their texts.
  mutating func link() -> (people: [Person], mentions: [Mention]) {
    for index in articles.indices { addFullNames(of: index) }
    mergeFullNames()
    let related = Relations(articles, names: fullNames())
    for index in articles.indices { addSingleNames(of: index, related) }
    return result()
  }

  // MARK: Full names

  private mutating func addFullNames(of article: Int) {
    let start = links.count
    defer { fullLinks.append(start..<links.count) }
    for name in articles[article].names where name.name.isFull {
      let bearer =
        candidates(for: name.name).filter { agrees(bearers[$0], name.name) }.max()
        ?? add(name.name, article)
      take(name.name, article, bearer)
      links.append(
        Link(
          article: article, range: name.range, sentence: name.sentence, name: name.name,
          bearer: bearer))
    }
  }

  /// The bearers that a full name may be another form of.
  private func candidates(for name: PersonName) -> Set<Int> {
    var found = Set(bySurname[name.key] ?? [])
    if let first = name.given.first { found.formUnion(byGiven[first] ?? []) }
    return found
  }

  private mutating func add(_ name: PersonName, _ article: Int) -> Int {
    bearers.append(
      Bearer(names: [], surnames: [], given: [], gender: name.gender, articles: [article]))
    return bearers.count - 1
  }

  private mutating func take(_ name: PersonName, _ article: Int, _ bearer: Int) {
    if !bearers[bearer].names.contains(name) { bearers[bearer].names.append(name) }
    if name.isFull || bearers[bearer].surnames.isEmpty {
      addSurname(name.key, of: bearer)
      // Of a double surname either half may be used alone.
      if name.isFull, name.key.contains("-") {
        for half in name.key.split(separator: "-") where half.count > 3 {
          addSurname(String(half), of: bearer)
        }
      }
      // Of a name of three words the one in the middle may be the surname that is used alone.
      if name.isFull, name.given.count > 1, name.given[name.given.count - 1].count > 3 {
        addSurname(name.given[name.given.count - 1], of: bearer)
      }
      if let first = name.given.first, bearers[bearer].given.insert(first).inserted {
        byGiven[first, default: []].append(bearer)
      }
    }
    if name.hasTitle || bearers[bearer].gender == nil {
      bearers[bearer].gender = name.gender ?? bearers[bearer].gender
    }
    if bearers[bearer].articles.insert(article).inserted || byArticle[article].last != bearer {
      if !byArticle[article].contains(bearer) { byArticle[article].append(bearer) }
    }
  }

  private mutating func addSurname(_ surname: String, of bearer: Int) {
    guard bearers[bearer].surnames.insert(surname).inserted else { return }
    bySurname[surname, default: []].append(bearer)
  }

  /// Whether a full name may be another form of a bearer's.
  private func agrees(_ bearer: Bearer, _ name: PersonName) -> Bool {
    bearer.names.contains { other in
      guard other.isFull,
        other.generation == name.generation || other.generation == nil || name.generation == nil
      else { return false }
      if other.words == name.words { return true }
      if other.hasTitle, name.hasTitle, other.gender != name.gender { return false }
      let isSameSurname = other.key == name.key
      let isNear = isSameSurname || Spelling.isSlip(other.key, name.key)
      if isNear, Self.givenAgree(other.given, name.given, isSurnameSame: isSameSurname) {
        return true
      }
      // A second surname that is left out: Tara Steimer, Tara Steimer Herbet.
      return other.given.first == name.given.first && name.given.first?.count ?? 0 > 1
        && (other.words.starts(with: name.words) || name.words.starts(with: other.words))
    }
  }

  /// Whether given names may be the same: equal, an initial of the other, or one of several.
  private static func givenAgree(_ one: [String], _ other: [String], isSurnameSame: Bool) -> Bool {
    guard let first = one.first, let second = other.first else { return false }
    if first == second { return true }
    if !isSurnameSame { return false }
    if isInitial(first, of: second) || isInitial(second, of: first) { return true }
    if Spelling.isSlip(first, second) { return true }
    return Hypocorisms.agree(first, second)
  }

  private static func isInitial(_ short: String, of long: String) -> Bool {
    let parts = short.split(separator: "-")
    let others = long.split(separator: "-")
    guard parts.allSatisfy({ $0.count == 1 }), parts.count <= others.count else { return false }
    return zip(parts, others).allSatisfy { $1.hasPrefix($0) }
  }

  /// Makes one of bearers that a later name shows to be the same.
  private mutating func mergeFullNames() {
    var merged: [Int: Int] = [:]
    for later in bearers.indices.reversed() {
      let earlier = bearers[later].names.flatMap { name in
        candidates(for: name).filter { $0 < later && agrees(bearers[$0], name) }
      }
      guard let first = earlier.min() else { continue }
      for article in bearers[later].articles {
        for name in bearers[later].names { take(name, article, first) }
        byArticle[article].removeAll { $0 == later }
      }
      merged[later] = first
      bearers[later].names = []
      bearers[later].surnames = []
      bearers[later].given = []
    }
    guard !merged.isEmpty else { return }
    for index in links.indices {
      while let first = merged[links[index].bearer] { links[index].bearer = first }
    }
  }

  private func fullNames() -> [Set<Int>] {
    var names = Array(repeating: Set<Int>(), count: articles.count)
    for link in links { names[link.article].insert(link.bearer) }
    return names
  }

  // MARK: Names of one word

  private mutating func addSingleNames(of article: Int, _ related: Relations) {
    var order: [(range: Range<Int>, sentence: Int, name: PersonName, isCandidate: Bool)] =
      articles[article].names.filter { !$0.name.isFull }.map {
        ($0.range, $0.sentence, $0.name, false)
      }
    order += articles[article].candidates.map { ($0.range, $0.sentence, $0.name, true) }
    order.sort { $0.range.lowerBound < $1.range.lowerBound }
    var last: [Int: Int] = [:]
    var full = fullLinks[article]
    for (range, sentence, name, isCandidate) in order {
      while let next = full.first, links[next].range.lowerBound < range.lowerBound {
        last[links[next].bearer] = links[next].range.lowerBound
        full.removeFirst()
      }
      guard let found = bearer(of: name, in: article, last, related, isCandidate: isCandidate)
      else {
        guard !isCandidate else { continue }
        let new = add(name, article)
        take(name, article, new)
        last[new] = range.lowerBound
        links.append(
          Link(article: article, range: range, sentence: sentence, name: name, bearer: new))
        continue
      }
      take(name, article, found.bearer)
      last[found.bearer] = range.lowerBound
      links.append(
        Link(
          article: article, range: range, sentence: sentence, name: name, bearer: found.bearer,
          isDoubtful: found.isDoubtful))
    }
  }

  /// Whom a name of one word names: somebody of this article, or of one that tells of the same.
  private func bearer(
    of name: PersonName, in article: Int, _ last: [Int: Int], _ related: Relations,
    isCandidate: Bool
  ) -> (bearer: Int, isDoubtful: Bool)? {
    let here = byArticle[article]
    if !isCandidate,
      let found = choose(here.filter { bearers[$0].surnames.contains(name.key) }, name, last)
    {
      return found
    }
    if !isCandidate,
      let found = choose(
        here.filter { bearers[$0].given.contains(name.key) && bearers[$0].isFull }, name, last)
    {
      return found
    }
    func isNear(_ bearer: Int) -> Bool {
      !bearers[bearer].articles.isDisjoint(with: related.of(article))
    }
    let near = (bySurname[name.key] ?? []).filter(isNear)
    if let found = choose(near.filter { bearers[$0].isFull }, name, last) {
      return isCandidate && found.isDoubtful ? nil : found
    }
    guard !isCandidate else { return nil }
    if name.key.count >= 5 {
      let slips = here.filter { bearers[$0].surnames.contains { Spelling.isSlip($0, name.key) } }
      if let found = choose(slips, name, last) { return (found.bearer, true) }
    }
    if let found = choose(near.filter { !bearers[$0].isFull }, name, last) { return found }
    // A given name alone names somebody of another article only where nobody else has it.
    let given = (byGiven[name.key] ?? []).filter { bearers[$0].isFull && isNear($0) }
    return given.count == 1 ? (given[0], true) : nil
  }

  /// Of several bearers the one whose gender fits and who was named last.
  private func choose(
    _ candidates: [Int], _ name: PersonName, _ last: [Int: Int]
  ) -> (bearer: Int, isDoubtful: Bool)? {
    let fitting = candidates.filter { candidate in
      guard name.hasTitle, let gender = name.gender, let other = bearers[candidate].gender else {
        return true
      }
      return gender == other
    }
    guard let best = fitting.max(by: { (last[$0] ?? -1, -$0) < (last[$1] ?? -1, -$1) }) else {
      return nil
    }
    return (best, fitting.count > 1)
  }
}

// MARK: - What comes out

extension Linker {
  private func result() -> (people: [Person], mentions: [Mention]) {
    let sorted = links.sorted {
      ($0.article, $0.range.lowerBound) < ($1.article, $1.range.lowerBound)
    }
    var numbers: [Int: Int] = [:]
    var grouped: [[Link]] = []
    for link in sorted {
      if let number = numbers[link.bearer] {
        grouped[number].append(link)
      } else {
        numbers[link.bearer] = grouped.count
        grouped.append([link])
      }
    }
    var ids: Set<String> = []
    var people = grouped.map { Self.person($0, &ids) }
    let mentions = sorted.map { link in
      Mention(
        article: link.article, range: link.range, sentence: link.sentence,
        person: numbers[link.bearer] ?? 0, isDoubtful: link.isDoubtful)
    }
    Hues.assign(&people, mentions)
    return (people, mentions)
  }

  private static func person(_ links: [Link], _ ids: inout Set<String>) -> Person {
    var counts: [String: Int] = [:]
    for link in links { counts[link.name.text, default: 0] += 1 }
    let forms = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let name = Canonical.name(of: links.map(\.name), counts)
    var id = Canonical.id(of: name)
    var number = 2
    while !ids.insert(id).inserted {
      id = Canonical.id(of: name) + "-\(number)"
      number += 1
    }
    let byArticle = links.reduce(into: [Int: Int]()) { $0[$1.article, default: 0] += 1 }
    return Person(
      id: id, name: name, aliases: forms.filter { $0 != name }, mentions: links.count,
      mentionsByArticle: byArticle, hue: 0)
  }
}
