import Foundation
import Mail
import People
package import Primitives
package import Storage

/// Keeps a message for the brand that its recipient names, before the server is told that it arrived; nil when no brand is meant.
package func receiveMail(
    _ bytes: [UInt8], from envelopeFrom: String, to recipient: String, at now: Instant, in database: Database
) async throws -> RawMessageID? {
    guard let address = EmailAddress(recipient) else { return nil }
    let tenant = try await database.read(in: nil) { try brand(receiving: address, in: $0) }
    guard let tenant else { return nil }
    let arrived = ArrivedMessage(
        bytes: bytes, digest: RawMessage(bytes).contentDigest, envelopeFrom: envelopeFrom, envelopeTo: recipient)
    let act = Act(tenant: tenant, actor: .system, at: now)
    return try await database.write(in: tenant) { try receiveRawMessage(arrived, by: act, in: $0) }
}

/// The brand whose sender address this is, else the one whose short name stands before the @; a plus part is left out.
package func brand(receiving address: EmailAddress, in snapshot: Snapshot) throws -> TenantID? {
    let base = ReplyAddress.base(of: address)
    let tenants = try TenantRecord.all(in: snapshot)
    return (tenants.first { $0.senderEmail == base } ?? tenants.first { $0.slug == base.localPart })?.id
}

/// Lets a held message pass once more, as a person decided; the worker takes it.
package func releaseMessage(_ id: RawMessageID, by act: Act, in tx: Transaction) throws -> Bool {
    guard let row = try RawMessageRecord.find(id, in: tx), row.state == .held || row.state == .quarantined else {
        return false
    }
    tx.append(Event("message.released", subject: id.uuid, act: act))
    try tx.post(OutboxItem("message.take", payload: ["raw": .id(id), "released": true], dueAt: act.at), act: act)
    return true
}
