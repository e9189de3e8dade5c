import Annotations
import Articles
import Stories
import TestSupport
import Testing

@Suite struct `The day an article came out` {
  private let rest = "\n\nLes bateaux sont restés à quai, et la criée n’ouvrira pas avant jeudi.\n"

  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
    try #require(Day(year: year, month: month, day: day))
  }

  /// The day of the first of some articles, in one story.
  private func published(
    _ text: String, beside others: [String] = [], changed: Day? = nil,
    overrides: Overrides = Overrides()
  ) throws -> Publication? {
    let first = try Article.sample(text + rest, changed: changed, overrides: overrides)
    let others = try others.map { try Article.sample($0 + rest, changed: changed) }
    return Story(name: "x", articles: [first] + others).articles.first?.published
  }

  @Test func `is an option's before the metadata's before the text's`() throws {
    let text = "Le port est fermé\n\nPublié le 3 mars 2024 à 14h"
    let fields = "---\ndate: 2024-03-04\n---\n"
    let option = Overrides(published: try day(2024, 3, 5))
    let told = try published(fields + text, overrides: option)
    #expect(told == Publication(day: try day(2024, 3, 5), origin: .option))
    #expect(try published(fields + text) == Publication(day: day(2024, 3, 4), origin: .metadata))
    let own = try published(text)
    #expect(own == Publication(day: try day(2024, 3, 3), origin: .text, evidence: 29..<40))
  }

  @Test func `is in the year that its weekday tells, near the other articles`() throws {
    let other = "---\ndate: 2022-06-01\n---\nLe port"
    let found = try published("Le port a été fermé ce lundi 20 novembre.", beside: [other])
    #expect(found?.day == (try day(2023, 11, 20)))
    #expect(found?.origin == .text)
    #expect(found?.yearOrigin == .story)
  }

  @Test func `is in the year of the other articles`() throws {
    let others = ["---\ndate: 2023-11-22\n---\nLe port", "Le port\n\nPublié le 8 décembre 2023"]
    let found = try published("Le port a été fermé ce 20 novembre.", beside: others)
    #expect(found?.day == (try day(2023, 11, 20)))
    #expect(found?.yearOrigin == .story)
  }

  @Test func `is in the year nearest to the others, at the turn of one`() throws {
    let other = "---\ndate: 2024-01-02\n---\nLe port"
    let found = try published("Le port a été fermé ce 30 décembre.", beside: [other])
    #expect(found?.day == (try day(2023, 12, 30)))
  }

  @Test func `is in the last year before its file's when nothing else tells`() throws {
    let text = "Le port a été fermé ce 20 novembre."
    let after = try published(text, changed: day(2024, 2, 1))
    #expect(after?.day == (try day(2023, 11, 20)))
    #expect(after?.yearOrigin == .file)
    #expect(try published(text, changed: day(2023, 11, 20))?.day == day(2023, 11, 20))
    #expect(
      try published("Le port a été fermé ce mardi 20 novembre.", changed: day(2024, 2, 1))?.day
        == day(2018, 11, 20))
  }

  @Test func `is unknown with no year anywhere`() throws {
    #expect(try published("Le port a été fermé ce 20 novembre.") == nil)
    #expect(try published("Le port est fermé.") == nil)
  }

  @Test func `is its file's when nothing else tells`() throws {
    let found = try published("Le port est fermé.", changed: day(2024, 2, 1))
    #expect(found == Publication(day: try day(2024, 2, 1), origin: .file))
    #expect(found?.origin.isInferred == true)
  }

  @Test func `is the first other article's that is not before what it tells of`() throws {
    let others = [19, 20, 22].map { "---\ndate: 2023-11-\($0)\n---\nLe port" }
    let found = try published(
      "Le vent s’est levé le 17, et le 20 novembre tout a fermé.", beside: others)
    #expect(found?.day == (try day(2023, 11, 20)))
    #expect(found?.origin == .story)
    #expect(found?.evidence == 32..<43)
  }

  @Test func `is the last day it tells of when the others are all before`() throws {
    let found = try published(
      "Le 24 novembre, tout a fermé.", beside: ["---\ndate: 2023-11-22\n---\nLe port"])
    #expect(found?.day == (try day(2023, 11, 24)))
    #expect(found?.origin == .story)
  }

  @Test func `is in the midst of the others when it tells of no day`() throws {
    let others = [19, 20, 22].map { "---\ndate: 2023-11-\($0)\n---\nLe port" }
    let found = try published("Le port est fermé.", beside: others, changed: day(2025, 1, 1))
    #expect(found == Publication(day: try day(2023, 11, 20), origin: .story))
  }

  @Test(arguments: [
    "Le 3 mars 2021, le port avait déjà fermé trois jours de suite à cause de la houle du large.",
    "Un arrêté du 3 mars 2021 interdit d’y mouiller en hiver, et personne ne s’en était plaint.",
    "On March 3, 2021, the harbor had been closed for three days after a ship struck the lighthouse.",
  ])
  func `is not the day of an event in its words`(text: String) throws {
    let found = try published("Le port est fermé\n\n" + text, changed: day(2024, 2, 1))
    #expect(found?.origin == .file)
  }

  @Test func `stays the option's when more articles come`() throws {
    let option = Overrides(published: try day(2024, 3, 5))
    var story = Story(name: "x", articles: [try .sample("Le port\n", overrides: option)])
    story.add([.success(try .sample("---\ndate: 2020-01-01\n---\nLe port", path: "2"))])
    #expect(story.articles.map { $0.published?.day.year } == [2024, 2020])
  }

  @Test func `is not in the year of a day long ago that it tells of`() throws {
    let text =
      "Le port est fermé\n\nLe port a été fermé ce 20 novembre.\n\nIl date du 4 mai 1921.\n"
    let other = "---\npublished: 2023-11-19\n---\nLe port de Brest\n\nDu texte.\n"
    let story = Story(
      name: "port", articles: [try .sample(text), try .sample(other, path: "b.txt")])
    #expect(story.articles[0].published?.day == (try day(2023, 11, 20)))
    #expect(story.articles[0].published?.yearOrigin == .story)
  }

  @Test func `is not a day that it looks forward to`() throws {
    let text = "Le port est fermé\n\nL’accord court jusqu’au 31 décembre 2030, dit la mairie.\n"
    let other = "---\npublished: 2023-11-19\n---\nLe port de Brest\n\nDu texte.\n"
    let story = Story(
      name: "port", articles: [try .sample(text), try .sample(other, path: "b.txt")])
    #expect(story.articles[0].published?.day == (try day(2023, 11, 19)))
  }
}
