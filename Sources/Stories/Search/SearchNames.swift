/// Whom and which sources the names in a query stand for in a story: looked up once, for all of its segments.
struct SearchNames: Sendable {
  let people: [String: Set<Int>]
  let sources: [String: Set<Int>]

  init(_ query: SearchQuery, _ scope: SearchScope) {
    var people: [String: Set<Int>] = [:]
    var sources: [String: Set<Int>] = [:]
    for term in query.groups.joined() + query.without {
      switch term {
      case .person(let name): people[name] = scope.people(called: name)
      case .source(let name): sources[name] = scope.sources(called: name)
      case .text, .days: break
      }
    }
    self.people = people
    self.sources = sources
  }
}
