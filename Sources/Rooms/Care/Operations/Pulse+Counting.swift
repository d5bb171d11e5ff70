import Foundation
package import Primitives
package import Storage

/// Counts the acting person's answers of this week; the answers keep neither a name nor a time, and nor does the event.
package func answerPulse(_ answers: PulseAnswers, by act: Act, in tx: Transaction) throws {
    guard let staff = act.actor.staff else { throw PulseRefusal.staffOnly }
    let week = pulseWeek(of: act.at)
    let isFirst =
        try tx.run(
            """
            INSERT INTO pulse_givers (tenant_id, week, staff_id) VALUES (\(act.tenant), \(week), \(staff))
            ON CONFLICT (tenant_id, week, staff_id) DO NOTHING
            """) == 1
    guard isFirst else { throw PulseRefusal.alreadyAnswered }
    for (question, score) in answers.scores {
        try tx.run(
            """
            INSERT INTO pulse_counts (tenant_id, week, question, score, count)
            VALUES (\(act.tenant), \(week), \(question.rawValue), \(score), 1)
            ON CONFLICT (tenant_id, week, question, score) DO UPDATE SET count = pulse_counts.count + 1
            """)
    }
    tx.append(Event("care.pulse", subject: act.tenant.uuid, facts: ["week": .int(Int64(week))], act: act.by(.system)))
}

/// Whether a person has answered in the week of `instant`.
package func hasAnsweredPulse(_ staff: StaffID, at instant: Instant, in snapshot: Snapshot) throws -> Bool {
    try snapshot.row(
        """
        SELECT week FROM pulse_givers
        WHERE tenant_id = \(snapshot.tenant) AND week = \(pulseWeek(of: instant)) AND staff_id = \(staff)
        """) != nil
}

/// The figures of the week of `instant`, one per question.
package func pulseFigures(at instant: Instant, in snapshot: Snapshot) throws -> [PulseFigure] {
    let rows = try snapshot.rows(
        """
        SELECT question, score, count FROM pulse_counts
        WHERE tenant_id = \(snapshot.tenant) AND week = \(pulseWeek(of: instant))
        """)
    var counts: [PulseQuestion: [Int]] = [:]
    for row in rows {
        let question: PulseQuestion = try row.word("question")
        counts[question, default: [0, 0, 0, 0, 0]][try row.int("score") - 1] = try row.int("count")
    }
    return PulseQuestion.allCases.map { PulseFigure(question: $0, counts: counts[$0] ?? [0, 0, 0, 0, 0]) }
}

/// Weeks since 1970 that begin on Monday, in UTC.
func pulseWeek(of instant: Instant) -> Int { (LocalDay(instant, in: .gmt).number + 3) / 7 }
