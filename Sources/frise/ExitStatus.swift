import ArgumentParser

/// How the program ends, for whoever started it.
enum ExitStatus {
  /// Some files could not be read.
  static let someUnreadable = ExitCode(1)
  /// A search found nothing; and could not be carried out, or not in all files. These are the numbers that grep has.
  static let nothingFound = ExitCode(1)
  static let searchFailed = ExitCode(2)
  /// Results could not be written (EX_IOERR).
  static let unwritable = ExitCode(74)
  /// No file could be read (EX_NOINPUT).
  static let nothingReadable = ExitCode(66)
  /// There is no terminal of any use (EX_USAGE).
  static let noTerminal = ExitCode(64)
}
