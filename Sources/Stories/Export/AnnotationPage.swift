package import Annotations
import Articles

/// What `frise annotate --format html` prints: one page, without script, that holds all the articles with their names
/// and dates marked.
package struct AnnotationPage {
  private let story: Story
  private let reading: StoryReading
  /// The language of what is said about the articles.
  private let language: Language

  /// The page of a story's articles and of what was read in them.
  package init(_ story: Story, _ reading: StoryReading, language: Language) {
    self.story = story
    self.reading = reading
    self.language = language
  }

  package var html: String {
    let name = HTML.escaping(story.name)
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(name)</title>
      <style>
      \(Self.stylesheet)</style>
      </head>
      <body>
      <header>
      <h1>\(name)</h1>
      <p class="byline">\(HTML.escaping(span))</p>
      </header>
      <main>
      \(legend)\(story.articles.indices.map(article).joined())</main>
      </body>
      </html>

      """
  }

  /// How many articles there are, and from which day to which they came out.
  private var span: String {
    let count = Counted.articles(story.articles.count, in: language)
    guard let days = story.days else { return count }
    let first = days.lowerBound.words(in: language)
    if days.lowerBound == days.upperBound { return count + " · " + first }
    return count + " · " + first + " – " + days.upperBound.words(in: language)
  }

  private var legend: String {
    guard !reading.people.isEmpty else { return "" }
    let items = reading.peopleByMentions.map { number in
      let person = reading.people[number]
      let aliases =
        person.aliases.isEmpty
        ? "" : " <small>\(HTML.escaping(person.aliases.joined(separator: ", ")))</small>"
      return
        "<li id=\"\(anchor(of: person))\"><span class=\"name h\(person.hue)\">"
        + "\(HTML.escaping(person.name))</span> \(person.mentions)\(aliases)</li>\n"
    }
    return """
      <details open>
      <summary>\(Counted.people(reading.people.count, in: language))</summary>
      <ul>
      \(items.joined())</ul>
      </details>

      """
  }

  private func anchor(of person: Person) -> String { "person-" + HTML.escaping(person.id) }

  private func article(_ index: Int) -> String {
    let article = story.articles[index]
    let language = article.language.map { " lang=\"\($0.value.rawValue)\"" } ?? ""
    let structure = article.structure
    let passages = reading.passages(of: index, scalars: structure.scalars.count)
    var text = MarkedStructure(structure, passages) { passage in
      tags(of: passage, published: article.published?.day)
    }
    return """
      <article\(language)>
      <h2>\(HTML.escaping(article.title.value))</h2>
      <p class="byline">\(HTML.escaping(article.byline(in: self.language)))\
       · \(HTML.escaping(article.path.text))</p>
      \(text.html)</article>

      """
  }

  /// What stands before and behind a marked passage.
  private func tags(of passage: Passage, published: Day?) -> MarkedStructure.Tags? {
    switch passage.kind {
    case .plain: nil
    case .name(let mention): tags(of: mention)
    case .date(let date): tags(of: date, published)
    }
  }

  private func tags(of mention: Mention) -> MarkedStructure.Tags {
    let person = reading.people[mention.person]
    let guess = language == .french ? " (incertain)" : " (uncertain)"
    let title =
      person.name + (mention.isDoubtful ? guess : "") + " · "
      + Counted.mentions(person.mentions, in: language)
    let classes = "name h\(person.hue)" + (mention.isDoubtful ? " guess" : "")
    return .init(
      start:
        "<a class=\"\(classes)\" href=\"#\(anchor(of: person))\" title=\"\(HTML.escaping(title))\">",
      end: "</a>")
  }

  private func tags(of date: DateMention, _ published: Day?) -> MarkedStructure.Tags {
    let title = date.explanation(in: language, published: published)
    let classes = "date" + (date.isDoubtful || date.value == nil ? " guess" : "")
    let attributes = "class=\"\(classes)\" tabindex=\"0\" title=\"\(HTML.escaping(title))\""
    // Its attribute names one point of time in a year after the birth of Christ.
    guard let value = date.value, date.endValue == nil, value.firstDay.year > 0 else {
      return .init(start: "<span \(attributes)>", end: "</span>")
    }
    return .init(start: "<time \(attributes) datetime=\"\(value)\">", end: "</time>")
  }
}
