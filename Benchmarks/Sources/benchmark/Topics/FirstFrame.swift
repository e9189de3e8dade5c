/// How long it takes until there is something to read.
extension Bench {
  func firstFrame() throws -> Table {
    var table = Table(
      title: "First frame, the five articles",
      note: "From exec to the last byte of the first screen: median / 99 of 100.")
    let readers = try readersOfArticles()
    for size in [Self.small, Self.large] {
      let contest = Contest(
        rounds: isQuick ? 10 : 40, isWarm: true, readers.map { self.contender($0, size) })
      let head = Row.Head("first frame, \(size.name)", "ms", .ratioAtMost(1.25, to: "less"))
      table.add(contest, [head])
    }
    return table
  }

  private func contender(_ reader: Reader, _ size: Session.Size) -> Contest.Contender {
    Contest.Contender(name: reader.name) { () throws(Failure) in
      { _ throws(Failure) in
        [try Session(reader.launch, size).firstFrame(seconds: Self.seconds)]
      }
    }
  }
}
