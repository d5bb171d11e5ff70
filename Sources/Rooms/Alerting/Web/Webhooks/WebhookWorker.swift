package import People
package import Primitives
package import Storage
package import Webhooks

/// Makes the calls of the outbox: signs, sends, writes down how it ended, and comes again after growing pauses.
package func webhookWorker(
    database: Database, transport: WebhookTransport, secret: InstallSecret, baseAddress: String, clock: WallClock
) -> OutboxWorker {
    OutboxWorker(webhookKind) { item in
        guard let delivery: DeliveryID = item.payload["delivery"]?.id() else {
            return .never("the row names no delivery")
        }
        do {
            let now = clock.now
            let prepared = try await database.read(in: item.tenant) {
                try prepareCall(delivery, openedBy: secret, baseAddress: baseAddress, at: now, in: $0)
            }
            guard case .ready(let call, _) = prepared else {
                guard case .off = prepared else { return .never("the delivery is gone") }
                try await database.write(in: item.tenant) { try noteOff(delivery, at: now, in: $0) }
                return .never("the target is off")
            }
            let result = await transport.post(call)
            let end = clock.now
            let verdict = try await database.write(in: item.tenant) {
                try noteCall(delivery, ended: result, attempt: item.attempts, at: end, in: $0)
            }
            return switch verdict {
            case .done: .done
            case .later(let words, let pause): .later(words, after: pause)
            case .never(let words): .never(words)
            }
        } catch {
            return .later("\(type(of: error))")
        }
    }
}
