import StoryWriting

/// How long a letter takes that is typed into the search of all articles.
extension Bench {
  func typing() throws -> Table {
    let articles = min(largest, isQuick ? 1_000 : 10_000)
    let folder = try stories.story(of: articles)
    _ = try StoryFolder.warm(folder)
    var table = Table(
      title: "Search as one types, \(articles) articles, \(Self.large.name)",
      note: "From a letter to the last byte of what was found, all indexed: median / 99 of 100.")
    let keys = GeneratedStory.queries.flatMap { $0.map(String.init) + [Self.clearLine] }
    let rounds = keys.count * (isQuick ? 1 : 2)
    let contenders = frises.map { frise in
      Contest.Contender(name: frise.name) { () throws(Failure) in
        let session = try Session(frise.reader([folder], home: home()), Self.large)
        _ = try session.readiness(seconds: Self.seconds + articles / 100)
        _ = try session.press("S", quietMilliseconds: 500)
        return { round throws(Failure) in
          let key = keys[round % keys.count]
          let answer = try session.press(key, quietMilliseconds: 150)
          return key == Self.clearLine ? nil : answer.map { [$0.firstByte, $0.lastByte] }
        }
      }
    }
    table.add(
      Contest(rounds: rounds, contenders),
      [
        Row.Head("a letter: first byte", "ms"),
        Row.Head("a letter: last byte", "ms", .p99AtMost(20)),
      ])
    return table
  }

  private static let clearLine = "\u{15}"
}
