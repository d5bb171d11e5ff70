package import Listening
import People
package import Primitives
package import Storage

/// What a rule would have done over the last thirty days, by the feedback that is stored.
package struct RuleTrial: Sendable {
    /// One answer at which the rule would have spoken.
    package struct Hit: Sendable {
        /// The answer.
        package let feedback: Feedback
        /// Who gave it; empty when nobody is known.
        package let customerName: String
    }

    /// The days that are looked at.
    package static let days = 30
    /// The most answers that are looked at; the newest count.
    package static let limit = 3000
    /// How many hits are shown.
    package static let shown = 10

    /// How many confirmed answers were asked.
    package let asked: Int
    /// Whether there were more answers than ``limit``.
    package let isCut: Bool
    /// How often the rule would have spoken.
    package let matches: Int
    /// How often people would have been rung; storms collapse.
    package let rings: Int
    /// How often a rule before it would have spoken instead, by that rule's name.
    package let before: [(name: String, count: Int)]
    /// The newest answers at which it would have spoken.
    package let hits: [Hit]
}

/// Asks a rule, saved or not, about the answers of the last thirty days; nothing is changed and nobody is rung.
package func tryRule(
    _ rule: AlertRule, neighbours: AlertNeighbours = .none, at now: Instant, in snapshot: Snapshot
) throws -> RuleTrial {
    let found = try FeedbackRecord.counted(since: now - .days(RuleTrial.days), limit: RuleTrial.limit + 1, in: snapshot)
    let others = try RuleRecord.all(in: snapshot).filter { $0.id != rule.id && $0.isActive }
    var rule = rule
    rule.isActive = true
    if rule.position < 1 { rule.position = Int.max }
    var spoken: [Feedback] = []
    var before: [String: Int] = [:]
    for feedback in found.prefix(RuleTrial.limit) {
        let facts = try gatherFacts(about: feedback, neighbours: neighbours, in: snapshot)
        guard rule.conditions.hold(for: facts) else { continue }
        guard let first = AlertRule.first(of: others + [rule], for: facts) else { continue }
        if first.id == rule.id { spoken.append(feedback) } else { before[first.name, default: 0] += 1 }
    }
    return RuleTrial(
        asked: min(found.count, RuleTrial.limit), isCut: found.count > RuleTrial.limit, matches: spoken.count,
        rings: rings(spoken),
        before: before.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) },
        hits: try spoken.prefix(RuleTrial.shown).map { feedback in
            let customer = try feedback.customer.flatMap { try CustomerRecord.find($0, in: snapshot) }
            return RuleTrial.Hit(feedback: feedback, customerName: customer?.displayName ?? "")
        })
}

/// How many alerts would have rung, with those of one cause within five minutes made one.
private func rings(_ spoken: [Feedback]) -> Int {
    var raised: [String: [Instant]] = [:]
    var count = 0
    for feedback in spoken.reversed() {
        let cause = "\(feedback.touchpoint.rawValue)/\(feedback.standing?.rawValue ?? "-")"
        let at = feedback.confirmedAt ?? feedback.firstAt
        if AlertStorm.isBlowing(raisedAt: raised[cause] ?? [], now: at) { continue }
        raised[cause, default: []].append(at)
        count += 1
    }
    return count
}
