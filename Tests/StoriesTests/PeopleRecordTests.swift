import Foundation
import Annotations
import TestSupport
import Testing

@testable import Stories

@Suite struct `The list of people` {
  private func story() throws -> Story {
    try .sample([
      "a, \"b\".txt": """
      ---
      source: Écho
      published: 2024-03-05
      language: fr
      ---
      Le 2 mars 2024, Simone Veil a parlé devant la presse. Le 4 mars 2024, Mme Veil est repartie de la ville.
      """,
      "c.txt": """
      ---
      published: 2024-03-06
      language: fr
      ---
      Marie Curie répond à Simone Veil dans une lettre.
      """,
    ])
  }

  private func record() throws -> PeopleRecord {
    let story = try story()
    return PeopleRecord(story, StoryReading(story))
  }

  @Test func `come with those of most mentions first, and each article that names them`() throws {
    let entries = try record().entries
    #expect(entries.map(\.person.id) == ["simone-veil", "marie-curie"])
    #expect(entries[0].sources.map(\.mentions) == [2, 1])
    #expect(entries[0].sources.map(\.source) == ["Écho", nil])
    #expect(entries[1].sources.map(\.path) == ["c.txt"])
  }

  @Test func `last from the first to the last of their events, or else from the articles' days`()
    throws
  {
    let entries = try record().entries
    #expect(entries[0].firstDay?.day.description == "2024-03-02")
    #expect(entries[0].lastDay?.day.description == "2024-03-04")
    #expect(entries[0].firstDay?.isGuess == false)
    #expect(entries[1].firstDay?.day.description == "2024-03-06")
    #expect(entries[1].firstDay == entries[1].lastDay)
    #expect(entries[1].lastDay?.isGuess == true)
  }

  @Test func `are told as JSON`() throws {
    let data = Data(try record().json.written.utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(Set(object.keys) == ["version", "people"])
    let people = try #require(object["people"] as? [[String: Any]])
    #expect(
      Set(people[0].keys) == [
        "id", "name", "aliases", "mentions", "sources", "first_day", "last_day",
      ])
    let sources = try #require(people[0]["sources"] as? [[String: Any]])
    #expect(Set(sources[0].keys) == ["path", "source", "mentions"])
    #expect(sources[1]["source"] is NSNull)
  }

  @Test func `are told as CSV, a column an article`() throws {
    let lines = try record().csv.components(separatedBy: "\r\n")
    #expect(
      lines == [
        "id,name,aliases,mentions,first_day,last_day,\"a, \"\"b\"\".txt\",c.txt",
        "simone-veil,Simone Veil,Veil,3,2024-03-02,2024-03-04,2,1",
        "marie-curie,Marie Curie,,1,2024-03-06,2024-03-06,0,1", "",
      ])
  }

  @Test func `have no days where nobody knows any`() throws {
    let story = try Story.sample(["a.txt": "Marie Curie répond à Simone Veil dans une lettre."])
    let entries = PeopleRecord(story, StoryReading(story)).entries
    #expect(entries.allSatisfy { $0.firstDay == nil && $0.lastDay == nil })
    #expect(PeopleRecord(story, StoryReading(story)).csv.contains(",1,,,1\r\n"))
  }
}

@Suite struct `A table of comma-separated values` {
  @Test func `has quotes where RFC 4180 asks for them, and nowhere else`() {
    let row = ["plain", "a b", "a,b", "say \"so\"", "two\r\nlines", "a\nb", "a\rb", "", "=1+1"]
    #expect(
      CSV.text(of: [row])
        == "plain,a b,\"a,b\",\"say \"\"so\"\"\",\"two\r\nlines\",\"a\nb\",\"a\rb\",,=1+1\r\n")
  }
}
