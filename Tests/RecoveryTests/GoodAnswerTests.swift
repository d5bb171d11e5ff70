import Handling
import Listening
import Primitives
import Storage
import TestSupport
import Testing

@testable import Recovery

@Suite struct `Doing justice to good answers` {
    @Test(arguments: Engine.underTest) func `praise reaches the employee by name, once`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let eva = try await shop.customer("eva")
            let good = try await shop.rate(
                .delighted, "Anna was wonderful, thank you!", by: eva, staff: shop.anna, at: 1)
            #expect(try await shop.read { try PraiseRecord.of(shop.anna, in: $0) }.map(\.id) == [good])
            #expect(try await shop.facts("praise.passed").map { $0["staff"] } == [.id(shop.anna)])
            #expect(try await !shop.write(at: 2) { try passPraise(good, to: shop.anna, by: $0, in: $1) })
        }
    }

    @Test(arguments: Engine.underTest) func `an idea ends with words to the customer`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let eva = try await shop.customer("eva")
            try await shop.rate(.happy, "I suggest you add a tracking link to the mail.", by: eva, at: 1)
            let idea = try #require(try await shop.read { try IdeaRecord.list(.new, in: $0) }.first)
            await #expect(throws: IdeaRefusal.answerMissing) {
                try await shop.write(at: 2) { try setIdeaStatus(idea.id, to: .done, answer: " ", by: $0, in: $1) }
            }
            try await shop.write(at: 3) { try setIdeaStatus(idea.id, to: .planned, answer: "", by: $0, in: $1) }
            await #expect(throws: StaleVersion.self) {
                try await shop.write(at: 4) {
                    try setIdeaStatus(
                        idea.id, to: .done, answer: "It is there", expecting: idea.version, by: $0, in: $1)
                }
            }
            try await shop.write(at: 5) { try setIdeaStatus(idea.id, to: .done, answer: "It is there", by: $0, in: $1) }
            #expect(
                try await shop.facts("idea.status").compactMap { $0["status"]?.text } == ["new", "planned", "done"])
        }
    }

    @Test(arguments: Engine.underTest)
    func `who was thanked over 90 days ago is thanked again, whoever answered before`(
        engine: Engine
    ) async throws {
        try await Shop.open(engine) { shop in
            try await shop.write {
                try setRecovery(RecoverySettings(sendsThanks: true, holdOut: HoldOut(percent: 0)), by: $0, in: $1)
            }
            let (eva, adam) = (try await shop.customer("eva"), try await shop.customer("adam"))
            let day = 24 * 60
            try await shop.rate(.happy, by: eva, at: 1)
            // Both answers are heard in one page of the log.
            try await shop.database.write(in: shop.tenant) { tx in
                for (customer, minutes) in [(adam, day), (eva, 91 * day)] {
                    let act = Act.testing(
                        tenant: shop.tenant, actor: .customer(customer.uuid), at: .testing + .minutes(minutes))
                    let new = NewFeedback(
                        customer: customer, channel: .form, touchpoint: .delivery, answer: Answer(face: .happy))
                    _ = try recordFeedback(new, by: act, in: tx)
                }
            }
            try await shop.write(at: 91 * day) { _, _ in }
            #expect(try await shop.facts("thanks.queued").count == 3)
        }
    }

    @Test(arguments: Engine.underTest) func `a customer of the hold-out group is written down and not thanked`(
        engine: Engine
    )
        async throws
    {
        try await Shop.open(engine) { shop in
            try await shop.write {
                try setRecovery(RecoverySettings(sendsThanks: true, holdOut: HoldOut(percent: 50)), by: $0, in: $1)
            }
            var held = 0
            for number in 1...12 {
                let customer = try await shop.customer("c\(number)")
                if HoldOut(percent: 50).holds(customer) { held += 1 }
                try await shop.rate(.happy, by: customer, at: 1)
                try await shop.rate(.delighted, by: customer, at: 2)
            }
            #expect(try await shop.facts("thanks.held_out").count == held)
            #expect(try await shop.facts("thanks.queued").count == 12 - held)
            let mails = try await shop.read {
                try $0.count(
                    "SELECT COUNT(*) AS n FROM outbox WHERE tenant_id = \($0.tenant) AND kind = \(thanksMailKind)")
            }
            #expect(mails == 12 - held)
        }
    }

    @Test func `the hold-out share is kept within a few percent`() {
        let ids = (1...4_000 as ClosedRange<UInt32>).map { Identifier<CustomerMark>.testing($0) }
        let held = ids.filter { HoldOut(percent: 20).holds(.init($0.uuid)) }.count
        #expect((600...1_000).contains(held))
        #expect(!ids.contains { HoldOut(percent: 0).holds(.init($0.uuid)) })
    }
}

private enum CustomerMark {}
