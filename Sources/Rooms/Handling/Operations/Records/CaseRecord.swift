import Listening
import Primitives
package import Storage
import TextAnalysis

/// The rows of `cases`, read back as values.
package enum CaseRecord {
    /// The case of an id, merged ones included; nil when the brand has no such case.
    package static func find(_ id: CaseID, in snapshot: Snapshot) throws -> Case? {
        try snapshot.row("SELECT * FROM cases WHERE tenant_id = \(snapshot.tenant) AND case_id = \(id)").map {
            try Case($0)
        }
    }

    /// The cases of some ids in the order of the ids, without those that the brand does not have.
    package static func list(_ ids: [CaseID], in snapshot: Snapshot) throws -> [Case] {
        guard !ids.isEmpty else { return [] }
        let found = try snapshot.rows(
            "SELECT * FROM cases WHERE tenant_id = \(snapshot.tenant) AND case_id IN \(SQL.list(ids))"
        ).map { try Case($0) }
        let byID = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return ids.compactMap { byID[$0] }
    }

    /// The case of an id; refused when the brand has no such case.
    package static func require(_ id: CaseID, in snapshot: Snapshot) throws -> Case {
        guard let found = try find(id, in: snapshot) else { throw CaseRefusal.notFound }
        return found
    }

    /// The case with a human number.
    package static func find(number: Int, in snapshot: Snapshot) throws -> Case? {
        try snapshot.row("SELECT * FROM cases WHERE tenant_id = \(snapshot.tenant) AND number = \(number)").map {
            try Case($0)
        }
    }

    /// The case of an id, or the one that took it over, however often that happened.
    package static func surviving(_ id: CaseID, in snapshot: Snapshot) throws -> Case? {
        var found = try find(id, in: snapshot)
        // A merge into a merged case is refused, so the chain is short and never a ring.
        while let next = found?.mergedInto { found = try find(next, in: snapshot) }
        return found
    }
}

extension Case {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("case_id"), number: try row.int("number"), customer: try row.id("customer_id"),
            subject: try row.text("subject"), preview: try row.text("preview"), language: try row.word("language"),
            channel: try row.word("channel"), touchpoint: try row.word("touchpoint"), face: try row.wordIfAny("face"),
            anger: try row.int("anger"), priority: Priority(rawValue: try row.int("priority")) ?? .normal,
            stage: try row.word("stage"), assignee: try row.idIfAny("assignee_id"), team: try row.idIfAny("team_id"),
            feedback: try row.idIfAny("feedback_id"), plan: try row.idIfAny("plan_id"), branch: try row.word("branch"),
            isCausedByCustomer: try row.bool("is_caused_by_customer"),
            stake: WhatIsAtStake(
                Set(Words.read(try row.json("at_stake")).compactMap(Stake.init(rawValue:))),
                line: try row.text("stake_line")),
            guideStep: try row.int("guide_step"), guideDone: Set(Words.read(try row.json("guide_done"))),
            openedAt: try row.instant("opened_at"), acknowledgedAt: try row.instantIfAny("acknowledged_at"),
            firstReplyAt: try row.instantIfAny("first_reply_at"),
            lastCustomerAt: try row.instantIfAny("last_customer_at"),
            lastReplyAt: try row.instantIfAny("last_reply_at"),
            awaitingCustomerSince: try row.instantIfAny("awaiting_customer_since"),
            closedAt: try row.instantIfAny("closed_at"), reopenCount: try row.int("reopen_count"),
            pausedMinutes: try row.int("paused_minutes"), replyDueAt: try row.instantIfAny("reply_due_at"),
            solveDueAt: try row.instantIfAny("solve_due_at"), legalDueAt: try row.instantIfAny("legal_due_at"),
            verdict: try row.wordIfAny("verdict"), merits: try row.textIfAny("merits"),
            closingAction: try row.textIfAny("closing_action"), mergedInto: try row.idIfAny("merged_into"),
            updatedAt: try row.instant("updated_at"), version: try row.int("version"))
    }
}

/// Sets of words as sorted JSON arrays, so that equal sets have equal bytes.
enum Words {
    static func json(_ words: some Sequence<String>) -> JSONValue { .array(words.sorted().map { .string($0) }) }

    static func read(_ json: JSONValue) -> [String] { (json.elements ?? []).compactMap(\.text) }
}
