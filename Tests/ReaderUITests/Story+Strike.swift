import Articles
import Stories
import TestSupport

extension Story {
  /// Six sources that tell of a strike: over three days and a week-end, and after a gap of a day more.
  static func strike() throws -> Story {
    let articles:
      KeyValuePairs<String, (source: String?, day: String, title: String, text: String)> =
        [
          "1.md": (
            "The Harbour Post", "2024-03-21", "The dockers stop",
            """
            On 4 March 2024, the dockers of the port stopped all work. Ada Quill, who leads them, called it a warning to \
            the town.

            On 6 March 2024 at 9:30, Ada Quill met the mayor. They talked for two hours in the town hall.

            On 20 March 2024, both sides signed a paper of eleven pages.
            """
          ),
          "2.md": (
            "The Evening Lamp", "2024-03-11", "No ferry today",
            """
            Over the weekend the boats stayed where they were.

            On Monday 6 March 2024, the ferries to the islands were cancelled. Ruth Frost, the mayor, told Ada Quill that \
            he would wait.

            The port was silent on Tuesday.
            """
          ),
          "3.md": (
            "Le Petit Port", "2024-03-07", "Le port s’arrête",
            """
            Le 5 mars 2024, Ada Quill a rencontré le préfet : « Nous ne partirons pas », a-t-elle dit.

            Hier, Ruth Frost a écrit aux armateurs de 東京.
            """
          ),
          "4.md": (
            "Tide", "2024-03-22", "The storm",
            """
            On 6 March 2024, a storm reached the coast. The wind broke two masts of the old ferry.

            On 20 March 2024, Ada Quill thanked the **dockers**.
            """
          ),
          "5.md": (
            "Owners’ Gazette", "2024-03-21", "What the owners say",
            """
            On 5 March 2024, the owners counted their losses: 40 000 crates, they said, and an anticonstitutionally long \
            list of claims.

            On 20 March 2024, the owners signed as well.
            """
          ),
          "6.md": (
            nil, "2024-03-12", "A letter from the islands",
            "On 6 March 2024, no bread came to the islands."
          ),
        ]
    return Story(
      name: "The strike",
      articles: try articles.map { path, article in
        try .sample(
          """
          ---
          title: \(article.title)
          \(article.source.map { "source: " + $0 } ?? "author: an islander")
          published: \(article.day)
          language: \(path == "3.md" ? "fr" : "en")
          ---
          \(article.text)

          """, path: path)
      })
  }
}
