import ArgumentParser
import StoryWriting

struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Write a large story, the same for the same seed.")

  @Argument(help: "The folder to write to.")
  var folder: String
  @Option(help: ArgumentHelp("How many files.", valueName: "count"))
  var articles = 10_000
  @OptionGroup var story: StoryOptions

  func validate() throws {
    guard articles > 0 else { throw ValidationError("A story has one article at least.") }
  }

  func run() throws {
    let bytes = try StoryFolder.write(
      articles, seed: story.seed, formats: story.formats.formats, to: folder)
    print("\(articles) files, \(bytes.megabytes)")
  }
}

/// What stories are like.
struct StoryOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A number; each makes another story.", valueName: "number"))
  var seed: UInt64 = 1
  @Option(
    help: ArgumentHelp("Some of text, markdown, html and rss, with commas.", valueName: "names"))
  var formats = FormatList(formats: [.text, .markdown])
}

/// Formats as one argument names them.
struct FormatList: ExpressibleByArgument {
  let formats: [StoryFormat]

  init(formats: [StoryFormat]) { self.formats = formats }

  init?(argument: String) {
    let names = argument.split(separator: ",")
    formats = StoryFormat.allCases.filter { names.contains($0.rawValue[...]) }
    guard !formats.isEmpty, formats.count == names.count else { return nil }
  }

  var defaultValueDescription: String { formats.map(\.rawValue).joined(separator: ",") }
}
