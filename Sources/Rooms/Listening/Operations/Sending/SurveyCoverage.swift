import People
package import Primitives
package import Storage

/// Which invitations a page of coverage shows.
package enum CoverageView: String, CaseIterable, Sendable {
    case all
    /// A human answered.
    case answered
    /// The mail left and nobody answered.
    case silent
    /// Nobody was asked, for the reason of the line.
    case skipped
    /// The mail was refused or came back.
    case failed
}

/// One invitation on the page of coverage.
package struct CoverageLine: Hashable, Sendable {
    /// The invitation.
    package let invitation: Invitation
    /// The customer's name; empty when it is not known.
    package let customerName: String
    /// When the reminder left; nil without one.
    package let remindedAt: Instant?
    /// The feedback that counts, if there is any.
    package let feedback: FeedbackID?
    /// Its rating; nil for words alone.
    package let rating: Rating?
}

/// A place in the list, newest first.
package struct CoveragePlace: Hashable, Sendable {
    /// When the asking was decided.
    package let at: Instant
    /// Tells entries of one millisecond apart.
    package let id: InvitationID

    /// The place of an entry.
    package init(at: Instant, id: InvitationID) {
        self.at = at
        self.id = id
    }
}

/// Who was asked by a survey, who was not and why, and who answered.
package struct SurveyCoverage: Hashable, Sendable {
    /// Mails that left.
    package let sent: Int
    /// Those of them that a human answered.
    package let answered: Int
    /// Those of them that were reminded.
    package let reminded: Int
    /// Mails that were refused or came back.
    package let failed: Int
    /// Mails that wait to leave.
    package let queued: Int
    /// Customers who were not asked, by reason.
    package let skipped: [SkipReason: Int]
    /// At most ``Limits/pageRows`` invitations, newest first.
    package let lines: [CoverageLine]
    /// Where the next page begins; nil on the last one.
    package let next: CoveragePlace?

    /// Answered of the mails that left, with Wilson's interval; nil before the first one.
    package var responseRate: SurveyFigure? { SurveyFigure.part(answered, of: sent) }
    /// Asked of those who came up to be asked, with Wilson's interval: what the numbers of answers do not tell.
    package var coverage: SurveyFigure? {
        let asked = sent + failed + queued
        return SurveyFigure.part(asked, of: asked + skipped.values.reduce(0, +))
    }

    /// Counts one survey and reads a page of its invitations.
    package static func read(
        _ survey: SurveyID, view: CoverageView, after place: CoveragePlace?, in snapshot: Snapshot
    ) throws -> SurveyCoverage {
        let totals = try snapshot.rows(
            """
            SELECT i.state, i.skip_reason, COUNT(*) AS n, COUNT(f.feedback_id) AS answered, COUNT(i.reminded_at) AS reminded
            FROM invitations i \(answers)
            WHERE i.tenant_id = \(snapshot.tenant) AND i.survey_id = \(survey) GROUP BY i.state, i.skip_reason
            """)
        var counts: [InvitationState: Int] = [:]
        var skipped: [SkipReason: Int] = [:]
        var (answered, reminded) = (0, 0)
        for row in totals {
            let state: InvitationState = try row.word("state")
            counts[state, default: 0] += try row.int("n")
            let reason: SkipReason? = try row.wordIfAny("skip_reason")
            if let reason, state == .skipped { skipped[reason, default: 0] += try row.int("n") }
            guard state == .sent else { continue }
            answered += try row.int("answered")
            reminded += try row.int("reminded")
        }
        let (lines, next) = try page(of: survey, view: view, after: place, in: snapshot)
        return SurveyCoverage(
            sent: counts[.sent] ?? 0, answered: answered, reminded: reminded, failed: counts[.failed] ?? 0,
            queued: counts[.queued] ?? 0, skipped: skipped, lines: lines, next: next)
    }

    private static let answers: SQL = """
        LEFT JOIN feedback f ON f.tenant_id = i.tenant_id AND f.invitation_id = i.invitation_id
          AND f.grade IN ('confirmed', 'staff') AND f.voided_at IS NULL
        """

    private static func page(
        of survey: SurveyID, view: CoverageView, after place: CoveragePlace?, in snapshot: Snapshot
    ) throws -> ([CoverageLine], CoveragePlace?) {
        var conditions: [SQL] = ["i.tenant_id = \(snapshot.tenant)", "i.survey_id = \(survey)"]
        switch view {
        case .all: break
        case .answered: conditions.append("i.state = 'sent' AND f.feedback_id IS NOT NULL")
        case .silent: conditions.append("i.state = 'sent' AND f.feedback_id IS NULL")
        case .skipped: conditions.append("i.state = 'skipped'")
        case .failed: conditions.append("i.state = 'failed'")
        }
        if let place {
            conditions.append(
                "(i.created_at < \(place.at) OR (i.created_at = \(place.at) AND i.invitation_id < \(place.id)))")
        }
        let found = try snapshot.rows(
            """
            SELECT i.*, c.name AS customer_name, f.feedback_id, f.face, f.score_kind, f.score FROM invitations i \(answers)
            LEFT JOIN customers c ON c.tenant_id = i.tenant_id AND c.customer_id = i.customer_id
            WHERE \(SQL.joined(conditions, by: " AND "))
            ORDER BY i.created_at DESC, i.invitation_id DESC LIMIT \(Limits.pageRows + 1)
            """
        ).map { row in
            CoverageLine(
                invitation: try InvitationRecord.invitation(row),
                customerName: try row.textIfAny("customer_name") ?? "",
                remindedAt: try row.instantIfAny("reminded_at"), feedback: try row.idIfAny("feedback_id"),
                rating: try FeedbackRecord.rating(row))
        }
        let page = Array(found.prefix(Limits.pageRows))
        let last = found.count > Limits.pageRows ? page.last?.invitation : nil
        return (page, last.map { CoveragePlace(at: $0.createdAt, id: $0.id) })
    }
}
