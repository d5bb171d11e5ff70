import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Synchronization

/// A real web server that keeps the calls that it gets and answers with the code that the test gives.
final class Receiver: Sendable {
    /// One call as it came over the wire.
    struct Call: Sendable {
        let headers: [(name: String, value: String)]
        let body: [UInt8]

        func header(_ name: String) -> String { headers.first { $0.name.lowercased() == name }?.value ?? "" }
    }

    private let state = Mutex<(calls: [Call], status: Int)>(([], 204))

    var calls: [Call] { state.withLock { $0.calls } }

    func answer(_ status: Int) { state.withLock { $0.status = status } }

    /// Listens on a free port of the loopback address while the body runs.
    static func open(_ body: @escaping @Sendable (Receiver, String) async throws -> Void) async throws {
        let receiver = Receiver()
        let router = Router(context: BasicRequestContext.self)
        router.post("hook") { request, _ -> Response in
            let buffer = try await request.body.collect(upTo: 1 << 20)
            let call = Call(
                headers: request.headers.map { ($0.name.rawName, $0.value) }, body: Array(buffer.readableBytesView))
            let status = receiver.state.withLock { state in
                state.calls.append(call)
                return state.status
            }
            return Response(status: .init(code: status))
        }
        var logger = Logger(label: "receiver")
        logger.logLevel = .critical
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)), logger: logger)
        try await application.test(.live) { client in
            try await body(receiver, "http://127.0.0.1:\(client.port ?? 0)/hook")
        }
    }
}
