import Annotations
import FoundationEssentials

extension Tables {
  /// The tables that are built in, all of them.
  static var complete: Tables {
    get throws(InputError) {
      guard builtIn.isComplete else {
        throw InputError(
          path: "Sources/CTables/tables", reason: "the built-in tables are missing or damaged")
      }
      return builtIn
    }
  }

  /// The tables of a folder.
  static func read(_ folder: String) throws(InputError) -> Tables {
    Tables(
      lexicon: try read(folder + "/lexicon.table", Lexicon.init),
      model: try read(folder + "/names.table", NameModel.init),
      outlook: try read(folder + "/outlook.table", OutlookModel.init))
  }

  private static func read<Table>(
    _ path: String, _ make: (UnsafeRawBufferPointer) -> Table?
  ) throws(InputError) -> Table {
    let data = try InputFile.bytes(path)
    // Never given back: a table reads its bytes as long as the program runs.
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: data.count, alignment: 16)
    _ = data.copyBytes(to: bytes.bindMemory(to: UInt8.self))
    guard let table = make(UnsafeRawBufferPointer(bytes)) else {
      throw InputError(path: path, reason: "is damaged, or no such table")
    }
    return table
  }
}
