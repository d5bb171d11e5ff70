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
    /// Answers by number among those that count, of a survey with a scale of numbers.
    package let scores: [Int: Int]
    /// Answers by grade, those that do not count included; voided ones are left out.
    package let grades: [EvidenceGrade: Int]

    /// Ratings that count, whichever their scale.
    package var rated: Int { confirmed.values.reduce(0, +) + scores.values.reduce(0, +) }

    /// The survey's own figure with its interval; nil without answers.
    package func figure(of kind: SurveyKind) -> SurveyFigure? {
        SurveyFigure.main(kind, faces: confirmed, scores: scores)
    }

    /// How often an answer was given.
    package func count(of rating: Rating) -> Int {
        switch rating {
        case .face(let face): confirmed[face] ?? 0
        case .score(let score): scores[score.value] ?? 0
        }
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
            SELECT grade, face, score, COUNT(*) AS n FROM feedback
            WHERE tenant_id = \(snapshot.tenant) AND survey_id = \(survey) AND voided_at IS NULL GROUP BY grade, face, score
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
        var scores: [Int: Int] = [:]
        var grades: [EvidenceGrade: Int] = [:]
        for row in answers {
            let grade: EvidenceGrade = try row.word("grade")
            let face: Face? = try row.wordIfAny("face")
            grades[grade, default: 0] += try row.int("n")
            if let face, grade.counts { confirmed[face, default: 0] += try row.int("n") }
            if let score = try row.intIfAny("score"), grade.counts { scores[score, default: 0] += try row.int("n") }
        }
        return SurveyResults(
            invitations: invitations, skipped: skipped, confirmed: confirmed, scores: scores,
            grades: grades)
    }
}
