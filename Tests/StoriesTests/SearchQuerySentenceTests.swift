import Annotations
import Stories
import Testing

@Suite struct `What is said of a query that is none` {
  private func complaint(_ line: String, in language: Language = .english) -> String? {
    do throws(SearchQueryError) {
      _ = try SearchQuery(line, center: nil)
      return nil
    } catch {
      return error.sentence(in: language)
    }
  }

  @Test(arguments: [
    ("re:/a(b/", "( is not closed, at character 6", "( n’est pas fermée, au caractère 6"),
    ("été re:/[ab/", "[ is not closed, at character 9", "[ n’est pas fermé, au caractère 9"),
    ("re:/a)b/", ") closes nothing, at character 6", ") ne ferme rien, au caractère 6"),
    ("re:*a", "nothing to repeat, at character 4", "rien à répéter, au caractère 4"),
    ("person:", "nothing stands behind person:", "il n’y a rien après person:"),
    (
      "on:soon", "“soon” is no day; write it like 2023-11-20",
      "« soon » n’est pas un jour ; écrivez 2023-11-20"
    ),
  ])
  func `tells what is wrong and where`(line: String, english: String, french: String) {
    #expect(complaint(line) == english)
    #expect(complaint(line, in: .french) == french)
  }

  @Test(arguments: [
    "re:/a{3,1}/", "re:/[z-a]/", #"re:/a\q/"#, #"re:/(a)\1/"#, "re:/(a{1000}){1000}/",
    "from:2024-02 to:2024-01",
  ])
  func `fits at the end of a prompt`(line: String) throws {
    for language in Language.allCases {
      let sentence = try #require(complaint(line, in: language))
      #expect(sentence.count < 60, "\(sentence)")
    }
  }
}
