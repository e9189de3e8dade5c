/// A Frise that is measured.
struct Frise {
  /// The column that its numbers go to.
  let name: String
  let path: String

  func reader(_ paths: [String], home: Home) -> Launch {
    Launch(path: path, arguments: paths, home: home, quitKeys: "Q")
  }

  func command(_ arguments: [String], home: Home) -> Launch {
    Launch(path: path, arguments: arguments, home: home)
  }
}
