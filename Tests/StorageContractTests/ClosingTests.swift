import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Closing the database` {
    @Test(arguments: Engine.underTest)
    func `queued jobs finish, and what comes later is refused`(engine: Engine) async throws {
        try await withDatabasePlace(engine, migrations: [samples]) { place in
            let driver = try place.driver()
            let database = Database(driver: driver, bell: CommitBell())
            let (started, release) = (Signal(), Signal())
            let done = Tally()
            let job = { (body: @escaping @Sendable (Transaction) throws -> Void) in
                WriteJob(tenant: alpha, body: body) { if case .success = $0 { done.next() } }
            }
            driver.submit(
                job { tx in
                    started.give()
                    release.waitBlocking()
                    try tx.addSample(0)
                })
            await started.wait()
            for number in 1...20 { driver.submit(job { try $0.addSample(UInt32(number)) }) }
            async let closing: Void = database.close()
            release.give()
            await closing
            #expect(done.count == 21)
            #expect(try await failureCode { try await database.write(in: alpha) { try $0.addSample(99) } } == .closed)
            #expect(
                try await failureCode { _ = try await database.read(in: alpha) { try $0.sampleCount() } } == .closed)
            #expect(try await failureCode { try await database.exclusively { _ in } } == .closed)
            await database.close()
            try await place.withDatabase { again in
                let count = try await again.read(in: alpha) { try $0.sampleCount() }
                #expect(count == 21)
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `a transaction that upkeep leaves open does not reach the next body`(engine: Engine) async throws {
        try await withDatabase(engine, migrations: [samples]) { database in
            for _ in 0..<6 {
                await #expect(throws: Refusal.self) {
                    try await database.exclusively { connection in
                        try connection.begin()
                        _ = try connection.run("DELETE FROM samples")
                        throw Refusal()
                    }
                }
            }
            try await database.write(in: alpha) { try $0.addSample(1) }
            for _ in 0..<6 { #expect(try await database.read(in: alpha) { try $0.sampleCount() } == 1) }
        }
    }
}
