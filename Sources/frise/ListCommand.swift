import Annotations
import ArgumentParser
import Articles
import FoundationEssentials
import Screen
import Stories
import Terminal

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
    case .json: StandardOutput.write(try ListRecord(story).json)
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
    let widths = (0..<5).map { column in rows.map { $0[column].columns }.max() ?? 0 }
    let environment = TerminalEnvironment(wantsColor: nil, variable: World.variable)
    let isColored = options.color.wanted ?? (StandardOutput.isTerminal && environment.wantsColor)
    return rows.map { row in
      var cells = row
      for column in widths.indices {
        let padding = String(repeating: " ", count: widths[column] - row[column].columns)
        // Figures stand to the right, words to the left.
        cells[column] = column == 2 || column == 3 ? padding + row[column] : row[column] + padding
      }
      if isColored { cells[5] = "\u{1B}[1m" + cells[5] + "\u{1B}[m" }
      return cells.joined(separator: "  ") + "\n"
    }
  }

  private func day(of article: Article) -> String {
    guard let publication = article.published else { return "?" }
    return (publication.isInferred ? "~" : " ") + publication.day.description
  }
}
