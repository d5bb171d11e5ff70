import Handling
package import People
import Primitives
package import Storage

/// The rows of `conduct_steps`.
package enum ConductRecord {
    /// One step of the brand; refused when there is no such one.
    package static func require(_ id: ConductStepID, in snapshot: Snapshot) throws -> ConductStep {
        guard let found = try find(id, in: snapshot) else { throw ConductRefusal.notFound }
        return found
    }

    /// One step of the brand.
    package static func find(_ id: ConductStepID, in snapshot: Snapshot) throws -> ConductStep? {
        try snapshot.row(
            "SELECT * FROM conduct_steps WHERE tenant_id = \(snapshot.tenant) AND step_id = \(id)"
        ).map { try ConductStep($0) }
    }

    /// The ladder of a customer, those steps included that a merge brought from another record of the same person.
    package static func ladder(of customer: CustomerID, in snapshot: Snapshot) throws -> ConductLadder {
        let rows = try snapshot.rows(
            """
            SELECT * FROM conduct_steps WHERE tenant_id = \(snapshot.tenant) AND customer_id IN (
              SELECT customer_id FROM customers
              WHERE tenant_id = \(snapshot.tenant) AND (customer_id = \(customer) OR merged_into = \(customer)))
            ORDER BY decided_at, step_id
            """)
        return ConductLadder(try rows.map { try ConductStep($0) })
    }

    /// The steps in force, the earliest review first, behind the last one of the page before.
    package static func inForce(
        after last: ConductStep? = nil, limit: Int = Limits.pageRows, in snapshot: Snapshot
    ) throws -> [ConductStep] {
        let behind: SQL = last.map { "AND (review_at, step_id) > (\($0.reviewAt), \($0.id))" } ?? ""
        return try snapshot.rows(
            """
            SELECT * FROM conduct_steps WHERE tenant_id = \(snapshot.tenant) AND ended_at IS NULL \(behind)
            ORDER BY review_at, step_id LIMIT \(limit)
            """
        ).map { try ConductStep($0) }
    }

    static func insert(_ step: ConductStep, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO conduct_steps (
              tenant_id, step_id, customer_id, rung, evidence, contact, case_id, decided_by, decided_at, review_at, appeal,
              appealed_at, answered_at, ended_at, ending, version)
            VALUES (
              \(tx.tenant), \(step.id), \(step.customer), \(step.rung.rawValue), \(step.evidence), \(step.contact),
              \(step.caseID), \(step.decidedBy), \(step.decidedAt), \(step.reviewAt), \(step.appeal),
              \(step.appealedAt), \(step.answeredAt), \(step.endedAt), \(step.ending?.rawValue), \(step.version))
            """)
    }

    static func update(_ step: ConductStep, in tx: Transaction) throws {
        try tx.runChecked(
            """
            UPDATE conduct_steps SET
              review_at = \(step.reviewAt), appeal = \(step.appeal), appealed_at = \(step.appealedAt),
              answered_at = \(step.answeredAt), ended_at = \(step.endedAt), ending = \(step.ending?.rawValue),
              version = \(step.version + 1)
            WHERE tenant_id = \(tx.tenant) AND step_id = \(step.id) AND version = \(step.version)
            """)
    }
}

extension ConductStep {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("step_id"), customer: try row.id("customer_id"), rung: try row.word("rung"),
            evidence: try row.text("evidence"), contact: try row.text("contact"), caseID: try row.idIfAny("case_id"),
            decidedBy: try row.id("decided_by"), decidedAt: try row.instant("decided_at"),
            reviewAt: try row.instant("review_at"), appeal: try row.text("appeal"),
            appealedAt: try row.instantIfAny("appealed_at"), answeredAt: try row.instantIfAny("answered_at"),
            endedAt: try row.instantIfAny("ended_at"), ending: try row.wordIfAny("ending"),
            version: try row.int("version"))
    }

    func event(_ kind: String, _ facts: JSONValue, _ act: Act) -> Event {
        Event(kind, subject: id.uuid, caseID: caseID?.uuid, customerID: customer.uuid, facts: facts, act: act)
    }
}
