import Handling
import Prevention
import Primitives
import TestSupport
import Testing

@Suite struct `The rules of an action` {
    private let now = Instant.testing
    private let fixed = TrilingualText(english: "A second van", hungarian: "", persian: "")

    private func plan(_ change: (inout ActionPlan) -> Void = { _ in }) -> ActionPlan {
        var plan = ActionPlan(
            title: " Change  the carrier ", owner: .testing(11), dueAt: now + .days(7), effectiveOn: now + .days(21))
        change(&plan)
        return plan
    }

    private func opened(_ plan: ActionPlan) throws(ActionRefusal) -> CorrectiveAction {
        try CorrectiveAction.opened(.testing(1), against: .testing(2), plan: plan, at: now)
    }

    @Test func `a plan keeps one line of title and the whys that say something`() throws {
        let action = try opened(plan { $0.whys = ["The van was full", "  ", "One van"] })
        #expect(action.plan.title == "Change the carrier")
        #expect(action.plan.whys == ["The van was full", "One van"])
        #expect(action.state == .open)
    }

    @Test func `a plan without title, with six whys or with dates in the wrong order is refused`() {
        #expect(throws: ActionRefusal.emptyText) { try opened(plan { $0.title = " \n" }) }
        #expect(throws: ActionRefusal.tooManyWhys) { try opened(plan { $0.whys = Array(repeating: "Why", count: 6) }) }
        #expect(throws: ActionRefusal.dueInPast) { try opened(plan { $0.dueAt = now }) }
        #expect(throws: ActionRefusal.effectivenessTooEarly) { try opened(plan { $0.effectiveOn = $0.dueAt }) }
        #expect(throws: ActionRefusal.textTooLong(limit: Limits.lineCharacters)) {
            try opened(plan { $0.title = String(repeating: "x", count: Limits.lineCharacters + 1) })
        }
    }

    @Test func `an action is completed once, with words about what was fixed`() throws {
        let action = try opened(plan())
        #expect(throws: ActionRefusal.emptyText) {
            try action.completing(
                fixed: TrilingualText(english: " ", hungarian: "", persian: ""), effectiveOn: now + .days(9), at: now)
        }
        #expect(throws: ActionRefusal.effectivenessTooEarly) {
            try action.completing(fixed: fixed, effectiveOn: now, at: now)
        }
        let done = try action.completing(fixed: fixed, effectiveOn: now + .days(9), at: now + .days(1))
        #expect(done.state == .done)
        #expect(throws: ActionRefusal.notUnderWay) {
            try done.completing(fixed: fixed, effectiveOn: now + .days(9), at: now + .days(2))
        }
        #expect(throws: ActionRefusal.notUnderWay) { try done.replanning(plan(), at: now + .days(2)) }
    }

    @Test func `nobody judges before the effectiveness date`() throws {
        let done = try opened(plan()).completing(fixed: fixed, effectiveOn: now + .days(9), at: now)
        #expect(throws: ActionRefusal.notDueForCheck) { try done.judging(isEffective: true, at: now + .days(8)) }
        #expect(try done.judging(isEffective: true, at: now + .days(9)).state == .effective)
        let failed = try done.judging(isEffective: false, at: now + .days(9))
        #expect(failed.state == .reopened)
        #expect(failed.reopenCount == 1)
    }

    @Test(arguments: zip([-1, 0, 1, 8, 9, 30], [Recurrence.known, .known, .counts, .counts, .reopens, .reopens]))
    func `a complaint reopens the action only when it had to hold`(day: Int, expected: Recurrence) throws {
        let done = try opened(plan()).completing(fixed: fixed, effectiveOn: now + .days(9), at: now)
        #expect(done.recurrence(of: now + .days(day)) == expected)
        let after = done.recurring(expected)
        #expect(after.recurrenceCount == (expected == .known ? 0 : 1))
        #expect((after.state == .reopened) == (expected == .reopens))
    }

    @Test func `an action under way hears of complaints without counting them`() throws {
        #expect(try opened(plan()).recurrence(of: now + .days(30)) == .known)
    }
}
