import Listening
import Primitives
import Storage

/// Rings those whom the rule names about a signal of the charts, once; signals of one night, and further ones about the
/// touchpoint while nobody has taken the alert, join it.
func hearWarning(_ event: Event, by act: Act, in tx: Transaction) throws {
    guard let warning = EarlyWarning(event),
        let rule = AlertRule.first(of: try RuleRecord.all(in: tx), for: warning)
    else { return }
    let root = try WarningAlertRecord.open(in: tx).first {
        $0.causeKey == warning.causeKey || act.at - $0.raisedAt < AlertStorm.window
    }
    if var root {
        guard try WarningAlertRecord.claim(warning, for: root.id, in: tx) else { return }
        root.count += 1
        try AlertRecord.update(root, lastAt: act.at, in: tx)
        return tx.append(root.swallowing(event.subject, customer: nil, act))
    }
    let alert = Alert(
        id: act.newID(), rule: rule.id, causeKey: warning.causeKey, feedback: nil, caseID: nil, customer: nil,
        face: nil,
        level: 0, state: .ringing, assignee: nil, team: nil, count: 1, raisedAt: act.at,
        climbsAt: act.at + .minutes(rule.effects.ladder.rung(0).minutes), ladder: rule.effects.ladder,
        acknowledgedAt: nil, acknowledgedBy: nil)
    guard try WarningAlertRecord.claim(warning, for: alert.id, in: tx) else { return }
    try AlertRecord.insert(alert, in: tx)
    let facts: JSONValue = [
        "rule": .id(rule.id), "level": 0, "touchpoint": .text(warning.touchpoint?.rawValue),
        "day": .string(warning.day.iso8601),
    ]
    tx.append(alert.event("alert.raised", facts, act))
    try ring(alert, notices: rule.effects.notices, by: act, in: tx)
}
