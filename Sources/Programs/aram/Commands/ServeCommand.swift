import Alerting
import ArgumentParser
import Hummingbird
import Insight
import Listening
import Logging
import Mail
import People
import Primitives
import ServiceLifecycle
import Storage
import TextAnalysis
import UnixSignals

/// Runs the console, the public pages, the workers and the watchers' listener.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Run the server.",
        discussion:
            "With an empty database the first page in the browser leads through set-up. Stop it with TERM or Ctrl-C.")

    func run() async throws {
        let settings = try await Settings.load()
        let database = try await settings.openDatabase()
        try await Server(settings: settings, database: database, clock: .system).run()
    }
}

/// The services of one process, started and stopped together.
struct Server: Sendable {
    let settings: Settings
    let database: Database
    let clock: WallClock

    /// Runs until the process is told to stop, then closes the database.
    func run(onReady: @escaping @Sendable () async -> Void = {}) async throws {
        let logger = Logger(label: "aram")
        for (language, damage) in ShippedModels.damages() {
            logger.error(
                "the weights of the reader of messages are damaged; word tables read alone in this language",
                metadata: ["language": "\(language.rawValue)", "reason": "\(damage)"])
        }
        let addresses = try await database.read(in: nil) { snapshot in
            let senders = try TenantRecord.all(in: snapshot).compactMap(\.senderEmail)
            return Set(senders + (try MailboxRecord.addresses(in: snapshot)))
        }
        let house = try House(
            settings: settings, database: database, clock: clock, addresses: addresses, logger: logger)
        var services: [any Service] = try applications(of: house, logger: logger, onReady: onReady)
        // Slow targets outside and long nights hold up nothing else.
        for lane in [OutboxLane.except([webhookKind, nightKind]), .only([webhookKind]), .only([nightKind])] {
            let duty = OutboxDuty(database: database, workers: house.workers, clock: clock, lane: lane)
            services.append(duty.loop(logger: logger))
        }
        let listening = SubscriptionLoop(database: database, subscriptions: house.subscriptions) { name, error in
            logger.error("the subscription \(name) failed", metadata: ["error": "\(error)"])
        }
        services.append(Loop(name: "subscriptions", logger: logger) { try await listening.run() })
        services.append(house.digestLoop(logger: logger))
        services.append(house.mailboxLoop(logger: logger))
        services.append(house.nightLoop(logger: logger))
        services.append(Loop(name: "live stream", logger: logger) { try await house.hub.run() })
        if let door = try await lmtpDoor(logger: logger) { services.append(door) }
        let group = ServiceGroup(
            configuration: .init(
                services: services.map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint],
                logger: logger))
        try await group.run()
        await database.close()
    }

    private func lmtpDoor(logger: Logger) async throws -> (any Service)? {
        guard let address = try settings.address(.lmtpListen) else { return nil }
        let door = LMTPDoor(database: database, clock: clock, logger: logger)
        let listener = try await LMTPListener.bind(
            to: .tcp(host: address.host, port: address.port), hostName: try settings.required(.mailDomain),
            deliver: door.deliver)
        return LMTPDuty(listener: listener)
    }

    private func applications(
        of house: House, logger: Logger, onReady: @escaping @Sendable () async -> Void
    ) throws -> [any Service] {
        guard let address = try settings.address(.listen) else {
            throw SettingsRefusal(name: Setting.listen.name, reason: "is off")
        }
        let console = Application(
            router: house.router(),
            configuration: .init(address: .hostname(address.host, port: address.port), serverName: nil),
            onServerRunning: { _ in await onReady() }, logger: quiet(logger))
        guard let watch = try settings.address(.metricsListen) else { return [console] }
        let router = Router(context: BasicRequestContext.self)
        HealthRoutes(database: database, listeners: { house.hub.listenerCount }, meter: house.meter).add(to: router)
        let watchers = Application(
            router: router, configuration: .init(address: .hostname(watch.host, port: watch.port)),
            logger: quiet(logger))
        return [console, watchers]
    }

    private func quiet(_ logger: Logger) -> Logger {
        var quiet = logger
        quiet.logLevel = .warning
        return quiet
    }
}
