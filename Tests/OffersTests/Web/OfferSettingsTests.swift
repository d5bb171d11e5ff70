import Handling
import People
import Primitives
import Storage
import TestSupport
import Testing

@testable import Offers

@Suite struct `The settings of offers` {
    @Test(arguments: Engine.underTest) func `authority and budget are set in the brand's currency`(engine: Engine)
        async throws
    {
        try await Shop.open(engine) { shop in
            let desk = try OfferDesk(shop)
            let form = [("case-agent", "75,50"), ("month-agent", "1 000"), ("case-lead", "500"), ("month-lead", "")]
            #expect(try await desk.post("/settings/authority", form, as: .administrator).status == 303)
            let table = try await shop.read { try AuthorityRecord.all(in: $0) }
            #expect(table[.agent] == Authority(perCaseMinor: 7_550, perMonthMinor: 100_000))
            #expect(table[.lead] == Authority(perCaseMinor: 50_000, perMonthMinor: 0))
            let wrong = try await desk.post("/settings/authority", [("case-agent", "much")], as: .administrator)
            #expect(wrong.status == 422)
            #expect(wrong.text.contains("value=\"much\""))
            let budget = [("usual", "5000"), ("this", "60,00")]
            #expect(try await desk.post("/settings/budget", budget, as: .administrator).status == 303)
            #expect(
                try await shop.read { try BudgetRecord.find(month: "2025-10", at: .testing, in: $0) }.limitMinor
                    == 6_000)
            #expect(
                try await shop.read { try BudgetRecord.find(month: "2025-11", at: .testing, in: $0) }.limitMinor
                    == 500_000)
            #expect(
                try await desk.post("/settings/budget", [("usual", "5000"), ("this", "")], as: .administrator).status
                    == 303)
            #expect(
                try await shop.read { try BudgetRecord.find(month: "2025-10", at: .testing, in: $0) }.limitMinor
                    == 500_000)
        }
    }

    @Test func `a remedy is added, changed and retired, and a name in no language is refused`() async throws {
        try await Shop.open(.sqlite) { shop in
            let desk = try OfferDesk(shop)
            let empty = try await desk.post(
                "/settings/remedies", [("kind", "gesture"), ("usual", "15")], as: .administrator)
            #expect(empty.status == 422)
            #expect(empty.text.contains("value=\"15\""))
            let form = [("kind", "gesture"), ("en", "Flowers"), ("hu", "Virág"), ("fa", "گل"), ("usual", "15")]
            #expect(try await desk.post("/settings/remedies", form, as: .administrator).status == 303)
            let added = try #require(try await shop.read { try RemedyRecord.all(in: $0) }.last)
            #expect(added.usualMinor == 1_500)
            let change = [("en", "Big flowers"), ("usual", "20"), ("version", "1"), ("do", "retire")]
            #expect(try await desk.post("/settings/remedies/\(added.id)", change, as: .administrator).status == 303)
            let changed = try #require(try await shop.read { try RemedyRecord.find(added.id, in: $0) })
            #expect(changed.name.english == "Big flowers")
            #expect(!changed.isActive)
            #expect(try await desk.post("/settings/remedies/\(added.id)", change, as: .administrator).status == 422)
        }
    }

    @Test(arguments: Engine.underTest) func `the ledger page, its file and its rows give the same sum`(engine: Engine)
        async throws
    {
        try await Shop.open(engine) { shop in
            let desk = try OfferDesk(shop)
            let item = try await shop.openCase()
            let made = try await shop.make([(.refund, 1_999), (.discount, 1), (.gesture, 2_500)], for: item)
            try await shop.write(at: 2) { try sendOffer(made.id, by: $0, in: $1) }
            try await shop.write(at: 3, by: .system) { try acceptOffer(made.id, by: $0, in: $1) }
            #expect(try await desk.get("/ledger", as: .lead).text.contains("€45.00"))
            let file = try await desk.get("/ledger/export?month=2025-10", as: .lead).text
            let amounts = file.split(separator: "\r\n").dropFirst().compactMap { line in
                line.split(separator: ",", omittingEmptySubsequences: false).dropFirst(4).first.flatMap {
                    TypedAmount.minor(String($0), in: .euro)
                }
            }
            #expect(amounts.sorted() == [1, 1_999, 2_500])
            let line = try #require(
                try await shop.read { try LedgerRow.page(month: "2025-10", in: $0) }.first { $0.line.kind == .refund })
            #expect(try await desk.post("/ledger/\(line.line.id)/reversal", as: .agent).status == 403)
            #expect(try await desk.post("/ledger/\(line.line.id)/reversal", as: .lead).status == 303)
            #expect(try await desk.post("/ledger/\(line.line.id)/reversal", as: .lead).status == 409)
            let sums = try await shop.read { try LedgerSums.load(month: "2025-10", in: $0) }
            #expect(sums.total.map(\.minorUnits) == [2_501])
            #expect(sums.staff.map(\.amount.minorUnits) == [2_501])
            #expect(try await desk.get("/ledger?month=2025-09", as: .lead).text.contains("Nothing was given"))
        }
    }
}
