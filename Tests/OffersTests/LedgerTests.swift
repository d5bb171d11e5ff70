import Handling
import People
import Primitives
import Storage
import TestSupport
import Testing

@testable import Offers

@Suite struct `Keeping the ledger` {
    @Test(arguments: Engine.underTest) func `a line is never changed or deleted, only reversed once`(engine: Engine)
        async throws
    {
        try await Shop.open(engine) { shop in
            let item = try await shop.openCase()
            let made = try await shop.make([(.refund, 1_234)], for: item)
            try await shop.write(at: 2) { try sendOffer(made.id, by: $0, in: $1) }
            try await shop.write(at: 3, by: .system) { try acceptOffer(made.id, by: $0, in: $1) }
            let line = try #require(try await shop.read { try LedgerRecord.lines(month: "2025-10", in: $0) }.first)
            await #expect(throws: StorageFailure.self) {
                try await shop.write { act, tx in
                    try tx.run(
                        "UPDATE offer_ledger SET minor = 1 WHERE tenant_id = \(act.tenant) AND line_id = \(line.id)")
                }
            }
            await #expect(throws: StorageFailure.self) {
                try await shop.write { act, tx in try tx.run("DELETE FROM offer_ledger WHERE tenant_id = \(act.tenant)")
                }
            }
            let reversal = try await shop.write(at: 5, by: .staff(shop.lead)) {
                try reverseLedgerLine(line.id, by: $0, in: $1)
            }
            for id in [line.id, reversal] {
                await #expect(throws: OfferRefusal.noSuchLine) {
                    try await shop.write(at: 6, by: .staff(shop.lead)) { try reverseLedgerLine(id, by: $0, in: $1) }
                }
            }
            #expect(try await shop.read { try LedgerRecord.total(of: .given(item), in: $0) } == 0)
            #expect(try await shop.read { try LedgerRecord.lines(month: "2025-10", in: $0) }.count == 2)
        }
    }

    @Test(arguments: Engine.underTest) func `a guarantee covers a purchase in time and burdens nobody`(engine: Engine)
        async throws
    {
        try await Shop.open(engine) { shop in
            let item = try await shop.openCase()
            let policy = ReturnPolicy(
                id: .testing(70), name: TrilingualText(english: "Guarantee", hungarian: "Jótállás", persian: "ضمانت"),
                days: 730, kinds: [.replacement], capMinor: nil, isActive: true)
            let remedy = try await shop.remedy(.replacement)
            let new = NewOffer(
                caseID: item, message: "",
                parts: [.init(remedy, minor: 50_000, cover: .init(policy.id, orderNumber: "R-1"))])
            try await shop.write(by: .system) { act, tx in
                try savePolicy(policy, by: act, in: tx)
                let order = NewOrder(
                    customer: try CaseRecord.require(item, in: tx).customer, number: "R-1", item: "Washer",
                    amount: Money(minorUnits: 50_000, currency: .euro), placedAt: act.at - .days(700))
                try recordOrder(order, by: act, in: tx)
            }
            await #expect(throws: OfferRefusal.policyRanOut) {
                try await shop.write(at: 30 * 1440) { try makeOffer(new, by: $0, in: $1) }
            }
            let made = try await shop.write(at: 1) { try makeOffer(new, by: $0, in: $1) }
            #expect(made.verdict == .within)
            #expect(try await shop.offer(made.id).burdenMinor == 0)
        }
    }

    @Test func `sums of different currencies are refused and fairness needs five offers`() throws {
        #expect(FairnessNote(sums: [1, 2, 3, 4]).medianMinor == nil)
        #expect(FairnessNote(sums: [900, 100, 500, 300, 700]).medianMinor == 500)
        #expect(Budget(limitMinor: 10, bookedMinor: .max, reservedMinor: 1).leftMinor == 0)
        #expect(
            Authority(perCaseMinor: .max, perMonthMinor: 1).verdict(on: 1, inCase: .max, inMonth: 0)
                == .needsApproval(.perCase))
    }
}
