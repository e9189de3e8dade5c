package import Annotations
package import Screen
import Stories

/// What names and dates are of: a person of the story, by number, or a day.
package enum Subject: Hashable, Sendable {
  case person(Int)
  case day(Day)
}

/// A name or a date in the chosen article, as the cursor steps over them.
package struct TextMark: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// By the number of the mention in the story.
    case name(mention: Int)
    /// By the number of the date in the article.
    case date(Int)
  }

  /// Its scalars in the text.
  package let range: Range<Int>
  package let kind: Kind
  /// What it is of; nil for a date that is no day.
  package let subject: Subject?
  package let meaning: Style.Meaning
}
