package import Primitives
package import Storage

/// The outbox kind of the mail that says: we have it, this is what we understood, this person owns it.
package let acknowledgementMailKind = "mail.acknowledgement"

/// Records that the customer was told that we have it, and posts the mail that says so; a second time changes nothing.
package func acknowledgeCase(_ id: CaseID, byMail: Bool, by act: Act, in tx: Transaction) throws {
    guard try CaseRecord.require(id, in: tx).acknowledgedAt == nil else { return }
    let acknowledged = try changeCase(id, by: act, in: tx) { try $0.acknowledging(at: act.at) }
    tx.append(acknowledged.event("case.acknowledged", ["mail": .bool(byMail)], act))
    guard byMail else { return }
    try tx.post(
        OutboxItem(
            acknowledgementMailKind, payload: ["case": .id(id)], dueAt: act.at, onceKey: "acknowledgement:\(id)"),
        act: act)
}
