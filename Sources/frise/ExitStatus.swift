import ArgumentParser

/// How the program ends, for whoever started it.
enum ExitStatus {
  /// Some files could not be read.
  static let someUnreadable = ExitCode(1)
  /// Results could not be written (EX_IOERR).
  static let unwritable = ExitCode(74)
  /// No file could be read (EX_NOINPUT).
  static let nothingReadable = ExitCode(66)
  /// There is no terminal of any use (EX_USAGE).
  static let noTerminal = ExitCode(64)
}
