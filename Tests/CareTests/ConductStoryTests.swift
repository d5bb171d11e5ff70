import Care
import People
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Handling a customer who goes too far` {
    private func step(_ desk: Desk, _ customer: CustomerID, _ rung: ConductRung, days: Int = 30) async throws
        -> ConductStepID
    {
        let new = NewConductStep(
            customer: customer, rung: rung, evidence: "Insulted the driver", contact: "Lea, lea@shop.example",
            reviewAt: desk.clock.now + .days(days))
        return try await desk.write { try recordConductStep(new, by: $0, in: $1) }
    }

    @Test(arguments: Engine.underTest)
    func `each step is told to the customer and ends on its review date unless renewed`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            let customer = try await desk.customer("eva@example.com")
            let note = try await step(desk, customer, .note, days: 30)
            let warning = try await step(desk, customer, .warning, days: 10)
            let later = desk.clock.now + .days(20)
            try await desk.write { try renewConductStep(warning, until: later, by: $0, in: $1) }
            desk.clock.advance(by: .days(10))
            try await desk.runTimers()
            #expect(try await desk.read { try ConductRecord.ladder(of: customer, in: $0).rung } == .warning)
            desk.clock.advance(by: .days(10))
            try await desk.runTimers()
            #expect(try await desk.read { try ConductRecord.ladder(of: customer, in: $0).rung } == .note)
            #expect(try await desk.read { try ConductRecord.inForce(in: $0) }.map(\.id) == [note])
            #expect(try await desk.news() == ["taken", "taken", "renewed", "ended"])
            #expect(
                try await desk.kinds("conduct.") == [
                    "conduct.step", "conduct.step", "conduct.renewed", "conduct.lifted",
                ])
        }
    }

    @Test(arguments: Engine.underTest)
    func `a granted appeal takes the rungs above with it, and the author does not answer`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            let customer = try await desk.customer("eva@example.com")
            _ = try await step(desk, customer, .note)
            let warning = try await step(desk, customer, .warning)
            _ = try await step(desk, customer, .restricted)
            try await desk.write { try appealConductStep(warning, saying: "It was my brother", by: $0, in: $1) }
            await #expect(throws: ConductRefusal.ownDecision) {
                try await desk.write { try answerAppeal(warning, isGranted: true, by: $0, in: $1) }
            }
            try await desk.write(by: desk.bela) { try answerAppeal(warning, isGranted: true, by: $0, in: $1) }
            let ladder = try await desk.read { try ConductRecord.ladder(of: customer, in: $0) }
            #expect(ladder.rung == .note)
            #expect(ladder.steps.map(\.ending) == [nil, .appealGranted, .appealGranted])
            #expect(try await desk.news() == ["taken", "taken", "taken", "ended"])
        }
    }

    @Test(arguments: Engine.underTest)
    func `an appeal that is not granted is answered too, and nothing holds that nobody wrote`(engine: Engine)
        async throws
    {
        try await Desk.open(engine) { desk in
            let customer = try await desk.customer("eva@example.com")
            await #expect(throws: ConductRefusal.rungSkipped(needed: .note)) {
                _ = try await step(desk, customer, .warning)
            }
            #expect(try await desk.news().isEmpty)
            let note = try await step(desk, customer, .note)
            try await desk.write { try appealConductStep(note, saying: "It was my brother", by: $0, in: $1) }
            try await desk.write(by: desk.bela) { try answerAppeal(note, isGranted: false, by: $0, in: $1) }
            #expect(try await desk.read { try ConductRecord.require(note, in: $0) }.isInForce)
            try await desk.write { try liftConductStep(note, by: $0, in: $1) }
            #expect(try await desk.news() == ["taken", "upheld", "ended"])
            await #expect(throws: ConductRefusal.noSuchCustomer) { _ = try await step(desk, .testing(77), .note) }
        }
    }
}
