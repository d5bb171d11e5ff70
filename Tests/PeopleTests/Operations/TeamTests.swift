import Foundation
import Primitives
import Storage
import TestSupport
import Testing

@testable import People

@Suite(.tags(.operations)) struct `Finding who may take work` {
    private func available(_ world: World, team: TeamID? = nil, at now: Instant = .testing) async throws -> Set<StaffID>
    {
        Set(try await world.read { try staffAvailable(in: team, at: now, in: $0) })
    }

    @Test(arguments: Engine.underTest)
    func `agents and leads are asked, analysts are not`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let agent = try await world.hire("agent")
            let lead = try await world.hire("lead", roles: [.lead])
            _ = try await world.hire("analyst", roles: [.analyst])
            #expect(try await available(world) == [world.founder, agent, lead])
        }
    }

    @Test(arguments: Engine.underTest)
    func `a team narrows the choice`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let agent = try await world.hire("agent")
            let team = try await world.write { tx in
                let team = try addTeam("Mosógépek", by: world.act(), in: tx)
                try setTeamMembers(team, to: [agent], by: world.act(), in: tx)
                return team
            }
            #expect(try await available(world, team: team) == [agent])
            let empty = try await world.write { try addTeam("Hűtők", by: world.act(), in: $0) }
            #expect(try await available(world, team: empty).isEmpty)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a break and being away take a member out until they are back`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let agent = try await world.hire("agent")
            for state in [PresenceState.onBreak, .away] {
                try await world.write { try setPresence(state, of: agent, by: world.act(), in: $0) }
                #expect(try await available(world) == [world.founder])
            }
            try await world.write { try setPresence(.available, of: agent, by: world.act(), in: $0) }
            #expect(try await available(world) == [world.founder, agent])
            #expect(try await world.eventKinds().filter { $0 == "presence.changed" }.count == 3)
        }
    }

    @Test(arguments: Engine.underTest)
    func `shifts follow the clock of the brand, and no shifts mean always`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let agent = try await world.hire("agent")
            // Tuesday 09:00 to 17:00 in Budapest is 07:00 to 15:00 in UTC in October.
            let week = [Shift(weekday: 2, fromMinute: 540, toMinute: 1020)]
            try await world.write { try setShifts(week, of: agent, by: world.act(), in: $0) }
            let morning = try #require(Instant(iso8601: "2025-10-21T07:00:00Z"))
            #expect(try await available(world, at: morning - .milliseconds(1)) == [world.founder])
            #expect(try await available(world, at: morning) == [world.founder, agent])
            #expect(try await available(world, at: morning + .hours(8)) == [world.founder])
            #expect(try await available(world, at: morning + .days(1)) == [world.founder])
            try await world.write { try setShifts([], of: agent, by: world.act(), in: $0) }
            #expect(try await available(world, at: morning + .days(1)) == [world.founder, agent])
        }
    }

    @Test(arguments: Engine.underTest)
    func `a refused week leaves the old one`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let week = [Shift(weekday: 2, fromMinute: 540, toMinute: 1020)]
            try await world.write { try setShifts(week, of: world.founder, by: world.act(), in: $0) }
            await #expect(throws: ShiftRefusal.outsideDay) {
                try await world.write {
                    try setShifts(
                        [Shift(weekday: 9, fromMinute: 0, toMinute: 1)], of: world.founder, by: world.act(), in: $0)
                }
            }
            #expect(try await world.read { try ShiftRecord.week(of: world.founder, in: $0) } == week)
        }
    }

    @Test(arguments: Engine.underTest)
    func `people of other brands are never asked nor put into teams`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let agent = try await world.hire("agent")
            let other = try await world.otherBrand()
            #expect(
                try await world.database.read(in: other) { try staffAvailable(in: nil, at: .testing, in: $0) }.isEmpty)
            let act = Act.testing(tenant: other, actor: .staff(world.founder))
            await #expect(throws: MembershipRefusal.unknown) {
                try await world.database.write(in: other) { tx in
                    let team = try addTeam("Team", by: act, in: tx)
                    try setTeamMembers(team, to: [agent], by: act, in: tx)
                }
            }
            #expect(try await world.database.read(in: other) { try TeamRecord.all(in: $0) }.isEmpty)
        }
    }

    @Test(arguments: Engine.underTest)
    func `team names are unique within a brand`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let team = try await world.write { try addTeam("Hűtők", by: world.act(), in: $0) }
            await #expect(throws: TeamRefusal.nameTaken) {
                try await world.write { try addTeam(" Hűtők ", by: world.act(), in: $0) }
            }
            try await world.write { try renameTeam(team, to: "Hűtők", by: world.act(), in: $0) }
            await #expect(throws: TeamRefusal.unknown) {
                try await world.write { try renameTeam(.testing(5), to: "Mosók", by: world.act(), in: $0) }
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `the list of members is by name in pages`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            for number in 10..<15 { _ = try await world.hire("m\(number)", name: "Member \(number)") }
            let first = try await world.read { try MemberList.page(limit: 4, in: $0) }
            let rest = try await world.read { try MemberList.page(after: first.last, limit: 4, in: $0) }
            #expect((first + rest).map(\.staff.name) == ["Kovács Anna"] + (10..<15).map { "Member \($0)" })
        }
    }
}
