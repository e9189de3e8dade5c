import Annotations
import Corpora

/// The measures of each language and over all, and what is wrong.
struct Report {
  /// Scores with the number of their articles.
  struct Section {
    let name: String
    var articles = 0
    var score = Score()

    mutating func add(_ found: Marks, against gold: Marks) {
      articles += 1
      score.add(found, against: gold)
    }
  }

  /// A difference, and what shows where it is.
  struct Finding {
    let path: String
    let published: Day?
    let difference: Difference
    let context: Context?
    /// The words that were found, where they are others than the right ones.
    let foundWords: String?
  }

  private(set) var all = Section(name: "all")
  private(set) var languages: [Section] = []
  private(set) var findings: [Finding] = []
  private let listing: Set<Difference.Subject>

  /// A report that lists what is wrong about these subjects.
  init(listing: Set<Difference.Subject>) { self.listing = listing }

  /// Whether it lists anything.
  var lists: Bool { !listing.isEmpty }

  /// Adds an article with what was found in it; `text` shows the context where the gold has no text.
  mutating func add(_ found: Marks, to gold: MarkedArticle, text: [Unicode.Scalar]? = nil) {
    all.add(found, against: gold.marks)
    let language = gold.marks.language
    if !languages.contains(where: { $0.name == language }) {
      languages.append(Section(name: language))
    }
    for index in languages.indices where languages[index].name == language {
      languages[index].add(found, against: gold.marks)
    }
    guard lists else { return }
    let scalars = gold.scalars ?? text
    for difference in Difference.all(found, against: gold.marks)
    where listing.contains(difference.subject) {
      findings.append(
        Finding(
          path: gold.path, published: gold.published, difference: difference,
          context: scalars.flatMap { Context(Self.shown(difference.range, in: $0), in: $0) },
          foundWords: scalars.flatMap { scalars in
            difference.found.flatMap { Context($0, in: scalars)?.words }
          }))
    }
  }

  /// The range, or where that is empty the words behind it.
  private static func shown(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Range<Int> {
    guard range.isEmpty else { return range }
    return range.lowerBound..<max(range.lowerBound, min(range.lowerBound + 100, scalars.count))
  }
}
