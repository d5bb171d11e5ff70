package import Listening
package import Primitives
package import Storage

/// Passes a customer's praise to the employee whom it names; a second time changes nothing and gives false.
@discardableResult
package func passPraise(_ id: FeedbackID, to staff: StaffID, by act: Act, in tx: Transaction) throws -> Bool {
    guard let feedback = try FeedbackRecord.find(id, in: tx) else { throw FeedbackRefusal.unknown }
    let isNew = try tx.run(
        """
        INSERT INTO praises (tenant_id, feedback_id, staff_id, at) VALUES (\(act.tenant), \(id), \(staff), \(act.at))
        ON CONFLICT DO NOTHING
        """)
    guard isNew == 1 else { return false }
    tx.append(
        Event(
            "praise.passed", subject: id.uuid, caseID: feedback.caseID, customerID: feedback.customer?.uuid,
            facts: ["staff": .id(staff)], act: act))
    return true
}

/// The rows of praise.
package enum PraiseRecord {
    /// The feedback that praises an employee, newest first.
    package static func of(_ staff: StaffID, limit: Int = Limits.pageRows, in snapshot: Snapshot) throws -> [Feedback] {
        let ids: [FeedbackID] = try snapshot.rows(
            """
            SELECT feedback_id FROM praises WHERE tenant_id = \(snapshot.tenant) AND staff_id = \(staff)
            ORDER BY at DESC, feedback_id LIMIT \(limit)
            """
        ).map { try $0.id("feedback_id") }
        return try ids.compactMap { try FeedbackRecord.find($0, in: snapshot) }
    }

    /// Whom a feedback's praise was passed to.
    package static func staff(of id: FeedbackID, in snapshot: Snapshot) throws -> [StaffID] {
        try snapshot.rows(
            """
            SELECT staff_id FROM praises WHERE tenant_id = \(snapshot.tenant) AND feedback_id = \(id) ORDER BY at, staff_id
            """
        ).map { try $0.id("staff_id") }
    }
}
