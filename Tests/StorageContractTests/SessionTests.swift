import Primitives
import Storage
import StoragePostgres
import TestSupport
import Testing

@Suite(.enabled(if: Engine.underTest.contains(.postgres))) struct `Losing a PostgreSQL session` {
    @Test func `sessions that were ended while idle are opened anew without a failure`() async throws {
        try await withDatabasePlace(.postgres, migrations: [samples]) { place in
            let driver = try place.postgres(writers: 1, readers: 1)
            let database = Database(driver: driver, bell: CommitBell())
            try await database.write(in: alpha) { try $0.addSample(1) }
            _ = try await database.read(in: alpha) { try $0.sampleCount() }
            let ended = try await endSessions(of: place)
            let counts = await outcome {
                let count = try await database.read(in: alpha) { try $0.sampleCount() }
                try await database.write(in: alpha) { try $0.addSample(2) }
                return [count, try await database.read(in: alpha) { try $0.sampleCount() }]
            }
            await database.close()
            #expect(ended >= 2)
            #expect(try counts.get() == [1, 2])
        }
    }

    @Test func `a body whose session ends hears of it, nothing of it stays, and the next one works`() async throws {
        try await withDatabase(.postgres, migrations: [samples]) { database in
            let code = try await failureCode {
                try await database.write(in: alpha) { tx in
                    try tx.addSample(1)
                    _ = try tx.rows("SELECT pg_terminate_backend(pg_backend_pid())")
                }
            }
            #expect(code == .connection)
            try await database.write(in: alpha) { try $0.addSample(2, name: "after") }
            #expect(try await database.read(in: alpha) { try $0.sampleNames() } == ["after"])
            let reading = try await failureCode {
                _ = try await database.read(in: alpha) { try $0.rows("SELECT pg_terminate_backend(pg_backend_pid())") }
            }
            #expect(reading == .connection)
            for _ in 0..<8 { #expect(try await database.read(in: alpha) { try $0.sampleCount() } == 1) }
        }
    }

    @Test func `a server that refuses is a failure of the connection`() async throws {
        let code = try await failureCode {
            _ = try PostgresDriver(url: "postgres://nobody@127.0.0.1:1/nothing", bell: CommitBell())
        }
        #expect(code == .connection)
    }

    /// Ends every session of the database from another one and waits until they are gone.
    private func endSessions(of place: DatabasePlace) async throws -> Int {
        let other = try place.postgres(writers: 0, readers: 1)
        let gone = await outcome {
            try await other.read { connection in
                try connection.rows(
                    """
                    SELECT pg_terminate_backend(pid, 10000) AS gone FROM pg_stat_activity
                    WHERE datname = current_database() AND pid <> pg_backend_pid()
                    """
                ).filter { try $0.bool("gone") }.count
            }
        }
        await other.close()
        return try gone.get()
    }
}

@Suite(.enabled(if: Engine.underTest.contains(.postgres))) struct `Meeting on PostgreSQL` {
    @Test func `two bodies that wait for each other's rows both commit, after another run`() async throws {
        try await withDatabase(.postgres, migrations: [samples]) { database in
            try await database.write(in: alpha) { tx in
                try tx.addSample(1, whole: 0)
                try tx.addSample(2, whole: 0)
            }
            let (runs, first, second) = (Tally(), Signal(), Signal())
            async let a: Void = database.write(in: alpha) { tx in
                let run = runs.next()
                try Self.raise(1, tx)
                Self.meet(run, mine: first, other: second)
                try Self.raise(2, tx)
            }
            async let b: Void = database.write(in: beta) { tx in
                let run = runs.next()
                try Self.raise(2, tx)
                Self.meet(run, mine: second, other: first)
                try Self.raise(1, tx)
            }
            _ = try await (a, b)
            let values = try await database.read(in: alpha) { snapshot in
                try snapshot.rows("SELECT whole FROM samples ORDER BY sample_id").map { try $0.int("whole") }
            }
            #expect(values == [2, 2])
            // Two runs would mean that the bodies never met; the second run may meet the other body once more.
            #expect(runs.count >= 3)
        }
    }

    /// The two first runs wait for each other, so that both hold a row; a second run waits for nobody.
    private static func meet(_ run: Int, mine: Signal, other: Signal) {
        guard run <= 2 else { return }
        mine.give()
        other.waitBlocking()
    }

    private static func raise(_ number: UInt32, _ tx: Transaction) throws {
        try tx.run(
            "UPDATE samples SET whole = whole + 1 WHERE tenant_id = \(alpha) AND sample_id = \(SampleID.testing(number))"
        )
    }
}
