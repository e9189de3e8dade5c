/// How fast Frise finds names, dates and events.
extension Bench {
  func commands() throws -> Table {
    let folder = try stories.story(of: min(largest, isQuick ? 400 : 2_000))
    let bytes = try StoryFolder.warm(folder)
    let small = try stories.story(of: min(largest, isQuick ? 200 : 1_000))
    let smallBytes = try StoryFolder.warm(small)
    let count = try StoryFolder.files(in: small).count
    var table = Table(
      title: "Annotation, \(bytes.megabytes); timeline, \(count) articles",
      note: """
        Commands from exec to the end: median / 99 of 100. The rate is that of one core: bytes over all the time \
        worked, reading and printing with it.
        """)
    let format = ["--format", "json"]
    table.add(
      contest(["annotate"] + format + [folder], bytes),
      [
        Row.Head("frise annotate: rate", "MB/s", .atLeast(10)),
        Row.Head("frise annotate: time", "ms"),
      ])
    table.add(
      contest(["people"] + format + [folder], bytes),
      [Row.Head("frise people: rate", "MB/s"), Row.Head("frise people: time", "ms")])
    table.add(
      contest(["timeline"] + format + [small], smallBytes),
      [Row.Head("frise timeline: rate", "MB/s"), Row.Head("frise timeline: time", "ms")])
    return table
  }

  private func contest(_ arguments: [String], _ bytes: Int) -> Contest {
    Contest(
      rounds: isQuick ? 3 : 5, isWarm: true,
      frises.map { frise in
        Contest.Contender(name: frise.name) { () throws(Failure) in
          let launch = frise.command(arguments, home: home())
          return { _ throws(Failure) in
            let run = try CommandRun(launch, seconds: 120)
            return [Double(bytes) / 1000 / run.workedMilliseconds, run.milliseconds]
          }
        }
      })
  }
}
