import Glibc

/// What the five articles take to hold, and what the program takes on the disk.
extension Bench {
  func memory() throws -> Table {
    var table = Table(
      title: "Memory, the five articles, \(Self.large.name)",
      note: "The most that was held at once, all read: median / 99 of 100.")
    let contenders = try readersOfArticles().map { reader in
      Contest.Contender(name: reader.name) { () throws(Failure) in
        { _ throws(Failure) in
          let session = try Session(reader.launch, Self.large)
          _ = try session.readiness(seconds: Self.seconds)
          return [session.peakMegabytes]
        }
      }
    }
    table.add(
      Contest(rounds: isQuick ? 2 : 5, contenders), [Row.Head("five articles", "MB", .atMost(15))])
    return table
  }

  func size() -> Table {
    var table = Table(title: "The program")
    let contenders = frises.map { frise in
      Contest.Contender(name: frise.name) { () throws(Failure) in
        { _ throws(Failure) in
          var status = stat()
          guard stat(frise.path, &status) == 0 else {
            throw .cannotStart(path: frise.path, reason: errno)
          }
          return [Double(status.st_size) / 1e6]
        }
      }
    }
    table.add(Contest(rounds: 1, contenders), [Row.Head("file", "MB", .atMost(20))])
    return table
  }
}
