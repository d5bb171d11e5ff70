import Alerting
import Listening
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Climbing when nobody answers` {
    @Test(arguments: Engine.underTest) func `an alert climbs from its owner to the shift and to the leads, and stays listed`(engine: Engine) async throws {
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

    @Test(arguments: Engine.underTest) func `passing an alert on stops it for the passer and rings the shift at once`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            try await desk.feedback(.angry, from: "emma@customer.example")
            let alert = try #require(try await desk.ringing(for: desk.anna).first?.alert.id)
            try await desk.write(by: .staff(desk.anna)) { act, tx in try passAlert(alert, by: act, in: tx) }
            #expect(try await desk.ringing(for: desk.anna).isEmpty)
            #expect(try await desk.ringing(for: desk.bela).count == 1)
        }
    }

    @Test(arguments: Engine.underTest) func `thirty angry answers of one cause ring as ten and one that counts the rest`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            for number in 1...30 { try await desk.feedback(.angry, from: "c\(number)@customer.example") }
            #expect(try await desk.kinds("alert.raised").count == 10)
            #expect(try await desk.kinds("alert.collapsed").count == 20)
            #expect(try await desk.kinds("case.opened").count == 30)
        }
    }
}
