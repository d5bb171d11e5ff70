import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Migrating` {
    @Test(arguments: Engine.underTest)
    func `steps run once, in the order of their numbers`(engine: Engine) async throws {
        try await withEmptyDatabasePlace(engine) { place in
            try await place.withDatabase { database in
                let steps = [step(12), samples, step(3)] + storageMigrations
                #expect(try await Migrator(steps).migrate(database, at: .testing) == [1, 2, 3, 12, 9_001])
                #expect(try await Migrator(steps).migrate(database, at: .testing) == [])
                #expect(try await Migrator(steps + [step(7)]).migrate(database, at: .testing) == [7])
                let names = try await database.read(in: nil) { snapshot in
                    try snapshot.rows(
                        "SELECT name FROM schema_steps WHERE applied_at = \(Instant.testing) ORDER BY number"
                    )
                    .map { try $0.text("name") }
                }
                #expect(
                    names == [
                        "counters, event log, outbox", "the event log is indexed for what is asked of it", "step 3",
                        "step 7", "step 12", "samples of the contract",
                    ])
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `two nodes that start together apply each step once`(engine: Engine) async throws {
        for _ in 0..<3 {
            try await withEmptyDatabasePlace(engine) { place in
                try await place.withDatabase { one in
                    try await place.withDatabase { two in
                        let migrator = Migrator(storageMigrations + [samples] + (10..<30).map(step))
                        async let first = migrator.migrate(one, at: .testing)
                        async let second = migrator.migrate(two, at: .testing)
                        let (a, b) = try await (first, second)
                        #expect((a + b).sorted() == [1, 2] + Array(10..<30) + [9_001])
                        let count = try await one.read(in: nil) {
                            try $0.count("SELECT count(*) AS n FROM schema_steps")
                        }
                        #expect(count == 23)
                    }
                }
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `a step that fails half way leaves nothing and is tried again`(engine: Engine) async throws {
        let broken = Migration(2, "broken") { ddl in
            ["CREATE TABLE half (n \(ddl.int) PRIMARY KEY) \(ddl.end)", "CREATE TABLE half (n nonsense("]
        }
        let mended = Migration(2, "mended") { ddl in ["CREATE TABLE half (n \(ddl.int) PRIMARY KEY) \(ddl.end)"] }
        try await withEmptyDatabasePlace(engine) { place in
            try await place.withDatabase { database in
                let code = try await failureCode {
                    _ = try await Migrator([step(1), broken, step(3)]).migrate(database, at: .testing)
                }
                #expect(code == .engine)
                #expect(try await Migrator([step(1), mended, step(3)]).migrate(database, at: .testing) == [2, 3])
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `statements asked before go on when another node adds a column`(engine: Engine) async throws {
        try await withDatabasePlace(engine, migrations: [samples]) { place in
            try await place.withDatabase { old in
                try await place.withDatabase { new in
                    try await old.write(in: alpha) { try $0.addSample(1) }
                    let columns: @Sendable (Snapshot) throws -> Row? = { try $0.row("SELECT * FROM samples") }
                    _ = try await old.read(in: alpha, columns)
                    _ = try await old.write(in: alpha, columns)
                    let wider = Migration(9_002, "wider") { ["ALTER TABLE samples ADD COLUMN added \($0.int)"] }
                    #expect(try await Migrator([wider]).migrate(new, at: .testing) == [9_002])
                    for _ in 0..<8 {
                        #expect(try await old.read(in: alpha, columns)?.int("version") == 1)
                        #expect(try await old.write(in: alpha, columns)?.int("version") == 1)
                    }
                }
            }
        }
    }

    private func step(_ number: Int) -> Migration {
        Migration(number, "step \(number)") { ["CREATE TABLE step_\(number) (n \($0.int) PRIMARY KEY) \($0.end)"] }
    }
}
