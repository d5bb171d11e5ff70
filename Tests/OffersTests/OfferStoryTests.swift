import Handling
import People
import Primitives
import Storage
import TestSupport
import Testing

@testable import Offers

@Suite struct `Agreeing on a remedy` {
    @Test(arguments: Engine.underTest)
    func `part two is refused, the counter-offer needs a lead, and the ledger sums to the last unit`(engine: Engine)
        async throws
    {
        try await Shop.open(engine) { shop in
            let item = try await shop.openCase()
            let first = try await shop.make([(.refund, 1_999), (.discount, 1_001), (.managerApology, 0)], for: item)
            #expect(first.verdict == .within)
            #expect(try await shop.write(at: 2) { try sendOffer(first.id, by: $0, in: $1) })
            let eva = Actor.customer(try await shop.offer(first.id).customer.uuid)
            try await shop.write(at: 3, by: eva) {
                try dislikePart(2, of: first.id, because: "I want none", by: $0, in: $1)
            }
            #expect(try await shop.offer(first.id).parts.map(\.answer) == [.open, .disliked, .open])
            await #expect(throws: OfferRefusal.over(.disliked)) {
                try await shop.write(at: 4, by: eva) { try acceptOffer(first.id, by: $0, in: $1) }
            }
            let second = try await shop.make([(.refund, 4_999), (.gesture, 333)], for: item, at: 5)
            #expect(second.verdict == .needsApproval(.perCase))
            #expect(try await shop.offer(first.id).state == .countered)
            await #expect(throws: OfferRefusal.needsApproval) {
                try await shop.write(at: 6) { try sendOffer(second.id, by: $0, in: $1) }
            }
            await #expect(throws: OfferRefusal.notAllowed) {
                try await shop.write(at: 6) { try approveOffer(second.id, by: $0, in: $1) }
            }
            #expect(try await shop.write(at: 7, by: .staff(shop.lead)) { try approveOffer(second.id, by: $0, in: $1) })
            let before = try await shop.kinds(of: item)
            #expect(try await !shop.write(at: 8, by: .staff(shop.lead)) { try approveOffer(second.id, by: $0, in: $1) })
            #expect(try await shop.kinds(of: item) == before)
            try await shop.write(at: 9) { try sendOffer(second.id, by: $0, in: $1) }
            #expect(try await shop.write(at: 10, by: eva) { try acceptOffer(second.id, by: $0, in: $1) })
            #expect(try await !shop.write(at: 11, by: eva) { try acceptOffer(second.id, by: $0, in: $1) })
            let lines = try await shop.read { try LedgerRecord.lines(month: "2025-10", in: $0) }
            #expect(lines.map(\.amount.minorUnits).sorted() == [333, 4_999])
            #expect(LedgerLine.total(lines, in: .euro)?.minorUnits == 5_332)
            #expect(try await shop.read { try LedgerRecord.total(of: .given(item), in: $0) } == 5_332)
            #expect(
                try await shop.kinds(of: item) == [
                    "offer.made", "offer.sent", "offer.part_disliked", "offer.made", "offer.approval_asked",
                    "offer.approved",
                    "offer.sent", "offer.accepted", "ledger.booked", "ledger.booked",
                ])
        }
    }

    @Test(arguments: Engine.underTest) func `an exhausted budget stops the next offer`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            try await shop.write(by: .staff(shop.admin)) { try setBudget(6_000, by: $0, in: $1) }
            let one = try await shop.openCase("eva")
            let two = try await shop.openCase("bela")
            let made = try await shop.make([(.refund, 4_000)], for: one)
            await #expect(throws: OfferRefusal.budgetExhausted(left: 2_000)) {
                try await shop.make([(.refund, 2_001)], for: two)
            }
            try await shop.write(at: 2) { try sendOffer(made.id, by: $0, in: $1) }
            try await shop.write(at: 3, by: .customer(made.id.uuid)) { try acceptOffer(made.id, by: $0, in: $1) }
            _ = try await shop.make([(.refund, 2_000)], for: two, at: 4)
            #expect(
                try await shop.read { try BudgetRecord.find(month: "2025-10", at: .testing, in: $0) }.leftMinor == 0)
            let three = try await shop.openCase("gabor")
            await #expect(throws: OfferRefusal.budgetExhausted(left: 0)) {
                try await shop.make([(.refund, 1)], for: three)
            }
            _ = try await shop.make([(.managerApology, 0)], for: three)
            try await shop.write(by: .staff(shop.admin)) { try setBudget(9_000, month: "2025-10", by: $0, in: $1) }
            _ = try await shop.make([(.refund, 3_000)], for: try await shop.openCase("dora"))
        }
    }

    @Test(arguments: Engine.underTest) func `many at once never give more than the budget holds`(engine: Engine)
        async throws
    {
        try await Shop.open(engine) { shop in
            try await shop.write(by: .staff(shop.admin)) { try setBudget(6_000, by: $0, in: $1) }
            var cases: [CaseID] = []
            for number in 1...9 { cases.append(try await shop.openCase("c\(number)")) }
            let made = try await withThrowingTaskGroup(of: Bool.self) { group in
                for item in cases {
                    group.addTask {
                        do {
                            _ = try await shop.make([(.refund, 2_000)], for: item)
                            return true
                        } catch OfferRefusal.budgetExhausted {
                            return false
                        }
                    }
                }
                return try await group.reduce(into: 0) { count, isMade in count += isMade ? 1 : 0 }
            }
            #expect(made == 3)
            #expect(try await shop.read { try OfferRecord.reserved(.everything, at: .testing, in: $0) } == 6_000)
        }
    }

    @Test(arguments: Engine.underTest) func `the month's authority counts what is given and what is open`(
        engine: Engine
    )
        async throws
    {
        try await Shop.open(engine) { shop in
            for number in 1...4 {
                #expect(
                    try await shop.make([(.refund, 5_000)], for: try await shop.openCase("c\(number)")).verdict
                        == .within)
            }
            let last = try await shop.make([(.refund, 1)], for: try await shop.openCase("c5"))
            #expect(last.verdict == .needsApproval(.perMonth))
            #expect(try await shop.read { try ApprovalRecord.waiting(in: $0) }.map(\.id) == [last.id])
            #expect(try await shop.write(at: 2, by: .staff(shop.lead)) { try refuseApproval(last.id, by: $0, in: $1) })
            let approval = try #require(try await shop.read { try ApprovalRecord.find(last.id, in: $0) })
            #expect(approval.verdict == .refused)
            #expect(approval.decidedBy == shop.lead)
        }
    }

    @Test(arguments: Engine.underTest) func `nobody approves their own offer`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let made = try await shop.make([(.refund, 9_000)], for: try await shop.openCase(), by: .staff(shop.lead))
            await #expect(throws: OfferRefusal.ownOffer) {
                try await shop.write(by: .staff(shop.lead)) { try approveOffer(made.id, by: $0, in: $1) }
            }
        }
    }
}
