/// How long a key takes to be answered.
extension Bench {
  func keys() throws -> Table {
    var table = Table(
      title: "Keys, the five articles, \(Self.large.name)",
      note: """
        From the key to the first and to the last byte of what changes on the screen: median / 99 of 100. less and \
        lnav have the five articles as one text; where Frise goes through its list they go by lines.
        """)
    let text = scratch + "/articles.txt"
    let files = try StoryFolder.files(in: articles)
    try StoryFolder.write(try files.map(StoryFolder.text).joined(separator: "\n"), to: text)
    let peers = [
      ("less", Peer.less([text], home: home())), ("lnav", Peer.lnav([text], home: home())),
    ]
    for task in KeyTask.all {
      Progress.tell(task.what)
      let own = frises.map { frise in
        let launch = frise.reader([articles], home: home())
        return contender(frise.name, launch, task.opening, task.cycle)
      }
      let others = peers.compactMap { name, launch in
        launch.flatMap { launch in
          task.peerCycle.map { contender(name, launch, "", $0) }
        }
      }
      let contest = Contest(rounds: isQuick ? 80 : 400, own + others)
      table.add(
        contest,
        [
          Row.Head("\(task.what): first byte", "ms", .atMost(0.5), .p99AtMost(3)),
          Row.Head("\(task.what): last byte", "ms"),
        ])
    }
    return table
  }

  private func contender(
    _ name: String, _ launch: Launch, _ opening: String, _ cycle: KeyCycle
  ) -> Contest.Contender {
    Contest.Contender(name: name) { () throws(Failure) in
      let session = try Session(launch, Self.large)
      _ = try session.readiness(seconds: Self.seconds)
      if !opening.isEmpty { _ = try session.press(opening, quietMilliseconds: 300) }
      return { round throws(Failure) in
        let key = cycle.key(round)
        let answer = try session.press(key, quietMilliseconds: 8)
        return key == cycle.back ? nil : answer.map { [$0.firstByte, $0.lastByte] }
      }
    }
  }
}

/// A key that is pressed a few times and measured, then one that leads back and is not: of two keys that take
/// different times there would be no median to speak of.
private struct KeyCycle {
  let key: String
  let back: String
  let times: Int

  func key(_ round: Int) -> String { round % (2 * times) < times ? key : back }
}

/// Something that is done with keys.
private struct KeyTask {
  let what: String
  /// The keys that lead there.
  var opening = ""
  let cycle: KeyCycle
  /// The keys with which less and lnav do the like; nil when they do not.
  var peerCycle: KeyCycle?

  static let all = [
    KeyTask(
      what: "list, one down", cycle: KeyCycle(key: "j", back: "k", times: 4),
      peerCycle: KeyCycle(key: "j", back: "k", times: 40)),
    KeyTask(
      what: "text, a page on", opening: "l", cycle: KeyCycle(key: " ", back: "b", times: 1),
      peerCycle: KeyCycle(key: " ", back: "b", times: 1)),
    KeyTask(
      what: "text, one line down", opening: "l", cycle: KeyCycle(key: "j", back: "k", times: 20),
      peerCycle: KeyCycle(key: "j", back: "k", times: 40)),
    KeyTask(what: "timeline, opened", cycle: KeyCycle(key: "t", back: "q", times: 1)),
    KeyTask(
      what: "timeline, next event", opening: "tg", cycle: KeyCycle(key: "j", back: "k", times: 1)),
    KeyTask(
      what: "timeline, next source", opening: "tg", cycle: KeyCycle(key: "l", back: "h", times: 1)),
  ]
}
