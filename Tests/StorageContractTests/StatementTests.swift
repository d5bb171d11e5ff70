import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Asking in one SQL` {
    @Test(arguments: Engine.underTest)
    func `nulls stand where the statement puts them`(engine: Engine) async throws {
        try await withSamples(engine) { snapshot in
            let first = try snapshot.rows("SELECT whole FROM samples ORDER BY whole NULLS FIRST, sample_id")
            let last = try snapshot.rows("SELECT whole FROM samples ORDER BY whole DESC NULLS LAST, sample_id")
            #expect(try first.map { try $0.intIfAny("whole") } == [nil, 10, 20, 30])
            #expect(try last.map { try $0.intIfAny("whole") } == [30, 20, 10, nil])
        }
    }

    @Test(arguments: Engine.underTest) func `texts are ordered by their bytes`(engine: Engine) async throws {
        try await withSamples(engine) { snapshot in
            let names = try snapshot.rows("SELECT name FROM samples ORDER BY name").map { try $0.text("name") }
            #expect(
                names
                    == ["Ágnes", "Bence", "آرش", "bence"].sorted { Array($0.utf8).lexicographicallyPrecedes($1.utf8) })
        }
    }

    @Test(arguments: Engine.underTest)
    func `a list of values is matched, and an empty one matches nothing`(engine: Engine) async throws {
        try await withSamples(engine) { snapshot in
            let conditions: [SQL] = [
                "whole IN \(SQL.list([10, 30, 99]))", "whole IN \(SQL.list([Int]()))", "name IN \(SQL.list(["آرش"]))",
                "sample_id IN \(SQL.list([SampleID.testing(2)]))",
            ]
            let counts = try conditions.map { try snapshot.count("SELECT count(*) AS n FROM samples WHERE \($0)") }
            #expect(counts == [2, 0, 1, 1])
        }
    }

    @Test(arguments: Engine.underTest)
    func `conditions that are put together keep their values in order`(engine: Engine) async throws {
        try await withSamples(engine) { snapshot in
            let conditions: [SQL] = ["tenant_id = \(alpha)", "whole > \(5)", "whole < \(25)", "name <> \("Bence")"]
            let filter = SQL.joined(conditions, by: " AND ")
            let rows = try snapshot.rows("SELECT name FROM samples WHERE \(filter) ORDER BY whole LIMIT \(5)")
            #expect(try rows.map { try $0.text("name") } == ["Ágnes"])
        }
    }

    @Test(arguments: Engine.underTest)
    func `sums and filtered counts have the same types on both engines`(engine: Engine) async throws {
        try await withSamples(engine) { snapshot in
            let row = try #require(
                try snapshot.row(
                    """
                    SELECT sum(whole) AS total, avg(whole) AS mean, count(*) FILTER (WHERE whole > 15) AS large,
                      count(*) > 3 AS many, sum(fraction) AS empty FROM samples
                    """))
            #expect(try row.int("total") == 60)
            #expect(try row.double("mean") == 20)
            #expect(try row.int("large") == 2)
            #expect(try row.bool("many"))
            #expect(try row.doubleIfAny("empty") == nil)
        }
    }

    @Test(arguments: Engine.underTest)
    func `text that looks like SQL stays a value`(engine: Engine) async throws {
        let attacks = [
            "'); DROP TABLE samples; --", "\" OR 1=1 --", "$1", "?", "\\'; DELETE FROM events; /*", "%s ${name} \\(x)",
        ]
        try await withDatabase(engine, migrations: [samples]) { database in
            try await database.write(in: alpha) { tx in
                for (index, attack) in attacks.enumerated() { try tx.addSample(UInt32(index), name: attack) }
            }
            for attack in attacks {
                let found = try await database.read(in: alpha) { snapshot in
                    try snapshot.rows("SELECT name FROM samples WHERE name = \(attack)").map { try $0.text("name") }
                }
                #expect(found == [attack])
            }
            #expect(try await database.read(in: alpha) { try $0.sampleCount() } == attacks.count)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a second row with a unique name is a broken constraint`(engine: Engine) async throws {
        try await withDatabase(engine, migrations: [samples]) { database in
            try await database.write(in: alpha) { try $0.addSample(1, name: "one") }
            let twice = try await failureCode {
                try await database.write(in: alpha) { try $0.addSample(2, name: "one") }
            }
            let lacking = try await failureCode {
                _ = try await database.write(in: alpha) { tx in
                    try tx.run("INSERT INTO samples (tenant_id, sample_id) VALUES (\(alpha), \(SampleID.testing(3)))")
                }
            }
            #expect(twice == .constraint)
            #expect(lacking == .constraint)
            try await database.write(in: beta) { try $0.addSample(1, name: "one") }
        }
    }

    @Test(arguments: Engine.underTest)
    func `a statement that makes no sense is the engine's failure`(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let code = try await failureCode {
                _ = try await database.write(in: alpha) { try $0.run("UPDATE nowhere SET x = 1") }
            }
            #expect(code == .engine)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a change of a row that moved on is stale`(engine: Engine) async throws {
        try await withDatabase(engine, migrations: [samples]) { database in
            try await database.write(in: alpha) { try $0.addSample(1, whole: 0) }
            let change: @Sendable (Transaction) throws -> Void = { tx in
                try tx.runChecked(
                    """
                    UPDATE samples SET whole = whole + 1, version = version + 1
                    WHERE tenant_id = \(alpha) AND sample_id = \(SampleID.testing(1)) AND version = 1
                    """)
            }
            try await database.write(in: alpha, change)
            await #expect(throws: StaleVersion.self) { try await database.write(in: alpha, change) }
            let whole = try await database.read(in: alpha) { try $0.row("SELECT whole FROM samples")?.int("whole") }
            #expect(whole == 1)
        }
    }

    private func withSamples(_ engine: Engine, _ check: @escaping @Sendable (Snapshot) throws -> Void) async throws {
        try await withDatabase(engine, migrations: [samples]) { database in
            try await database.write(in: alpha) { tx in
                try tx.addSample(1, name: "Ágnes", whole: 20)
                try tx.addSample(2, name: "bence", whole: nil)
                try tx.addSample(3, name: "Bence", whole: 10)
                try tx.addSample(4, name: "آرش", whole: 30)
            }
            try await database.read(in: alpha, check)
        }
    }
}
