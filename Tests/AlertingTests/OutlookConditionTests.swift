import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing

@testable import Alerting

@Suite struct `Asking the forecast in a rule` {
    private func holds(_ outlook: CustomerOutlook?, _ change: (inout AlertConditions) -> Void) -> Bool {
        var facts = AlertFacts(touchpoint: .delivery, language: .english, channel: .form, at: .init(milliseconds: 0))
        facts.outlook = outlook
        var conditions = AlertConditions()
        change(&conditions)
        return conditions.hold(for: facts)
    }

    @Test func `value at risk and probability alive hold at their bounds and not beyond`() {
        let outlook = CustomerOutlook(chanceAlive: 0.3, valueAtRisk: 50_000)
        #expect(holds(outlook) { $0.minimumRisk = 50_000 })
        #expect(!holds(outlook) { $0.minimumRisk = 50_001 })
        #expect(holds(outlook) { $0.maximumAlive = 30 })
        #expect(!holds(outlook) { $0.maximumAlive = 29 })
    }

    @Test func `without a forecast a rule that asks it never speaks`() {
        for outlook in [nil, CustomerOutlook(chanceAlive: nil, valueAtRisk: nil)] {
            #expect(!holds(outlook) { $0.minimumRisk = 1 })
            #expect(!holds(outlook) { $0.maximumAlive = 99 })
            #expect(holds(outlook) { _ in })
        }
    }

    @Test(arguments: Engine.underTest)
    func `an answer of a customer at risk rings, and without figures nobody is rung`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            let rules = try await desk.database.read(in: desk.tenant) { try RuleRecord.all(in: $0) }
            for rule in rules { try await desk.write { act, tx in try removeRule(rule.id, by: act, in: tx) } }
            let fields = [
                ("name", "At risk"), ("active", "on"), ("face", "angry"), ("risk", "250"), ("alive", "40"),
                ("opens", "on"), ("assignment", "on_shift"), ("notice", "live"), ("rung-owner", "5"), ("do", "save"),
            ]
            #expect(try await Console(desk).post("/settings/rules", fields).status == 303)
            let rule = try #require(
                try await desk.database.read(in: desk.tenant) { try RuleRecord.all(in: $0) }.first)
            #expect(rule.conditions.minimumRisk == 25_000 && rule.conditions.maximumAlive == 40)
            try await desk.feedback(.angry, from: "one@customer.example")
            #expect(try await desk.kinds("alert.raised").isEmpty)
            try await desk.write { act, tx in
                let customer = try findOrCreateCustomer(
                    NewCustomer(name: "Emma", email: EmailAddress("emma@customer.example"), language: .english),
                    by: act, in: tx)
                _ = try recordFeedback(
                    NewFeedback(
                        customer: customer, channel: .form, touchpoint: .delivery, answer: Answer(face: .angry)),
                    by: act.by(.customer(customer.uuid)), in: tx)
            }
            try await desk.hear(
                AlertNeighbours(
                    outlook: { _, _ in CustomerOutlook(chanceAlive: 0.2, valueAtRisk: 40_000) },
                    isOnBreather: { _, _, _ in false }))
            #expect(try await desk.kinds("alert.raised").count == 1)
        }
    }

    @Test func `the page of the rule says that there are no figures yet`() async throws {
        try await Desk.open(.sqlite) { desk async throws in
            let words = "There are no lifetime values yet"
            let without = try await Console(desk).get("/settings/rules/new").text
            #expect(without.contains(words))
            var console = Console(desk)
            console.neighbours = AlertNeighbours(hasOutlooks: { _ in true }, isOnBreather: { _, _, _ in false })
            let with = try await console.get("/settings/rules/new").text
            #expect(!with.contains(words))
        }
    }
}
