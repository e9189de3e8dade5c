import Annotations
import Articles

/// What `frise search --format json` prints.
package struct SearchRecord {
  private let story: Story
  private let query: SearchQuery
  private let findings: [SearchFindings]

  /// The record of what a query found in a story's articles.
  package init(_ story: Story, _ query: SearchQuery, _ findings: [SearchFindings]) {
    self.story = story
    self.query = query
    self.findings = findings
  }

  package var json: JSONValue {
    .object([
      "version": .number(1),
      "query": .text(query.line),
      "matches": .number(findings.reduce(0) { $0 + $1.matches }),
      "articles": .list(findings.map(article)),
    ])
  }

  private func article(_ found: SearchFindings) -> JSONValue {
    let article = story.articles[found.article]
    let scalars = Array(article.text.unicodeScalars)
    let lines = FileLines(article)
    return .object([
      "path": .text(article.path.text),
      "title": .text(article.title.value),
      "source": .optional(article.source),
      "published": .optional(article.published?.day.description),
      "matches": .number(found.matches),
      "sentences": .list(found.sentences.map { sentence($0, scalars, lines) }),
    ])
  }

  private func sentence(
    _ sentence: SearchFindings.Sentence, _ scalars: [Unicode.Scalar], _ lines: FileLines
  ) -> JSONValue {
    let line = lines.index(ofScalar: sentence.range.lowerBound)
    return .object([
      "start": .number(sentence.range.lowerBound),
      "end": .number(sentence.range.upperBound),
      "text": .text(String(scalars: scalars[sentence.range])),
      "line": .number(lines.number(of: line)),
      "day": .optional(sentence.day?.description),
      "matches": .list(sentence.matches.map { match($0, scalars) }),
    ])
  }

  private func match(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> JSONValue {
    .object([
      "start": .number(range.lowerBound),
      "end": .number(range.upperBound),
      "text": .text(String(scalars: scalars[range])),
    ])
  }
}
