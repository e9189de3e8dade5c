import Annotations

/// Which articles of a story tell of the same, so that a surname in one may be that of somebody in another.
struct Relations {
  private var related: [Set<Int>]

  /// `names` are the people that each article names in full.
  init(_ articles: [Annotation], names: [Set<Int>]) {
    related = articles.indices.map { [$0] }
    var bearers: [Int: [Int]] = [:]
    for (article, people) in names.enumerated() {
      for person in people { bearers[person, default: []].append(article) }
    }
    for (_, together) in bearers where together.count > 1 && together.count <= Self.most {
      for article in together { related[article].formUnion(together) }
    }
  }

  /// Who stands in more articles than this says little about any two of them.
  private static let most = 400

  /// The articles that share a person with one, itself among them.
  func of(_ article: Int) -> Set<Int> { related[article] }
}
