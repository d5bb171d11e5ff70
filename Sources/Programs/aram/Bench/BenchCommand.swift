import ArgumentParser

/// What `make bench` needs of the program; hidden, since nobody runs a desk with it.
struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: "Parts of the measurements in bench/; never run them on a desk that is in use.",
        shouldDisplay: false,
        subcommands: [
            BenchHello.self, BenchFill.self, BenchSingles.self, BenchWords.self, BenchLifetimes.self,
            BenchDrivers.self, BenchCox.self,
        ])
}
