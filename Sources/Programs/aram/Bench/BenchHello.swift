import ArgumentParser
import Hummingbird
import Logging

/// The bare framework: the reference that all rates are divided by.
struct BenchHello: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hello", abstract: "Serve two words at / with the bare framework.")

    @Option(help: "The port on 127.0.0.1.")
    var port: Int

    func run() async throws {
        var logger = Logger(label: "hello")
        logger.logLevel = .warning
        let router = Router()
        router.get("/") { _, _ in "Hello, world" }
        try await Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: port)), logger: logger
        ).runService()
    }
}
