import ArgumentParser
import FoundationEssentials
import Glibc
import StoryWriting

struct RunCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, json
  }

  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Measure Frise and its peers (what happens without a command).")

  @Option(help: ArgumentHelp("The Frise to measure.", valueName: "path"))
  var program: String
  @Option(help: ArgumentHelp("Another Frise to measure beside it.", valueName: "path"))
  var against: String?
  @Option(help: ArgumentHelp("The folder of the five articles.", valueName: "folder"))
  var articles: String
  @Flag(help: "Smaller stories and fewer rounds.")
  var quick = false
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Only some: \(Topic.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "names"))
  var only: [Topic] = []
  @Option(help: ArgumentHelp("The fewest articles of a story that is opened.", valueName: "count"))
  var smallest = 1
  @Option(help: ArgumentHelp("The most articles of a story.", valueName: "count"))
  var largest = 100_000
  @Option(help: ArgumentHelp("A folder to keep the stories in, and to find them again."))
  var keep: String?
  @Option(help: "markdown or json.")
  var format = Format.markdown
  @OptionGroup var story: StoryOptions

  func validate() throws {
    guard smallest > 0, largest >= smallest else {
      throw ValidationError("A story has one article at least, and no more than --largest.")
    }
    for path in [program, against].compactMap(\.self) where access(path, X_OK) != 0 {
      throw ValidationError("“\(path)” is no program.")
    }
  }

  func run() throws {
    raiseFileLimit()
    let scratch = try makeScratch()
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    let stories = StoryFolder(
      in: keep.map(Self.absolute) ?? scratch, formats: story.formats.formats, seed: story.seed)
    let bench = Bench(
      frises: [Frise(name: Column.frise, path: Self.absolute(program))]
        + (against.map { [Frise(name: Column.against, path: Self.absolute($0))] } ?? []),
      articles: Self.absolute(articles), stories: stories, scratch: scratch, isQuick: quick,
      smallest: smallest, largest: largest)
    var report = Report(machine: bench.machine)
    write(report.machine.markdown, as: .markdown)
    for topic in Topic.allCases where only.isEmpty || only.contains(topic) {
      Progress.tell("measuring \(topic.rawValue)")
      try bench.measure(topic) { table in
        report.tables.append(table)
        write(table.markdown, as: .markdown)
      }
    }
    write(report.json, as: .json)
  }

  /// Prints a text where it is of the format that is asked for.
  private func write(_ text: String, as format: Format) {
    guard format == self.format else { return }
    print(text, terminator: "")
    fflush(nil)
  }

  private func makeScratch() throws -> String {
    let folder = FileManager.default.temporaryDirectory.path + "/frise-benchmark-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  /// Lets programs open as many files as they may: some hold all they read.
  private func raiseFileLimit() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }

  private static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }
}

extension Topic: ExpressibleByArgument {}
