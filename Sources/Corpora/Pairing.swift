/// The articles of a gold file, each with what a program found in the article of the same name.
package struct Pairing: Sendable {
  package private(set) var pairs: [(gold: MarkedArticle, found: MarkedArticle)] = []
  /// The gold articles that the program's file lacks.
  package private(set) var unpaired: [MarkedArticle] = []

  /// Pairs articles by the last component of their paths.
  package init(_ gold: [MarkedArticle], with found: [MarkedArticle]) throws(PairingError) {
    _ = try Self.byName(gold)
    let foundByName = try Self.byName(found)
    for article in gold {
      if let match = foundByName[article.name] {
        pairs.append((article, match))
      } else {
        unpaired.append(article)
      }
    }
  }

  private static func byName(
    _ articles: [MarkedArticle]
  ) throws(PairingError) -> [String: MarkedArticle] {
    var result: [String: MarkedArticle] = [:]
    for article in articles {
      guard let other = result.updateValue(article, forKey: article.name) else { continue }
      throw PairingError(one: other.path, other: article.path)
    }
    return result
  }
}

/// Two articles of one side have the same name, so that it cannot be told which of them is meant.
package struct PairingError: Error, Equatable, CustomStringConvertible {
  package let one: String
  package let other: String

  package init(one: String, other: String) {
    self.one = one
    self.other = other
  }

  package var description: String {
    "“\(one)” and “\(other)” cannot be told apart: articles are paired by the last part of their path"
  }
}
