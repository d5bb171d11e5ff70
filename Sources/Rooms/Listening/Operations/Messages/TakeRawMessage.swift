import Foundation
package import Mail
package import Primitives
package import Storage

/// Reads a stored message and puts it where it belongs; a message that was taken already is left alone.
///
/// Bounces, loops, automatic answers and bulk mail are noted and never answered; `isReleased` passes what a person released.
package func takeRawMessage(
    _ id: RawMessageID, own: OwnMail, isReleased: Bool = false, by act: Act, in database: Database,
    handOver: @escaping TakeMessage
) async throws {
    let found = try await database.read(in: act.tenant) { snapshot -> (RawMessageRow, [UInt8])? in
        guard let row = try RawMessageRecord.find(id, in: snapshot), row.state != .taken,
            let bytes = try RawMessageRecord.bytes(id, in: snapshot)
        else { return nil }
        return (row, bytes)
    }
    guard let (row, bytes) = found, row.state == .received || isReleased else { return }
    // Reading a message may take long, so it happens outside the transaction; the bytes never change.
    let message = RawMessage(bytes).parsed()
    let judgement = message.judged(envelopeSender: row.envelopeFrom, own: own)
    let taken = TakenMessage(
        raw: id, message: message, judgement: judgement, envelopeFrom: row.envelopeFrom, envelopeTo: row.envelopeTo,
        receivedAt: row.receivedAt)
    try await database.write(in: act.tenant) { tx in
        guard try RawMessageRecord.find(id, in: tx)?.state == row.state else { return }
        try settle(taken, isReleased: isReleased, by: act, in: tx, handOver: handOver)
    }
}

private func settle(
    _ taken: TakenMessage, isReleased: Bool, by act: Act, in tx: Transaction, handOver: TakeMessage
) throws {
    let verdict: MessageVerdict
    if taken.isUnreadable {
        verdict = .held(.unreadable)
    } else if isReleased {
        verdict = try handOver(taken, act, tx)
    } else {
        switch taken.judgement.kind {
        case .person:
            if let sender = taken.message.answerAddress { try BouncedAddress.clear(sender, in: tx) }
            verdict = try handOver(taken, act, tx)
        case .bounce(let report):
            try noteBounce(report, by: act, in: tx)
            verdict = .held(.bounce)
        case .loop: verdict = .held(.loop)
        case .autoReply: verdict = .held(.autoReply)
        case .bulkList: verdict = .held(.bulk)
        }
    }
    try RawMessageRecord.settle(taken, verdict, at: act.at, in: tx)
    switch verdict {
    case .taken(let caseID):
        tx.append(
            Event(
                "message.taken", subject: taken.raw.uuid, caseID: caseID,
                facts: ["case": .string(caseID.text)], act: act))
    case .held(let reason):
        tx.append(Event("message.held", subject: taken.raw.uuid, facts: ["reason": .string(reason.rawValue)], act: act))
    }
}

/// Marks the invitation and its address, only when the report carries the id that we gave to that very mail.
private func noteBounce(_ report: DeliveryReport, by act: Act, in tx: Transaction) throws {
    guard report.hasPermanentFailure, let original = report.originalMessageID.flatMap({ OwnMessageID.id(of: $0) }),
        let invitation = try InvitationRecord.find(InvitationID(original), in: tx)
    else { return }
    try recordInvitationFailed(invitation.id, reason: .bounced, by: act, in: tx)
    let failed = report.recipients.filter { $0.action == .failed && $0.status?.isPermanent != false }
    // A forged report can hurt nobody else: only the address that this mail went to is marked.
    guard let address = EmailAddress(invitation.email),
        failed.contains(where: { $0.address == nil || $0.address == address })
    else { return }
    try BouncedAddress.mark(address, status: failed.compactMap(\.status).first?.description, at: act.at, in: tx)
}

extension TakenMessage {
    fileprivate var isUnreadable: Bool {
        message.from.isEmpty && message.sender == nil && message.replyTo.isEmpty
            || message.body.text.isEmpty && message.attachments.isEmpty && message.subject.isEmpty
    }
}

extension OwnMessageID {
    /// The id of the row that a message of ours was made for; nil for ids of others.
    fileprivate static func id(of messageID: String) -> UUID? {
        guard messageID.hasPrefix("aram."), let at = messageID.firstIndex(of: "@") else { return nil }
        return UUID(uuidString: String(messageID[..<at].dropFirst(5)))
    }
}
