import Foundation
package import Primitives
package import Storage

/// The outbox kind of one call to one target.
package let webhookKind = "webhook.deliver"

/// Hears the event log and puts every event on its way to the targets that asked for its kind.
package func webhookSubscription(clock: WallClock) -> Subscription {
    Subscription("webhooks", kinds: Set(WebhookKind.allCases.map(\.rawValue))) { logged, tx in
        guard let kind = WebhookKind(rawValue: logged.event.kind) else { return }
        let targets = try tx.remembering { try WebhookRecord.all(in: tx) }.filter {
            $0.off == nil && $0.kinds.contains(kind) && $0.createdAt <= logged.event.at
        }
        guard !targets.isEmpty else { return }
        if kind.isDecidedByRule, try !isTold(AlertID(logged.event.subject), in: tx) { return }
        let act = Act(tenant: logged.event.tenant, actor: .system, at: clock.now)
        for target in targets { try send(kind.rawValue, event: logged.sequence, to: target.id, by: act, in: tx) }
    }
}

/// Whether the rule of an alert tells webhooks; an alert without its rule is told.
private func isTold(_ id: AlertID, in tx: Transaction) throws -> Bool {
    guard let rule = try AlertRecord.find(id, in: tx)?.rule.flatMap({ try RuleRecord.find($0, in: tx) }) else {
        return true
    }
    return rule.effects.notices.contains(.webhook)
}

/// Sends a test that says nothing but that the target works; throws when the target is off.
@discardableResult
package func testWebhook(_ id: WebhookID, by act: Act, in tx: Transaction) throws -> DeliveryID {
    guard let target = try WebhookRecord.find(id, in: tx) else { throw WebhookRefusal.unknown }
    guard target.off == nil else { throw WebhookRefusal.off }
    let delivery = try send(WebhookDelivery.testKind, event: nil, to: id, by: act, in: tx)
    tx.append(Event("webhook.tested", subject: id.uuid, act: act))
    return delivery
}

/// Sends a delivery again with the id that it had, so that the target knows it; throws when the target is off.
package func resendDelivery(_ id: DeliveryID, of targetID: WebhookID, by act: Act, in tx: Transaction) throws {
    guard var delivery = try DeliveryRecord.find(id, in: tx), delivery.target == targetID,
        let target = try WebhookRecord.find(targetID, in: tx)
    else { throw WebhookRefusal.unknown }
    guard target.off == nil else { throw WebhookRefusal.off }
    guard delivery.state != .waiting else { return }
    delivery.state = .waiting
    delivery.nextAt = act.at
    try DeliveryRecord.update(delivery, in: tx)
    try post(delivery, by: act, in: tx)
    tx.append(Event("webhook.resent", subject: delivery.id.uuid, act: act))
}

@discardableResult
private func send(
    _ kind: String, event: Int?, to target: WebhookID, by act: Act, in tx: Transaction
) throws -> DeliveryID {
    let delivery = WebhookDelivery(
        id: act.newID(), target: target, kind: kind, sequence: event, state: .waiting, attempts: 0, status: nil,
        problem: nil, createdAt: act.at, triedAt: nil, nextAt: act.at)
    try DeliveryRecord.insert(delivery, in: tx)
    try post(delivery, by: act, in: tx)
    return delivery.id
}

private func post(_ delivery: WebhookDelivery, by act: Act, in tx: Transaction) throws {
    try tx.post(OutboxItem(webhookKind, payload: ["delivery": .id(delivery.id)], dueAt: act.at), act: act)
}
