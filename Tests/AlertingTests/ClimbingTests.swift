import Alerting
import Listening
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Climbing when nobody answers` {
    @Test(arguments: Engine.underTest)
    func `an alert climbs from its owner to the shift and to the leads, and stays listed`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            try await desk.feedback(.angry, from: "emma@customer.example")
            #expect(try await desk.ringing(for: desk.bela).isEmpty)
            desk.clock.advance(by: .minutes(15))
            try await desk.runTimers()
            #expect(try await desk.ringing(for: desk.bela).count == 1)
            desk.clock.advance(by: .minutes(15))
            // A new loop stands for a server that was restarted in between: the timer is a row.
            try await desk.runTimers()
            #expect(try await desk.ringing(for: desk.lead).first?.alert.level == 2)
            desk.clock.advance(by: .minutes(15))
            try await desk.runTimers()
            #expect(try await desk.ringing(for: desk.lead).first?.alert.state == .unanswered)
            #expect(try await desk.kinds("alert.escalated").count == 3)
        }
    }

    @Test(arguments: Engine.underTest) func `a taken alert never climbs`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            try await desk.feedback(.angry, from: "emma@customer.example")
            let alert = try #require(try await desk.ringing(for: desk.anna).first?.alert.id)
            try await desk.write(by: .staff(desk.anna)) { act, tx in _ = try takeAlert(alert, by: act, in: tx) }
            desk.clock.advance(by: .hours(2))
            try await desk.runTimers()
            #expect(try await desk.kinds("alert.escalated").isEmpty)
        }
    }

    @Test(arguments: Engine.underTest) func `passing an alert on stops it for the passer and rings the shift at once`(
        engine: Engine
    ) async throws {
        try await Desk.open(engine) { desk in
            try await desk.feedback(.angry, from: "emma@customer.example")
            let alert = try #require(try await desk.ringing(for: desk.anna).first?.alert.id)
            try await desk.write(by: .staff(desk.anna)) { act, tx in try passAlert(alert, by: act, in: tx) }
            #expect(try await desk.ringing(for: desk.anna).isEmpty)
            #expect(try await desk.ringing(for: desk.bela).count == 1)
        }
    }

    @Test(arguments: Engine.underTest) func `the rungs and their minutes are those of the rule`(engine: Engine)
        async throws
    {
        try await Desk.open(engine) { desk in
            try await desk.write { act, tx in
                var rule = try RuleRecord.all(in: tx)[0]
                rule.effects.ladder = AlertLadder([.init(.owner, minutes: 5), .init(.leads, minutes: 30)])
                try saveRule(rule, isNew: false, by: act, in: tx)
            }
            try await desk.feedback(.angry, from: "emma@customer.example")
            desk.clock.advance(by: .minutes(5))
            try await desk.runTimers()
            #expect(try await desk.ringing(for: desk.bela).isEmpty)
            #expect(try await desk.ringing(for: desk.lead).first?.alert.level == 1)
            desk.clock.advance(by: .minutes(29))
            try await desk.runTimers()
            #expect(try await desk.ringing(for: desk.lead).first?.alert.state == .ringing)
            desk.clock.advance(by: .minutes(1))
            try await desk.runTimers()
            #expect(try await desk.ringing(for: desk.lead).first?.alert.state == .unanswered)
        }
    }

    @Test(arguments: Engine.underTest)
    func `ten alerts of one cause ring for themselves, and the eleventh makes one of all`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            for number in 1...10 { try await desk.feedback(.angry, from: "c\(number)@customer.example") }
            var cards = 0
            for staff in [desk.anna, desk.bela, desk.lead] { cards += try await desk.ringing(for: staff).count }
            #expect(cards == 10)
            try await desk.feedback(.angry, from: "c11@customer.example")
            for staff in [desk.anna, desk.bela, desk.lead] {
                let ringing = try await desk.ringing(for: staff)
                #expect(ringing.map(\.alert.count) == [11])
            }
            for number in 12...30 { try await desk.feedback(.angry, from: "c\(number)@customer.example") }
            #expect(try await desk.ringing(for: desk.bela).map(\.alert.count) == [30])
            #expect(try await desk.kinds("alert.raised").count == 10)
            #expect(try await desk.kinds("alert.collapsed").count == 29)
            #expect(try await desk.kinds("case.opened").count == 30)
        }
    }

    @Test(arguments: Engine.underTest) func `after five quiet minutes the next alert rings for itself`(engine: Engine)
        async throws
    {
        try await Desk.open(engine) { desk in
            for number in 1...11 { try await desk.feedback(.angry, from: "c\(number)@customer.example") }
            desk.clock.advance(by: .minutes(4))
            try await desk.feedback(.angry, from: "c12@customer.example")
            desk.clock.advance(by: .minutes(4))
            try await desk.feedback(.angry, from: "c13@customer.example")
            #expect(try await desk.kinds("alert.raised").count == 10)
            desk.clock.advance(by: .minutes(5))
            try await desk.feedback(.angry, from: "c14@customer.example")
            #expect(try await desk.kinds("alert.raised").count == 11)
        }
    }
}
