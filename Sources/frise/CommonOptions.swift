import Annotations
import ArgumentParser
import Articles

/// The options that every command takes.
struct CommonOptions: ParsableArguments {
  @Argument(help: "Files and folders; - is standard input.")
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "The day the articles came out, such as 2024-03-03, over what they say.", valueName: "date"),
    transform: CommonOptions.day)
  var published: Day?

  @Option(
    help: ArgumentHelp(
      "The articles' language, over what they say: fr or en.", valueName: "language"))
  var language: Language?

  @Option(help: ArgumentHelp("Colours: auto, always or never.", valueName: "when"))
  var color = ColorChoice.auto

  var request: Request {
    Request(
      paths: paths, overrides: Overrides(published: published, language: language),
      color: color)
  }
}

extension CommonOptions {
  /// A day on the command line: `2024-03-03`, `03/03/2024` or as an article would write it.
  static func day(_ argument: String) throws -> Day {
    guard let day = CalendarDate.scan(argument).lazy.compactMap(\.writtenDay).first else {
      throw ValidationError("“\(argument)” is no day; write it like 2024-03-03.")
    }
    return day
  }
}

extension Language: ExpressibleByArgument {}
