import Primitives
package import Storage

/// Rows of the tables `feedback_details` and `driver_ratings`.
package enum DetailsRecord {
    /// What was added to a piece of feedback; nil when nothing was.
    package static func find(_ id: FeedbackID, in snapshot: Snapshot) throws -> SurveyDetails? {
        try of([id], in: snapshot)[id]
    }

    /// What was added to some pieces of feedback, by their ids.
    static func of(_ ids: [FeedbackID], in snapshot: Snapshot) throws -> [FeedbackID: SurveyDetails] {
        guard !ids.isEmpty else { return [:] }
        var found: [FeedbackID: SurveyDetails] = [:]
        let rows = try snapshot.rows(
            """
            SELECT feedback_id, reasons, follow_up FROM feedback_details
            WHERE tenant_id = \(snapshot.tenant) AND feedback_id IN \(SQL.steadyList(ids.map(\.uuid)))
            """)
        for row in rows {
            found[try row.id("feedback_id")] = SurveyDetails(
                reasons: (try row.json("reasons").elements ?? []).compactMap(\.text),
                followUp: try row.text("follow_up"))
        }
        guard !found.isEmpty else { return [:] }
        let ratings = try snapshot.rows(
            """
            SELECT feedback_id, driver, rating FROM driver_ratings
            WHERE tenant_id = \(snapshot.tenant) AND feedback_id IN \(SQL.steadyList(ids.map(\.uuid)))
            """)
        for row in ratings { found[try row.id("feedback_id")]?.ratings[try row.text("driver")] = try row.int("rating") }
        return found
    }

    static func keep(
        _ details: SurveyDetails, of id: FeedbackID, survey: SurveyID, at now: Instant, in tx: Transaction
    ) throws {
        let reasons = JSONValue.array(details.reasons.map { .string($0) })
        try tx.run(
            """
            INSERT INTO feedback_details (tenant_id, feedback_id, survey_id, reasons, follow_up, at)
            VALUES (\(tx.tenant), \(id), \(survey), \(reasons), \(details.followUp), \(now))
            ON CONFLICT (tenant_id, feedback_id) DO UPDATE SET
              reasons = excluded.reasons, follow_up = excluded.follow_up, at = excluded.at
            """)
        try tx.run("DELETE FROM driver_ratings WHERE tenant_id = \(tx.tenant) AND feedback_id = \(id)")
        for (driver, rating) in details.ratings.sorted(by: { $0.key < $1.key }) {
            try tx.run(
                """
                INSERT INTO driver_ratings (tenant_id, feedback_id, survey_id, driver, rating)
                VALUES (\(tx.tenant), \(id), \(survey), \(driver), \(rating))
                """)
        }
    }
}
