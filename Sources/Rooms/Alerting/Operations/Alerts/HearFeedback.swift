import Handling
import Listening
import People
import Primitives
import Storage
import TextAnalysis

/// Asks the rules about feedback that counts: opens or joins a case, finds an owner and rings; the same feedback rings once.
func hearFeedback(_ id: FeedbackID, neighbours: AlertNeighbours, by act: Act, in tx: Transaction) throws {
    guard let feedback = try FeedbackRecord.find(id, in: tx), feedback.counts, !feedback.isHistory(at: act.at),
        let rule = try rule(for: feedback, neighbours: neighbours, in: tx), try !AlertRecord.hasRung(id, in: tx)
    else { return }
    let item = try openedCase(for: feedback, rule: rule, by: act, in: tx)
    let cause = [rule.id.description, feedback.touchpoint.rawValue, feedback.standing?.rawValue ?? "-"].joined(
        separator: "/")
    let owner = try item.flatMap { try findOwner(of: $0, rule: rule, neighbours: neighbours, by: act, in: tx) }
    if let root = try stormRoot(of: cause, by: act, in: tx) {
        return try collapse(feedback, into: root, by: act, in: tx)
    }
    let alert = Alert(
        id: act.newID(), rule: rule.id, causeKey: cause, feedback: id, caseID: item?.id, customer: feedback.customer,
        face: feedback.standing, level: 0, state: .ringing, assignee: owner, team: rule.effects.team, count: 1,
        raisedAt: act.at,
        climbsAt: act.at + .minutes(rule.effects.ladder.rung(0).minutes), ladder: rule.effects.ladder,
        acknowledgedAt: nil, acknowledgedBy: nil)
    guard try AlertRecord.claim(id, for: alert.id, in: tx) else { return }
    try AlertRecord.insert(alert, in: tx)
    tx.append(
        alert.event(
            "alert.raised",
            [
                "rule": .id(rule.id), "level": 0, "case": .id(alert.caseID), "feedback": .id(id),
                "face": .text(alert.face?.rawValue),
                "assignee": .id(owner),
            ], act))
    try ring(alert, notices: rule.effects.notices, by: act, in: tx)
}

/// Whether a rule may speak, by what the event tells; most feedback is happy and has no words, and is not read for it.
func mayRing(_ event: Event, in tx: Transaction) throws -> Bool {
    guard let facts = AlertFacts(event) else { return true }
    let hasWords = event.facts["words"]?.truth != false
    return try activeRules(in: tx).contains { $0.conditions.mayHold(for: facts, hasWords: hasWords) }
}

private func activeRules(in tx: Transaction) throws -> [AlertRule] {
    try tx.remembering { try RuleRecord.all(in: tx) }.filter { $0.isActive && $0.kind == .feedback }
}

/// The rule that speaks; the customer's history is read only when a rule that is still possible asks for it.
private func rule(
    for feedback: Feedback, neighbours: AlertNeighbours, in tx: Transaction
) throws -> AlertRule? {
    let facts = AlertFacts(feedback)
    let possible = try activeRules(in: tx).filter { $0.conditions.holdForFeedback(facts) }
    guard possible.contains(where: \.conditions.asksForCustomer) else {
        return AlertRule.first(of: possible, for: facts)
    }
    return AlertRule.first(of: possible, for: try gatherFacts(about: feedback, neighbours: neighbours, in: tx))
}

/// The case to work on: the one that the feedback is about, which an unhappy answer reopens, or the one of its customer.
private func openedCase(for feedback: Feedback, rule: AlertRule, by act: Act, in tx: Transaction) throws -> Case? {
    if let known = feedback.caseID {
        let place = try addMessage(feedback.words, to: CaseID(known), by: act, in: tx)
        if let priority = rule.effects.priority { try raiseCase(place.caseID, to: priority, by: act, in: tx) }
        return try CaseRecord.find(place.caseID, in: tx)
    }
    guard rule.effects.opensCase else { return nil }
    let place = try openCaseFromFeedback(feedback, priority: rule.effects.priority, by: act, in: tx)
    return try place.flatMap { try CaseRecord.find($0.caseID, in: tx) }
}

extension Feedback {
    /// The words as an entry of a case; the key makes a second hearing change nothing.
    fileprivate var words: CustomerWords {
        var words = CustomerWords(
            comment, kind: .feedback, channel: channel, language: language, anger: findings?.anger.rawValue ?? 0)
        words.face = standing
        words.feedback = id
        words.onceKey = "feedback:\(id)"
        return words
    }
}

private func findOwner(
    of item: Case, rule: AlertRule, neighbours: AlertNeighbours, by act: Act, in tx: Transaction
) throws -> StaffID? {
    if let owner = item.assignee { return owner }
    guard rule.effects.assignment != .nobody else { return nil }
    let available = try staffAvailable(in: rule.effects.team, at: act.at, in: tx)
    let loads = try CaseLoad.openCases(in: tx)
    let candidates = try available.map {
        Candidate($0, openCases: loads[$0] ?? 0, isOnBreather: try neighbours.isOnBreather($0, act.at, tx))
    }
    guard let owner = chooseAssignee(among: candidates, isRed: item.priority == .red) else { return nil }
    try assignCase(item.id, to: owner, team: rule.effects.team, by: act, in: tx)
    return owner
}

extension AlertEffects {
    /// The team of the assignment, if it names one.
    var team: TeamID? { if case .team(let team) = assignment { team } else { nil } }
}
