import Primitives
package import Storage

/// What one survey has brought so far.
package struct SurveyResults: Hashable, Sendable {
    /// Invitations by where they stand.
    package let invitations: [InvitationState: Int]
    /// Why customers were not asked.
    package let skipped: [SkipReason: Int]
    /// Answers by face among those that count.
    package let confirmed: [Face: Int]
    /// Answers by grade, those that do not count included; voided ones are left out.
    package let grades: [EvidenceGrade: Int]

    /// (delighted + happy) / all that count; nil without any.
    package var happiness: Double? {
        let all = confirmed.values.reduce(0, +)
        guard all > 0 else { return nil }
        let happy = confirmed.filter { $0.key.isHappy }.values.reduce(0, +)
        return Double(happy) / Double(all)
    }

    /// Confirmed answers / mails that left; nil before the first one.
    package var responseRate: Double? {
        let sent = invitations[.sent] ?? 0
        guard sent > 0 else { return nil }
        return min(1, Double(grades[.confirmed] ?? 0) / Double(sent))
    }

    /// Counts one survey.
    package static func read(_ survey: SurveyID, in snapshot: Snapshot) throws -> SurveyResults {
        let sent = try snapshot.rows(
            """
            SELECT state, skip_reason, COUNT(*) AS n FROM invitations
            WHERE tenant_id = \(snapshot.tenant) AND survey_id = \(survey) GROUP BY state, skip_reason
            """)
        let answers = try snapshot.rows(
            """
            SELECT grade, face, COUNT(*) AS n FROM feedback
            WHERE tenant_id = \(snapshot.tenant) AND survey_id = \(survey) AND voided_at IS NULL GROUP BY grade, face
            """)
        var invitations: [InvitationState: Int] = [:]
        var skipped: [SkipReason: Int] = [:]
        for row in sent {
            let state: InvitationState = try row.word("state")
            invitations[state, default: 0] += try row.int("n")
            let reason: SkipReason? = try row.wordIfAny("skip_reason")
            if let reason, state == .skipped { skipped[reason, default: 0] += try row.int("n") }
        }
        var confirmed: [Face: Int] = [:]
        var grades: [EvidenceGrade: Int] = [:]
        for row in answers {
            let grade: EvidenceGrade = try row.word("grade")
            let face: Face? = try row.wordIfAny("face")
            grades[grade, default: 0] += try row.int("n")
            if let face, grade.counts { confirmed[face, default: 0] += try row.int("n") }
        }
        return SurveyResults(invitations: invitations, skipped: skipped, confirmed: confirmed, grades: grades)
    }
}
