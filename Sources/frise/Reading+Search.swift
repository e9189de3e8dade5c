import Articles
import Stories
import Synchronization

/// How a search has gone.
struct SearchOutcome {
  var hasFindings = false
  var hasFaults = false
}

extension Story {
  /// Whether anything is missing from the story: an empty file has nothing that could be.
  var hasUnreadableFiles: Bool {
    faults.contains { if case .empty = $0 { false } else { true } }
  }
}

extension Reading {
  /// Searches texts one by one on all cores, and writes what is found in the order of the files, each part as soon as it
  /// is there.
  ///
  /// It is for queries of words alone: a text in which they cannot be is not looked into, and none is kept.
  func search(_ query: SearchQuery, _ lines: SearchLines) -> SearchOutcome {
    let parts = find().parts(of: 32)
    let sieve = SearchSieve(query)
    let page = Mutex(SearchPage(lines))
    AllCores.inOrder(parts.count) { number in
      var story = Story(name: "")
      story.add(
        parts[number].flatMap { entry in
          query.asksForSources ? read(entry) : readText(entry, where: sieve.mayHold)
        })
      let findings = SearchScope(story, nil).findings(
        of: query, in: story.articles[...], matchesAlone: true, sieved: !query.asksForSources)
      return (story, lines.groups(findings, in: story))
    } taking: { story, groups in
      page.withLock { $0.write(groups, faultsOf: story) }
    }
    return page.withLock(\.outcome)
  }
}

extension SearchScope {
  /// Searches the articles of a story on all cores, and writes what is found in their order.
  func search(_ query: SearchQuery, _ story: Story, _ lines: SearchLines) -> SearchOutcome {
    let parts = story.articles.parts(of: Self.partSize(of: story))
    let page = Mutex(SearchPage(lines))
    AllCores.inOrder(parts.count) { number in
      lines.groups(findings(of: query, in: parts[number], matchesAlone: true), in: story)
    } taking: { groups in
      page.withLock { $0.write(groups) }
    }
    return page.withLock(\.outcome)
  }

  /// All that is found in the articles of a story.
  func findings(of query: SearchQuery, in story: Story) -> [SearchFindings] {
    AllCores.map(story.articles.parts(of: Self.partSize(of: story)), inPartsOf: 1) {
      findings(of: query, in: $0)
    }.flatMap(\.self)
  }

  /// Who is meant by a name is looked up for each part, so that there should be few.
  private static func partSize(of story: Story) -> Int { max(16, story.articles.count / 16) }
}

/// Writes groups of lines with what stands between them, and keeps in mind how the search goes.
private struct SearchPage {
  private let separator: String
  private(set) var outcome = SearchOutcome()

  init(_ lines: SearchLines) { separator = lines.separator }

  mutating func write(_ groups: [String]) {
    guard !groups.isEmpty else { return }
    let start = outcome.hasFindings ? separator : ""
    StandardOutput.write(start + groups.joined(separator: separator))
    outcome.hasFindings = true
  }

  mutating func write(_ groups: [String], faultsOf story: Story) {
    write(groups)
    story.tellFaults()
    if story.hasUnreadableFiles { outcome.hasFaults = true }
  }
}
