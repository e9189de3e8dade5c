import FoundationEssentials

/// The text of a file; the error names the file.
func text(of path: String) throws -> String {
  guard let data = FileManager.default.contents(atPath: path) else { throw Unreadable(path: path) }
  return String(decoding: data, as: UTF8.self)
}

func lines(of path: String) throws -> [Substring] {
  try text(of: path).split(whereSeparator: \.isNewline)
}

struct Unreadable: Error, CustomStringConvertible {
  let path: String
  var description: String { "\(path): cannot be read" }
}
