import Annotations
import Corpora
import FoundationEssentials

extension Report {
  /// The measures of each language and over all, and when they were asked for what is wrong.
  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(record), as: UTF8.self)
    }
  }

  private var record: ReportRecord {
    ReportRecord(
      all: SectionRecord(all),
      languages: Dictionary(uniqueKeysWithValues: languages.map { ($0.name, SectionRecord($0)) }),
      errors: lists ? findings.map(FindingRecord.init) : nil)
  }
}

private struct ReportRecord: Encodable {
  let version = 1
  let all: SectionRecord
  let languages: [String: SectionRecord]
  let errors: [FindingRecord]?
}

private struct SectionRecord: Encodable {
  let articles: Int
  let measures: [String: RateRecord]

  init(_ section: Report.Section) {
    articles = section.articles
    measures = Dictionary(
      uniqueKeysWithValues: Score.Measure.allCases.map {
        ($0.rawValue, RateRecord(section.score.rate($0)))
      })
  }
}

private struct RateRecord: Encodable {
  let precision: Double
  let recall: Double
  let f1: Double
  let right: Double
  let found: Int
  let gold: Int

  init(_ rate: Score.Rate) {
    precision = rate.precision
    recall = rate.recall
    f1 = rate.f1
    right = rate.right
    found = rate.found
    gold = rate.there
  }
}

/// An error; what does not apply to it is left out.
private struct FindingRecord: Encodable {
  struct Place: Encodable {
    let start: Int
    let end: Int
    let value: String?

    init?(_ range: Range<Int>?, _ value: String?) {
      guard let range else { return nil }
      start = range.lowerBound
      end = range.upperBound
      self.value = value
    }
  }

  let path: String
  let published: String?
  let weekday: String?
  let subject: String
  let kind: String
  let gold: Place?
  let found: Place?
  let before: String?
  let text: String?
  let after: String?

  init(_ finding: Report.Finding) {
    let difference = finding.difference
    path = finding.path
    published = finding.published?.description
    weekday = finding.published.map { "\($0.weekday)" }
    subject = difference.subject.rawValue
    kind = difference.kind.rawValue
    gold = Place(difference.gold, difference.goldValue)
    found = Place(difference.found, difference.foundValue)
    before = finding.context?.before
    text = finding.context?.words
    after = finding.context?.after
  }
}
