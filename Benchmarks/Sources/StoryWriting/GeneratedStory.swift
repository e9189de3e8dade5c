/// A large story that looks like those in newspapers: articles in French and English of about 5 kB each, about the
/// same people in the same months. A seed gives the same story everywhere, and file by file.
public struct GeneratedStory {
  let world: StoryWorld
  private let formats: [StoryFormat]

  /// So many articles make a feed.
  private static let articlesOfFeed = 12

  public init(seed: UInt64, formats: [StoryFormat]) {
    precondition(!formats.isEmpty, "a story needs a format")
    world = StoryWorld(seed: seed)
    self.formats = formats
  }

  /// The file of a number, from 0 on.
  public func file(_ number: Int) -> StoryFile {
    var dice = Dice(seed: ~world.seed &+ UInt64(number) &* 0x9FB2_1C65_1E98_DF25)
    let format = format(&dice)
    let draft = DraftWriter.draft(number, of: world)
    let text =
      switch format {
      case .text: draft.plainText(hasMetadata: dice.chance(percent: 75))
      case .markdown: draft.markdown(hasMetadata: dice.chance(percent: 90))
      case .html: draft.html
      case .rss: feed(number, draft)
      }
    let digits = String(number + 1)
    let zeros = String(repeating: "0", count: max(0, 6 - digits.count))
    return StoryFile(name: "\(zeros)\(digits).\(format.suffix)", text: text)
  }

  private func format(_ dice: inout Dice) -> StoryFormat {
    var left = dice.below(formats.reduce(0) { $0 + $1.share })
    for format in formats {
      left -= format.share
      if left < 0 { return format }
    }
    return formats[0]
  }

  /// A feed of articles that no other file has.
  private func feed(_ number: Int, _ first: Draft) -> String {
    let others = (1..<Self.articlesOfFeed).map {
      DraftWriter.draft(number + $0 * 10_000_000, of: world)
    }
    return Feed(title: first.source, items: ([first] + others).map(Feed.Item.init)).rss
  }
}
