import Handling
import Prevention
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Removing a cause` {
    @Test(arguments: Engine.underTest)
    func `an action that holds until its date becomes effective by itself`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            let cause = try await desk.cause("Full van")
            try await desk.complaint(of: try await desk.customer("eva@example.com"), because: cause)
            let plan = desk.plan()
            let id = try await desk.write { try openAction(against: cause, plan: plan, by: $0, in: $1) }
            #expect(try await desk.action(id).plan.whys.count == 2)
            desk.clock.advance(by: .days(5))
            #expect(try await desk.complete(id) == 0)
            desk.clock.advance(by: .days(13))
            try await desk.runTimers()
            #expect(try await desk.action(id).state == .done)
            desk.clock.advance(by: .days(1))
            try await desk.runTimers()
            #expect(try await desk.action(id).state == .effective)
            #expect(try await desk.kinds("action.") == ["action.opened", "action.done", "action.effective"])
        }
    }

    @Test(arguments: Engine.underTest)
    func `a new complaint after the date opens it again, and counts once`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            let cause = try await desk.cause("Full van")
            let other = try await desk.cause("Rude driver")
            let eva = try await desk.customer("eva@example.com")
            let plan = desk.plan()
            let id = try await desk.write { try openAction(against: cause, plan: plan, by: $0, in: $1) }
            _ = try await desk.complete(id)
            desk.clock.advance(by: .days(15))
            try await desk.runTimers()
            try await desk.complaint(of: eva, because: other)
            #expect(try await desk.action(id).state == .effective)
            let complaint = try await desk.complaint(of: eva, because: cause)
            let reopened = try await desk.action(id)
            #expect(reopened.state == .reopened)
            #expect(reopened.reopenCount == 1)
            _ = try await desk.complete(id)
            try await desk.write { try setCause(cause, of: complaint, by: $0, in: $1) }
            try await desk.hear()
            let again = try await desk.action(id)
            #expect(again.state == .done)
            #expect(again.recurrenceCount == 1)
        }
    }

    @Test(arguments: Engine.underTest)
    func `recurrences before the date leave the judgement to a person`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            let cause = try await desk.cause("Full van")
            let plan = desk.plan()
            let id = try await desk.write { try openAction(against: cause, plan: plan, by: $0, in: $1) }
            _ = try await desk.complete(id)
            desk.clock.advance(by: .days(2))
            try await desk.complaint(of: try await desk.customer("eva@example.com"), because: cause)
            #expect(try await desk.action(id).recurrenceCount == 1)
            desk.clock.advance(by: .days(13))
            try await desk.runTimers()
            #expect(try await desk.action(id).state == .done)
            #expect(try await desk.kinds("action.check_due").count == 1)
            try await desk.write { try judgeEffectiveness(id, isEffective: false, by: $0, in: $1) }
            #expect(try await desk.action(id).state == .reopened)
        }
    }

    @Test(arguments: Engine.underTest)
    func `everyone touched is told once, in their language, unless they cannot be written to`(engine: Engine)
        async throws
    {
        try await Desk.open(engine) { desk in
            let cause = try await desk.cause("Full van")
            let eva = try await desk.customer("eva@example.com", .hungarian)
            let sara = try await desk.customer("sara@example.com", .persian)
            let quiet = try await desk.customer("quiet@example.com")
            let stranger = try await desk.customer("stranger@example.com")
            for customer in [eva, eva, sara, quiet] { try await desk.complaint(of: customer, because: cause) }
            try await desk.write { act, tx in
                try tx.run(
                    "UPDATE customers SET unsubscribed_at = 1 WHERE tenant_id = \(act.tenant) AND customer_id = \(quiet)"
                )
            }
            let plan = desk.plan()
            let id = try await desk.write { try openAction(against: cause, plan: plan, by: $0, in: $1) }
            await #expect(throws: ActionRefusal.notDone) {
                try await desk.write { try notifyAffected(of: id, [eva], by: $0, in: $1) }
            }
            #expect(try await desk.complete(id, telling: [eva, sara, quiet, stranger]) == 2)
            #expect(try await desk.write { try notifyAffected(of: id, [eva, sara], by: $0, in: $1) } == 0)
            let mails = try await desk.posted(noticeMailKind).compactMap { $0["customer"] }
            #expect(Set(mails) == [.id(eva), .id(sara)])
            #expect(mails.count == 2)
            try await desk.write { try settleNotice(of: id, to: eva, as: .sent, by: $0, in: $1) }
            try await desk.write { try settleNotice(of: id, to: eva, as: .failed, by: $0, in: $1) }
            let action = try await desk.action(id)
            let touched = try await desk.read { try affectedCustomers(of: action, in: $0) }
            #expect(touched.first?.id == eva)
            #expect(touched.first?.complaintCount == 2)
            #expect(touched.first?.language == .hungarian)
            #expect(touched.first?.notice == .sent)
            #expect(touched.first { $0.id == quiet }?.isReachable == false)
            #expect(try await desk.kinds("notice.") == ["notice.queued", "notice.sent"])
        }
    }

    @Test(arguments: Engine.underTest)
    func `an action needs a cause of the catalogue and an owner of the house`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            let cause = try await desk.cause("Full van")
            var plan = desk.plan()
            let good = plan
            await #expect(throws: ActionRefusal.noSuchCause) {
                try await desk.write { try openAction(against: .testing(99), plan: good, by: $0, in: $1) }
            }
            plan.owner = .testing(98)
            let bad = plan
            await #expect(throws: ActionRefusal.noSuchOwner) {
                try await desk.write { try openAction(against: cause, plan: bad, by: $0, in: $1) }
            }
            let id = try await desk.write { try openAction(against: cause, plan: good, by: $0, in: $1) }
            await #expect(throws: StaleVersion.self) {
                try await desk.write { try replanAction(id, plan: good, expecting: 7, by: $0, in: $1) }
            }
            let page = try await desk.read { try ActionRecord.page(of: [.open, .reopened], in: $0) }
            #expect(page.map(\.id) == [id])
        }
    }
}
