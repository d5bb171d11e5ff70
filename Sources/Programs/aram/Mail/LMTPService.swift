import Mail
import ServiceLifecycle

/// The LMTP listener as a service: when the server stops, deliveries under way are answered first.
struct LMTPService: Service {
    let listener: LMTPListener

    func run() async throws {
        try await withGracefulShutdownHandler {
            try await listener.run()
        } onGracefulShutdown: {
            Task { await listener.stop() }
        }
    }
}
