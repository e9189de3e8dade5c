import Annotations
import ArgumentParser
import Articles
import Screen
import Stories

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Print each article's day, where that day comes from, its length, source and title.")

  @OptionGroup var options: CommonOptions
  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format = OutputFormat.text

  func run() throws {
    let story = try Story.readAll(options.request)
    switch format {
    case .json: StandardOutput.write(ListRecord(story).json.written.printableJSON)
    case .text: StandardOutput.write(lines(of: story).joined())
    }
    try story.endWithFaults()
  }

  private func lines(of story: Story) -> [String] {
    let rows = story.articles.map { article in
      [
        day(of: article), article.published?.origin.rawValue ?? "unknown", "\(article.wordCount)",
        "\(article.readingMinutes) min", article.source ?? "-", article.title.value,
        article.path.text,
      ].map(\.printable)
    }
    let ink = Ink(options.color)
    return Columns.aligned(rows, columns: 5, figures: [2, 3]).map { row in
      var cells = row
      cells[5] = ink.inked(row[5], .title)
      return cells.joined(separator: "  ") + "\n"
    }
  }

  private func day(of article: Article) -> String {
    guard let publication = article.published else { return "?" }
    return (publication.isInferred ? "~" : " ") + publication.day.description
  }
}
