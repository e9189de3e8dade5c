package import Annotations

/// Which events to look at: those that name some people, from some sources, of some days.
package struct EventFilter: Hashable, Sendable {
  /// Each names a person whom the sentence must name: words of the name, accents and capitals apart.
  package var people: [String] = []
  /// One of them must be in the source's name.
  package var sources: [String] = []
  package var from: Day?
  /// The last day.
  package var to: Day?

  package init(
    people: [String] = [], sources: [String] = [], from: Day? = nil, to: Day? = nil
  ) {
    self.people = people
    self.sources = sources
    self.from = from
    self.to = to
  }

  package var isEmpty: Bool { self == EventFilter() }
}

extension EventFilter {
  /// The test by which a story's events are let through.
  func test(_ columns: [TimelineSource], _ reading: StoryReading) -> (TimelineEntry) -> Bool {
    let wanted = people.map { name in
      Set(reading.people.indices.filter { reading.people[$0].isCalled(name) })
    }
    let ids = sources.map(Canonical.id)
    let isWanted = columns.map { column in
      ids.isEmpty || ids.contains { Canonical.holds(Canonical.id(of: column.name), $0) }
    }
    return { [from, to] entry in
      guard isWanted[entry.source] else { return false }
      if let from, entry.event.day < from { return false }
      if let to, entry.event.days.upperBound > to { return false }
      return wanted.allSatisfy { !$0.isDisjoint(with: entry.people) }
    }
  }
}

extension Person {
  /// Whether some words are part of the name, or of one of its other forms.
  package func isCalled(_ words: String) -> Bool {
    let wanted = Canonical.id(of: words)
    return Canonical.holds(id, wanted)
      || ([name] + aliases).contains { Canonical.holds(Canonical.id(of: $0), wanted) }
  }
}

extension Canonical {
  /// Whether a name in small letters has the words of another one after the other.
  static func holds(_ id: String, _ part: String) -> Bool {
    ("-" + id + "-").utf8.containsRun(of: ("-" + part + "-").utf8)
  }
}

extension Sequence<UInt8> {
  fileprivate func containsRun(of other: some Sequence<UInt8>) -> Bool {
    let all = Array(self)
    let part = Array(other)
    guard part.count <= all.count else { return false }
    return (0...all.count - part.count).contains { all[$0..<$0 + part.count].elementsEqual(part) }
  }
}

extension Person {
  /// Whether a word of the name, or of one of its other forms, begins with some letters.
  package func isCalled(beginning letters: String) -> Bool {
    ([name] + aliases).contains { EventFilter.holds($0, beginning: letters) }
  }
}

extension EventFilter {
  /// Whether a word of a name begins with some letters, accents and capitals apart.
  package static func holds(_ name: String, beginning letters: String) -> Bool {
    ("-" + Canonical.id(of: name)).utf8.containsRun(of: ("-" + Canonical.id(of: letters)).utf8)
  }
}
