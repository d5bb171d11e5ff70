import Primitives
import Storage
import Synchronization
import TestSupport
import Testing

@Suite struct `Committing a group` {
    @Test(arguments: Engine.underTest)
    func `a refused body undoes only itself while its neighbours commit`(engine: Engine) async throws {
        try await withDatabase(engine, migrations: [samples]) { database in
            let heard = Heard()
            let touched = try await database.exclusively { connection in
                CommitGroup(on: connection).run([
                    heard.job("first") { try $0.addSample(1, name: "first") },
                    heard.job("refused") { tx in
                        try tx.addSample(2, name: "refused")
                        tx.append(event("sample.refused"))
                        throw Refusal()
                    },
                    heard.job("last") { tx in
                        try tx.addSample(3, name: "last")
                        tx.append(event("sample.added"))
                    },
                ])
            }
            #expect(heard.words == ["first: done", "refused: refused", "last: done"])
            #expect(touched == [alpha])
            #expect(try await database.read(in: alpha) { try $0.sampleNames() } == ["first", "last"])
            let kinds = try await database.read(in: alpha) { snapshot in
                try EventLog.events(after: 0, limit: 10, in: snapshot).map(\.event.kind)
            }
            #expect(kinds == ["sample.added"])
        }
    }

    @Test(arguments: Engine.underTest)
    func `a broken rule of the table ends its own body and no other`(engine: Engine) async throws {
        try await withDatabase(engine, migrations: [samples]) { database in
            let heard = Heard()
            try await database.exclusively { connection in
                _ = CommitGroup(on: connection).run([
                    heard.job("first") { try $0.addSample(1, name: "same") },
                    heard.job("second") { try $0.addSample(2, name: "same") },
                    heard.job("third") { try $0.addSample(3, name: "other") },
                ])
            }
            #expect(heard.words == ["first: done", "second: constraint", "third: done"])
            #expect(try await database.read(in: alpha) { try $0.sampleNames() } == ["same", "other"])
        }
    }

    @Test(arguments: Engine.underTest)
    func `a body that swallows a failed statement commits all of its rows or none`(engine: Engine) async throws {
        try await withDatabase(engine, migrations: [samples]) { database in
            let ending = await outcome {
                try await database.write(in: alpha) { tx in
                    try tx.addSample(1, name: "kept")
                    do { try tx.addSample(1, name: "again") } catch is StorageFailure {}
                }
            }
            let names = try await database.read(in: alpha) { try $0.sampleNames() }
            // SQLite undoes the statement alone; PostgreSQL refuses whatever follows a failed statement.
            switch ending {
            case .success: #expect(names == ["kept"])
            case .failure: #expect(names == [])
            }
            try await database.write(in: alpha) { try $0.addSample(2, name: "next") }
            #expect(try await database.read(in: alpha) { try $0.sampleNames() }.last == "next")
        }
    }

    @Test(arguments: Engine.underTest)
    func `bodies of a group read a setting once, and again after one of them changed it or was refused`(
        engine: Engine
    ) async throws {
        let reads = Mutex<[String]>([])
        @Sendable func note(_ tx: Transaction) throws {
            let count: Int? = try tx.remembering { try tx.sampleCount() }
            reads.withLock { $0.append("\(tx.tenant == alpha ? "alpha" : "beta") \(count ?? -1)") }
        }
        try await withDatabase(engine, migrations: [samples]) { database in
            try await database.exclusively { connection in
                let heard = Heard()
                let change: @Sendable (Transaction) throws -> Void = { tx in
                    try tx.addSample(1)
                    try note(tx)
                    tx.forget()
                    try note(tx)
                }
                let refused: @Sendable (Transaction) throws -> Void = { tx in
                    tx.forget()
                    try tx.addSample(2)
                    try note(tx)
                    throw Refusal()
                }
                _ = CommitGroup(on: connection).run([heard.job("first", note), heard.job("changes", change)])
                #expect(reads.withLock { $0 } == ["alpha 0", "alpha 0", "alpha 1"])
                reads.withLock { $0 = [] }
                _ = CommitGroup(on: connection).run([
                    heard.job("refused", refused), heard.job("last", note), WriteJob(tenant: beta, body: note) { _ in },
                ])
                #expect(reads.withLock { $0.suffix(3) } == ["alpha 2", "alpha 1", "beta 0"])
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `a body that asks for another run is run again with its whole group`(engine: Engine) async throws {
        try await withDatabase(engine, migrations: [samples]) { database in
            let heard = Heard()
            let runs = Tally()
            try await database.exclusively { connection in
                _ = CommitGroup(on: connection).run([
                    heard.job("neighbour") { tx in
                        try tx.addSample(1)
                        _ = try tx.nextNumber("case")
                    },
                    heard.job("restless") { tx in
                        try tx.addSample(2)
                        tx.append(event())
                        if runs.next() < 3 { throw StorageFailure(.retry, "once more") }
                    },
                ])
            }
            #expect(heard.words == ["neighbour: done", "restless: done"])
            #expect(runs.count == 3)
            let state = try await database.read(in: alpha) { [try $0.sampleCount(), try EventLog.head(in: $0)] }
            #expect(state == [2, 1])
            #expect(try await database.write(in: alpha) { try $0.nextNumber("case") } == 2)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a body that asks for another run for ever is told so in the end`(engine: Engine) async throws {
        try await withDatabase(engine, migrations: [samples]) { database in
            let code = try await failureCode {
                try await database.write(in: alpha) { tx in
                    try tx.addSample(1)
                    throw StorageFailure(.retry, "never content")
                }
            }
            #expect(code == .retry)
            #expect(try await database.read(in: alpha) { try $0.sampleCount() } == 0)
        }
    }

    @Test(arguments: Engine.underTest)
    func `what a writing body gives back reaches its caller, nothing included`(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            #expect(try await database.write(in: alpha) { _ in 7 } == 7)
            let nothing: Int? = try await database.write(in: alpha) { _ in nil }
            #expect(nothing == nil)
            await #expect(throws: Refusal.self) { try await database.write(in: alpha) { _ in throw Refusal() } }
        }
    }
}

/// Collects what the jobs of a group are told, in the order of telling.
private final class Heard: Sendable {
    private let list = Mutex<[String]>([])

    var words: [String] { list.withLock { $0 } }

    func job(_ name: String, _ body: @escaping @Sendable (Transaction) throws -> Void) -> WriteJob {
        WriteJob(tenant: alpha, body: body) { [self] outcome in
            let word =
                switch outcome {
                case .success: "done"
                case .failure(let failure as StorageFailure): failure.code.rawValue
                case .failure: "refused"
                }
            list.withLock { $0.append("\(name): \(word)") }
        }
    }
}
