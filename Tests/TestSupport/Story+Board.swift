package import Reader
package import Stories

extension Story {
  /// Two articles that name three people and some days, and one that names none.
  package static func board() throws -> Story {
    try .sample([
      "1.md": """
      ---
      title: The board dismisses its chief
      source: The Harbour Post
      published: 2023-11-17
      language: en
      story: The board
      ---
      Sam Altman was dismissed as chief executive on Friday. Mira Murati takes his place.

      Ilya Sutskever told Sam Altman of it in a call on November 16, 2023. Mr. Altman was not asked to reply.

      The company said that nothing else would change, and that every office would stay open.

      Sam Altman and Mira Murati will meet on Monday. Lawyers expect an answer at the end of the month.
      """,
      "2.md": """
      ---
      title: Staff threaten to leave
      source: The Evening Lamp
      published: 2023-11-20
      language: en
      story: The board
      ---
      Sam Altman came back to the office on November 16, 2023 and again on Monday.

      Ilya Sutskever regrets it. Altman thanked him. A letter was signed by Mira Murati.
      """,
      "3.txt": "A quiet harbour\n\nThe boats stay where they are.\n",
    ])
  }

  /// One article with a name at its beginning, a name in its middle and a day at its end, far apart.
  package static func farApart() throws -> Story {
    let filler = String(
      repeating: "The boats stay where they are, and so do the nets.\n\n", count: 40)
    return try .sample([
      "1.md": "---\ntitle: Far apart\npublished: 2023-11-20\nlanguage: en\n---\n"
        + "Sam Altman speaks.\n\n\(filler)Mira Murati answers.\n\n\(filler)"
        + "It was November 16, 2023.\n\n\(filler)"
    ])
  }
}

extension ReaderState {
  /// A reader who has been told what the story's articles say.
  package static func informed(_ story: Story, columns: Int = 120, rows: Int = 36) -> ReaderState {
    var state = ReaderState.sample(story, columns: columns, rows: rows)
    state.learn(StoryReading(story))
    return state
  }

  /// The words under the cursor of the text.
  package var wordsUnderCursor: String? { cursor.map { words(of: $0) } }
}
