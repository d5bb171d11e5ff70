import Care
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `The weekly pulse` {
    @Test(arguments: Engine.underTest)
    func `is answered once a week, counted, and tied to nobody`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            for (index, score) in [5, 4, 4, 2, 5].enumerated() {
                let answers = try PulseAnswers(index == 0 ? [.energy: score, .backing: 1] : [.energy: score])
                try await desk.write(by: .testing(UInt32(40 + index))) { try answerPulse(answers, by: $0, in: $1) }
            }
            let again = try PulseAnswers([.energy: 1])
            await #expect(throws: PulseRefusal.alreadyAnswered) {
                try await desk.write(by: .testing(40)) { try answerPulse(again, by: $0, in: $1) }
            }
            let now = desk.clock.now
            let figures = try await desk.read { try pulseFigures(at: now, in: $0) }
            #expect(figures.map(\.question) == [.energy, .backing, .freedom])
            #expect(figures.map(\.n) == [5, 1, 0])
            #expect(figures[0].mean == 4)
            #expect(figures[1].mean == nil)
            let events = try await desk.read { try EventLog.events(after: 0, limit: 100, in: $0) }.map(\.event)
            let pulses = events.filter { $0.kind == "care.pulse" }
            #expect(pulses.count == 5)
            #expect(pulses.allSatisfy { $0.actor == .system })
            #expect(try await desk.read { try hasAnsweredPulse(.testing(40), at: now, in: $0) })
            desk.clock.advance(by: .days(6))
            let next = desk.clock.now
            #expect(try await desk.read { try !hasAnsweredPulse(.testing(40), at: next, in: $0) })
            #expect(try await desk.read { try pulseFigures(at: next, in: $0) }.allSatisfy { $0.n == 0 })
        }
    }
}
