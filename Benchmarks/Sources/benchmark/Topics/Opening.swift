/// How long a story takes to open, and what it takes to hold.
extension Bench {
  /// The numbers of articles of the stories that are opened.
  var sizesToOpen: [Int] {
    let sizes = isQuick ? [10, 1_000] : [10, 1_000, 10_000, 100_000]
    return sizes.filter { (smallest...largest).contains($0) }
  }

  func opening(_ articles: Int) throws -> Table {
    let folder = try stories.story(of: articles)
    let bytes = try StoryFolder.warm(folder)
    Progress.tell("opening \(articles) articles")
    var table = Table(
      title: "Opening \(articles) articles (\(bytes.megabytes)), \(Self.large.name)",
      note: """
        From exec: median / 99 of 100. Ready is when the program rests. The first start has nothing kept, the second one \
        what the first has kept. newsboat reads one feed with the articles.
        """)
    let seconds = Self.seconds + articles / 150
    let starts =
      frises.map { frise in
        Starts(name: frise.name) { home, _ in frise.reader([folder], home: home) }
      } + (articles <= 10_000 ? try peers(articles, folder) : [])
    let rounds = articles <= 10 ? 7 : articles <= 1_000 ? 5 : articles <= 10_000 ? 3 : 1
    let contest = Contest(
      rounds: isQuick ? min(rounds, 2) : rounds,
      starts.map { starts in
        Contest.Contender(name: starts.name) { () throws(Failure) in
          { _ throws(Failure) in try self.measure(starts, seconds: seconds) }
        }
      })
    table.add(contest, heads(articles))
    return table
  }

  private func peers(_ articles: Int, _ folder: String) throws -> [Starts] {
    var peers: [Starts] = []
    if let path = Peer.lnav.path {
      peers.append(
        Starts(name: "lnav") { home, _ in Launch(path: path, arguments: [folder], home: home) })
    }
    let newsboat = try Newsboat(
      reading: try StoryFolder.files(in: folder), title: "Story",
      feed: "\(scratch)/story-\(articles).rss")
    if let newsboat {
      peers.append(
        Starts(name: "newsboat") { home, isFirst in newsboat.reader(home: home, fetches: isFirst) }
      )
    }
    return peers
  }

  /// The numbers of a first and of a second start.
  private func measure(_ starts: Starts, seconds: Int) throws(Failure) -> [Double] {
    let home = home()
    var numbers: [Double] = []
    for isFirst in [true, false] {
      let session = try Session(starts.launch(home, isFirst), Self.large)
      let firstFrame = try session.firstFrame(seconds: seconds)
      numbers += [firstFrame, try session.readiness(seconds: seconds), session.peakMegabytes]
      session.quit()
    }
    return numbers
  }

  private func heads(_ articles: Int) -> [Row.Head] {
    let isBudgeted = articles == 10_000
    func head(_ what: String, _ unit: String, _ limit: Double) -> Row.Head {
      isBudgeted ? Row.Head(what, unit, .atMost(limit)) : Row.Head(what, unit)
    }
    return [
      head("first start: first frame", "ms", 50), head("first start: ready", "ms", 10_000),
      head("first start: memory", "MB", 300), head("second start: first frame", "ms", 50),
      head("second start: ready", "ms", 300), head("second start: memory", "MB", 300),
    ]
  }
}

/// A program that is started twice in one home.
private struct Starts {
  let name: String
  let launch: (_ home: Home, _ isFirst: Bool) -> Launch
}
