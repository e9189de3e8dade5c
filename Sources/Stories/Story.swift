package import Annotations
package import Articles

/// Articles read together, and the files that turned out to be none.
package struct Story: Hashable, Sendable {
  /// In the order of their paths.
  package internal(set) var articles: [Article]
  package internal(set) var faults: [ArticleFault]
  /// Why articles that were read cannot be read any more.
  package internal(set) var missing: [Path: ArticleFault] = [:]
  /// How often its files were found to be others than they were.
  package internal(set) var revision = 0
  /// What to call the story when no article says.
  private let fallbackName: String

  /// The story's name as most of its articles have it, or else that of the folder.
  package private(set) var name: String
  /// From the first to the last day on which an article came out.
  package private(set) var days: ClosedRange<Day>?

  package init(name: String, articles: [Article] = [], faults: [ArticleFault] = []) {
    fallbackName = name
    self.name = name
    self.articles = articles
    self.faults = faults
    settle()
  }

  /// Adds what has been read since, behind what is there.
  package mutating func add(_ results: [Result<Article, ArticleFault>]) {
    for result in results {
      switch result {
      case .success(let article): articles.append(article)
      case .failure(let fault): faults.append(fault)
      }
    }
    settle()
  }

  /// Works out what the articles say together.
  mutating func settle() {
    dateByEachOther()
    let published = articles.lazy.compactMap(\.published?.day)
    days = nil
    if let first = published.min(), let last = published.max() { days = first...last }
    name = mostCommonName ?? fallbackName
  }

  /// The name that most articles give the story.
  private var mostCommonName: String? {
    let names = articles.compactMap(\.story)
    guard let first = names.first, names.contains(where: { $0 != first }) else {
      return names.first
    }
    let counts = names.reduce(into: [:]) { counts, name in counts[name, default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
