package import Annotations

/// What is looked for in a story: sentences in which there is something of each group, and nothing that is ruled out.
package struct SearchQuery: Hashable, Sendable {
  /// One thing that a sentence may have.
  package enum Term: Hashable, Sendable {
    case text(SearchPattern)
    /// It names somebody who is called this.
    case person(String)
    /// Its source is called this.
    case source(String)
    /// It is of one of these days; nil leaves an end open.
    case days(from: Day?, to: Day?)
  }

  /// What was typed.
  package let line: String
  /// Of each group one term is enough.
  package private(set) var groups: [[Term]] = []
  package private(set) var without: [Term] = []

  package var isEmpty: Bool { groups.isEmpty && without.isEmpty }

  /// What text it looks for, from which a sentence's matches are lit.
  package var patterns: [SearchPattern] {
    groups.joined().compactMap { if case .text(let pattern) = $0 { pattern } else { nil } }
  }

  /// The names of people that it looks for.
  package var people: [String] {
    groups.joined().compactMap { if case .person(let name) = $0 { name } else { nil } }
  }

  /// Whether it can only be answered once names and dates are known.
  package var asksForReading: Bool {
    (groups.joined() + without).contains { term in
      switch term {
      case .person, .days: true
      case .text, .source: false
      }
    }
  }
}

/// Why a line is no query.
package enum SearchQueryError: Error, Hashable {
  /// An operator with nothing behind it.
  case missing(operator: String)
  case noDay(String)
  /// The first day comes after the last one.
  case emptySpan
  /// The offset is that of the line.
  case expression(ExpressionError)
}

extension SearchQuery {
  /// What may stand before a colon.
  package enum Operator: String, CaseIterable, Sendable {
    case person, source, on, from, to, word, re
  }

  /// The query that a line writes: `altman "le conseil" -wired person:murati from:2023-11-17 re:/licenci(é|er)/`.
  ///
  /// All of it must be in a sentence, but for words with a minus sign, which must not, and those that `OR` stands between,
  /// of which one is enough. Of several sources one is enough too. A day without a year is the one nearest to `center`.
  /// In a line that is still typed, an operator with nothing behind it yet asks for nothing.
  package init(
    _ line: String, center: Day?, isFinished: Bool = true
  ) throws(SearchQueryError) {
    self.line = line
    var isAlternative = false
    var first: Day?
    var last: Day?
    for word in QueryWords.all(of: line, operators: Operator.allCases.map(\.rawValue)) {
      if word.name == nil, !word.isQuoted, word.value == "OR" {
        isAlternative = !groups.isEmpty
        continue
      }
      if !isFinished, word.name != nil, word.value.isEmpty { continue }
      guard let term = try Self.term(word, center) else {
        isAlternative = false
        continue
      }
      if word.isNegative {
        without.append(term)
      } else if isAlternative {
        groups[groups.count - 1].append(term)
      } else {
        groups.append([term])
        if case .days(let from, let to) = term {
          (first, last) = (
            [first, from].compactMap(\.self).max(), [last, to].compactMap(\.self).min()
          )
        }
      }
      isAlternative = false
    }
    joinSources()
    joinDays()
    dropWhatGoesWithoutSaying()
    if let first, let last, last < first { throw .emptySpan }
  }

  /// Of several sources one is enough: no sentence is of two.
  private mutating func joinSources() {
    func areSources(_ group: [Term]) -> Bool {
      group.allSatisfy { if case .source = $0 { true } else { false } }
    }
    let sources = groups.filter(areSources)
    guard sources.count > 1 else { return }
    groups = groups.filter { !areSources($0) } + [Array(sources.joined())]
  }

  /// Several spans are the one that they share.
  private mutating func joinDays() {
    let spans = groups.compactMap { group in
      if group.count == 1, case .days(let from, let to) = group[0] {
        (from: from, to: to)
      } else {
        nil
      }
    }
    guard spans.count > 1 else { return }
    groups.removeAll { group in
      if group.count == 1, case .days = group[0] { true } else { false }
    }
    groups.append([
      .days(from: spans.compactMap(\.from).max(), to: spans.compactMap(\.to).min())
    ])
  }

  /// Where `altman` stands, `alt` does too: it asks for nothing more, and what it matches is matched already.
  private mutating func dropWhatGoesWithoutSaying() {
    func words(_ group: [Term]) -> SearchPattern.Words? {
      if group.count == 1, case .text(.words(let words)) = group[0] { words } else { nil }
    }
    let all = groups.map(words)
    groups = groups.indices.filter { number in
      guard let mine = all[number], !mine.areWhole else { return true }
      return !all.indices.contains { other in
        guard other != number, let theirs = all[other], theirs.bytes.holds(mine.bytes) else {
          return false
        }
        return theirs.bytes.count > mine.bytes.count || other < number
      }
    }.map { groups[$0] }
  }

  private static func term(
    _ word: QueryWords.Word, _ center: Day?
  ) throws(SearchQueryError) -> Term? {
    guard let name = word.name.flatMap(Operator.init) else {
      return SearchPattern(word.value).map { .text($0) }
    }
    guard !word.value.allSatisfy(\.isWhitespace) else { throw .missing(operator: name.rawValue) }
    switch name {
    case .person: return .person(word.value)
    case .source: return .source(word.value)
    case .word: return SearchPattern(word.value, areWhole: true).map { .text($0) }
    case .re:
      do throws(ExpressionError) {
        return .text(.expression(try Expression(word.value)))
      } catch {
        throw .expression(error.moved(by: word.valueStart))
      }
    case .on, .from, .to:
      guard let days = EventFilter.days(word.value, center) else { throw .noDay(word.value) }
      return .days(
        from: name == .to ? nil : days.lowerBound, to: name == .from ? nil : days.upperBound)
    }
  }
}
