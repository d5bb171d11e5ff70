import Foundation
import Statistics
import Testing

@Suite struct `Reading the log of bad experiences` {
    private func event(_ name: String, _ time: Double, _ kind: RecoveryLog.Kind, _ episode: Int? = nil)
        -> RecoveryLog.Event
    {
        RecoveryLog.Event(customer: name, time: time, kind: kind, episode: episode)
    }

    /// A made world: customers leave at a rate that grows with a bad experience, shrinks with recovery, and grows again
    /// with each doubling of the days to the first contact.
    private func world(customers: Int, recovered: Double, delay: Double, seed: UInt64) throws -> RecoveryLog {
        var chance = Seeded(seed: seed)
        var (events, people): ([RecoveryLog.Event], [RecoveryLog.Customer]) = ([], [])
        for number in 0..<customers {
            let name = "c\(number)"
            let bad = Double.random(in: 0..<100, using: &chance)
            let contact = bad - 10 * log(Double.random(in: 1e-9..<1, using: &chance))
            let solved = contact - 40 * log(Double.random(in: 1e-9..<1, using: &chance))
            var (need, time) = (-log(Double.random(in: 1e-9..<1, using: &chance)), 0.0)
            let rates = [
                (bad, 0.0005), (contact, 0.005), (solved, 0.003 * exp(delay * (log2(1 + contact - bad) - 3))),
                (730, 0.003 * exp(recovered + delay * (log2(1 + contact - bad) - 3))),
            ]
            var hasLeft = false
            for (end, rate) in rates where !hasLeft && time < end {
                let stop = min(end, 730)
                if need < rate * (stop - time) {
                    (time, hasLeft) = (time + need / rate, true)
                } else {
                    (need, time) = (need - rate * (stop - time), stop)
                }
            }
            people.append(.init(name: name, until: time, hasLeft: hasLeft))
            for (at, kind) in [(bad, RecoveryLog.Kind.bad), (contact, .contacted), (solved, .recovered)] where at < time
            {
                events.append(event(name, at, kind, 1))
            }
        }
        return try RecoveryLog(events: events, customers: people)
    }

    @Test func `the time to the first contact has the effect that the world was made with`() throws {
        let effect = RecoveryEffect.measure(
            try world(customers: 6000, recovered: -0.7, delay: 0.25, seed: 4), landmarks: [30])
        let slower = try #require(effect.slowerContact)
        #expect(slower.interval(z: 3.3).contains(exp(0.25)), "\(slower)")
        #expect(slower.interval().lowerBound > 1)
        let recovered = try #require(try effect.contact?.get().ratio(of: RecoveryFactor.recovered.rawValue))
        #expect(recovered.interval(z: 3.3).contains(exp(-0.7)), "\(recovered)")
        let warnings = effect.warnings
        #expect(!warnings.contains { if case .fewLeavings = $0 { true } else { false } })
    }

    @Test func `speed that does nothing is not said to win anybody back`() throws {
        let effect = RecoveryEffect.measure(
            try world(customers: 4000, recovered: 0, delay: 0, seed: 9), landmarks: [30])
        let slower = try #require(effect.slowerContact)
        #expect(slower.interval(z: 3.3).contains(1), "\(slower)")
        let recovered = try #require(try effect.contact?.get().ratio(of: RecoveryFactor.recovered.rawValue))
        #expect(recovered.interval(z: 3.3).contains(1), "\(recovered)")
    }

    @Test func `thin data are said to be thin and decide nothing`() throws {
        let effect = RecoveryEffect.measure(try world(customers: 15, recovered: -3, delay: 0, seed: 2))
        let (verdict, warnings) = (effect.verdict, effect.warnings)
        #expect(verdict == .undecided)
        #expect(warnings.contains { if case .fewCustomers = $0 { true } else { false } })
        #expect(warnings.contains { if case .fewLeavings = $0 { true } else { false } })
        #expect(warnings.contains { if case .fewContacted = $0 { true } else { false } })
        let nobody = try RecoveryLog(events: [], customers: [.init(name: "a", until: 10, hasLeft: true)])
        let quiet = RecoveryEffect.measure(nobody)
        #expect(quiet.verdict == .undecided)
        guard case .failure(.noRows) = quiet.sinceFirstBad else {
            Issue.record("a log without bad experiences gave a fit")
            return
        }
        #expect(throws: SurvivalRefusal.noRows) { try LeavingAfterBad.measure(nobody, experience: 1) }
        #expect(LeavingAfterBad.beforeAnyBad(nobody)?.events == 1)
    }

    @Test func `a window that nobody was watched through has no share and says so`() throws {
        let people = (0..<30).map { RecoveryLog.Customer(name: "\($0)", until: 50 + Double($0), hasLeft: $0 % 2 == 0) }
        let log = try RecoveryLog(events: people.map { event($0.name, 5, .bad) }, customers: people)
        let found = try LeavingAfterBad.measure(log, experience: 1, windows: [46, 70, 300])
        #expect(found.windows.map { $0.left == nil } == [false, false, true])
        #expect(found.windows[2].leftAtAll == nil)
        #expect(found.warnings.contains(.windowBeyondData(window: 300, atRisk: 0)))
        #expect(found.warnings.contains(.windowBeyondData(window: 70, atRisk: 5)))
        #expect(!found.warnings.contains { if case .windowBeyondData(46, _) = $0 { true } else { false } })
    }

    @Test
    func `a new bad experience ends the recovery of the one before, and a late answer to that one counts for nothing`()
        throws
    {
        let people = (0..<40).map {
            RecoveryLog.Customer(name: "\($0)", until: 90 + Double($0 % 7), hasLeft: $0 % 3 == 0)
        }
        let early = people.flatMap {
            [event($0.name, 10, .bad, 1), event($0.name, 20, .recovered, 1), event($0.name, 30, .bad, 2)]
        }
        let late = people.map { event($0.name, 40, .recovered, 1) }
        let log = try RecoveryLog(events: early + late, customers: people)
        #expect(log.warnings == [.eventsWithoutBad(count: 40)])
        // After day 30 nobody is recovered, and all who leave do so later, so that recovery has no estimate at all.
        guard case .failure(let refusal) = RecoveryEffect.measure(log).sinceFirstBad else {
            Issue.record("a recovery of an earlier experience was counted")
            return
        }
        #expect(refusal == .redundantColumn(RecoveryFactor.recovered.rawValue))
    }

    @Test func `leaving in the log ends the watching, and what comes later is left out and counted`() throws {
        let people = [
            RecoveryLog.Customer(name: "a", until: 100, hasLeft: false), .init(name: "b", until: 100, hasLeft: false),
        ]
        let events = [
            event("a", 10, .bad), event("a", 40, .left), event("a", 50, .recovered), event("b", 20, .bad),
        ]
        let log = try RecoveryLog(events: events, customers: people)
        #expect(log.warnings == [.eventsAfterEnd(count: 1)])
        let found = try LeavingAfterBad.measure(log, experience: 1, windows: [30, 80])
        #expect(found.left == 1)
        #expect(found.windows.map { $0.left?.share } == [0.5, 0.5])
        let alone = try RecoveryLog(events: events, until: 100)
        #expect(try LeavingAfterBad.measure(alone, experience: 1, windows: [30]).left == 1)
    }

    @Test func `customers and events that can not be are refused by their row`() {
        let a = RecoveryLog.Customer(name: "a", until: 10, hasLeft: false)
        #expect(throws: RecoveryRefusal.noCustomers) { try RecoveryLog(events: [], customers: []) }
        #expect(throws: RecoveryRefusal.duplicateCustomer(row: 2)) { try RecoveryLog(events: [], customers: [a, a]) }
        #expect(throws: RecoveryRefusal.unknownCustomer(row: 1)) {
            try RecoveryLog(events: [event("b", 1, .bad)], customers: [a])
        }
        #expect(throws: RecoveryRefusal.endsBeforeStart(row: 1)) {
            try RecoveryLog(events: [], customers: [.init(name: "c", from: 5, until: 4, hasLeft: false)])
        }
        #expect(throws: RecoveryRefusal.eventTimeNotFinite(row: 1)) {
            try RecoveryLog(events: [event("a", .nan, .bad)], customers: [a])
        }
        #expect(throws: RecoveryRefusal.customerTimeNotFinite(row: 1)) {
            try RecoveryLog(events: [], customers: [.init(name: "c", until: .infinity, hasLeft: false)])
        }
    }
}
