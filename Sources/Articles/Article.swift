package import Annotations

/// An article as it was read from one file, with what it says of itself.
package struct Article: Hashable, Sendable {
  package enum Format: Hashable, Sendable {
    case plain, markdown
    /// HTML, or the item of a feed: the text was taken out of it, and has an outline.
    case markup
  }

  package let path: Path
  package let format: Format
  /// The file's text after its metadata, decoded and otherwise as it stands; of markup, what a reader of it sees.
  package let text: String
  /// How the text is laid out that was taken out of markup.
  let outline: Outline?
  /// The line of the file that the text begins in, counted from 1; of markup the lines are those of its text.
  package let firstLine: Int
  package let title: Found<String>
  /// The scalars of `text` that are its title, when it was found there.
  package let titleRange: Range<Int>?
  package let source: String?
  package let author: String?
  package let url: String?
  /// The name of the story that the article belongs to.
  package let story: String?
  package let language: Found<Language>?
  package var published: Publication?
  /// What the text says about days, as long as no metadata says when the article came out.
  package let dating: Dating
  /// What was strange about the file and yet did not keep it from being read.
  package let notes: [ArticleNote]
  /// The day the file was last changed.
  package let fileDay: Day?
}

extension Article {
  /// How long reading it takes, in minutes, at 230 words a minute and one minute at least.
  package var readingMinutes: Int { max(1, (wordCount + 115) / 230) }

}
