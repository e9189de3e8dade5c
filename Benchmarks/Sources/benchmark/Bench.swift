import FoundationEssentials

/// What a run measures, and with what.
struct Bench {
  /// The Frise that is measured, and one to measure it against.
  let frises: [Frise]
  /// The folder of the five articles that come with Frise.
  let articles: String
  let stories: StoryFolder
  /// A folder for all that is gone after the run.
  let scratch: String
  let isQuick: Bool
  /// The fewest articles of a story that is opened, and the most of any.
  let smallest: Int
  let largest: Int

  static let small = Session.Size(columns: 80, rows: 24)
  static let large = Session.Size(columns: 200, rows: 60)

  /// So many seconds a program has for a few articles.
  static let seconds = 30

  func home() -> Home { Home(in: scratch) }

  /// Measures a topic, and hands over each table as soon as it is there.
  func measure(_ topic: Topic, _ take: (Table) -> Void) throws {
    switch topic {
    case .firstFrame: take(try firstFrame())
    case .keys: take(try keys())
    case .typing: take(try typing())
    case .search: take(try search())
    case .commands: take(try commands())
    case .opening: for articles in sizesToOpen { take(try opening(articles)) }
    case .memory: take(try memory())
    case .size: take(size())
    }
  }
}

/// What can be measured by itself.
enum Topic: String, CaseIterable {
  case firstFrame = "first-frame"
  case keys, typing, search, commands, opening, memory, size
}
