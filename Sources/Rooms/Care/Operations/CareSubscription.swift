import Handling
package import Primitives
package import Storage

/// Hears who gets which case, what customers write to them, and whose decisions are undone.
package func careSubscription(clock: WallClock) -> Subscription {
    Subscription(
        "care",
        kinds: ["case.taken", "case.assigned", "case.passed", "case.message", "case.reopened", "offer.approved"]
    ) { logged, tx in
        let event = logged.event
        guard let item = event.caseID.map({ CaseID($0) }) else { return }
        let act = Act(tenant: event.tenant, actor: .system, at: clock.now)
        switch event.kind {
        case "case.taken":
            if let staff = event.actor.staff { try recordTaking(of: item, by: staff, at: event.at, act: act, in: tx) }
        case "case.assigned", "case.passed":
            if let staff: StaffID = event.facts["to"]?.id() {
                try recordTaking(of: item, by: staff, at: event.at, act: act, in: tx)
            }
        case "case.message":
            if let entry: EntryID = event.facts["entry"]?.id() {
                try recordExposure(to: entry, of: item, at: event.at, in: tx)
            }
        default: try noticeOverrule(logged, of: item, by: act, in: tx)
        }
    }
}
