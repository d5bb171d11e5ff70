import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Reading` {
    @Test(arguments: Engine.underTest)
    func `a read sees one state while a write commits beside it`(engine: Engine) async throws {
        try await withDatabase(engine, migrations: [samples]) { database in
            try await database.write(in: alpha) { try $0.addSample(1) }
            let (seen, written) = (Signal(), Signal())
            async let counts = database.read(in: alpha) { snapshot in
                let before = try snapshot.sampleCount()
                seen.give()
                written.waitBlocking()
                return [before, try snapshot.sampleCount()]
            }
            await seen.wait()
            let writing = await outcome { try await database.write(in: alpha) { try $0.addSample(2) } }
            written.give()
            try writing.get()
            #expect(try await counts == [1, 1])
            #expect(try await database.read(in: alpha) { try $0.sampleCount() } == 2)
        }
    }

    @Test(arguments: Engine.underTest) func `a reading body can not write`(engine: Engine) async throws {
        try await withDatabasePlace(engine, migrations: [samples]) { place in
            let driver = try place.driver()
            let code = try await failureCode {
                _ = try await driver.read { try $0.run("DELETE FROM event_heads") }
            }
            await driver.close()
            #expect(code == .engine)
        }
    }

    @Test(arguments: Engine.underTest) func `what a reading body throws reaches the caller`(engine: Engine) async throws
    {
        try await withDatabase(engine) { database in
            await #expect(throws: Refusal.self) {
                try await database.read(in: alpha) { _ in throw Refusal() }
            }
            let head = try await database.read(in: alpha) { try EventLog.head(in: $0) }
            #expect(head == 0)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a column that the answer lacks is a failure of shape`(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let code = try await failureCode {
                _ = try await database.read(in: alpha) { try $0.row("SELECT 1 AS one")?.int("two") }
            }
            #expect(code == .shape)
        }
    }
}
