import Listening
package import Primitives
package import Storage
import TextAnalysis

/// The rows of `entries`.
package enum EntryRecord {
    /// One entry; nil when the brand has no such one.
    package static func find(_ id: EntryID, in snapshot: Snapshot) throws -> Entry? {
        try snapshot.row("SELECT * FROM entries WHERE tenant_id = \(snapshot.tenant) AND entry_id = \(id)").map {
            try Entry($0)
        }
    }

    /// The entry that a key was used for; nil when it is still free.
    package static func find(onceKey: String, in snapshot: Snapshot) throws -> Entry? {
        try snapshot.row("SELECT * FROM entries WHERE tenant_id = \(snapshot.tenant) AND once_key = \(onceKey)").map {
            try Entry($0)
        }
    }

    /// Entries of a case, the newest first, behind the given one; at most `limit`.
    package static func newest(
        of caseID: CaseID, before last: EntryPlace? = nil, limit: Int = 200, in snapshot: Snapshot
    ) throws -> [Entry] {
        let behind: SQL = last.map { "AND (at, entry_id) < (\($0.at), \($0.id))" } ?? ""
        return try snapshot.rows(
            """
            SELECT * FROM entries WHERE tenant_id = \(snapshot.tenant) AND case_id = \(caseID) \(behind)
            ORDER BY at DESC, entry_id DESC LIMIT \(limit)
            """
        ).map { try Entry($0) }
    }

    /// The newest words of the customer in a case; nil when there are none but ratings.
    package static func lastWords(of caseID: CaseID, in snapshot: Snapshot) throws -> Entry? {
        try snapshot.row(
            """
            SELECT * FROM entries
            WHERE tenant_id = \(snapshot.tenant) AND case_id = \(caseID) AND author_kind = 'customer' AND body <> ''
            ORDER BY at DESC, entry_id DESC LIMIT 1
            """
        ).map { try Entry($0) }
    }

    /// Writes the entry and puts its words into the search index, in one transaction.
    static func insert(_ entry: Entry, alsoFoundBy words: String = "", in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO entries (
              tenant_id, entry_id, case_id, kind, author_kind, author_id, channel, at, subject, body, quoted, language,
              face, findings, raw_id, feedback_id, message_id_header, delivery, once_key, origin_case_id)
            VALUES (
              \(tx.tenant), \(entry.id), \(entry.caseID), \(entry.kind.rawValue), \(entry.side.rawValue),
              \(entry.author), \(entry.channel.rawValue), \(entry.at), \(entry.subject), \(entry.body), \(entry.quoted),
              \(entry.language), \(entry.face?.rawValue), \(entry.findings), \(entry.raw), \(entry.feedback),
              \(entry.messageIDHeader), \(entry.delivery.rawValue), \(entry.onceKey), \(entry.originCase))
            """)
        try CaseSearch.index(entry, alsoFoundBy: words, in: tx)
        if entry.side == .customer, entry.findings != .object([:]) {
            try FindingRecord.insert(entry.id, at: entry.at, with: Findings(stored: entry.findings), in: tx)
        }
    }

    /// Keeps what the words of an entry show; the words themselves are never changed.
    static func keep(_ findings: JSONValue, for id: EntryID, in tx: Transaction) throws {
        try tx.run(
            "UPDATE entries SET findings = \(findings) WHERE tenant_id = \(tx.tenant) AND entry_id = \(id)")
    }

    /// Since when the customer waits for a person: the oldest words behind the last answer; nil when nothing waits.
    static func unansweredSince(_ item: Case, in snapshot: Snapshot) throws -> Instant? {
        let answered = item.lastReplyAt?.milliseconds ?? Int64.min
        return try snapshot.row(
            """
            SELECT MIN(at) AS since FROM entries
            WHERE tenant_id = \(snapshot.tenant) AND case_id = \(item.id) AND author_kind = 'customer' AND at > \(answered)
            """)?.instantIfAny("since")
    }
}

/// The place of an entry in its case, for the next page.
package struct EntryPlace: Hashable, Sendable {
    /// When it was said.
    package let at: Instant
    /// Which of those of the same time.
    package let id: EntryID

    /// The place of the last entry of a page.
    package init(at: Instant, id: EntryID) {
        self.at = at
        self.id = id
    }
}

extension Entry {
    init(_ row: Row) throws {
        self.init(
            try row.id("entry_id"), of: try row.id("case_id"), kind: try row.word("kind"),
            side: try row.word("author_kind"), author: try row.uuidIfAny("author_id"), channel: try row.word("channel"),
            at: try row.instant("at"), body: try row.text("body"), language: try row.word("language"))
        subject = try row.text("subject")
        quoted = try row.text("quoted")
        face = try row.wordIfAny("face")
        findings = try row.json("findings")
        raw = try row.idIfAny("raw_id")
        feedback = try row.idIfAny("feedback_id")
        messageIDHeader = try row.textIfAny("message_id_header")
        delivery = try row.word("delivery")
        onceKey = try row.textIfAny("once_key")
        originCase = try row.idIfAny("origin_case_id")
    }

    /// The customer's words as the entry that shows them.
    init(_ id: EntryID, of item: Case, words: CustomerWords, at instant: Instant) {
        self.init(
            id, of: item.id, kind: words.kind, side: .customer, author: item.customer.uuid, channel: words.channel,
            at: instant, body: words.body, language: words.language)
        subject = words.subject
        quoted = words.quoted
        face = words.face
        findings = words.findings
        raw = words.raw
        feedback = words.feedback
        messageIDHeader = words.messageIDHeader
        onceKey = words.onceKey
    }
}

extension Actor {
    /// The side that an act of the house or its customer stands on.
    var side: EntrySide {
        switch self {
        case .staff: .staff
        case .customer: .customer
        case .apiKey, .system: .system
        }
    }
}
