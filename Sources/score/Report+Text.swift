import Annotations
import Corpora

extension Report {
  /// What is wrong, a line each, then a table for each language and, when there are several, over all.
  var text: String {
    let lines = findings.map(\.line)
    let sections = languages.sorted { $0.name < $1.name } + (languages.count > 1 ? [all] : [])
    let tables = sections.map(\.table)
    return ((lines.isEmpty ? [] : [lines.joined()]) + tables).joined(separator: "\n")
  }
}

extension Report.Section {
  fileprivate var table: String {
    let title = "\(name), \(articles) \(articles == 1 ? "article" : "articles")"
    let heads = ["precision", "recall", "F1", "right", "found", "gold"].map { $0.atRight(of: 10) }
    let rows = Score.Measure.allCases.map { measure in
      let rate = score.rate(measure)
      let cells = [
        percent(rate.precision), percent(rate.recall), percent(rate.f1),
        measure == .links ? oneDigit(rate.right) : "\(Int(rate.right))", "\(rate.found)",
        "\(rate.there)",
      ]
      return measure.title.atLeft(of: 20) + cells.map { $0.atRight(of: 10) }.joined()
    }
    return ([title.atLeft(of: 20) + heads.joined()] + rows).joined(separator: "\n") + "\n"
  }
}

extension Report.Finding {
  /// The file, what is wrong, the passage, and what was right and what was found.
  fileprivate var line: String {
    let passage =
      context.map { "\($0.before)⟦\($0.words)⟧\($0.after)" } ?? bounds(difference.range)
    return [path, difference.label, passage, detail].compactMap(\.self).joined(separator: "  ")
      + "\n"
  }

  private var detail: String? {
    let gold = difference.goldValue ?? "?"
    let found = difference.foundValue ?? "?"
    return switch (difference.subject, difference.kind) {
    case (_, .bounds): "found \(foundPassage)"
    case (.names, _): nil
    case (.events, _): "\(difference.goldValue ?? found), \(day)"
    case (.links, _): "gold \(gold), found \(found)"
    case (.dates, .missed): "gold \(gold), \(day)"
    case (.dates, .extra): "found \(found), \(day)"
    case (.dates, .value): "gold \(gold), found \(found), \(day)"
    }
  }

  private var foundPassage: String {
    foundWords.map { "⟦\($0)⟧" } ?? bounds(difference.found ?? difference.range)
  }

  private func bounds(_ range: Range<Int>) -> String { "\(range.lowerBound)–\(range.upperBound)" }

  private var day: String {
    published.map { "published \($0.weekday) \($0)" } ?? "published on an unknown day"
  }
}

extension Difference {
  fileprivate var label: String {
    switch subject {
    case .names: "\(kind) name"
    case .dates: "\(kind) date"
    case .links: "link"
    case .events: "\(kind) event"
    }
  }
}

extension Score.Measure {
  fileprivate var title: String {
    switch self {
    case .exactNames: "names, exact"
    case .overlappingNames: "names, overlapping"
    case .links: "links, B-cubed"
    case .exactDates: "dates, exact"
    case .overlappingDates: "dates, overlapping"
    case .values: "dates, value"
    case .days: "events, days"
    case .events: "events, sentence"
    }
  }
}

private func percent(_ share: Double) -> String { oneDigit(share * 100) }

private func oneDigit(_ number: Double) -> String {
  let tenths = Int((number * 10).rounded())
  return "\(tenths / 10).\(tenths % 10)"
}

extension String {
  fileprivate func atLeft(of columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - count))
  }

  fileprivate func atRight(of columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - count)) + self
  }
}
