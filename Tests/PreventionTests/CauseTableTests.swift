import Handling
import Prevention
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `The table of causes` {
    @Test(arguments: Engine.underTest) func `counts complaints by week and puts the frequent first`(engine: Engine)
        async throws
    {
        try await Desk.open(engine) { desk in
            let rare = try await desk.cause("Rude driver")
            let often = try await desk.cause("Full van")
            let eva = try await desk.customer("eva@example.com")
            try await desk.complaint(of: eva, because: often)
            desk.clock.advance(by: .days(30))
            try await desk.complaint(of: eva, because: often)
            try await desk.complaint(of: eva, because: often)
            try await desk.complaint(of: eva, because: rare)
            let now = desk.clock.now
            let plan = desk.plan()
            let id = try await desk.write { try openAction(against: often, plan: plan, by: $0, in: $1) }
            let table = try await desk.read { try CauseTable.load(weekCount: 4, at: now, in: $0) }
            #expect(table.lines.map(\.cause.id) == [often, rare])
            #expect(table.lines[0].weeks == [0, 0, 0, 2])
            #expect(table.lines[0].action?.id == id)
            #expect(table.lines[1].action == nil)
            #expect(table.total == 3)
            #expect(abs(table.share(of: table.lines[0]) - 2.0 / 3) < 0.000_1)
            let longer = try await desk.read { try CauseTable.load(weekCount: 5, at: now, in: $0) }
            #expect(longer.lines[0].weeks == [1, 0, 0, 0, 2])
        }
    }
}
