import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@main
enum Main {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      if let request = Request(onlyPaths: arguments) {
        try ReadCommand.open(request)
      } else {
        var command = try Frise.parseAsRoot(Frise.commandFirst(arguments))
        try command.run()
      }
    } catch {
      let status = Frise.exitCode(for: error)
      // What was typed on the command line comes back in messages, and is text like any other.
      let message = Frise.fullMessage(for: error).printableLines
      if status.isSuccess {
        StandardOutput.write(message + "\n")
      } else if !message.isEmpty {
        StandardError.write(message)
      }
      exit(status.rawValue)
    }
  }
}
