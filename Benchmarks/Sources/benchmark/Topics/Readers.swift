/// The readers at their terminals, each ready to be started again and again.
extension Bench {
  struct Reader {
    let name: String
    let launch: Launch
  }

  /// Everybody who can read the five articles; newsboat has fetched them before.
  func readersOfArticles() throws -> [Reader] {
    let files = try StoryFolder.files(in: articles)
    var readers = frises.map { Reader(name: $0.name, launch: $0.reader([articles], home: home())) }
    if let less = Peer.less(files, home: home()) {
      readers.append(Reader(name: "less", launch: less))
    }
    let feed = scratch + "/articles.rss"
    if let newsboat = try Newsboat(reading: files, title: "Articles", feed: feed) {
      let home = home()
      _ = try CommandRun(newsboat.fetching(home: home), seconds: Self.seconds)
      let launch = newsboat.reader(home: home, fetches: false)
      readers.append(Reader(name: "newsboat", launch: launch))
    }
    if let lnav = Peer.lnav(files, home: home()) {
      readers.append(Reader(name: "lnav", launch: lnav))
    }
    return readers
  }
}
