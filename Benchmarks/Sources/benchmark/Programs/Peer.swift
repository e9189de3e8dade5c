/// A program that does some of what Frise does, and that people have.
enum Peer: String, CaseIterable {
  case less, newsboat, lnav, grep, rg

  /// Where it is; nil when it is not installed.
  var path: String? { Executable.path(of: rawValue) }

  /// What it is called with to tell its version.
  var versionOption: String { self == .newsboat || self == .lnav ? "-V" : "--version" }
}

extension Peer {
  static func less(_ files: [String], home: Home) -> Launch? {
    Peer.less.path.map { Launch(path: $0, arguments: files, home: home) }
  }

  static func lnav(_ files: [String], home: Home) -> Launch? {
    Peer.lnav.path.map { Launch(path: $0, arguments: files, home: home) }
  }

  /// Searches the files of a folder and of those below for a text, whatever its case.
  func search(for text: String, in folder: String, home: Home) -> Launch? {
    // To rg, -r is another thing, and it goes into folders anyway.
    let options = self == .grep ? "-rniF" : "-niF"
    return path.map { Launch(path: $0, arguments: [options, text, folder], home: home) }
  }
}
