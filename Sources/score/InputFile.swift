import Annotations
import Corpora
import FoundationEssentials

/// A file that is measured on or measured.
enum InputFile {
  /// The bytes of a file.
  static func bytes(_ path: String) throws(InputError) -> Data {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw InputError(path: path, reason: "cannot be read")
    }
    return data
  }

  /// The articles of a file: marked texts, or JSON when its name says so.
  static func articles(_ path: String) throws(InputError) -> [MarkedArticle] {
    let data = try bytes(path)
    if path.hasSuffix(".json") {
      do {
        return try MarkedArticle.read(json: data)
      } catch {
        throw InputError(path: path, reason: "\(error)")
      }
    }
    do {
      return try MarkedArticle.read(marked: String(decoding: data, as: UTF8.self), path: path)
    } catch {
      throw InputError(path: "\(path):\(error.line)", reason: error.reason)
    }
  }
}

/// Why a file cannot be used.
struct InputError: Error, CustomStringConvertible {
  let path: String
  let reason: String

  var description: String { "\(path): \(reason)" }
}
