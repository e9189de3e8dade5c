import Annotations

/// The people of a story as its linked names make them.
struct LinkedPeople {
  private let links: [Linker.Link]
  private let names: NameTable
  /// The number of each bearer as a person, by who is named first.
  private var numbers: [Int]
  /// The links of each person.
  private var linksOfPerson: [[Int]] = []
  private var ids: Set<String> = []
  /// The number that the next person of an id would have, where others have that id.
  private var nextNumbers: [String: Int] = [:]
  /// How often a person has each name, while that person is made.
  private var counts: [Int]

  init(_ linker: Linker) {
    links = linker.links
    names = linker.names
    numbers = Array(repeating: -1, count: linker.bearers.count)
    counts = Array(repeating: 0, count: names.entries.count)
    for (index, link) in links.enumerated() {
      let bearer = Int(link.bearer)
      if numbers[bearer] < 0 {
        numbers[bearer] = linksOfPerson.count
        linksOfPerson.append([])
      }
      linksOfPerson[numbers[bearer]].append(index)
    }
  }

  /// The people, and their mentions in the order of the links.
  mutating func all() -> (people: [Person], mentions: [Mention]) {
    var people: [Person] = []
    people.reserveCapacity(linksOfPerson.count)
    for links in linksOfPerson { people.append(person(links)) }
    let mentions = links.map { link in
      Mention(
        article: Int(link.article), range: Int(link.start)..<Int(link.end),
        sentence: Int(link.sentence), person: numbers[Int(link.bearer)],
        isDoubtful: link.isDoubtful)
    }
    Hues.assign(&people, mentions)
    return (people, mentions)
  }

  private mutating func person(_ indices: [Int]) -> Person {
    var own: [Int] = []
    var byArticle: [Int: Int] = [:]
    var start = 0
    for (position, index) in indices.enumerated() {
      let name = Int(links[index].name)
      if counts[name] == 0 { own.append(name) }
      counts[name] += 1
      let article = links[index].article
      let next = position + 1
      if next == indices.count || links[indices[next]].article != article {
        byArticle[Int(article)] = next - start
        start = next
      }
    }
    var countsOfTexts: [String: Int] = [:]
    for name in own {
      countsOfTexts[names.names[name].text, default: 0] += counts[name]
      counts[name] = 0
    }
    let forms = countsOfTexts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let name = Canonical.name(of: own.map { names.names[$0] }, countsOfTexts)
    return Person(
      id: newID(of: name), name: name, aliases: forms.filter { $0 != name },
      mentions: indices.count, mentionsByArticle: byArticle, hue: 0)
  }

  /// An id that nobody has yet.
  private mutating func newID(of name: String) -> String {
    let first = Canonical.id(of: name)
    if ids.insert(first).inserted { return first }
    var number = nextNumbers[first] ?? 2
    while !ids.insert("\(first)-\(number)").inserted { number += 1 }
    nextNumbers[first] = number + 1
    return "\(first)-\(number)"
  }
}
