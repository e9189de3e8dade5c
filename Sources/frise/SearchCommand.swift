import Annotations
import ArgumentParser
import Articles
import Screen
import Stories

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Print the lines in which sentences are found that have all one asks for.",
    discussion: """
      A query is one argument: words, "a phrase", -without, one OR another, word:whole, \
      re:/an expression/, person:NAME, source:NAME, on:DAY, from:DAY, to:DAY. A sentence must have all of it. \
      Case, accents, and the ways to write quotation marks, dashes and spaces make no difference.

      A line is printed as path:line:text when a match begins in it, or else where the sentence begins. JSON has \
      the sentences, and the day of each where the query asks for people or days. The exit status is 0 when \
      something is found, 1 when nothing is, and 2 when the query is wrong or a file cannot be read.
      """)

  @Argument(help: "What to look for; behind -- when it begins with a minus sign.")
  var query: String
  @OptionGroup var options: CommonOptions
  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format = OutputFormat.text
  @Flag(name: .shortAndLong, help: "Print only how many matches each article has.")
  var count = false
  @Option(
    name: [.customShort("C", allowingJoined: true), .long],
    help: ArgumentHelp("Print so many lines around each line.", valueName: "lines"))
  var context = 0

  func validate() throws {
    guard (0...100_000).contains(context) else {
      throw ValidationError("--context takes a number of lines.")
    }
    guard format == .text || !count && context == 0 else {
      throw ValidationError("--count and --context are for --format text.")
    }
  }

  func run() throws {
    let reading = try Reading(options.request)
    let lines = SearchLines(ink: Ink(options.color), context: context, showsCounts: count)
    let outcome =
      if let query = try plainQuery() {
        reading.search(query, lines)
      } else {
        try search(reading, lines)
      }
    if outcome.hasFaults { throw ExitStatus.searchFailed }
    if !outcome.hasFindings { throw ExitStatus.nothingFound }
  }

  /// Searches a story that is read as a whole: for JSON, and for people and days.
  private func search(_ reading: Reading, _ lines: SearchLines) throws -> SearchOutcome {
    let story = reading.story(of: AllCores.map(reading.find(), reading.read).flatMap(\.self))
    story.tellFaults()
    let query = try query(in: story)
    let scope = SearchScope(story, query.asksForReading ? story.annotated() : nil)
    var outcome: SearchOutcome
    switch format {
    case .text: outcome = scope.search(query, story, lines)
    case .json:
      let findings = scope.findings(of: query, in: story)
      StandardOutput.write(SearchRecord(story, query, findings).json.written.printableJSON)
      outcome = SearchOutcome(hasFindings: !findings.isEmpty)
    }
    outcome.hasFaults = story.hasUnreadableFiles
    return outcome
  }
}

// MARK: The query

extension SearchCommand {
  /// The query, where it can be answered from one text after the other; nil where it takes the whole story.
  private func plainQuery() throws -> SearchQuery? {
    let known: SearchQuery
    do throws(SearchQueryError) {
      known = try SearchQuery(query, center: nil)
    } catch .noDay {
      // Which year is meant may be known once the story is.
      return nil
    } catch {
      throw complaint(error.sentence(in: World.language))
    }
    guard !known.isEmpty else { throw complaint(nothingAsked) }
    return known.asksForReading || format != .text ? nil : known
  }

  private func query(in story: Story) throws -> SearchQuery {
    do throws(SearchQueryError) {
      return try SearchQuery(query, center: story.days?.upperBound)
    } catch {
      throw complaint(error.sentence(in: World.language))
    }
  }

  private var nothingAsked: String {
    World.language == .french ? "rien à chercher" : "nothing to look for"
  }

  /// Tells what is wrong with the query.
  private func complaint(_ sentence: String) -> ExitCode {
    StandardError.write(
      ("frise: " + (query.isEmpty ? "" : query.fitted(to: 60) + ": ") + sentence).printable)
    return ExitStatus.searchFailed
  }
}
