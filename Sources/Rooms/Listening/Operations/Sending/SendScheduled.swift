package import Foundation
package import People
package import Primitives
package import Storage

/// The kind of the outbox rows by which a survey goes out on its schedule.
package let scheduledSurveyKind = "survey.schedule"

/// How many customers one turn looks at: few, so that no other writing waits for them.
private let customersOfTurn = 100
/// The time between two turns of a day.
private let pauseOfTurns: Duration = .minutes(1)

/// Begins the sending of a survey anew, as after a change of its schedule; turns of an earlier beginning end by themselves.
func startSchedule(of survey: Survey, by act: Act, in tx: Transaction) throws {
    var chain: UUID?
    if survey.isActive && survey.schedule != nil {
        let id: SurveyID = act.newID()
        chain = id.uuid
    }
    try tx.run(
        "UPDATE surveys SET schedule_chain = \(chain) WHERE tenant_id = \(tx.tenant) AND survey_id = \(survey.id)")
    guard let chain, let schedule = survey.schedule else { return }
    let zone = try BrandClock(in: tx).zone
    let due = schedule.isOpen(at: act.at, in: zone) ? act.at : schedule.nextOpening(after: act.at, in: zone)
    try postTurn(of: survey.id, chain: chain, after: nil, dueAt: due, by: act, in: tx)
}

/// One turn of a survey's schedule: looks at the next customers in the order of their ids, asks whom it may, and posts the next turn.
///
/// Who was asked by any survey within the days of rest is passed over and comes up again on the next round; every other reason
/// not to ask is kept once a round, for the page of coverage.
package func sendScheduled(
    _ id: SurveyID, chain: UUID, after place: CustomerID?, by act: Act, in tx: Transaction
) throws {
    guard let survey = try SurveyRecord.find(id, in: tx), survey.isActive, let schedule = survey.schedule,
        try SurveyRecord.chain(of: id, in: tx) == chain
    else { return }
    let zone = try BrandClock(in: tx).zone
    let opening = schedule.nextOpening(after: act.at, in: zone)
    guard schedule.isOpen(at: act.at, in: zone) else {
        return try postTurn(of: id, chain: chain, after: place, dueAt: opening, by: act, in: tx)
    }
    let asked = try askedSince(SurveySchedule.startOfDay(of: act.at, in: zone), by: id, in: tx)
    var left = schedule.mostADay - asked
    let page = try candidates(of: survey, every: schedule.everyDays, after: place, at: act.at, in: tx)
    var reached = place
    for (customer, wasAsked) in page {
        guard left > 0 else { break }
        reached = customer
        if !wasAsked, try ask(customer, survey, by: act, in: tx) { left -= 1 }
    }
    let isRoundOver = left > 0 && page.count < customersOfTurn
    let next = act.at + pauseOfTurns
    let due = left > 0 && !isRoundOver && schedule.isOpen(at: next, in: zone) ? next : opening
    try postTurn(of: id, chain: chain, after: isRoundOver ? nil : reached, dueAt: due, by: act, in: tx)
}

/// Whether a mail was queued.
private func ask(_ id: CustomerID, _ survey: Survey, by act: Act, in tx: Transaction) throws -> Bool {
    guard let customer = try CustomerRecord.find(id, in: tx),
        try invitationFacts(survey, customer, in: tx).reasonToSkip(at: act.at) != .coolDown
    else { return false }
    if case .queued = try inviteToSurvey(survey.id, customer: id, purpose: .schedule, by: act, in: tx) { return true }
    return false
}

private func candidates(
    of survey: Survey, every days: Int, after place: CustomerID?, at now: Instant, in tx: Transaction
) throws -> [(customer: CustomerID, wasAsked: Bool)] {
    let behind: SQL = place.map { "AND c.customer_id > \($0)" } ?? "AND 1 = 1"
    return try tx.rows(
        """
        SELECT c.customer_id, CASE WHEN EXISTS (
            SELECT 1 FROM invitations i WHERE i.tenant_id = c.tenant_id AND i.customer_id = c.customer_id
              AND i.survey_id = \(survey.id) AND i.created_at > \(now - .days(days))) THEN 1 ELSE 0 END AS was_asked
        FROM customers c WHERE c.tenant_id = \(tx.tenant) AND c.merged_into IS NULL \(behind)
        ORDER BY c.customer_id LIMIT \(customersOfTurn)
        """
    ).map { (try $0.id("customer_id"), try $0.int("was_asked") == 1) }
}

private func askedSince(_ start: Instant, by survey: SurveyID, in tx: Transaction) throws -> Int {
    try tx.count(
        """
        SELECT COUNT(*) AS n FROM invitations WHERE tenant_id = \(tx.tenant) AND survey_id = \(survey)
          AND created_at >= \(start) AND purpose = \(InvitationPurpose.schedule.rawValue) AND state <> 'skipped'
        """)
}

private func postTurn(
    of id: SurveyID, chain: UUID, after place: CustomerID?, dueAt due: Instant, by act: Act, in tx: Transaction
) throws {
    try tx.post(
        OutboxItem(
            scheduledSurveyKind, payload: ["survey": .id(id), "chain": .string(chain.text), "after": .id(place)],
            dueAt: due, onceKey: "\(scheduledSurveyKind):\(chain.text):\(due.milliseconds)"), act: act)
}
