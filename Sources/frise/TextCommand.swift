import ArgumentParser
import Articles
import Screen
import Stories

struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Print the articles' text, exactly as Frise counts its characters.",
    discussion: """
      Several articles are set apart by a line with their path, as head does. On a terminal, characters \
      that would command it are replaced by signs.
      """)

  @OptionGroup var options: CommonOptions
  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format = OutputFormat.text

  func run() throws {
    let story = try Story.readAll(options.request)
    switch format {
    case .json: StandardOutput.write(TextRecord(story).json.written.printableJSON)
    case .text: print(story.articles)
    }
    try story.endWithFaults()
  }

  private func print(_ articles: [Article]) {
    for (index, article) in articles.enumerated() {
      let text = StandardOutput.isTerminal ? article.text.printableLines : article.text
      if articles.count > 1 {
        StandardOutput.write(
          (index > 0 ? "\n" : "") + "==> " + article.path.text.printable + " <==\n")
      }
      StandardOutput.write(text)
      let endsLine = text.utf8.last == UInt8(ascii: "\n")
      if !endsLine, articles.count > 1 || StandardOutput.isTerminal { StandardOutput.write("\n") }
    }
  }
}
