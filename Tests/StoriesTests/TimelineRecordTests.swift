import Annotations
import Articles
import Foundation
import Stories
import TestSupport
import Testing

@Suite struct `A timeline as JSON and CSV` {
  private typealias Object = [String: Any]

  private func object(_ record: TimelineRecord) throws -> Object {
    let data = Data(record.json.written.utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? Object)
  }

  private func events(_ record: TimelineRecord) throws -> [Object] {
    let rows = try #require(try object(record)["rows"] as? [Object])
    return rows.flatMap { $0["events"] as? [Object] ?? [] }
  }

  @Test func `tells the sources, the rows and the people`() throws {
    let object = try object(.board())
    #expect(Set(object.keys) == ["version", "sources", "rows", "people"])
    #expect(object["version"] as? Int == 1)
    let sources = try #require(object["sources"] as? [Object])
    #expect(sources.map { $0["name"] as? String } == ["Le Port", "Un titre que voici"])
    #expect(sources.map { $0["articles"] as? [String] } == [["1.md"], ["2.txt"]])
    let rows = try #require(object["rows"] as? [Object])
    #expect(Set(rows[0].keys) == ["from", "to", "kind", "events"])
    #expect(rows.map { $0["from"] as? String } == ["2023-11-17", "2023-11-20", "2023-12-08"])
    let people = try #require(object["people"] as? [Object])
    #expect(people.map { $0["id"] as? String } == ["sam-altman", "mira-murati"])
    #expect(Set(people[0].keys) == ["id", "name", "aliases", "mentions"])
  }

  @Test func `tells of an event what annotate tells, and where it is from`() throws {
    let events = try events(.board())
    #expect(events.count == 4)
    #expect(
      Set(events[0].keys) == [
        "day", "time", "start", "end", "text", "people", "date", "end_day", "source", "path",
        "from", "certainty",
      ])
    #expect(
      events[0]["text"] as? String
        == "Le 17 novembre 2023, **Sam Altman** est renvoyé\npar le conseil.")
    #expect(events[0]["people"] as? [String] == ["sam-altman"])
    #expect(events[0]["from"] as? String == "explicit")
    #expect(events[0]["certainty"] as? String == "written")
    #expect(events[0]["end_day"] is NSNull)
    #expect(events[1]["path"] as? String == "2.txt")
    #expect(events[2]["time"] as? String == "2023-11-20T08:30")
    #expect(events[2]["from"] as? String == "year")
    #expect(events[2]["certainty"] as? String == "computed")
  }

  @Test func `counts scalars of the article's text`() throws {
    let story = try Story.sample([
      "a.txt": "Été 🎉 : le 17 novembre 2023, la presse a appelé Sam Altman."
    ])
    let reading = StoryReading(story)
    let events = try events(TimelineRecord(story, reading, Timeline(story, reading)))
    let scalars = Array(story.articles[0].text.unicodeScalars)
    for event in events {
      let start = try #require(event["start"] as? Int)
      let end = try #require(event["end"] as? Int)
      #expect(String(String.UnicodeScalarView(scalars[start..<end])) == event["text"] as? String)
    }
    #expect(events.count == 1)
  }

  @Test func `names the last day of what is known to no one day`() throws {
    let record = try TimelineRecord.weekEnd()
    let rows = try #require(try object(record)["rows"] as? [Object])
    #expect(rows[0]["kind"] as? String == "loose")
    #expect(rows[0]["to"] as? String == "2023-11-19")
    #expect(try events(record)[0]["end_day"] as? String == "2023-11-19")
    #expect(record.csv.contains("\r\n2023-11-18,2023-11-19,,"))
  }

  @Test func `says what its rows span`() throws {
    let rows = try #require(try object(.board(scale: .month))["rows"] as? [Object])
    #expect(rows.map { $0["from"] as? String } == ["2023-11-01", "2023-12-01"])
    #expect(rows.map { $0["to"] as? String } == ["2023-11-30", "2023-12-31"])
    #expect(rows.map { $0["kind"] as? String } == ["month", "month"])
  }

  @Test func `leaves out sources and people that have nothing to do with it`() throws {
    let object = try object(.board(filter: EventFilter(people: ["murati"])))
    #expect((object["sources"] as? [Object])?.count == 1)
    #expect((object["people"] as? [Object])?.map { $0["id"] as? String } == ["mira-murati"])
  }

  @Test func `has a row an event in CSV`() throws {
    #expect(
      try TimelineRecord.board(filter: EventFilter(sources: ["port"])).csv == """
        day,end_day,time,source,title,path,start,end,people,certainty,text\r
        2023-11-17,,,Le Port,La chute,1.md,0,63,Sam Altman,written,"Le 17 novembre 2023, **Sam Altman** est renvoyé\npar le conseil."\r
        2023-11-20,,08:30,Le Port,La chute,1.md,65,122,Mira Murati,computed,"Le 20 novembre à 8 h 30, Mira Murati a quitté le conseil."\r

        """)
  }

  @Test func `is valid where nothing happened`() throws {
    let record = try TimelineRecord.sample(["a.txt": "Un texte sans jour, et qui reste court."])
    #expect((try object(record)["rows"] as? [Any])?.isEmpty == true)
    #expect(record.csv.hasSuffix("certainty,text\r\n"))
    #expect(record.heldBack == 0)
    #expect(try TimelineRecord.board(filter: EventFilter(people: ["veil"])).heldBack == 4)
  }
}
