import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Hearing events` {
    /// Writes what it hears into the samples, so that hearing twice would show.
    private let scribe = Subscription("scribe", kinds: ["sample.added"]) { logged, tx in
        try tx.addSample(UInt32(logged.sequence), name: "heard \(logged.sequence)")
    }

    @Test(arguments: Engine.underTest)
    func `each event of a wanted kind is heard once and in order`(engine: Engine) async throws {
        try await withDatabase(engine, migrations: [samples]) { database in
            try await write(["sample.added", "sample.removed", "sample.added"], in: database)
            #expect(try await scribe.catchUp(alpha, in: database) == 3)
            #expect(try await scribe.catchUp(alpha, in: database) == 0)
            try await write(["sample.added"], in: database)
            #expect(try await scribe.catchUp(alpha, in: database) == 1)
            let names = try await database.read(in: alpha) { try $0.sampleNames() }
            #expect(names == ["heard 1", "heard 3", "heard 4"])
        }
    }

    @Test(arguments: Engine.underTest)
    func `two readers that race hear each event once between them`(engine: Engine) async throws {
        try await withDatabasePlace(engine, migrations: [samples]) { place in
            try await place.withDatabase { one in
                try await place.withDatabase { two in
                    for _ in 0..<40 { try await write(["sample.added", "sample.added"], in: one) }
                    try await withThrowingTaskGroup(of: Void.self) { group in
                        for round in 0..<8 {
                            let database = round % 2 == 0 ? one : two
                            group.addTask { try await scribe.catchUp(alpha, in: database, pageSize: 7) }
                        }
                        try await group.waitForAll()
                    }
                    try await scribe.catchUp(alpha, in: one, pageSize: 7)
                    let count = try await one.read(in: alpha) { try $0.sampleCount() }
                    #expect(count == 80)
                }
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `a reader that fails hears the same event again`(engine: Engine) async throws {
        try await withDatabase(engine, migrations: [samples]) { database in
            try await write(["sample.added", "sample.added"], in: database)
            let clumsy = Subscription("scribe", kinds: ["sample.added"], patience: .seconds(60)) { logged, tx in
                try tx.addSample(UInt32(logged.sequence), name: nil)
                if logged.sequence == 2 { throw Refusal() }
            }
            await #expect(throws: Refusal.self) { try await clumsy.catchUp(alpha, in: database) }
            #expect(try await database.read(in: alpha) { try $0.sampleCount() } == 0)
            #expect(try await scribe.catchUp(alpha, in: database) == 2)
            #expect(try await database.read(in: alpha) { try $0.sampleCount() } == 2)
        }
    }

    @Test(arguments: Engine.underTest)
    func `two names keep two places, and tenants do not share them`(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let silent = { (name: String) in Subscription(name, kinds: []) { _, _ in } }
            try await write(["sample.added", "sample.added"], in: database)
            #expect(try await silent("first").catchUp(alpha, in: database) == 2)
            #expect(try await silent("second").catchUp(alpha, in: database) == 2)
            #expect(try await silent("first").catchUp(beta, in: database) == 0)
        }
    }

    @Test(arguments: Engine.underTest)
    func `events of one kind that follow each other are heard at once, all others alone`(engine: Engine) async throws {
        try await withDatabase(engine, migrations: [samples]) { database in
            try await write(["a", "a", "b", "a", "b", "b"].map { "sample.\($0)" }, in: database)
            let reader = Subscription("reader", kinds: ["sample.a", "sample.b"], many: "sample.a") { events, tx in
                let numbers = events.map { String($0.sequence) }.joined(separator: " ")
                try tx.addSample(UInt32(events[0].sequence), name: "many \(numbers)")
            } hear: { event, tx in
                try tx.addSample(UInt32(event.sequence), name: "one \(event.sequence)")
            }
            #expect(try await reader.catchUp(alpha, in: database) == 6)
            let names = try await database.read(in: alpha) { try $0.sampleNames() }
            #expect(names == ["many 1 2", "one 3", "many 4", "one 5", "one 6"])
        }
    }

    @Test(arguments: Engine.underTest)
    func `a page whose patience is used up ends early, and what is left is heard by the next`(engine: Engine)
        async throws
    {
        try await withDatabase(engine, migrations: [samples]) { database in
            try await write(Array(repeating: "sample.added", count: 6), in: database)
            let slow = Subscription("slow", kinds: ["sample.added"], patience: .zero) { logged, tx in
                let first: Int = tx.remembering { logged.sequence }
                try tx.addSample(UInt32(logged.sequence), name: "\(logged.sequence) of the page from \(first)")
            }
            #expect(try await slow.catchUp(alpha, in: database) == 6)
            let names = try await database.read(in: alpha) { try $0.sampleNames() }
            #expect(names == (1...6).map { "\($0) of the page from \($0)" })
        }
    }

    private func write(_ kinds: [String], in database: Database) async throws {
        try await database.write(in: alpha) { tx in
            for (index, kind) in kinds.enumerated() { tx.append(event(kind, number: Int64(index))) }
        }
    }
}
