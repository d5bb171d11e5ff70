package import Handling
package import Primitives
package import Storage

/// A red case that came into somebody's hands.
package struct RedCase: Hashable, Sendable {
    /// The case.
    package let caseID: CaseID
    /// Its number for people.
    package let number: Int
    /// Its subject; empty for a case without words.
    package let subject: String
    /// When it was taken.
    package let at: Instant
}

/// The red cases that came to `staff` within the window of a streak, the newest first.
package func redCases(of staff: StaffID, at instant: Instant, in snapshot: Snapshot) throws -> [RedCase] {
    try snapshot.rows(
        """
        SELECT t.case_id, t.at, c.number, c.subject FROM case_takings t
        JOIN cases c ON c.tenant_id = t.tenant_id AND c.case_id = t.case_id
        WHERE t.tenant_id = \(snapshot.tenant) AND t.staff_id = \(staff) AND t.is_red = 1
          AND t.at > \(instant - RedStreak.window) AND t.at <= \(instant)
        ORDER BY t.at DESC, t.case_id LIMIT 50
        """
    ).map {
        RedCase(
            caseID: try $0.id("case_id"), number: try $0.int("number"), subject: try $0.text("subject"),
            at: try $0.instant("at"))
    }
}
