import StoryWriting

/// How long a search takes that is one command.
extension Bench {
  func search() throws -> Table {
    let articles = min(largest, isQuick ? 1_000 : 10_000)
    let folder = try stories.story(of: articles)
    let bytes = try StoryFolder.warm(folder)
    var table = Table(
      title: "Search by a command, \(articles) articles (\(bytes.megabytes))",
      note: """
        From exec to the end: median / 99 of 100. Beside Frise, which finds sentences whatever their accents: grep -rniF, \
        rg -niF. The lines that each printed stand behind the words.
        """)
    let sought = [
      ("rare word", stories.generated.rareWord), ("frequent word", GeneratedStory.frequentWord),
      ("phrase", GeneratedStory.phrase), ("word that is nowhere", GeneratedStory.missingWord),
    ]
    for (what, text) in sought {
      let lines = LineCounts()
      let own = frises.map { frise in
        let query = text.contains(" ") ? "\"\(text)\"" : text
        return contender(
          frise.name, frise.command(["search", query, folder], home: home()), lines)
      }
      let others = [Peer.grep, .rg].compactMap { peer in
        peer.search(for: text, in: folder, home: home()).map {
          contender(peer.rawValue, $0, lines)
        }
      }
      let contest = Contest(rounds: isQuick ? 5 : 9, isWarm: true, own + others)
      table.add(contest, [Row.Head("\(what) (\(lines.text))", "ms")])
    }
    return table
  }

  private func contender(_ name: String, _ launch: Launch, _ lines: LineCounts)
    -> Contest.Contender
  {
    Contest.Contender(name: name) { () throws(Failure) in
      { _ throws(Failure) in
        let run = try CommandRun(launch, allowing: [0, 1], seconds: 120)
        lines.counts[name] = run.lines
        return [run.milliseconds]
      }
    }
  }
}

/// How many lines each program printed.
private final class LineCounts {
  var counts: [String: Int] = [:]

  var text: String {
    counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }
}

extension Int {
  /// Bytes in megabytes, of a million.
  var megabytes: String { (Double(self) / 1e6).shown + " MB" }
}
