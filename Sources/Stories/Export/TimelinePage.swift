package import Annotations
import Articles

/// What `frise timeline --format html` prints: one page, without script, with a column for each source and a row for
/// each day; a phone, and paper where there are many sources, has them one below the other.
package struct TimelinePage {
  private let record: TimelineRecord
  private let timeline: Timeline
  /// The language of all that is not a source's own words.
  private let language: Language
  private let phrases: TimelinePhrases

  package init(_ record: TimelineRecord, language: Language) {
    self.record = record
    self.language = language
    timeline = record.timeline
    phrases = TimelinePhrases(language)
  }

  package var html: String {
    let name = HTML.escaping(record.story.name.onOneLine)
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(name)</title>
      <style>
      \(AnnotationPage.stylesheet)\(Self.stylesheet(sources: record.sources.count))</style>
      </head>
      <body>
      <header>
      <h1>\(name)</h1>
      <p class="byline">\(HTML.escaping(summary))</p>
      \(legend)</header>
      <main>
      \(timeline.rows.isEmpty ? nothing : table)</main>
      </body>
      </html>

      """
  }
}

extension TimelinePage {
  /// How many sources tell of which days, and how many do not.
  private var summary: String {
    var parts = [phrases.sources(record.sources.count)]
    let silent = timeline.sources.count - record.sources.count
    if timeline.filter.sources.isEmpty, silent > 0, !record.sources.isEmpty {
      parts[0] += " (" + phrases.silentSources(silent) + ")"
    }
    let known = timeline.rows.filter { !$0.isLoose }
    let rows = known.isEmpty ? timeline.rows : known
    if let first = rows.first, let last = rows.map(\.days.upperBound).max() {
      parts.append(Self.days(first.days.lowerBound...last, in: language))
    }
    if !timeline.filter.isEmpty { parts.append(timeline.filter.line) }
    return parts.joined(separator: " · ")
  }

  private static func days(_ days: ClosedRange<Day>, in language: Language) -> String {
    let first = days.lowerBound.words(in: language)
    if days.lowerBound == days.upperBound { return first }
    return first + " – " + days.upperBound.words(in: language)
  }

  private var nothing: String {
    "<p>\(HTML.escaping(phrases.nothing(heldBack: record.heldBack)))</p>\n"
  }

  /// What the signs mean, and who the people are; of many they stay folded.
  private var legend: String {
    let people = record.people
    guard !timeline.rows.isEmpty else { return "" }
    let loose =
      timeline.rows.contains(where: \.isLoose) ? " · ≈ " + HTML.escaping(phrases.looseDays) : ""
    let signs =
      "<p class=\"legend\">\(HTML.escaping(phrases.signs))\(loose)</p>\n"
    guard !people.isEmpty else { return signs }
    let items = people.map { "<li>\(self.name(of: $0, words: $0.name))</li>\n" }
    return """
      \(signs)<details\(people.count <= 12 ? " open" : "")>
      <summary>\(Counted.people(people.count, in: language))</summary>
      <ul>
      \(items.joined())</ul>
      </details>

      """
  }

  private var table: String {
    let body = timeline.rows.indices.map { gap(beforeRow: $0) + row($0) }
    return """
      <table>
      <caption>\(HTML.escaping(phrases.caption))</caption>
      <thead>
      <tr><th scope="col">\(phrases.day)</th>\(record.sources.map(heading).joined())</tr>
      </thead>
      <tbody>
      \(body.joined())</tbody>
      </table>

      """
  }

  /// A source's name, and below it what it is the source of.
  private func heading(of source: Int) -> String {
    "<th scope=\"col\"><span>\(HTML.escaping(record.name(of: source)))</span>\(articles(of: source))</th>"
  }

  /// A source's article, or how many it has; a name that is an article's title has its file.
  private func articles(of source: Int) -> String {
    let articles = timeline.sources[source].articles
    if articles.count > 1 {
      return "<small>\(Counted.articles(articles.count, in: language))</small>"
    }
    if let file = record.file(of: source) { return "<small>\(HTML.escaping(file))</small>" }
    let article = record.story.articles[articles[0]]
    return "<small\(attribute(of: article))>\(HTML.escaping(article.title.value.onOneLine))</small>"
  }

  /// A line for the days before a row that nobody tells anything of.
  private func gap(beforeRow row: Int) -> String {
    let days = timeline.silentDays(beforeRow: row)
    guard days > 0 else { return "" }
    // More columns than this HTML does not know.
    let columns = min(record.sources.count + 1, 1000)
    return "<tr class=\"gap\"><td colspan=\"\(columns)\"><span>"
      + HTML.escaping(phrases.gap(days: days)) + "</span></td></tr>\n"
  }

  private func row(_ index: Int) -> String {
    let row = timeline.rows[index]
    let cells = record.sources.map { cell(timeline.entries(inRow: index, of: $0), of: $0) }
    return "<tr\(row.isLoose ? " class=\"loose\"" : "")>"
      + "<th scope=\"row\">\(label(of: row))</th>\n\(cells.joined())</tr>\n"
  }

  /// The days of a row; of a single one the weekday, the date and the year look different.
  private func label(of row: Timeline.Row) -> String {
    let words = HTML.escaping(row.words(in: language))
    if row.isLoose {
      return "<span class=\"when\"><abbr title=\"\(HTML.escaping(phrases.looseDays))\">≈</abbr>"
        + " <b>\(words)</b></span>"
    }
    let parts = words.split(separator: " ")
    let day = row.days.lowerBound
    guard row.days.upperBound == day, parts.count == 4 else {
      return "<span class=\"when\"><b>\(words)</b></span>"
    }
    let content = "<span>\(parts[0])</span> <b>\(parts[1]) \(parts[2])</b> <span>\(parts[3])</span>"
    return (1...9999).contains(day.year)
      ? "<time class=\"when\" datetime=\"\(day)\">\(content)</time>"
      : "<span class=\"when\">\(content)</span>"
  }

  private func cell(_ entries: ArraySlice<Int>, of source: Int) -> String {
    guard !entries.isEmpty else {
      return "<td class=\"silent\" aria-label=\"\(phrases.silence)\">·</td>\n"
    }
    return "<td><p class=\"source\">\(HTML.escaping(record.name(of: source)))</p><ul>\n"
      + entries.map(item).joined() + "</ul></td>\n"
  }

  private func item(_ index: Int) -> String {
    let entry = timeline.entries[index]
    let article = record.article(of: index)
    let published = article.published?.day
    let why = record.date(of: index).explanation(in: language, published: published)
    let words = record.sentence(of: index).parts.map { part in
      html(of: part, published: published)
    }
    // The source alone does not say which of its articles it is.
    let title =
      timeline.sources[entry.source].articles.count > 1
      ? " <cite>\(HTML.escaping(article.title.value.onOneLine))</cite>" : ""
    return "<li class=\"\(entry.certainty.rawValue)\">"
      + "<span class=\"sign\" tabindex=\"0\" title=\"\(HTML.escaping(why))\">\(entry.certainty.sign)"
      + "</span> <span\(attribute(of: article))>"
      + words.joined() + title + "</span></li>\n"
  }

  /// The attribute of an article's words that are not in the page's language.
  private func attribute(of article: Article) -> String {
    guard let words = article.language?.value, words != language else { return "" }
    return " lang=\"\(words.rawValue)\""
  }
}

extension TimelinePage {
  private func html(of part: TimelineSentence.Part, published: Day?) -> String {
    switch part.kind {
    case .plain: HTML.escaping(part.text)
    case .name(let mention):
      name(
        of: record.reading.people[mention.person], words: part.text, isDoubtful: mention.isDoubtful)
    case .date(let date): html(of: date, words: part.text, published)
    }
  }

  private func name(of person: Person, words: String, isDoubtful: Bool = false) -> String {
    let title = person.name + " · " + Counted.mentions(person.mentions, in: language)
    return "<span class=\"name h\(person.hue)\(isDoubtful ? " guess" : "")\" "
      + "title=\"\(HTML.escaping(title))\">\(HTML.escaping(words))</span>"
  }

  private func html(of date: DateMention, words: String, _ published: Day?) -> String {
    let isGuess = date.isDoubtful || date.value == nil
    let certainty = isGuess ? " guess" : date.isComputed ? " computed" : ""
    let title = date.explanation(in: language, published: published)
    return "<span class=\"date\(certainty)\" title=\"\(HTML.escaping(title))\">"
      + HTML.escaping(words) + "</span>"
  }
}
