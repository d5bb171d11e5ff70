import Care
import Primitives
import TestSupport
import Testing

@Suite struct `The rules of the staff shield` {
    private let now = Instant.testing

    private func streak(_ takings: (minutesAgo: Int, isRed: Bool)..., restEnded: Int? = nil) -> Int {
        RedStreak(
            of: takings.map { CaseTaking(at: now - .minutes($0.minutesAgo), isRed: $0.isRed) }, at: now,
            lastBreatherEnd: restEnded.map { now - .minutes($0) }
        ).length
    }

    @Test func `a streak is red cases in a row within four hours`() {
        #expect(streak() == 0)
        #expect(streak((90, true), (10, true), (50, true)) == 3)
        #expect(streak((90, true), (50, false), (10, true)) == 1)
        #expect(streak((90, true), (50, true), (10, false)) == 0)
        #expect(streak((240, true), (239, true), (1, true)) == 2)
        #expect(streak((90, true), (50, true), (10, true), restEnded: 60) == 2)
    }

    @Test func `three red cases offer a breather, and a lead may give one without`() throws {
        let three = RedStreak(of: (1...3).map { CaseTaking(at: now - .minutes($0), isRed: true) }, at: now)
        let two = RedStreak(of: (1...2).map { CaseTaking(at: now - .minutes($0), isRed: true) }, at: now)
        let rest = try Breather.starting(at: now, streak: three, current: nil, isGiven: false)
        #expect(rest.until == now + .minutes(30))
        #expect(rest.covers(now))
        #expect(!rest.covers(rest.until))
        #expect(throws: BreatherRefusal.notOffered) {
            try Breather.starting(at: now, streak: two, current: nil, isGiven: false)
        }
        #expect(try Breather.starting(at: now, streak: two, current: nil, isGiven: true) == rest)
        #expect(throws: BreatherRefusal.alreadyResting) {
            try Breather.starting(at: now + .minutes(29), streak: three, current: rest, isGiven: true)
        }
        #expect(try Breather.starting(at: rest.until, streak: three, current: rest, isGiven: false).from == rest.until)
    }

    @Test func `pulse figures under five answers are not shown`() throws {
        #expect(PulseFigure(question: .energy, counts: [1, 0, 0, 0, 3]).mean == nil)
        #expect(PulseFigure(question: .energy, counts: [1, 0, 0, 0, 4]).mean == 4.2)
        #expect(throws: PulseRefusal.nothingAnswered) { try PulseAnswers([:]) }
        #expect(throws: PulseRefusal.outsideScale) { try PulseAnswers([.energy: 6]) }
        #expect(throws: PulseRefusal.outsideScale) { try PulseAnswers([.energy: 3, .backing: 0]) }
    }
}
