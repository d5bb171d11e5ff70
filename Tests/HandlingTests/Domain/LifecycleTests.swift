import Listening
import People
import Primitives
import TestSupport
import Testing
import TextAnalysis

@testable import Handling

@Suite struct `The life of a case` {
    private let now = Pure.now
    private let clocks = Pure.clocks

    private func moves(_ step: CaseStep) -> [String] { step.moves.map { "\($0.from) > \($0.to)" } }

    @Test func `it starts as received with all three deadlines`() {
        let item = Pure.opened()
        #expect(item.stage == .received)
        #expect(item.replyDueAt == now + .minutes(120))
        #expect(item.solveDueAt == utc("2025-10-24T08:00:00Z"))
        #expect(item.legalDueAt == utc("2025-11-20T23:00:00Z"))
        #expect(item.isUnanswered)
    }

    @Test func `a stage is passed at once but never skipped in the record`() throws {
        let step = try Pure.opened().advancing(to: .responded)
        #expect(
            moves(step) == [
                "received > acknowledged", "acknowledged > assessed", "assessed > investigating",
                "investigating > responded",
            ])
        #expect(step.after.acknowledgedAt == nil, "nobody told the customer")
    }

    @Test(arguments: [CaseStage.received, .acknowledged, .assessed]) func `it never goes back by a stage`(
        stage: CaseStage
    ) throws {
        let assessed = try Pure.opened().advancing(to: .assessed).after
        #expect(throws: CaseRefusal.stagePassed(stage)) { try assessed.advancing(to: stage) }
    }

    @Test func `closing needs a closure`() {
        #expect(throws: CaseRefusal.needsClosure) { try Pure.opened().advancing(to: .closed) }
    }

    @Test func `a closure says everything that is missing`() throws {
        let (known, open) = (Pure.complaint(1, cause: .testing(5)), Pure.complaint(2))
        let closure = Closure(verdict: .upheld, merits: "  ", action: "")
        let gaps = ClosureGaps(merits: true, action: true, causes: [open.id])
        #expect(throws: CaseRefusal.incomplete(gaps)) {
            try Pure.opened().closing(with: closure, complaints: [known, open], at: now, clocks: clocks)
        }
    }

    @Test func `a full closure passes every stage and ends both waits`() throws {
        let closure = Closure(
            verdict: .upheld, merits: "You were right.", action: "New delivery",
            causes: [Pure.complaint(1).id: .testing(5)])
        let waiting = try Pure.opened().awaitingCustomer(at: now).after
        let step = try waiting.closing(
            with: closure, complaints: [Pure.complaint(1)], at: now + .minutes(60), clocks: clocks)
        #expect(step.moves.count == 5)
        #expect(step.after.stage == .closed)
        #expect(step.after.closedAt == now + .minutes(60))
        #expect(step.after.replyDueAt == nil)
        #expect(step.after.awaitingCustomerSince == nil)
        #expect(step.after.pausedMinutes == 60)
    }

    @Test func `reopening returns to investigating, counts, and leaves out the closed time`() throws {
        let closure = Closure(verdict: .rejected, merits: "No fault found.", action: "Checked")
        let closed = try Pure.opened().closing(with: closure, complaints: [], at: now + .hours(1), clocks: clocks).after
        let step = try closed.reopening(at: now + .hours(3), isUnanswered: true, clocks: clocks)
        #expect(moves(step) == ["closed > investigating"])
        #expect(step.after.reopenCount == 1)
        #expect(step.after.pausedMinutes == 120)
        #expect(step.after.solveDueAt == clocks.solveDue(of: step.after))
        #expect(step.after.legalDueAt == closed.legalDueAt)
        #expect(step.after.replyDueAt == now + .hours(5))
        #expect(throws: CaseRefusal.notClosed) {
            try step.after.reopening(at: now, isUnanswered: false, clocks: clocks)
        }
    }

    @Test func `a closed case takes no work`() throws {
        let closure = Closure(verdict: .noComplaint, merits: "Thank you.", action: "Passed on")
        let closed = try Pure.opened().closing(with: closure, complaints: [], at: now, clocks: clocks).after
        #expect(throws: CaseRefusal.closed) { try closed.taking(by: Pure.anna) }
        #expect(throws: CaseRefusal.closed) { try closed.answering(at: now, isHuman: true, isOnMerits: false) }
        #expect(throws: CaseRefusal.closed) { try closed.acknowledging(at: now) }
        #expect(throws: CaseRefusal.closed) { try closed.awaitingCustomer(at: now) }
        #expect(throws: CaseRefusal.closed) {
            try closed.closing(with: closure, complaints: [], at: now, clocks: clocks)
        }
    }

    @Test func `the first person takes it, the second is told who was faster`() throws {
        let taken = try Pure.opened().taking(by: Pure.anna).after
        #expect(try taken.taking(by: Pure.anna).after.assignee == Pure.anna)
        #expect(throws: CaseRefusal.taken(by: Pure.anna)) { try taken.taking(by: Pure.bela) }
        #expect(try taken.assigning(to: Pure.bela, team: nil).after.assignee == Pure.bela)
        #expect(try taken.assigning(to: nil, team: .testing(3)).after.assignee == nil)
        #expect(throws: CaseRefusal.nobodyNamed) { try taken.assigning(to: nil, team: nil) }
    }

    @Test func `raising makes deadlines earlier and never less urgent`() throws {
        let item = Pure.opened(priority: .normal)
        let raised = try item.raising(to: .red, unansweredSince: now, clocks: clocks).after
        #expect(raised.replyDueAt == now + .minutes(30))
        #expect(raised.solveDueAt == now + .days(1))
        #expect(try raised.raising(to: .low, unansweredSince: now, clocks: clocks).after == raised)
        #expect(try item.raising(to: .red, unansweredSince: nil, clocks: clocks).after.replyDueAt == nil)
    }

    @Test func `only a human answer is measured, and the first stays the first`() throws {
        let item = Pure.opened()
        let automatic = try item.answering(at: now + .minutes(1), isHuman: false, isOnMerits: false).after
        #expect(automatic.firstReplyAt == nil)
        #expect(automatic.replyDueAt == item.replyDueAt)
        #expect(automatic.acknowledgedAt == now + .minutes(1))
        let first = try automatic.answering(at: now + .minutes(9), isHuman: true, isOnMerits: false).after
        let second = try first.answering(at: now + .minutes(20), isHuman: true, isOnMerits: true)
        #expect(second.after.firstReplyAt == now + .minutes(9))
        #expect(second.after.lastReplyAt == now + .minutes(20))
        #expect(second.after.stage == .responded)
        #expect(first.stage == .acknowledged)
        #expect(first.replyDueAt == nil)
    }

    @Test func `the service clock stands still until the customer says something`() throws {
        let answered = try Pure.opened().answering(at: now, isHuman: true, isOnMerits: false).after
        let waiting = try answered.awaitingCustomer(at: now).after
        #expect(try waiting.awaitingCustomer(at: now + .hours(1)).after == waiting, "a second time changes nothing")
        let heard = try waiting.hearing(Pure.words("Here it is", anger: 2), at: now + .hours(2), clocks: clocks).after
        #expect(heard.awaitingCustomerSince == nil)
        #expect(heard.pausedMinutes == 120)
        #expect(heard.solveDueAt == utc("2025-10-24T10:00:00Z"))
        #expect(heard.legalDueAt == waiting.legalDueAt)
        #expect(heard.replyDueAt == now + .hours(4))
        #expect(heard.anger == 2)
    }

    @Test func `a second message does not move the answer's deadline`() throws {
        let item = Pure.opened()
        let heard = try item.hearing(Pure.words("Hello?"), at: now + .minutes(30), clocks: clocks).after
        #expect(heard.replyDueAt == item.replyDueAt)
        #expect(heard.preview == "Hello?")
    }

    @Test func `a merge needs another case of the same customer`() throws {
        let (one, two) = (Pure.opened(1), Pure.opened(2))
        #expect(throws: CaseRefusal.sameCase) { try one.merging(into: one, at: now) }
        #expect(throws: CaseRefusal.differentCustomers) {
            try one.merging(into: Pure.opened(3, customer: .testing(22)), at: now)
        }
        let merged = try one.merging(into: two, at: now).after
        #expect(merged.mergedInto == two.id)
        #expect(!merged.isOpen)
        #expect(throws: CaseRefusal.merged(into: one.mergedInto ?? two.id)) { try merged.taking(by: Pure.anna) }
        #expect(throws: CaseRefusal.merged(into: two.id)) { try two.merging(into: merged, at: now) }
        #expect(try merged.unmerging().after.isOpen)
        #expect(throws: CaseRefusal.notMerged) { try one.unmerging() }
    }

    @Test func `the guide has five steps`() throws {
        #expect(try Pure.opened().guiding(step: 5, done: ["calm.voice"]).after.guideDone == ["calm.voice"])
        #expect(throws: CaseRefusal.noSuchGuideStep) { try Pure.opened().guiding(step: 6, done: []) }
    }
}
