import Handling
import Primitives
import Storage
import TestSupport
import Testing

@testable import Offers

@Suite struct `Putting an offer together` {
    private func fields(_ shop: Shop, _ amount: String, do wish: String = "send") async throws -> [(String, String)] {
        [
            ("rows", "2"), ("body", "Sorry for the lost day."),
            ("remedy-1", try await shop.remedy(.refund).description), ("amount-1", amount),
            ("words-1", "Half the price"),
            ("remedy-2", ""), ("amount-2", ""), ("words-2", ""), ("do", wish),
        ]
    }

    @Test(arguments: Engine.underTest) func `what lies within the authority is sent at once`(engine: Engine)
        async throws
    {
        try await Shop.open(engine) { shop in
            let desk = try OfferDesk(shop)
            let item = try await shop.openCase()
            #expect(try await desk.get("/cases/\(item)/offers/new").text.contains("€50.00"))
            let answer = try await desk.post("/cases/\(item)/offers", try await fields(shop, "19,99"))
            #expect(answer.status == 303)
            #expect(answer.location == "/cases/\(item)#offers")
            let offer = try #require(try await shop.read { try OfferRecord.rounds(of: item, in: $0) }.first)
            #expect(offer.state == .sent)
            #expect(offer.parts.map(\.minor) == [1_999])
            #expect(offer.parts.map(\.words) == ["Half the price"])
            let board = try await desk.get("/cases/\(item)/offers", asPart: true)
            #expect(board.text.contains("With the customer"))
            #expect(board.text.contains("€19.99"))
        }
    }

    @Test func `a refused form keeps what was typed and names the field`() async throws {
        try await Shop.open(.sqlite) { shop in
            let desk = try OfferDesk(shop)
            let item = try await shop.openCase()
            for amount in ["1.500", "-3", "twenty", "1e3", "12,345,6"] {
                let answer = try await desk.post("/cases/\(item)/offers", try await fields(shop, amount))
                #expect(answer.status == 422)
                #expect(answer.text.contains("value=\"\(amount)\""))
                #expect(answer.text.contains("Sorry for the lost day."))
                #expect(answer.text.contains("not below zero"))
            }
            let empty = try await desk.post("/cases/\(item)/offers", [("rows", "2"), ("body", "Words alone")])
            #expect(empty.status == 422)
            #expect(empty.text.contains("Words alone"))
            #expect(try await shop.read { try OfferRecord.rounds(of: item, in: $0) }.isEmpty)
        }
    }

    @Test func `one more part keeps what was typed`() async throws {
        try await Shop.open(.sqlite) { shop in
            let desk = try OfferDesk(shop)
            let item = try await shop.openCase()
            let answer = try await desk.post("/cases/\(item)/offers", try await fields(shop, "12", do: "row"))
            #expect(answer.status == 200)
            #expect(answer.text.contains("name=\"remedy-3\""))
            #expect(answer.text.contains("value=\"12\""))
            #expect(try await shop.read { try OfferRecord.rounds(of: item, in: $0) }.isEmpty)
        }
    }

    @Test(arguments: Engine.underTest)
    func `above the authority nobody is asked before the maker says so`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let desk = try OfferDesk(shop)
            let item = try await shop.openCase()
            let above = try await desk.post("/cases/\(item)/offers", try await fields(shop, "80"))
            #expect(above.status == 422)
            #expect(above.text.contains("value=\"ask\""))
            #expect(above.text.contains("value=\"80\""))
            #expect(try await shop.read { try OfferRecord.rounds(of: item, in: $0) }.isEmpty)
            #expect(try await desk.post("/cases/\(item)/offers", try await fields(shop, "80", do: "ask")).status == 303)
            let offer = try #require(try await shop.read { try OfferRecord.rounds(of: item, in: $0) }.first)
            #expect(offer.state == .awaitingApproval)

            #expect(try await desk.get("/approvals").status == 403)
            #expect(try await desk.post("/offers/\(offer.id)/approval").status == 403)
            #expect(try await desk.get("/approvals", as: .lead).text.contains("€80"))
            for _ in 1...2 {
                let answer = try await desk.post("/offers/\(offer.id)/approval", [("back", "inbox")], as: .lead)
                #expect(answer.location == "/inbox")
            }
            #expect(try await shop.kinds(of: item).count { $0 == "offer.approved" } == 1)
            #expect(try await desk.post("/offers/\(offer.id)/sending").status == 303)
            #expect(try await shop.offer(offer.id).state == .sent)
        }
    }

    @Test func `the next round begins with the parts of the one before and the customer's words`() async throws {
        try await Shop.open(.sqlite) { shop in
            let desk = try OfferDesk(shop)
            let item = try await shop.openCase()
            let made = try await shop.make([(.refund, 1_000), (.discount, 500)], for: item)
            try await shop.write(at: 2) { try sendOffer(made.id, by: $0, in: $1) }
            _ = try await desk.post("/offers/\(made.id)/objection", [("part", "2"), ("reason", "No vouchers")])
            let editor = try await desk.get("/cases/\(item)/offers/new")
            #expect(editor.text.contains("No vouchers"))
            #expect(editor.text.contains("value=\"10\""))
            #expect(editor.text.contains("value=\"5\""))
        }
    }

    @Test func `amounts are read strictly and written back`() throws {
        let forint = try #require(Currency("HUF"))
        let rial = try #require(Currency("IRR"))
        let dinar = try #require(Currency("KWD"))
        #expect(TypedAmount.minor("1 234,5", in: .euro) == 123_450)
        #expect(TypedAmount.minor("1,234.50", in: .euro) == 123_450)
        #expect(TypedAmount.minor("1.234.567,89", in: .euro) == 123_456_789)
        #expect(TypedAmount.minor("۱۲٬۳۴۵٫۶۰", in: .euro) == 1_234_560)
        #expect(TypedAmount.minor("12 900", in: forint) == 1_290_000)
        #expect(TypedAmount.minor("۱٬۲۵۰٬۰۰۰", in: rial) == 1_250_000)
        #expect(TypedAmount.minor("1.500", in: rial) == 1_500)
        #expect(TypedAmount.minor("1.234", in: dinar) == 1_234)
        for wrong in ["1.234", "", ".", "1.2.3", "1,23,4", "+5", "5 €", "0x10", "12345678901234"] {
            #expect(TypedAmount.minor(wrong, in: .euro) == nil, "\(wrong)")
        }
        for (minor, currency) in [
            (0, Currency.euro), (5, .euro), (1_990, .euro), (123_400, .euro), (7, rial), (1_005, dinar),
        ] {
            #expect(TypedAmount.minor(TypedAmount.words(Int64(minor), in: currency), in: currency) == Int64(minor))
        }
    }
}
