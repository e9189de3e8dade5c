import Annotations
import Testing

@testable import Stories

@Suite struct `A search’s line` {
  private static let center = Day(number: 19_782 + 20)

  @Test(arguments: [
    ("altman board", "altman & board"), ("  Le\u{A0}CŒUR ", "le & coeur"), ("", ""), (" \t ", ""),
    ("\"le conseil\" vote", "le conseil & vote"), ("“Le  conseil”", "le conseil"),
    ("« le\u{A0}conseil »", "le conseil"), ("\"le conseil", "le conseil"), ("\"\" a", "a"),
    ("“a \"b\" c”", "a \"b\" c"), ("l’été", "l'ete"), ("\"a\"b", "a & b"),
    ("\u{AD} a", "a"), ("a“b c”", "a\"b & c\""),
  ])
  func `asks for words and for what quotation marks keep together`(
    line: String, query: String
  ) {
    #expect(sketch(line) == query)
  }

  @Test(arguments: [
    ("altman -wired", "altman & not wired"), ("-wired", "not wired"),
    ("-\"le conseil\" a -b", "a & not le conseil & not b"), ("- a", "- & a"), ("a-b", "a-b"),
    ("--a", "not -a"),
    ("-person:quill -on:2024-03-05", "not person quill & not 2024-03-05…2024-03-05"),
    ("-source:lamp", "not source lamp"), ("-re:/a b/", "not /a b/"), ("-word:a", "not word a"),
  ])
  func `rules out what a minus sign stands before`(line: String, query: String) {
    #expect(sketch(line) == query)
  }

  @Test(arguments: [
    ("a OR b", "a | b"), ("a OR b OR c d", "a | b | c & d"), ("a b OR c", "a & b | c"),
    ("a or b", "a & or & b"), ("a \"OR\" b", "a & or & b"), ("OR a", "a"), ("a OR", "a"),
    ("a OR OR b", "a | b"), ("OR", ""), ("\"a b\" OR re:/c d/", "a b | /c d/"),
    ("person:quill OR quill", "person quill | quill"),
    ("on:2024-03-04 OR on:2024-03-06", "2024-03-04…2024-03-04 | 2024-03-06…2024-03-06"),
    ("a OR -b", "a & not b"), ("ORB ORE", "orb & ore"),
  ])
  func `asks for one of what OR stands between`(line: String, query: String) {
    #expect(sketch(line) == query)
  }

  @Test(arguments: [
    ("person:quill", "person quill"), ("PERSON:“Ada  Quill”", "person Ada Quill"),
    ("person:a person:b", "person a & person b"), ("source:lamp", "source lamp"),
    ("source:lamp x source:\"Le Port\"", "x & source lamp | source Le Port"),
    ("word:le", "word le"), ("Word:\"Le Conseil\"", "word le conseil"),
    ("on:2024-03-05", "2024-03-05…2024-03-05"), ("on:2024-02", "2024-02-01…2024-02-29"),
    ("from:2024-02", "2024-02-01…"), ("to:2024-02", "…2024-02-29"),
    ("from:2024 to:2024-03-05", "2024-01-01…2024-03-05"),
    ("on:\"5 mars\"", "2024-03-05…2024-03-05"), ("on:\"December 25\"", "2023-12-25…2023-12-25"),
    ("from:2024-03-05 to:2024-03-05", "2024-03-05…2024-03-05"),
  ])
  func `asks for people, sources, days and whole words`(line: String, query: String) {
    #expect(sketch(line) == query)
  }

  @Test(arguments: [
    ("re:/a b/ c", "/a b/ & c"), ("re:a.b c", "/a.b/ & c"), ("RE:/A/", "/A/"),
    ("re:/a\\/b c/ d", "/a\\/b c/ & d"), ("re:/a b", "/a b/"), ("re:/a\\/ b", "/a\\/ b/"),
    ("re:/a\\\\/ b", "/a\\\\/ & b"), ("re:/a/b", "/a/ & b"), ("re:/\"a b\"/", "/\"a b\"/"),
    ("re:/licenci(é|er)/ -x", "/licenci(é|er)/ & not x"), ("re:a/b/", "/a/b//"),
  ])
  func `asks for regular expressions between slashes or up to a blank`(
    line: String, query: String
  ) {
    #expect(sketch(line) == query)
  }

  @Test(arguments: [
    ("12:30", "12:30"), ("http://x.org/a", "http://x.org/a"), (":a", ":a"),
    ("who:quill", "who:quill"),
    ("\"person:quill\"", "person:quill"), ("the:\"a b\"", "the:\"a & b\""),
    ("xperson:a", "xperson:a"), ("a:person:b", "a:person:b"), ("word:re:a", "word re:a"),
    ("person :a", "person & :a"),
  ])
  func `takes what is no operator as text`(line: String, query: String) {
    #expect(sketch(line) == query)
  }

  @Test(arguments: [
    ("person:", SearchQueryError.missing(operator: "person")),
    ("a source:\"\"", .missing(operator: "source")),
    ("on: 2024", .missing(operator: "on")), ("From:", .missing(operator: "from")),
    ("to:« »", .missing(operator: "to")), ("word:\"\u{A0}\"", .missing(operator: "word")),
    ("re:", .missing(operator: "re")), ("re:// a", .missing(operator: "re")),
    ("-person:", .missing(operator: "person")), ("on:soon", .noDay("soon")),
    ("a to:2024-02-31", .noDay("2024-02-31")), ("from:2024-13", .noDay("2024-13")),
    ("from:2024-03-20 a to:2024-03-04", .emptySpan), ("to:2024-03-04 from:2024-03-05", .emptySpan),
    ("re:/(a/", .expression(ExpressionError(reason: .unclosedGroup, offset: 4))),
    ("été re:/ab*+*[/", .expression(ExpressionError(reason: .unclosedSet, offset: 13))),
    ("x -re:a) b", .expression(ExpressionError(reason: .unopenedGroup, offset: 7))),
  ])
  func `is refused for one reason`(line: String, reason: SearchQueryError) {
    #expect(throws: reason) { try SearchQuery(line, center: Self.center) }
  }

  @Test func `needs a day of the story for a day without a year`() throws {
    #expect(throws: SearchQueryError.noDay("5 mars")) {
      try SearchQuery("on:\"5 mars\"", center: nil)
    }
  }

  @Test func `says what it looks for`() throws {
    let query = try SearchQuery("cœur OR re:/a/ person:quill -b person:\"Ada\"", center: nil)
    #expect(query.patterns.map(\.sketch) == ["coeur", "/a/"])
    #expect(query.people == ["quill", "Ada"])
    #expect(query.line == "cœur OR re:/a/ person:quill -b person:\"Ada\"")
  }

  @Test(arguments: [
    ("a source:b", false), ("person:a", true), ("a -person:b", true), ("on:2024", true),
    ("a OR to:2024", true), ("", false),
  ])
  func `may ask for what only reading tells`(line: String, asks: Bool) throws {
    let query = try SearchQuery(line, center: nil)
    #expect(query.asksForReading == asks)
    #expect(query.isEmpty == line.isEmpty)
  }

  /// The groups and what is ruled out, as they are said.
  private func sketch(_ line: String) -> String {
    do {
      let query = try SearchQuery(line, center: Self.center)
      let groups = query.groups.map { $0.map(\.sketch).joined(separator: " | ") }
      return (groups + query.without.map { "not \($0.sketch)" }).joined(separator: " & ")
    } catch {
      return "\(error)"
    }
  }
}

@Suite struct `A line that is one pattern` {
  @Test(
    arguments: [
      ("le conseil", "le conseil"), ("\"a\" -b OR", "\"a\" -b or"), ("person:a", "person:a"),
      ("word:le", "word le"), ("WORD:« le conseil »", "word  le conseil "), ("re:a b", "/a b/"),
      ("re:/a b/ c", "/a b/"), ("re:/a\\/b/", "/a\\/b/"), ("re:/a", "/a/"), ("", nil), (" ", nil),
      ("re:", nil), ("re://", nil), ("word:", nil), ("word:\"\"", nil), ("\u{AD}", nil),
    ] as [(String, String?)])
  func `is words, whole words or a regular expression`(line: String, pattern: String?) throws {
    let found = try SearchPattern.line(line)?.sketch
    #expect(found == pattern)
  }

  @Test(arguments: [("re:(", 3), ("re:/(/", 4), ("RE:/a[/", 5)])
  func `says where it is wrong`(line: String, offset: Int) {
    let error = #expect(throws: ExpressionError.self) { try SearchPattern.line(line) }
    #expect(error?.offset == offset)
  }
}

extension SearchPattern {
  fileprivate var sketch: String {
    switch self {
    case .words(let words):
      (words.areWhole ? "word " : "") + String(decoding: words.bytes, as: UTF8.self)
    case .expression(let expression): "/\(expression.text)/"
    }
  }
}

extension SearchQuery.Term {
  fileprivate var sketch: String {
    switch self {
    case .text(let pattern): pattern.sketch
    case .person(let name): "person \(name)"
    case .source(let name): "source \(name)"
    case .days(let from, let to): "\(from?.description ?? "")…\(to?.description ?? "")"
    }
  }
}
