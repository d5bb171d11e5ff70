import Listening
import Primitives
package import Storage

/// The rows of `complaints`.
package enum ComplaintRecord {
    /// The matters of a case in their order.
    package static func list(of caseID: CaseID, in snapshot: Snapshot) throws -> [Complaint] {
        try snapshot.rows(
            """
            SELECT * FROM complaints WHERE tenant_id = \(snapshot.tenant) AND case_id = \(caseID)
            ORDER BY position, complaint_id
            """
        ).map { try Complaint($0) }
    }

    /// One matter; refused when the brand has no such one.
    package static func require(_ id: ComplaintID, in snapshot: Snapshot) throws -> Complaint {
        let row = try snapshot.row(
            "SELECT * FROM complaints WHERE tenant_id = \(snapshot.tenant) AND complaint_id = \(id)")
        guard let row else { throw CaseRefusal.noSuchComplaint }
        return try Complaint(row)
    }

    static func insert(_ item: Complaint, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO complaints (
              tenant_id, complaint_id, case_id, position, summary, facts, touchpoint, cause_id, caused_at, created_at,
              origin_case_id, version)
            VALUES (
              \(tx.tenant), \(item.id), \(item.caseID), \(item.position), \(item.summary), \(item.facts),
              \(item.touchpoint.rawValue), \(item.cause), \(item.causedAt), \(item.createdAt), \(item.originCase),
              \(item.version))
            """)
    }

    static func update(_ item: Complaint, in tx: Transaction) throws {
        try tx.runChecked(
            """
            UPDATE complaints SET
              case_id = \(item.caseID), position = \(item.position), summary = \(item.summary), facts = \(item.facts),
              touchpoint = \(item.touchpoint.rawValue), cause_id = \(item.cause), caused_at = \(item.causedAt),
              origin_case_id = \(item.originCase), version = \(item.version + 1)
            WHERE tenant_id = \(tx.tenant) AND complaint_id = \(item.id) AND version = \(item.version)
            """)
    }

    /// The place behind the last matter of a case.
    static func nextPosition(in caseID: CaseID, _ snapshot: Snapshot) throws -> Int {
        try snapshot.count(
            """
            SELECT COALESCE(MAX(position), 0) AS n FROM complaints
            WHERE tenant_id = \(snapshot.tenant) AND case_id = \(caseID)
            """) + 1
    }
}

extension Complaint {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("complaint_id"), caseID: try row.id("case_id"), position: try row.int("position"),
            summary: try row.text("summary"), facts: try row.text("facts"), touchpoint: try row.word("touchpoint"),
            cause: try row.idIfAny("cause_id"), causedAt: try row.instantIfAny("caused_at"),
            createdAt: try row.instant("created_at"), originCase: try row.idIfAny("origin_case_id"),
            version: try row.int("version"))
    }

    func event(_ kind: String, of item: Case, _ facts: JSONValue = .object([:]), _ act: Act) -> Event {
        Event(kind, subject: id.uuid, caseID: item.id.uuid, customerID: item.customer.uuid, facts: facts, act: act)
    }
}
