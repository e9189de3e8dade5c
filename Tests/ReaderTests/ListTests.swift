import Annotations
import Articles
import Reader
import Screen
import Stories
import TestSupport
import Testing

extension Story {
  /// Articles of three sources and three days, one that says neither, whose day is a guess, and a file that is none.
  fileprivate static func papers() throws -> Story {
    let papers: [(title: String, source: String?, day: String?)] = [
      ("Été au port", "Le Port", "2024-03-05"), ("Crue du soir", "La Lampe", "2024-03-03"),
      ("Bateaux perdus", "Le Port", "2024-03-03"), ("zéro degré", "Ärger", "2024-03-09"),
      ("Aube", "La Lampe", "2024-03-05"), ("Digue", nil, nil),
    ]
    let articles = try papers.enumerated().map { number, paper in
      let fields = [
        "title: \(paper.title)", paper.source.map { "source: \($0)" },
        paper.day.map { "published: \($0)" }, "author: Ana \(number)",
      ]
      return try Article.sample(
        (["---"] + fields.compactMap(\.self) + ["---", "Rien de neuf.", ""]).joined(
          separator: "\n"), path: "p\(number + 1).md")
    }
    return Story(name: "papiers", articles: articles, faults: [.empty(Path("vide.txt"))])
  }
}

extension ReaderState {
  /// The rows of the list: titles, `>` before the chosen one, and headings behind `#`.
  fileprivate var listed: [String] {
    listing.rows.map { row in
      switch row {
      case .source(let source, let count): return "# \(source ?? "none") \(count)"
      case .day(let day, let count): return "# \(day.map(\.description) ?? "none") \(count)"
      case .item(let number):
        let sign = number == selection ? ">" : ""
        switch item(number) {
        case .article(let article): return sign + article.title.value
        case .fault(let fault): return sign + fault.path.text
        case nil: return "nothing"
        }
      }
    }
  }
}

@Suite struct `The order of the list` {
  private let papers: Story

  init() throws { papers = try .papers() }

  private func reader(columns: Int = 120, rows: Int = 36, _ keys: Key...) -> ReaderState {
    var state = ReaderState.sample(papers, columns: columns, rows: rows)
    for key in keys { state.type(key) }
    return state
  }

  @Test func `is one after the other, with what cannot be read last`() {
    var state = reader()
    state.type("G", Key(.left))
    var seen: [String] = []
    for _ in 0..<6 {
      seen.append(
        state.listed.map { $0.replacing(">", with: "").prefix(2) }.joined(separator: " "))
      state.type(">")
    }
    #expect(
      seen == [
        "Ét Cr Ba zé Au Di vi", "Cr Ba Ét Au Di zé vi", "zé Ét Au Di Cr Ba vi",
        "zé Cr Au Ét Ba Di vi", "Au Ba Cr Di Ét zé vi", "Ét Cr Ba zé Au Di vi",
      ])
    #expect(state.listing.order == .file)
    state.type("<", "<")
    #expect(state.listing.order == .title)
    #expect(state.notice == "Sorted by title.")
  }

  @Test func `has what was not read first`() {
    let state = reader("2", Key(.right), Key(.left), "4", Key(.right), Key(.left), "<")
    #expect(state.notice == "Sorted by what is not read yet.")
    #expect(
      state.listed == [
        "Été au port", "Bateaux perdus", "Aube", "Digue", "Crue du soir", ">zéro degré", "vide.txt",
      ])
  }

  @Test func `is by the matches of a search once there was one`() throws {
    var state = ReaderState.ready(try .board())
    state.go("<")
    #expect(state.listing.order == .unread)
    state.go(">", "S")
    state.look(for: "murati")
    state.go(Key(.enter), "q", "q")
    #expect(state.view == .reader)
    state.go("<")
    #expect(state.listing.order == .matches)
    #expect(
      state.listed.map { $0.replacing(">", with: "") } == [
        "The board dismisses its chief", "Staff threaten to leave", "A quiet harbour",
      ])
  }

  @Test func `keeps the choice, and is the one that keys count by`() {
    var state = reader("3", ">", ">", ">", ">")
    #expect(
      state.listed == [
        "Aube", ">Bateaux perdus", "Crue du soir", "Digue", "Été au port", "zéro degré", "vide.txt",
      ])
    var seen: [String] = []
    for key: Key in ["J", "J", "K", "1", "5", "9", "7", "J", "g", "G"] {
      state.type(key)
      seen.append(state.selectedArticle?.title.value ?? "none")
    }
    #expect(
      seen == [
        "Crue du soir", "Digue", "Crue du soir", "Aube", "Été au port", "Été au port", "none",
        "none", "Aube", "none",
      ])
  }
}

@Suite struct `The headings of the list` {
  private let papers: Story

  init() throws { papers = try .papers() }

  private func reader(columns: Int = 120, rows: Int = 36, _ keys: Key...) -> ReaderState {
    var state = ReaderState.sample(papers, columns: columns, rows: rows)
    for key in keys { state.type(key) }
    return state
  }

  @Test func `are the sources, then the days, then none`() {
    var state = reader(",")
    #expect(
      state.listed == [
        "# Le Port 2", ">Été au port", "Bateaux perdus", "# La Lampe 2", "Crue du soir", "Aube",
        "# Ärger 1", "zéro degré", "# none 1", "Digue", "vide.txt",
      ])
    #expect(state.notice == "Grouped by source.")
    state.type(",")
    #expect(
      state.listed == [
        "# 2024-03-03 2", "Crue du soir", "Bateaux perdus", "# 2024-03-05 3", ">Été au port",
        "Aube", "Digue", "# 2024-03-09 1", "zéro degré", "vide.txt",
      ])
    #expect(state.notice == "Grouped by day.")
    state.type(",")
    #expect(state.listed.first == ">Été au port" && state.listed.count == 7)
    #expect(state.notice == "Not grouped.")
  }

  @Test func `of days begin with the last one where the list does`() {
    let state = reader(">", ">", ",", ",")
    #expect(
      state.listed.filter { $0.hasPrefix("#") } == [
        "# 2024-03-09 1", "# 2024-03-05 3", "# 2024-03-03 2",
      ])
  }

  @Test func `are never chosen by keys`() {
    var state = reader(",")
    var seen: [String] = []
    for _ in 0..<7 {
      seen.append(state.listed.first { $0.hasPrefix(">") } ?? "none")
      state.type(Key(.down))
    }
    #expect(
      seen == [
        ">Été au port", ">Bateaux perdus", ">Crue du soir", ">Aube", ">zéro degré", ">Digue",
        ">vide.txt",
      ])
    for (key, title): (Key, String) in [
      ("g", ">Été au port"), ("3", ">Crue du soir"), ("K", ">Bateaux perdus"),
      ("J", ">Crue du soir"),
      ("6", ">Digue"), (Key(.pageUp), ">Été au port"), (Key(.pageDown), ">vide.txt"),
      ("g", ">Été au port"), (Key(.up), ">Été au port"),
    ] {
      state.type(key)
      #expect(state.listed.contains(title), "\(key)")
    }
  }

  @Test func `are never chosen by the mouse`() throws {
    var state = reader(",", "3")
    let pane = try #require(state.arrangement.list)
    let layout = try #require(state.listLayout)
    for entry in layout.entries {
      let before = state.selection
      state.click(Click(.press, row: pane.row + entry.row, column: pane.column + 5))
      #expect(state.selection == entry.item ?? before)
      #expect(state.focus == .list)
    }
    #expect(layout.entries.count == 11)
    let last = try #require(layout.entries.last)
    state.click(Click(.press, row: pane.row, column: pane.column + 5))
    #expect(state.selection == last.item, "the first row is a heading")
    state.click(Click(.wheelUp, row: pane.row, column: pane.column + 5))
    #expect(state.listed.contains(">Digue"))
  }

  @Test(arguments: [(120, 12), (120, 36), (60, 16), (30, 8), (24, 6), (20, 3)])
  func `come to be seen with the first below them, and the choice is always`(
    columns: Int, rows: Int
  ) throws {
    var state = reader(columns: columns, rows: rows, ",")
    for key in Array(repeating: Key(.down), count: 8) + Array(repeating: Key(.up), count: 8) {
      state.type(key)
      let pane = try #require(state.arrangement.list)
      let row = try #require(state.listing.row(of: state.selection))
      #expect(state.listTop <= row && row < state.listTop + max(1, pane.rows))
      let entries = try #require(state.listLayout).entries
      #expect(entries.contains { $0.item == state.selection })
    }
    #expect(state.listTop == 0)
  }
}

@Suite struct `A filter of the list` {
  /// Lines, and the articles that they let through; nil for all.
  private static let lines: [(String, [String]?)] = [
    ("ete", ["Été au port"]), ("ÉTÉ", ["Été au port"]), ("du soir", ["Crue du soir"]),
    ("soir du", ["Crue du soir"]), ("\"soir du\"", []), ("lampe", ["Crue du soir", "Aube"]),
    ("arger", ["zéro degré"]), ("ana", nil), ("p4.md", ["zéro degré"]), ("zebre", []),
    ("source:lampe", ["Crue du soir", "Aube"]),
    ("source:\"le port\"", ["Été au port", "Bateaux perdus"]),
    ("SOURCE:LAMPE aube", ["Aube"]), ("source:lampe source:port", []), ("source:", nil),
    ("from:2024-03-05", ["Été au port", "zéro degré", "Aube", "Digue"]),
    ("to:2024-03-03", ["Crue du soir", "Bateaux perdus"]),
    ("on:2024-03-05", ["Été au port", "Aube", "Digue"]),
    ("on:2024", nil),
    ("from:2024-03-04 to:2024-03-08 port", ["Été au port"]), ("from:pas-un-jour", nil),
    ("is:x", nil), ("is:", nil), ("other:port", []),
  ]

  private let papers: Story

  init() throws { papers = try .papers() }

  private func typing(_ line: String, _ before: Key...) -> ReaderState {
    var state = ReaderState.sample(papers, columns: 120, rows: 36)
    for key in before { state.type(key) }
    state.type("f")
    for scalar in line.unicodeScalars { state.type(.character(scalar)) }
    return state
  }

  private func titles(_ line: String, _ before: Key...) -> [String] {
    var state = ReaderState.sample(papers, columns: 120, rows: 36)
    for key in before { state.type(key) }
    state.type("f")
    for scalar in line.unicodeScalars { state.type(.character(scalar)) }
    return state.listed.map { $0.replacing(">", with: "") }
  }

  @Test(arguments: lines)
  func `lets through what has all it asks for`(line: String, wanted: [String]?) {
    let all = papers.articles.map(\.title.value)
    let found = titles(line)
    #expect(found.filter { $0 != "vide.txt" } == wanted ?? all, "\(line)")
  }

  @Test func `narrows the list with each letter`() {
    var state = typing("")
    var seen: [Int] = []
    for scalar in "aube".unicodeScalars {
      state.type(.character(scalar))
      seen.append(state.listing.itemCount)
    }
    #expect(seen == [6, 3, 1, 1])
    state.type(.control("u"))
    #expect(state.listing.itemCount == 7, "with the file that is no article")
  }

  @Test func `tells what was read from what was not, and what is pinned`() {
    let keys: [Key] = ["2", Key(.right), "x", Key(.left), "5", Key(.right), Key(.left)]
    func titles(_ line: String) -> [String] {
      var state = ReaderState.sample(papers, columns: 120, rows: 36)
      for key in keys { state.type(key) }
      state.type("f")
      for scalar in line.unicodeScalars { state.type(.character(scalar)) }
      return state.listed.map { $0.replacing(">", with: "") }
    }
    #expect(titles("is:read") == ["Crue du soir", "Aube"])
    #expect(titles("is:unread") == ["Été au port", "Bateaux perdus", "zéro degré", "Digue"])
    #expect(titles("is:pinned") == ["Crue du soir"])
    #expect(titles("is:p") == ["Crue du soir"])
    #expect(titles("is:read is:pinned") == ["Crue du soir"])
    #expect(titles("is:unread source:port") == ["Été au port", "Bateaux perdus"])
  }

  @Test func `keeps the choice as long as it is let through, and comes back to it`() {
    var state = typing("", "5")
    #expect(state.listed.contains(">Aube"))
    for scalar in "lampe".unicodeScalars { state.type(.character(scalar)) }
    #expect(state.listed == ["Crue du soir", ">Aube"])
    for scalar in " crue".unicodeScalars { state.type(.character(scalar)) }
    #expect(state.listed == [">Crue du soir"])
    for _ in 0..<5 { state.type(Key(.backspace)) }
    #expect(state.listed == ["Crue du soir", ">Aube"])
  }

  @Test func `is forgotten with Esc, with all as it was`() {
    var state = typing("zebre", "5")
    #expect(state.listed.isEmpty)
    state.type(Key(.escape))
    #expect(state.prompt == nil && state.listing.filter.isEmpty)
    #expect(state.listed.count == 7 && state.listed.contains(">Aube"))
    #expect(!state.isRead(papers.articles[4]), "it was only looked at")
  }

  @Test func `stays with Enter, until an empty line`() {
    var state = typing("lampe")
    state.type(Key(.enter))
    #expect(state.prompt == nil)
    #expect(state.listed == [">Crue du soir", "Aube"])
    #expect(state.phrases.title(of: state.listing) == "Articles · lampe")
    state.type("f", "x", Key(.escape))
    #expect(state.listed.count == 2)
    state.type("f")
    #expect(state.prompt?.text == "lampe")
    state.type(.control("u"), Key(.enter))
    #expect(state.listed.count == 7)
  }

  @Test func `is what keys count in, with its order and its headings`() {
    var state = typing("port", ">", ",")
    state.type(Key(.enter))
    #expect(state.listed == ["# Le Port 2", "Bateaux perdus", ">Été au port"])
    state.type("1")
    #expect(state.selectedArticle?.title.value == "Bateaux perdus")
    state.type("J", "J", "9")
    #expect(state.selectedArticle?.title.value == "Été au port")
    state.type("K", "K")
    #expect(state.selectedArticle?.title.value == "Bateaux perdus")
  }

  @Test func `completes its words`() {
    var state = typing("so")
    state.type(Key(.tab))
    #expect(state.prompt?.text == "source:")
  }

  @Test func `holds for articles that come later`() throws {
    var state = ReaderState.sample(
      Story(name: "x", articles: [papers.articles[0]]), columns: 120, rows: 36)
    state.type("f")
    state.enter("lampe")
    #expect(state.listed.isEmpty)
    state.add(papers.articles[1...].map { .success($0) }, isComplete: true)
    #expect(state.listed.map { $0.replacing(">", with: "") } == ["Crue du soir", "Aube"])
  }

  @Test(arguments: ["", "lampe", "zebre", "is:unread", "\"", "source:\""])
  func `is open on screens of every small size`(line: String) {
    var state = typing(line, ",")
    for columns in stride(from: 0, through: 130, by: 3) {
      for rows in 0...20 { state.resize(to: Size(rows: rows, columns: columns)) }
    }
    state.resize(to: Size(rows: 36, columns: 120))
    #expect(state.prompt?.text == line)
  }
}
