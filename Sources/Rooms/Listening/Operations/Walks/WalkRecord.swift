import People
package import Primitives
package import Storage

/// Marks ids of observations.
package enum ObservationTag {}
/// Names one remark of an experience walk.
package typealias ObservationID = Identifier<ObservationTag>

/// A remark of a colleague who walked through the house with a customer's eyes.
package struct Observation: Hashable, Sendable {
    /// Names the remark.
    package let id: ObservationID
    /// The feedback that it became.
    package let feedback: FeedbackID
    /// Who walked.
    package let staff: StaffID
    /// The line of the checklist.
    package let point: String
    /// When it was seen.
    package let at: Instant
    /// Whether there is a picture.
    package let hasPhoto: Bool
}

/// Rows of the table `walk_observations`, and the brand's checklist.
package enum WalkRecord {
    /// The member of the brand's settings that holds its own checklist.
    package static let setting = "walk_points"

    /// The brand's own checklist, or the usual one in a language.
    package static func points(in language: LanguageCode, _ snapshot: Snapshot) throws -> [WalkPoint] {
        let set = try TenantRecord.find(snapshot.tenant, in: snapshot)?.settings[setting]?.elements ?? []
        let own = set.compactMap { element -> WalkPoint? in
            guard let text = element["text"]?.text,
                let touchpoint = element["touchpoint"]?.text.flatMap({ Touchpoint(rawValue: $0) })
            else { return nil }
            return WalkPoint(text, at: touchpoint)
        }
        return own.isEmpty ? WalkPoint.usual(in: language) : own
    }

    /// What somebody saw on a day, the first first.
    package static func list(of staff: StaffID, on day: String, in snapshot: Snapshot) throws -> [Observation] {
        try snapshot.rows(
            """
            SELECT observation_id, feedback_id, staff_id, point, at, photo_kind FROM walk_observations
            WHERE tenant_id = \(snapshot.tenant) AND staff_id = \(staff) AND local_day = \(day)
            ORDER BY at, observation_id LIMIT 500
            """
        ).map(observation)
    }

    /// The remark that became this feedback.
    package static func find(feedback: FeedbackID, in snapshot: Snapshot) throws -> Observation? {
        try snapshot.row(
            """
            SELECT observation_id, feedback_id, staff_id, point, at, photo_kind FROM walk_observations
            WHERE tenant_id = \(snapshot.tenant) AND feedback_id = \(feedback)
            """
        ).map(observation)
    }

    /// The picture of a remark; nil without one.
    package static func photo(of id: ObservationID, in snapshot: Snapshot) throws -> WalkPhoto? {
        try snapshot.row(
            """
            SELECT photo FROM walk_observations
            WHERE tenant_id = \(snapshot.tenant) AND observation_id = \(id) AND photo IS NOT NULL
            """
        ).flatMap { WalkPhoto(bytes: try $0.blob("photo")) }
    }

    private static func observation(_ row: Row) throws -> Observation {
        Observation(
            id: try row.id("observation_id"), feedback: try row.id("feedback_id"), staff: try row.id("staff_id"),
            point: try row.text("point"), at: try row.instant("at"),
            hasPhoto: try row.textIfAny("photo_kind") != nil)
    }
}
