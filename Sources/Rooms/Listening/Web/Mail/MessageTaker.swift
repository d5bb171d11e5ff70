package import Mail
package import Primitives
package import Storage

/// Reads stored messages behind their receipt: the worker of the rows `message.take`.
package struct MessageTaker: Sendable {
    private let database: Database
    private let own: OwnMail
    private let clock: WallClock
    private let handOver: TakeMessage

    /// A taker that hands what people wrote to the room above.
    package init(database: Database, own: OwnMail, clock: WallClock, handOver: @escaping TakeMessage) {
        self.database = database
        self.own = own
        self.clock = clock
        self.handOver = handOver
    }

    /// What the outbox loop is given.
    package var worker: OutboxWorker {
        OutboxWorker("message.take") { item in
            guard let id: RawMessageID = item.payload["raw"]?.id() else { return .never("the row names no message") }
            let act = Act(tenant: item.tenant, actor: .system, at: clock.now)
            do {
                try await takeRawMessage(
                    id, own: own, isReleased: item.payload["released"]?.truth ?? false, by: act, in: database,
                    handOver: handOver)
                return .done
            } catch {
                return .later("the message could not be taken: \(type(of: error))")
            }
        }
    }
}
