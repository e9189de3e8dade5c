/// Which articles of a story tell of the same, so that a surname in one may be that of somebody in another.
struct Relations {
  /// The articles that name each person in full, of those who relate articles.
  private var articles: [[Int]]
  /// The people who relate each article to others.
  private var people: [[Int]]
  /// The article to which each was last found to be related.
  private var marks: [Int]
  private var marked = -1

  /// `articles` are those that name each person in full.
  init(_ articles: [[Int]], count: Int) {
    self.articles = articles
    people = Array(repeating: [], count: count)
    marks = Array(repeating: -1, count: count)
    for (person, together) in articles.enumerated()
    where together.count > 1 && together.count <= Self.most {
      for article in together { people[article].append(person) }
    }
  }

  /// Who stands in more articles than this says little about any two of them.
  private static let most = 400

  /// Whether one of some articles shares a person with an article, or is that article.
  mutating func isOne(of others: [Int], relatedTo article: Int) -> Bool {
    if marked != article { mark(article) }
    return others.contains { marks[$0] == article }
  }

  private mutating func mark(_ article: Int) {
    marked = article
    marks[article] = article
    for person in people[article] {
      for other in articles[person] { marks[other] = article }
    }
  }
}
