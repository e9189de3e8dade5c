import Annotations
import Corpora
import Stories

extension MarkedArticle {
  /// What the program finds in the article's text, as a story of its own.
  func marked(by annotator: Annotator) throws(InputError) -> Marks {
    guard let scalars else {
      throw InputError(path: path, reason: "has no “text” to annotate; compare it with --found")
    }
    let annotation = annotator.annotate(
      scalars, published: published, language: Language(rawValue: marks.language))
    let reading = StoryReading([annotation])
    return Marks(
      language: marks.language,
      names: reading.mentions.map { mention in
        Marks.Name(range: mention.range, person: reading.people[mention.person].id)
      },
      dates: annotation.dates.map { date in
        Marks.Date(
          range: date.range, value: date.value?.description, endValue: date.endValue?.description)
      },
      events: annotation.events.map { Marks.Event(range: $0.range, day: $0.day.description) })
  }
}
