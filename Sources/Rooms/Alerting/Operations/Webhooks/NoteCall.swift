import Foundation
import People
package import Primitives
package import Storage
package import Webhooks

/// The outbox kind of the mail that tells an administrator that a target was switched off.
package let webhookOffKind = "webhook.off"

/// What became of a call, for the outbox.
package enum CallVerdict: Hashable, Sendable {
    case done
    case later(String, after: Duration)
    case never(String)
}

/// Writes down how a call ended, judges the target by it, and says when to try again.
package func noteCall(
    _ id: DeliveryID, ended result: WebhookResult, attempt: Int, at now: Instant, in tx: Transaction
) throws -> CallVerdict {
    guard var delivery = try DeliveryRecord.find(id, in: tx) else { return .never("the delivery is gone") }
    let act = Act(tenant: tx.tenant, actor: .system, at: now)
    delivery.attempts += 1
    delivery.triedAt = now
    delivery.nextAt = nil
    (delivery.status, delivery.problem) = result.seen
    let target = try WebhookRecord.find(delivery.target, withRemoved: true, in: tx)
    if case .delivered = result {
        delivery.state = .delivered
        try DeliveryRecord.update(delivery, in: tx)
        if let target, target.failures > 0 { try WebhookRecord.updateHealth(target.succeeding(), in: tx) }
        return .done
    }
    let spread = Double(delivery.id.uuid.uuid.15) / 255
    let after = target?.failing(isGone: result == .gone, at: now)
    let pause =
        result.mayWorkLater && after?.off == nil
        ? WebhookBackOff.wait(afterAttempt: attempt, spread: spread, retryAfter: result.patience) : nil
    delivery.state = pause == nil ? .failed : .waiting
    delivery.nextAt = pause.map { now + $0 }
    try DeliveryRecord.update(delivery, in: tx)
    if let target, let after {
        try WebhookRecord.updateHealth(after, in: tx)
        if target.off == nil, let reason = after.off { try tellThatOff(target.id, reason, by: act, in: tx) }
    }
    let words = result.words
    guard let pause else {
        tx.append(Event("webhook.failed", subject: id.uuid, facts: ["target": .id(delivery.target)], act: act))
        return .never(words)
    }
    return .later(words, after: pause)
}

/// Writes down that a delivery was not sent because its target is off.
package func noteOff(_ id: DeliveryID, at now: Instant, in tx: Transaction) throws {
    guard var delivery = try DeliveryRecord.find(id, in: tx) else { return }
    delivery.state = .failed
    delivery.problem = .switchedOff
    delivery.triedAt = now
    delivery.nextAt = nil
    try DeliveryRecord.update(delivery, in: tx)
}

private func tellThatOff(
    _ id: WebhookID, _ reason: WebhookEndpoint.OffReason, by act: Act, in tx: Transaction
) throws {
    tx.append(Event("webhook.turned_off", subject: id.uuid, facts: ["reason": .string(reason.rawValue)], act: act))
    for staff in try MembershipRecord.holders(of: .administrator, in: tx) {
        try tx.post(
            OutboxItem(
                webhookOffKind, payload: ["target": .id(id), "staff": .id(staff)], dueAt: act.at,
                onceKey: "webhook.off:\(id):\(act.at.milliseconds):\(staff)"), act: act)
    }
}

extension WebhookResult {
    /// The code and the closed word that the list of deliveries keeps.
    fileprivate var seen: (status: Int?, problem: WebhookDelivery.Problem?) {
        switch self {
        case .delivered(let status): (status, nil)
        case .gone: (410, .gone)
        case .tryLater(let status, let reason, _):
            status > 0 ? (status, .status) : (nil, reason == "unknown host" ? .unknownHost : .noAnswer)
        case .forbidden(let refusal): (nil, refusal == .privateNetwork ? .privateNetwork : .address)
        }
    }

    fileprivate var mayWorkLater: Bool { if case .tryLater = self { true } else { false } }

    fileprivate var patience: Duration? { if case .tryLater(_, _, let wait) = self { wait } else { nil } }

    /// The words of the outbox row.
    fileprivate var words: String {
        switch self {
        case .delivered(let status): "status \(status)"
        case .gone: "status 410"
        case .tryLater(let status, let reason, _): status > 0 ? "status \(status)" : reason
        case .forbidden(let refusal): refusal.rawValue
        }
    }
}
