import Annotations
import ArgumentParser
import Articles
import Screen
import Store
import Stories

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct PinsCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json, csv
  }

  static let configuration = CommandConfiguration(
    commandName: "pins",
    abstract: "Print the sentences that were pinned in the reader, with their notes and sources.",
    discussion: """
      With paths, only what was pinned in those files and in the folders below them. Words that are no longer \
      in their article are printed all the same; the text says so, and the JSON has no offsets for them.
      """)

  @OptionGroup var options: CommonOptions
  @Option(help: ArgumentHelp("text, markdown, json or csv.", valueName: "format"))
  var format = Format.text

  func run() throws {
    let pins = try pins()
    let record = PinsRecord(pins, articles: articles(of: pins))
    switch format {
    case .text: StandardOutput.write(lines(of: record).joined())
    case .markdown: write(record.markdown(in: World.language))
    case .json: StandardOutput.write(record.json.written.printableJSON)
    case .csv: write(record.csv)
    }
  }

  private func write(_ text: String) {
    StandardOutput.write(StandardOutput.isTerminal ? text.printableLines : text)
  }

  /// What was pinned in the files that the command line names, or anywhere.
  private func pins() throws -> [Pin] {
    let all: [Pin]
    do throws(StoreError) {
      let notebook = try Notebook(folder: World.dataFolder, makesFile: false)
      if let remark = notebook.remark {
        StandardError.write(("frise: " + remark.sentence(in: World.language)).printable)
      }
      all = try notebook.pins()
    } catch {
      StandardError.write(("frise: " + error.sentence).printable)
      throw ExitStatus.nothingReadable
    }
    let places = options.paths.map { World.absolute(Path($0)) }
    guard !places.isEmpty else { return all }
    return all.filter { pin in
      let file = Self.file(of: pin.path.text)
      return places.contains { file == $0 || file.hasPrefix($0 == "/" ? $0 : $0 + "/") }
    }
  }

  /// The articles that pins stand in, by the names that they are kept by.
  private func articles(of pins: [Pin]) -> [Path: Article] {
    let files = ArticleFiles(
      overrides: options.request.overrides, secondsFromUTC: World.secondsFromUTC)
    var articles: [Path: Article] = [:]
    for file in Set(pins.map { Self.file(of: $0.path.text) }) {
      for article in (try? files.read(Path(file))) ?? [] {
        articles[Path(World.absolute(article.path))] = article
      }
    }
    return articles
  }

  /// The file of a kept name, which of an article of a feed has more behind it.
  private static func file(of name: String) -> String {
    if access(name, F_OK) == 0 { return name }
    return name.firstIndex(of: "#").map { String(name[..<$0]) } ?? name
  }

  private func lines(of record: PinsRecord) -> [String] {
    let ink = Ink(options.color)
    let language = World.language
    return record.entries.map { entry in
      let (pin, citation) = (entry.pin, entry.pin.citation)
      let heading = [citation.source, citation.title, citation.published?.words(in: language)]
      let gone = language == .french ? "ces mots n’y sont plus" : "these words are no longer there"
      let rest = [
        entry.range == nil ? "(\(gone))" : nil, pin.note.isEmpty ? nil : "— " + pin.note,
        pin.path.text,
      ]
      return ([pin.anchor.quote.onOneLine] + rest.compactMap(\.self)).map { "  " + $0.printable }
        .reduce(ink.inked(heading.compactMap(\.self).joined(separator: " · ").printable, .title)) {
          $0 + "\n" + $1
        } + "\n"
    }
  }
}
