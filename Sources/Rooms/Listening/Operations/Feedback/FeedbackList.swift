import Foundation
import People
package import Primitives
package import Storage

/// Which feedback a list shows.
package struct FeedbackFilter: Hashable, Sendable {
    /// Only this face.
    package var face: Face?
    /// Only these grades; the usual list shows what counts, the quarantine what does not.
    package var grades: Set<EvidenceGrade>
    /// Only this way in.
    package var channel: Channel?
    /// Only this point of the journey.
    package var touchpoint: Touchpoint?
    /// Only answers to this survey.
    package var survey: SurveyID?
    /// Only what came in at this place.
    package var place: PlaceID?
    /// Whether voided feedback is shown instead of the rest.
    package var isVoided: Bool
    /// Everything older than this entry of the page before.
    package var after: FeedbackPlace?

    /// Ratings that count.
    package init(
        face: Face? = nil, grades: Set<EvidenceGrade> = [.confirmed, .staff], channel: Channel? = nil,
        touchpoint: Touchpoint? = nil, survey: SurveyID? = nil, place: PlaceID? = nil, isVoided: Bool = false,
        after: FeedbackPlace? = nil
    ) {
        self.face = face
        self.grades = grades
        self.channel = channel
        self.touchpoint = touchpoint
        self.survey = survey
        self.place = place
        self.isVoided = isVoided
        self.after = after
    }
}

/// A place in the list of feedback, newest first.
package struct FeedbackPlace: Hashable, Sendable {
    /// When the entry was first heard of.
    package let at: Instant
    /// Tells entries of one millisecond apart.
    package let id: FeedbackID

    /// The place of an entry.
    package init(at: Instant, id: FeedbackID) {
        self.at = at
        self.id = id
    }
}

/// One line of the list with the name of its customer.
package struct FeedbackLine: Hashable, Sendable {
    /// The feedback.
    package let feedback: Feedback
    /// The customer's name, empty when nobody is known.
    package let customerName: String
}

/// One page of feedback.
package struct FeedbackPage: Hashable, Sendable {
    /// At most ``Limits/pageRows`` lines, newest first.
    package let lines: [FeedbackLine]
    /// Where the next page begins; nil on the last one.
    package let next: FeedbackPlace?

    /// Reads one page.
    package static func read(_ filter: FeedbackFilter, in snapshot: Snapshot) throws -> FeedbackPage {
        var conditions: [SQL] = [
            "f.tenant_id = \(snapshot.tenant)",
            "f.grade IN \(SQL.list(filter.grades.map(\.rawValue).sorted()))",
            filter.isVoided ? "f.voided_at IS NOT NULL" : "f.voided_at IS NULL",
        ]
        if let face = filter.face { conditions.append("f.face = \(face.rawValue)") }
        if let channel = filter.channel { conditions.append("f.channel = \(channel.rawValue)") }
        if let touchpoint = filter.touchpoint { conditions.append("f.touchpoint = \(touchpoint.rawValue)") }
        if let survey = filter.survey { conditions.append("f.survey_id = \(survey)") }
        if let place = filter.place {
            conditions.append(
                """
                f.feedback_id IN (SELECT a.feedback_id FROM place_answers a
                                  WHERE a.tenant_id = \(snapshot.tenant) AND a.place_id = \(place))
                """)
        }
        if let after = filter.after {
            conditions.append(
                "(f.first_at < \(after.at) OR (f.first_at = \(after.at) AND f.feedback_id < \(after.id)))")
        }
        let rows = try snapshot.rows(
            """
            SELECT f.*, c.name AS customer_name FROM feedback f
            LEFT JOIN customers c ON c.tenant_id = f.tenant_id AND c.customer_id = f.customer_id
            WHERE \(SQL.joined(conditions, by: " AND "))
            ORDER BY f.first_at DESC, f.feedback_id DESC LIMIT \(Limits.pageRows + 1)
            """)
        let lines = try rows.prefix(Limits.pageRows).map { row in
            FeedbackLine(
                feedback: try FeedbackRecord.feedback(row), customerName: try row.textIfAny("customer_name") ?? "")
        }
        let last = rows.count > Limits.pageRows ? lines.last?.feedback : nil
        return FeedbackPage(lines: lines, next: last.map { FeedbackPlace(at: $0.firstAt, id: $0.id) })
    }
}
