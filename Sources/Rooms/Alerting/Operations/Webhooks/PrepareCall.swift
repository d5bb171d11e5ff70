import Foundation
package import People
package import Primitives
package import Storage
package import Webhooks

/// A call that is ready to be made, or why there is none.
package enum PreparedCall: Sendable {
    case ready(WebhookCall, DeliveryID)
    /// The target is off or was taken away.
    case off(DeliveryID)
    /// The row names nothing that is there.
    case nothing
}

/// Signs the event of a delivery for its target; every try has the same id and body, and a new time.
package func prepareCall(
    _ id: DeliveryID, openedBy key: InstallSecret, baseAddress: String, at now: Instant, in snapshot: Snapshot
) throws -> PreparedCall {
    guard let delivery = try DeliveryRecord.find(id, in: snapshot) else { return .nothing }
    guard let target = try WebhookRecord.find(delivery.target, in: snapshot), target.off == nil else { return .off(id) }
    var event: LoggedEvent?
    if let sequence = delivery.sequence {
        event = try EventLog.events(after: sequence - 1, limit: 1, in: snapshot).first { $0.sequence == sequence }
        if event == nil { return .nothing }
    }
    let body = Array(webhookBody(of: delivery, event: event, baseAddress: baseAddress).canonical.utf8)
    let secrets = try webhookSecrets(of: target.id, openedBy: key, at: now, in: snapshot)
    // Unsigned calls must never leave: without a secret there is no call.
    guard !secrets.isEmpty else { return .off(id) }
    let headers = WebhookSignature.headers(id: "msg_\(delivery.id)", at: now, body: body, secrets: secrets)
    return .ready(WebhookCall(url: target.url, headers: headers, body: body), id)
}

/// What goes out: ids, closed words and numbers of the event, never a person's words; programs ask the API for more.
func webhookBody(of delivery: WebhookDelivery, event: LoggedEvent?, baseAddress: String) -> JSONValue {
    guard let event else {
        return [
            "type": .string(delivery.kind), "timestamp": .string(delivery.createdAt.iso8601),
            "data": ["target": .id(delivery.target)],
        ]
    }
    func id(_ uuid: UUID?) -> JSONValue { .text(uuid?.text) }
    let link = event.event.caseID.map { "\(baseAddress)/cases/\($0.text)" }
    return [
        "type": .string(event.event.kind), "timestamp": .string(event.event.at.iso8601),
        "data": [
            "event": .int(Int64(event.sequence)), "id": id(event.event.subject), "case": id(event.event.caseID),
            "customer": id(event.event.customerID), "actor": .string(event.event.actor.kind),
            "facts": event.event.facts,
            "link": .text(link),
        ],
    ]
}
