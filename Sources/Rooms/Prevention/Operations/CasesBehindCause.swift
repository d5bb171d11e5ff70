package import Handling
package import Primitives
package import Storage

/// A complaint with a cause and the case that holds it.
package struct CauseCase: Hashable, Sendable {
    /// The case.
    package let caseID: CaseID
    /// Its number for people.
    package let number: Int
    /// The complaint in one line.
    package let title: String
    /// When the complaint was added.
    package let at: Instant
}

/// The newest complaints with a cause.
package func casesBehind(_ cause: CauseID, limit: Int = 20, in snapshot: Snapshot) throws -> [CauseCase] {
    try snapshot.rows(
        """
        SELECT c.case_id, c.summary, c.created_at, k.number FROM complaints c
        JOIN cases k ON k.tenant_id = c.tenant_id AND k.case_id = c.case_id
        WHERE c.tenant_id = \(snapshot.tenant) AND c.cause_id = \(cause)
        ORDER BY c.created_at DESC, c.complaint_id LIMIT \(limit)
        """
    ).map {
        CauseCase(
            caseID: try $0.id("case_id"), number: try $0.int("number"), title: try $0.text("summary"),
            at: try $0.instant("created_at"))
    }
}
