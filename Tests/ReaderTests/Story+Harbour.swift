import Stories
import TestSupport

extension Story {
  /// Three sources that tell of a strike, by the day: on the 4th one, on the 5th two, on the 6th two, on a week-end one,
  /// and on the 20th two.
  static func harbour() throws -> Story {
    try .told([
      "Post": """
      On 4 March 2024, the dockers stopped all work.

      On 5 March 2024, Ada Quill met the mayor of the town.

      On 5 March 2024, Ruth Frost answered her in a letter.

      On 20 March 2024, both sides signed a paper.
      """,
      "Lamp": """
      On 5 March 2024, Ada Quill spoke to the dockers.

      On 6 March 2024, the ferries stayed in port.

      On 20 March 2024, the ferries sailed again.
      """,
      "Tide": """
      On 6 March 2024, a storm reached the coast.

      Over the weekend the boats stayed where they were.
      """,
    ])
  }

  /// Sources with one article each.
  static func told(
    _ sources: KeyValuePairs<String, String>, published: String = "2024-03-11",
    language: String = "en"
  ) throws -> Story {
    Story(
      name: "strike",
      articles: try sources.map { source, text in
        try .sample(
          """
          ---
          title: \(source) reports
          source: \(source)
          published: \(published)
          language: \(language)
          ---
          \(text)

          """, path: source.lowercased() + ".md")
      })
  }
}
