package import Foundation
import Mail
package import Primitives
package import Storage

/// Where a raw message stands.
package enum RawMessageState: String, CaseIterable, Sendable {
    /// The bytes are safe; nobody has read them.
    case received
    /// It was put to a case.
    case taken
    /// It was read and needs no case, or waits for a person's decision.
    case held
    /// It could not be read.
    case quarantined
}

/// What is known of a raw message beside its bytes.
package struct RawMessageRow: Hashable, Sendable {
    /// Names the bytes.
    package let id: RawMessageID
    /// The sender of the envelope; empty for the null sender.
    package let envelopeFrom: String
    /// The recipient of the envelope.
    package let envelopeTo: String
    /// When it was received.
    package let receivedAt: Instant
    /// Where it stands.
    package let state: RawMessageState
    /// What it was judged to be, by the word of the mail foundation; nil before it was read.
    package let kind: String?
    /// The subject as it was read; nil before.
    package let subject: String?
    /// The author's address as it was read.
    package let fromAddress: String?
    /// Codes of what was wrong with its form, with spaces between.
    package let notes: String
    /// The case that it was put to.
    package let caseID: UUID?
}

/// Rows of the table `raw_messages`.
package enum RawMessageRecord {
    /// One message of the transaction's brand without its bytes.
    package static func find(_ id: RawMessageID, in snapshot: Snapshot) throws -> RawMessageRow? {
        try snapshot.row(columns + " WHERE tenant_id = \(snapshot.tenant) AND raw_id = \(id)").map(message)
    }

    /// The bytes exactly as they arrived; nil for an unknown id.
    package static func bytes(_ id: RawMessageID, in snapshot: Snapshot) throws -> [UInt8]? {
        try snapshot.row("SELECT bytes FROM raw_messages WHERE tenant_id = \(snapshot.tenant) AND raw_id = \(id)")?
            .blob("bytes")
    }

    /// Messages that stand somewhere, newest first, for the page of held mail.
    package static func all(_ state: RawMessageState, limit: Int = Limits.pageRows, in snapshot: Snapshot) throws
        -> [RawMessageRow]
    {
        try snapshot.rows(
            columns
                + " WHERE tenant_id = \(snapshot.tenant) AND state = \(state.rawValue) ORDER BY received_at DESC, raw_id DESC LIMIT \(limit)"
        ).map(message)
    }

    /// Notes what was read and what became of it.
    static func settle(_ taken: TakenMessage, _ verdict: MessageVerdict, at now: Instant, in tx: Transaction) throws {
        let message = taken.message
        let (state, caseID): (RawMessageState, UUID?) =
            switch verdict {
            case .taken(let id): (.taken, id)
            case .held(.unreadable): (.quarantined, nil)
            case .held: (.held, nil)
            }
        try tx.run(
            """
            UPDATE raw_messages SET state = \(state.rawValue), kind = \(word(taken.judgement.kind)),
                message_id_header = \(message.messageID), from_address = \(message.answerAddress),
                subject = \(String(message.subject.prefix(500))),
                notes = \(message.notes.map(\.code).joined(separator: " ")), case_id = \(caseID), taken_at = \(now)
            WHERE tenant_id = \(tx.tenant) AND raw_id = \(taken.raw)
            """)
    }

    private static func word(_ kind: MailKind) -> String {
        switch kind {
        case .person: "person"
        case .autoReply: "auto_reply"
        case .bounce: "bounce"
        case .loop: "loop"
        case .bulkList: "bulk"
        }
    }

    private static let columns: SQL = """
        SELECT raw_id, envelope_from, envelope_to, received_at, state, kind, subject, from_address, notes, case_id
        FROM raw_messages
        """

    private static func message(_ row: Row) throws -> RawMessageRow {
        RawMessageRow(
            id: try row.id("raw_id"), envelopeFrom: try row.text("envelope_from"),
            envelopeTo: try row.text("envelope_to"),
            receivedAt: try row.instant("received_at"), state: try row.word("state"), kind: try row.textIfAny("kind"),
            subject: try row.textIfAny("subject"), fromAddress: try row.textIfAny("from_address"),
            notes: try row.text("notes"), caseID: try row.uuidIfAny("case_id"))
    }
}
