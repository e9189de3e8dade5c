import StoryWriting

extension Bench {
  /// The machine, and the versions of all that is measured on it; of a peer that is not there it says so.
  var machine: Machine {
    let own = frises.map {
      Machine.Version(name: $0.name, version: version($0.path, "--version") ?? "unknown")
    }
    let peers = Peer.allCases.map { peer in
      let found = peer.path.map { version($0, peer.versionOption) ?? "unknown" }
      return Machine.Version(name: peer.rawValue, version: found ?? "not installed, left out")
    }
    let formats = stories.formats.map(\.rawValue).joined(separator: ", ")
    return Machine(stories: "\(formats), seed \(stories.seed)", versions: own + peers)
  }

  /// The first line that a program says of its version.
  private func version(_ path: String, _ option: String) -> String? {
    let launch = Launch(path: path, arguments: [option], home: home())
    let run = try? CommandRun(launch, seconds: 10)
    return run?.head.split(separator: "\n").first.map(String.init)
  }
}
