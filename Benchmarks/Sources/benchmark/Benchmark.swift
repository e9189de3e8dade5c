import ArgumentParser

/// Measures Frise beside programs that people have.
@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark",
    abstract: "Measure Frise beside programs that people have.",
    subcommands: [RunCommand.self, GenerateCommand.self], defaultSubcommand: RunCommand.self)
}
