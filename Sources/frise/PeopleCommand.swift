import Annotations
import ArgumentParser
import Articles
import Screen
import Stories

struct PeopleCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  static let configuration = CommandConfiguration(
    commandName: "people",
    abstract: "Print the people whom the articles name, how often, where and between which days.",
    discussion: """
      A line has the name, the mentions, the first and the last day, the other forms of the name, and the \
      mentions in each source. The days are those of events in whose sentence the person is named; ~ stands \
      before one that is doubtful, or that is only the day on which an article came out.
      """)

  @OptionGroup var options: CommonOptions
  @Option(help: ArgumentHelp("text, json or csv.", valueName: "format"))
  var format = Format.text

  func run() throws {
    let story = try Story.readAll(options.request)
    let record = PeopleRecord(story, story.annotated())
    switch format {
    case .json: StandardOutput.write(record.json.written.printableJSON)
    case .csv:
      StandardOutput.write(StandardOutput.isTerminal ? record.csv.printableLines : record.csv)
    case .text: StandardOutput.write(lines(of: record, story).joined())
    }
    try story.endWithFaults()
  }

  private func lines(of record: PeopleRecord, _ story: Story) -> [String] {
    let ink = Ink(options.color)
    let rows = record.entries.map { entry in
      [
        entry.person.name, "\(entry.person.mentions)", day(entry.firstDay), day(entry.lastDay),
        entry.person.aliases.isEmpty ? "-" : entry.person.aliases.joined(separator: ", "),
        entry.sources.map { "\(name(of: $0, story)) \($0.mentions)" }.joined(separator: ", "),
      ].map(\.printable)
    }
    let aligned = Columns.aligned(rows, columns: 5, figures: [1])
    return zip(record.entries, aligned).map { entry, row in
      var cells = row
      cells[0] = ink.inked(row[0], .name(hue: entry.person.hue, isDoubtful: false))
      return cells.joined(separator: "  ") + "\n"
    }
  }

  /// What to call an article: by its source, or else by its file.
  private func name(of source: PeopleRecord.Source, _ story: Story) -> String {
    source.source ?? story.articles[source.article].path.name
  }

  private func day(_ bound: PeopleRecord.Bound?) -> String {
    guard let bound else { return " ?" }
    return (bound.isGuess ? "~" : " ") + bound.day.description
  }
}
