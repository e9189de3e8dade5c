import Annotations
import ArgumentParser
import Articles
import Screen
import Stories

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct TimelineCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, markdown, csv, html, ics
  }

  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Print what happened day by day, in the words of each source.",
    discussion: """
      Below each day stand the sources that tell of it, and below each of them its sentences, one a line: ▸ \
      stands before one whose day is written, ▹ where it was worked out, ? where it may be another; ≈ stands \
      before days of which nobody can tell which one it is.

      Of --person all must be named in the sentence, of --source one must have told it.
      """)

  @OptionGroup var options: CommonOptions
  @Option(help: ArgumentHelp("text, json, markdown, csv, html or ics.", valueName: "format"))
  var format = Format.text
  @Option(help: ArgumentHelp("What a row spans.", valueName: "scale"))
  var scale = Timeline.Scale.day
  @Option(
    help: ArgumentHelp("The first day, such as 2023-11-17, 2023-11 or 2023.", valueName: "day"),
    transform: { try Self.days($0).lowerBound })
  var from: Day?
  @Option(
    help: ArgumentHelp("The last day, or the month or the year of it.", valueName: "day"),
    transform: { try Self.days($0).upperBound })
  var to: Day?
  @Option(
    help: ArgumentHelp("Only what names a person; can be repeated.", valueName: "name"),
    transform: Self.name)
  var person: [String] = []
  @Option(
    help: ArgumentHelp("Only what a source tells; can be repeated.", valueName: "name"),
    transform: Self.name)
  var source: [String] = []

  func validate() throws {
    guard let from, let to, to < from else { return }
    throw ValidationError("There is no day from \(from) to \(to).")
  }

  func run() throws {
    let story = try Story.readAll(options.request)
    let reading = story.annotated()
    let filter = EventFilter(people: person, sources: source, from: from, to: to)
    let timeline = Timeline(
      Timeline(story, reading), scale: scale, filter: filter, reading)
    write(TimelineRecord(story, reading, timeline))
    try story.endWithFaults()
  }

  private func write(_ record: TimelineRecord) {
    let language = World.language
    switch format {
    case .text: TimelineLines(record, Ink(options.color)).write()
    case .json: StandardOutput.write(record.json.written.printableJSON)
    case .markdown: write(TimelineMarkdown(record, language: language).text)
    case .csv: write(record.csv)
    case .html: StandardOutput.write(TimelinePage(record, language: language).html)
    case .ics:
      write(TimelineCalendar(record, language: language, secondsSince1970: time(nil)).text)
    }
  }

  private func write(_ text: String) {
    StandardOutput.write(StandardOutput.isTerminal ? text.printableLines : text)
  }
}

extension TimelineCommand {
  /// The days that an argument names: a day, or all of a month or a year.
  private static func days(_ argument: String) throws -> ClosedRange<Day> {
    guard let days = EventFilter.days(argument, nil) else {
      throw ValidationError("“\(argument)” is no day; write it like 2023-11-17, 2023-11 or 2023.")
    }
    return days
  }

  private static func name(_ argument: String) throws -> String {
    guard argument.contains(where: { !$0.isWhitespace }) else {
      throw ValidationError("A name is missing.")
    }
    return argument
  }
}

extension Timeline.Scale: ExpressibleByArgument {}
