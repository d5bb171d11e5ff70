import Alerting
import Handling
import Primitives
import Storage

extension SampleWorld {
    /// A rule of the shop's own in front of the usual ones: who speaks of a lawyer is rung for within five minutes.
    func addRules() async throws {
        try await write { act, tx in
            var conditions = AlertConditions()
            conditions.words = ["lawyer", "ügyvéd", "وکیل"]
            var effects = AlertEffects()
            effects.priority = .red
            effects.notices = [.live, .email, .webhook]
            effects.ladder = AlertLadder([
                .init(.owner, minutes: 5), .init(.shift, minutes: 5), .init(.leads, minutes: 15),
                .init(.administrators, minutes: 30),
            ])
            let id = try saveRule(
                AlertRule(
                    id: act.newID(), name: "Speaks of a lawyer", position: 0, conditions: conditions, effects: effects),
                isNew: true, by: act, in: tx)
            for _ in 1..<(try RuleRecord.all(in: tx).count) { try moveRule(id, earlier: true, by: act, in: tx) }
        }
    }
}
