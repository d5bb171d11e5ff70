package import Primitives
package import Storage

/// Moves an alert to its next rung when nobody took it; a timer of an earlier rung changes nothing.
package func climbAlert(_ id: AlertID, from level: Int, by act: Act, in tx: Transaction) throws {
    guard let alert = try AlertRecord.find(id, in: tx), alert.state == .ringing, alert.level == level else { return }
    let next = alert.climbing(at: act.at)
    try AlertRecord.update(next, lastAt: act.at, in: tx)
    tx.append(
        next.event("alert.escalated", ["level": .int(Int64(next.level)), "state": .string(next.state.rawValue)], act))
    let notices = try alert.rule.flatMap { try RuleRecord.find($0, in: tx) }?.effects.notices ?? [.live]
    try ring(next, notices: notices, by: act, in: tx)
}
