import Care
import Handling
import People
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Looking after an agent` {
    @Test(arguments: Engine.underTest)
    func `three red cases in a row offer a breather during which none follows`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            for _ in 1...2 {
                try await desk.take(.red, by: desk.anna)
                desk.clock.advance(by: .minutes(10))
            }
            #expect(try await desk.load(of: desk.anna).state == .tired)
            await #expect(throws: BreatherRefusal.notOffered) {
                try await desk.write(by: desk.anna) { try startBreather(for: desk.anna, by: $0, in: $1) }
            }
            try await desk.take(.red, by: desk.anna)
            #expect(try await desk.load(of: desk.anna).streak.offersBreather)
            #expect(try await desk.load(of: desk.bela).state == .fine)
            let rest = try await desk.write(by: desk.anna) { try startBreather(for: desk.anna, by: $0, in: $1) }
            let now = desk.clock.now
            #expect(try await desk.read { try isOnBreather(desk.anna, at: now, in: $0) })
            #expect(try await desk.read { try !isOnBreather(desk.anna, at: rest.until, in: $0) })
            #expect(try await desk.read { try !isOnBreather(desk.bela, at: now, in: $0) })
            let load = try await desk.load(of: desk.anna)
            #expect(load.state == .resting)
            #expect(load.restsUntil == rest.until)
            desk.clock.advance(by: .minutes(31))
            #expect(try await desk.load(of: desk.anna).state == .fine)
            #expect(
                try await desk.kinds("care.") == ["care.red_case", "care.red_case", "care.red_case", "care.breather"])
        }
    }

    @Test(arguments: Engine.underTest)
    func `a calmer case ends the streak, and a case counts once however often it is given`(engine: Engine) async throws
    {
        try await Desk.open(engine) { desk in
            let red = try await desk.take(.red, by: desk.anna)
            try await desk.write { try assignCase(red, to: desk.anna, by: $0, in: $1) }
            try await desk.hear()
            #expect(try await desk.load(of: desk.anna).streak.length == 1)
            desk.clock.advance(by: .minutes(1))
            try await desk.take(.normal, by: desk.anna)
            #expect(try await desk.load(of: desk.anna).streak.length == 0)
            try await desk.write { try assignCase(red, to: desk.bela, by: $0, in: $1) }
            try await desk.hear()
            #expect(try await desk.load(of: desk.bela).streak.length == 1)
            try await desk.write { try startBreather(for: desk.bela, by: $0, in: $1) }
            desk.clock.advance(by: .minutes(5))
            try await desk.write(by: desk.bela) { try endBreather(for: desk.bela, by: $0, in: $1) }
            #expect(try await desk.load(of: desk.bela).restsUntil == nil)
        }
    }

    @Test(arguments: Engine.underTest)
    func `abuse counts for the one who read it, for eight hours`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            let id = try await desk.take(.normal, isAbusive: true, by: desk.anna)
            try await desk.message(to: id, isAbusive: true)
            try await desk.message(to: id, isAbusive: false)
            #expect(try await desk.load(of: desk.anna).abuseSeen == 2)
            #expect(try await desk.load(of: desk.anna).state == .fine)
            try await desk.message(to: id, isAbusive: true)
            #expect(try await desk.load(of: desk.anna).state == .tired)
            #expect(try await desk.load(of: desk.bela).abuseSeen == 0)
            desk.clock.advance(by: .hours(8))
            #expect(try await desk.load(of: desk.anna).abuseSeen == 0)
        }
    }

    @Test(arguments: Engine.underTest)
    func `shifts and breaks are those that people entered`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            #expect(try await desk.load(of: desk.anna).isOnShift == nil)
            // Tests begin on a Tuesday at 10:00 in Budapest.
            let week = [Shift(weekday: 2, fromMinute: 480, toMinute: 660)]
            try await desk.write { try setShifts(week, of: desk.anna, by: $0, in: $1) }
            #expect(try await desk.load(of: desk.anna).isOnShift == true)
            desk.clock.advance(by: .hours(1))
            #expect(try await desk.load(of: desk.anna).isOnShift == false)
            try await desk.write { try setPresence(.onBreak, of: desk.anna, by: $0, in: $1) }
            #expect(try await desk.load(of: desk.anna).state == .resting)
            let now = desk.clock.now
            let team = try await desk.read { snapshot in
                try teamWellbeing(at: now, in: snapshot).map { $0.load.staff }
            }
            #expect(team == [desk.anna, desk.bela, desk.lead])
        }
    }
}
