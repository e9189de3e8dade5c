import Annotations
import Corpora
import Testing

@Suite struct `Articles to measure on` {
  private let json = """
    { "version": 1,
      "articles": [
        { "path": "a/crue.txt", "title": "La crue", "source": null, "language": "fr",
          "published": "2024-03-12", "published_from": "option", "text": "Ana vient mardi 🎉.",
          "names": [ { "start": 0, "end": 3, "text": "Ana", "person": "ana" } ],
          "dates": [ { "start": 10, "end": 15, "text": "mardi", "type": "date", "value": "2024-03-12",
                       "end_value": null, "from": "weekday", "because": "…" } ],
          "events": [] },
        { "path": "b.txt", "names": [],
          "dates": [ { "start": 4, "end": 9, "value": "2024-05-03", "end_value": "2024-05-05" },
                     { "start": 20, "end": 30 } ] }
      ],
      "people": [] }
    """

  @Test func `are read from the JSON of frise`() throws {
    let articles = try MarkedArticle.read(json: json.utf8)
    #expect(articles.map(\.path) == ["a/crue.txt", "b.txt"])
    #expect(articles.map(\.name) == ["crue.txt", "b.txt"])
    #expect(articles.map(\.marks.language) == ["fr", "?"])
    #expect(articles.map { $0.published?.description } == ["2024-03-12", nil])
    #expect(articles.map { $0.scalars?.count } == [18, nil])
    #expect(articles[0].marks.names == [Marks.Name(range: 0..<3, person: "ana")])
    #expect(
      articles[0].marks.dates == [
        Marks.Date(range: 10..<15, value: "2024-03-12", endValue: nil)
      ])
    #expect(
      articles[1].marks.dates == [
        Marks.Date(range: 4..<9, value: "2024-05-03", endValue: "2024-05-05"),
        Marks.Date(range: 20..<30, value: nil, endValue: nil),
      ])
  }

  @Test(arguments: [
    (#"{}"#, "no “articles”"),
    (#"{"articles": [{"names": [], "dates": []}]}"#, "articles[0]: no “path”"),
    (#"{"articles": [{"path": "a", "dates": []}]}"#, "articles[0]: no “names”"),
    (
      #"{"articles": [{"path": "a", "dates": [], "names": [{"start": 1, "end": 2}]}]}"#,
      "articles[0].names[0]: no “person”"
    ),
    (
      #"{"articles": [{"path": "a", "names": [], "dates": [{"start": 5, "end": 5}]}]}"#,
      "articles[0].dates[0].end: nothing lies between 5 and 5"
    ),
    (
      #"{"articles": [{"path": "a", "names": [], "dates": [{"start": "5", "end": 6}]}]}"#,
      "articles[0].dates[0].start: another type of value was expected"
    ),
    (
      #"{"articles": [{"path": "a", "names": [], "dates": [], "published": "mardi"}]}"#,
      "articles[0].published: “mardi” is no day"
    ),
    (
      #"{"articles": [{"path": "a", "text": "Ana", "names": [], "dates": [{"start": 1, "end": 4}]}]}"#,
      "articles[0].text: a mark ends at 4, the text at 3"
    ),
  ])
  func `tell where JSON is at fault`(json: String, message: String) {
    let error = #expect(throws: MarkedJSONError.self) { try MarkedArticle.read(json: json.utf8) }
    #expect(error?.description == message)
  }

  @Test func `tell what is no JSON at all`() {
    #expect(throws: MarkedJSONError.self) { try MarkedArticle.read(json: "published: 1".utf8) }
  }

  @Test func `have the path of their file, with a number when there are several`() throws {
    func paths(_ count: Int, _ path: String) throws -> [String] {
      let file = Array(repeating: "language: en\n\nOne", count: count).joined(separator: "\n===\n")
      return try MarkedArticle.read(marked: file, path: path).map(\.path)
    }
    #expect(try paths(1, "a/fr.txt") == ["a/fr.txt"])
    #expect(try paths(2, "a/fr.txt") == ["a/fr-1.txt", "a/fr-2.txt"])
    #expect(try paths(2, "a.b/fr") == ["a.b/fr-1", "a.b/fr-2"])
    let named = try MarkedArticle.read(marked: "path: x/y.txt\n\nOne", path: "a.txt")
    #expect(named.map(\.path) == ["x/y.txt"])
  }
}

@Suite struct `Pairing articles` {
  private func article(_ path: String) -> MarkedArticle {
    MarkedArticle(path: path, published: nil, scalars: nil, marks: .sample())
  }

  @Test func `goes by the last part of the path`() throws {
    let pairing = try Pairing(
      [article("gold/a.txt"), article("gold/b.txt"), article("c.txt")],
      with: [article("c.txt"), article("/tmp/a.txt"), article("d.txt")])
    #expect(pairing.pairs.map(\.gold.path) == ["gold/a.txt", "c.txt"])
    #expect(pairing.pairs.map(\.found.path) == ["/tmp/a.txt", "c.txt"])
    #expect(pairing.unpaired.map(\.path) == ["gold/b.txt"])
  }

  @Test func `refuses two articles of one name`() {
    let twice = [article("a/x.txt"), article("b/x.txt")]
    let error = PairingError(one: "a/x.txt", other: "b/x.txt")
    #expect(throws: error) { try Pairing(twice, with: [article("x.txt")]) }
    #expect(throws: error) { try Pairing([article("x.txt")], with: twice) }
  }
}
