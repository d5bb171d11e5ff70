package import Listening
import People
package import Primitives
package import Storage

/// The outbox kind of the mail that tells a customer what became of an idea; its payload names the idea.
package let ideaMailKind = "idea.mail"

/// The rows of ideas.
package enum IdeaRecord {
    /// The idea of an id.
    package static func find(_ id: IdeaID, in snapshot: Snapshot) throws -> Idea? {
        try snapshot.row("SELECT * FROM ideas WHERE tenant_id = \(snapshot.tenant) AND idea_id = \(id)").map {
            try Idea($0)
        }
    }

    /// The idea that a feedback holds.
    package static func of(_ feedback: FeedbackID, in snapshot: Snapshot) throws -> Idea? {
        try snapshot.row("SELECT * FROM ideas WHERE tenant_id = \(snapshot.tenant) AND feedback_id = \(feedback)")
            .map { try Idea($0) }
    }

    /// Ideas in a status, newest first, behind `last` when it is given.
    package static func list(
        _ status: IdeaStatus, after last: Idea? = nil, limit: Int = Limits.pageRows, in snapshot: Snapshot
    ) throws -> [Idea] {
        let behind: SQL =
            if let last {
                " AND (created_at < \(last.createdAt) OR (created_at = \(last.createdAt) AND idea_id > \(last.id)))"
            } else { "" }
        return try snapshot.rows(
            """
            SELECT * FROM ideas WHERE tenant_id = \(snapshot.tenant) AND status = \(status.rawValue)\(behind)
            ORDER BY created_at DESC, idea_id LIMIT \(limit)
            """
        ).map { try Idea($0) }
    }
}

/// Gives a suggestion a place and the status `new`; the same feedback again changes nothing.
package func noteIdea(of feedback: Feedback, by act: Act, in tx: Transaction) throws {
    let id: IdeaID = act.newID()
    let isNew = try tx.run(
        """
        INSERT INTO ideas (tenant_id, idea_id, feedback_id, customer_id, status, answer, created_at, version)
        VALUES (\(act.tenant), \(id), \(feedback.id), \(feedback.customer), 'new', '', \(act.at), 1)
        ON CONFLICT DO NOTHING
        """)
    guard isNew == 1 else { return }
    tx.append(
        Event("idea.status", subject: id.uuid, customerID: feedback.customer?.uuid, facts: ["status": "new"], act: act))
}

/// Moves an idea on and posts a mail to a customer who may be written to; `version` is the one that the form was filled in with.
package func setIdeaStatus(
    _ id: IdeaID, to status: IdeaStatus, answer: String, tellsCustomer: Bool = true, expecting version: Int? = nil,
    by act: Act, in tx: Transaction
) throws {
    guard let before = try IdeaRecord.find(id, in: tx) else { throw IdeaRefusal.notFound }
    if let version, version != before.version { throw StaleVersion() }
    let next = try before.changing(to: status, answer: answer)
    try tx.runChecked(
        """
        UPDATE ideas SET status = \(status.rawValue), answer = \(next.answer), version = version + 1
        WHERE tenant_id = \(act.tenant) AND idea_id = \(id) AND version = \(before.version)
        """)
    let isTold = tellsCustomer && status != .new && next != before ? try mayBeTold(before.customer, in: tx) : false
    tx.append(
        Event(
            "idea.status", subject: id.uuid, customerID: before.customer?.uuid,
            facts: [
                "status": .string(status.rawValue), "from": .string(before.status.rawValue), "told": .bool(isTold),
            ], act: act))
    guard isTold else { return }
    try tx.post(
        OutboxItem(
            ideaMailKind, payload: ["idea": .id(id)], dueAt: act.at,
            onceKey: "\(ideaMailKind):\(id):\(before.version + 1)"),
        act: act)
}

private func mayBeTold(_ customer: CustomerID?, in snapshot: Snapshot) throws -> Bool {
    try customer.flatMap { try CustomerRecord.find($0, in: snapshot) }?.mayBeAskedByEmail ?? false
}

extension Idea {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("idea_id"), feedback: try row.id("feedback_id"), customer: try row.idIfAny("customer_id"),
            status: try row.word("status"), answer: try row.text("answer"), createdAt: try row.instant("created_at"),
            version: try row.int("version"))
    }
}
