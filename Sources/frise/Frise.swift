import ArgumentParser

/// The command line as a whole.
struct Frise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frise",
    abstract: "Read the articles of a story in the terminal.",
    usage: """
      frise [<path> ...]
      frise list|text [<path> ...] [--format text|json]
      frise annotate [<path> ...] [--format text|json|html]
      frise timeline [<path> ...] [--format text|json|markdown|csv|html|ics] [--scale day|week|month|year]
                     [--from <day>] [--to <day>] [--person <name>] [--source <name>]
      frise people [<path> ...] [--format text|json|csv]
      frise search <query> [<path> ...] [--format text|json] [--count] [--context <lines>]
      frise pins [<path> ...] [--format text|markdown|json|csv]
      """,
    discussion: """
      A path is a file or a folder of text, Markdown, HTML, RSS, Atom and JSON Feed; - is standard input. Without a path, Frise \
      opens the folder ./articles, or else the sample story that is installed with it. Files are never \
      changed.

      The reader and the commands take --published DATE, --language fr|en and --color auto|always|never, \
      the reader --no-hints, the commands --format.

      In the reader, ? lists the keys, and q goes back and out.
      """,
    version: "frise 0.1.0",
    subcommands: [
      ReadCommand.self, ListCommand.self, TextCommand.self, AnnotateCommand.self,
      TimelineCommand.self, PeopleCommand.self, SearchCommand.self, PinsCommand.self,
    ],
    defaultSubcommand: ReadCommand.self)
}

extension Frise {
  static let commandNames = [
    "read", "list", "text", "annotate", "timeline", "people", "search", "pins", "help",
  ]

  /// The arguments with the command in front: people put options before it too.
  static func commandFirst(_ arguments: [String]) -> [String] {
    guard arguments.first?.hasPrefix("-") == true,
      let index = arguments.firstIndex(where: commandNames.contains)
    else { return arguments }
    return [arguments[index]] + arguments[..<index] + arguments[(index + 1)...]
  }
}
