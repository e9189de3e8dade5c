import Annotations
import ArgumentParser
import Articles
import Reader
import Screen
import Stories

struct AnnotateCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, html
  }

  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Print the articles with their names and dates marked.",
    discussion: """
      In a text, [ ] stand around a name and { } around a date; behind an arrow stand the person, where the \
      words are not the name in full, and the day, with ~ before a guess and ? for a day that nobody can tell. \
      JSON also has the events and why each date means its day; HTML is one page for all articles.
      """)

  @OptionGroup var options: CommonOptions
  @Option(help: ArgumentHelp("text, json or html.", valueName: "format"))
  var format = Format.text

  func run() throws {
    let story = try Story.readAll(options.request)
    let reading = story.annotated()
    switch format {
    case .json: StandardOutput.write(AnnotationRecord(story, reading).json.written.printableJSON)
    case .html:
      StandardOutput.write(AnnotationPage(story, reading, language: World.language).html)
    case .text:
      for index in story.articles.indices { print(index, story, reading) }
    }
    try story.endWithFaults()
  }

  private func print(_ index: Int, _ story: Story, _ reading: StoryReading) {
    let article = story.articles[index]
    let ink = Ink(options.color)
    let byline =
      article.byline(in: World.language) + " · " + reading.summary(of: index, in: World.language)
    var lines = [ink.inked("==> " + article.path.text.printable + " <==", .heading)]
    // A title that stands in the text is not told twice.
    if article.titleRange == nil { lines.append(ink.inked(article.title.value.printable, .title)) }
    lines.append(ink.inked(byline.printable, .byline))
    let text = marked(
      article, reading, reading.passages(of: index, scalars: article.text.unicodeScalars.count), ink
    )
    StandardOutput.write((index > 0 ? "\n" : "") + lines.joined(separator: "\n") + "\n\n" + text)
    if text.utf8.last != UInt8(ascii: "\n") { StandardOutput.write("\n") }
  }

  private func marked(
    _ article: Article, _ reading: StoryReading, _ passages: [Passage], _ ink: Ink
  ) -> String {
    let scalars = Array(article.text.unicodeScalars)
    let isShown = ink.isColored || StandardOutput.isTerminal
    return passages.map { passage in
      let words = String(scalars: scalars[passage.range])
      let shown = isShown ? words.printableLines : words
      let label = reading.label(of: passage, words: words).map { " → " + $0 } ?? ""
      switch passage.kind {
      case .plain: return shown
      case .name(let mention):
        let meaning = Style.Meaning.name(
          hue: reading.people[mention.person].hue, isDoubtful: mention.isDoubtful)
        return ink.marked("[", shown, meaning, label + "]")
      case .date(let date):
        return ink.marked("{", shown, .date(date.certainty), label + "}")
      }
    }.joined()
  }
}

extension Ink {
  /// Words as their meaning looks, between signs that step back.
  fileprivate func marked(
    _ start: String, _ words: String, _ meaning: Style.Meaning, _ end: String
  ) -> String {
    inked(start, .hint) + inked(words, meaning) + inked(end, .hint)
  }
}
