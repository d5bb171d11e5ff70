import Mail
import Primitives
import Storage

/// Takes one message of a mailbox: the bytes are on disk when it returns.
struct MailTaker: Sendable {
    let lease: MailboxLease
    let entry: MailboxEntry
    let clock: WallClock
    let database: Database

    /// What became of the message.
    struct Taken: Sendable {
        /// Whether all of it was stored, or there was nothing any more.
        var isWhole = true
        /// Whether this brand did not have it before.
        var isNew = false
    }

    /// Stores the message, or its head alone when it is too large or was asked for too often (`givesUp`).
    func take(from open: OpenMailbox, givesUp: Bool) async throws -> Taken {
        if givesUp { return try await keepHead(of: .unfetched, from: open) }
        guard entry.size <= Limits.messageBytes else { return try await keepHead(of: .tooLarge, from: open) }
        switch try await open.message(entry.uid) {
        case .gone: return Taken()
        case .tooLarge: return try await keepHead(of: .tooLarge, from: open)
        case .whole(let bytes):
            let (arrived, act) = (arrived(bytes), act)
            let isNew = try await database.write(in: lease.tenant) { tx in
                try receiveNewMessage(arrived, by: act, in: tx)
            }
            return Taken(isNew: isNew)
        }
    }

    private func keepHead(of reason: HeldReason, from open: OpenMailbox) async throws -> Taken {
        var head: [UInt8] = []
        do {
            head = try await open.head(entry.uid) ?? []
        } catch let problem as IMAPProblem where reason == .unfetched && problem.kind != .stopped {
            head = []
        }
        // Without a head the row still says when the message came, so that nobody loses it unseen.
        if head.isEmpty { head = Array("Date: \(entry.receivedAt.iso8601)\r\n\r\n".utf8) }
        let (arrived, act) = (arrived(head), act)
        let isNew = try await database.write(in: lease.tenant) { try keepHeadOnly(arrived, reason, by: act, in: $0) }
        return Taken(isWhole: false, isNew: isNew)
    }

    /// The envelope is what the delivering server wrote into the header: Return-Path, and our address of this mailbox.
    private func arrived(_ bytes: [UInt8]) -> ArrivedMessage {
        let raw = RawMessage(bytes)
        let head = RawMessage(Array(bytes.prefix(MailLimits.standard.headerBytes))).parsed()
        return ArrivedMessage(
            bytes: bytes, digest: raw.contentDigest,
            envelopeFrom: head.headers.returnPath ?? head.answerAddress?.description ?? "",
            envelopeTo: lease.mailbox.draft.address.description)
    }

    private var act: Act { Act(tenant: lease.tenant, actor: .system, at: clock.now) }
}
