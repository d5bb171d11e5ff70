package import Handling
package import Primitives

/// What the house does so that one cause does not bring more complaints; one action answers many of them.
package struct CorrectiveAction: Hashable, Sendable {
    /// How often "why" is asked at most, after the method of Toyota's five whys.
    package static let whyLimit = 5

    /// Names the action in addresses and rows.
    package let id: ActionID
    /// The cause that it removes.
    package let cause: CauseID
    /// Whether complaints led to it.
    package let kind: ActionKind
    /// What was decided about it.
    package internal(set) var plan: ActionPlan
    /// Where it stands.
    package internal(set) var state: ActionState
    /// What customers are told that was fixed; empty until it is done.
    package internal(set) var fixed: TrilingualText
    /// When it was decided on.
    package let openedAt: Instant
    /// When it was carried out the last time.
    package internal(set) var doneAt: Instant?
    /// When its effect was judged the last time.
    package internal(set) var judgedAt: Instant?
    /// How often the cause came back after it had to hold.
    package internal(set) var reopenCount: Int
    /// How many complaints with the cause arose after it was done.
    package internal(set) var recurrenceCount: Int
    /// Goes up with each change.
    package let version: Int

    /// A new action; its due date lies ahead.
    package static func opened(
        _ id: ActionID, against cause: CauseID, kind: ActionKind = .corrective, plan: ActionPlan, at now: Instant
    ) throws(ActionRefusal) -> CorrectiveAction {
        let plan = try plan.checked()
        guard plan.dueAt > now else { throw .dueInPast }
        return CorrectiveAction(
            id: id, cause: cause, kind: kind, plan: plan, state: .open,
            fixed: TrilingualText(english: "", hungarian: "", persian: ""), openedAt: now, doneAt: nil, judgedAt: nil,
            reopenCount: 0, recurrenceCount: 0, version: 1)
    }

    /// The action with another plan; a due date may stay in the past but not be moved there.
    package func replanning(_ plan: ActionPlan, at now: Instant) throws(ActionRefusal) -> CorrectiveAction {
        guard state.isUnderWay else { throw .notUnderWay }
        let plan = try plan.checked()
        guard plan.dueAt > now || plan.dueAt == self.plan.dueAt else { throw .dueInPast }
        var changed = self
        changed.plan = plan
        return changed
    }

    /// The action carried out; `effectiveOn` says from when the cause must not come back.
    package func completing(
        fixed: TrilingualText, effectiveOn: Instant, at now: Instant
    ) throws(ActionRefusal) -> CorrectiveAction {
        guard state.isUnderWay else { throw .notUnderWay }
        guard effectiveOn > now else { throw .effectivenessTooEarly }
        var changed = self
        changed.fixed = TrilingualText(
            english: try BoundedText.optional(fixed.english), hungarian: try BoundedText.optional(fixed.hungarian),
            persian: try BoundedText.optional(fixed.persian))
        guard !changed.fixed.isEmpty else { throw .emptyText }
        changed.plan.effectiveOn = effectiveOn
        changed.state = .done
        changed.doneAt = now
        changed.judgedAt = nil
        return changed
    }

    /// The action with a person's or the timer's judgement, which is not passed before the effectiveness date.
    package func judging(isEffective: Bool, at now: Instant) throws(ActionRefusal) -> CorrectiveAction {
        guard state == .done else { throw .notDone }
        guard now >= plan.effectiveOn else { throw .notDueForCheck }
        var changed = self
        changed.judgedAt = now
        changed.state = isEffective ? .effective : .reopened
        if !isEffective { changed.reopenCount += 1 }
        return changed
    }

    /// What a complaint with the cause of the action means, if it was made at `complainedAt`.
    package func recurrence(of complainedAt: Instant) -> Recurrence {
        guard let doneAt, !state.isUnderWay, complainedAt > doneAt else { return .known }
        return complainedAt >= plan.effectiveOn ? .reopens : .counts
    }

    /// The action after one more complaint with its cause.
    package func recurring(_ recurrence: Recurrence) -> CorrectiveAction {
        guard recurrence != .known else { return self }
        var changed = self
        changed.recurrenceCount += 1
        if recurrence == .reopens {
            changed.state = .reopened
            changed.reopenCount += 1
        }
        return changed
    }
}
