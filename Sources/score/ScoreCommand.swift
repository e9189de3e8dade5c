import Annotations
import ArgumentParser
import Corpora

/// Measures how well names, dates, people and events are found, against texts marked by hand.
@main
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract:
      "Measure how well names, dates, people and events are found, against texts marked by hand.",
    discussion: """
      A gold file is a file of marked texts, or JSON (.json) of the shape that frise annotate prints. Without \
      --found, its texts are annotated here, each as a story of its own; in JSON, an article then needs \
      its "text".

      With --found, articles are paired by the last part of their path. The path of a marked text is its field \
      “path”, or else that of its file: of fr.txt, or when the file has several texts fr-1.txt, fr-2.txt and \
      so on.

      B-cubed looks at each article by itself. The recall of dates' values counts the gold dates that have a value. \
      Events count in files that mark some: the days of each article, and the events with their day and their sentence.
      """)

  enum Listing: String, ExpressibleByArgument, CaseIterable {
    case names, dates, links, events, all

    var subjects: Set<Difference.Subject> {
      switch self {
      case .names: [.names]
      case .dates: [.dates]
      case .links: [.links]
      case .events: [.events]
      case .all: Set(Difference.Subject.allCases)
      }
    }
  }

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "The files with what is right.")
  var gold: [String]

  @Option(help: ArgumentHelp("What frise annotate --format json printed.", valueName: "file"))
  var found: String?

  @Option(
    help: ArgumentHelp(
      "Annotate with the lexicon.table, names.table and outlook.table of this folder.",
      valueName: "folder"))
  var tables: String?

  @Option(help: "List what is wrong, with its context.")
  var errors: Listing?

  @Option(help: "How to print.")
  var format = Format.text

  func validate() throws {
    if found != nil, tables != nil {
      throw ValidationError("with --found nothing is annotated, so --tables has no use")
    }
  }

  func run() throws {
    let articles = try gold.flatMap(InputFile.articles)
    var report = Report(listing: errors?.subjects ?? [])
    if let found {
      try compare(articles, with: found, in: &report)
    } else {
      let annotator = Annotator(try tables.map(Tables.read) ?? .complete)
      for article in articles { report.add(try article.marked(by: annotator), to: article) }
    }
    switch format {
    case .text: print(report.text, terminator: "")
    case .json: print(try report.json)
    }
  }

  private func compare(
    _ articles: [MarkedArticle], with path: String, in report: inout Report
  ) throws {
    let pairing = try Pairing(articles, with: try InputFile.articles(path))
    if pairing.pairs.isEmpty {
      throw InputError(path: path, reason: "none of its articles is in the gold files")
    }
    for (gold, found) in pairing.pairs { report.add(found.marks, to: gold, text: found.scalars) }
    for gold in pairing.unpaired {
      complain("\(path) has no “\(gold.name)”: nothing counts as found there")
      report.add(Marks(language: gold.marks.language, names: [], dates: []), to: gold)
    }
  }
}
