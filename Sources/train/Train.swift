import Annotations
import ArgumentParser
import Corpora
import FoundationEssentials

/// Makes the two tables that names are found by, the same bytes from the same data.
@main
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Make the lexicon and the model of names from lists, labelled sentences and marked texts.")

  @Argument(help: "The folder with the lists (lists/) and the labelled sentences (silver/).")
  var data: String

  @Option(help: "The folder with the marked texts.")
  var corpus = "Sources/train/Corpus"

  @Option(help: "The folder that the tables are written to.")
  var output = "Sources/CTables/tables"

  @Option(help: "A marked file that is not learned from.")
  var without: [String] = []

  @Option(help: "How many rows of weights the model has.")
  var rows = 190_000

  @Option(help: "How often each text is learned from.")
  var rounds = 4

  func run() throws {
    let silver = try silverTexts()
    let own = try ownTexts()
    let counts = WordCounts(silver + own)
    var lists = try NameLists(folder: data + "/lists", seen: counts)
    lists.markFrequent(counts, most: 4000)
    try lists.readOwn(folder: corpus)
    let lexiconTable = Lexicon.table(of: lists.words)
    try write(lexiconTable, "lexicon.table")
    print("lexicon: \(lists.words.count) words, \(lexiconTable.count) bytes")

    try write(OutlookTrainer.table(own), "outlook.table")
    let table = lexiconTable.withUnsafeBytes { bytes in
      let texts = allTexts(silver, own, lists: lists)
      var examples: [Trainer.Example] = []
      let lexicon = Lexicon(bytes)
      for text in texts {
        examples += Trainer.examples(of: LabelledText(text), lexicon: lexicon, rows: rows)
      }
      print("names: \(texts.count) texts, \(examples.count) islands")
      var trainer = Trainer(rows: rows)
      trainer.learn(examples, rounds: rounds, seed: 11)
      return trainer.table()
    }
    try write(table, "names.table")
    print("names: \(table.count) bytes")
  }

  private func write(_ bytes: [UInt8], _ name: String) throws {
    try Data(bytes).write(to: URL(filePath: output + "/" + name))
  }

  private func silverTexts() throws -> [MarkedText] {
    let silver = data + "/silver/"
    return try SilverText.read(text(of: silver + "fr.tsv"), language: .french)
      + SilverText.read(text(of: silver + "en.tsv"), language: .english)
      + SilverText.read(text(of: silver + "en-wikigold.conllu"), language: .english)
  }

  /// The marked texts, in the order of their files.
  private func ownTexts() throws -> [MarkedText] {
    let files = try FileManager.default.contentsOfDirectory(atPath: corpus).sorted()
    return try files.filter { $0.hasSuffix(".txt") && !without.contains($0) }.flatMap { file in
      do {
        return try MarkedText.read(text(of: corpus + "/" + file))
      } catch let error as MarkedTextError {
        throw ValidationError("\(file): \(error)")
      }
    }
  }

  /// So many of a hundred sentences of encyclopedias are learned from: with more of them, news would count for less.
  private static let silverShare = 40

  /// All that is learned from: sentences of encyclopedias, as they are and often with other names; the marked news,
  /// many times, mostly with other names.
  private func allTexts(
    _ silver: [MarkedText], _ own: [MarkedText], lists: NameLists
  ) -> [MarkedText] {
    var swap = NameSwap(lists, seed: 7)
    var random = Random(seed: 3)
    var texts: [MarkedText] = []
    for text in silver where random.chance(Self.silverShare) {
      texts.append(text)
      let hasPerson = text.marks.contains { $0.kind == .person }
      if hasPerson, random.chance(60) { texts.append(swap.swapped(text)) }
      if random.chance(25) { texts.append(Recast.beginningLater(text, &random)) }
      if random.chance(3) {
        texts.append(Recast.inCapitals(text, withoutAccents: random.chance(50)))
      }
    }
    for text in own {
      for _ in 0..<2 { texts.append(text) }
      for _ in 0..<6 { texts.append(swap.swapped(text)) }
      for _ in 0..<2 { texts.append(Recast.beginningLater(swap.swapped(text), &random)) }
      if random.chance(30) {
        texts.append(Recast.inCapitals(swap.swapped(text), withoutAccents: random.chance(50)))
      }
      if text.language == .english, random.chance(30) {
        texts.append(Recast.inTitleCase(swap.swapped(text)))
      }
    }
    return texts
  }
}
