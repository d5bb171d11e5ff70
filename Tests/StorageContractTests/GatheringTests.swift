import Foundation
import Primitives
import Storage
import Synchronization
import TestSupport
import Testing

/// Rows that the bodies of one commit group read and add together.
@Suite struct `Gathering rows of a group` {
    /// A row of `samples` whose id and name follow from its number.
    private static let added = ManyRows(
        "INSERT INTO samples (tenant_id, sample_id, name, version)", tail: "ON CONFLICT DO NOTHING")

    private static func add(_ number: UInt32, name: String, in tx: Transaction) throws -> Bool {
        try tx.add(.row(tx.tenant, SampleID.testing(number), name, 1), to: added)
    }

    @Test(arguments: Engine.underTest)
    func `rows that are added together are found by the next statement of any body`(engine: Engine) async throws {
        try await withDatabase(engine, migrations: [samples]) { database in
            let found = Mutex<[Int]>([])
            try await group(in: database) { tx in
                for number in 1...40 { _ = try Self.add(UInt32(number), name: "row \(number)", in: tx) }
            } then: { tx in
                let count = try tx.sampleCount()
                found.withLock { $0.append(count) }
            }
            #expect(found.withLock { $0 } == [40])
            #expect(try await database.read(in: alpha) { try $0.sampleCount() } == 40)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a row that was there already is told to the body that adds it, and its neighbours keep theirs`(
        engine: Engine
    ) async throws {
        try await withDatabase(engine, migrations: [samples]) { database in
            try await database.write(in: alpha) { try $0.addSample(1, name: "same") }
            let told = Mutex<[Bool]>([])
            try await group(in: database) { tx in
                _ = try Self.add(2, name: "other", in: tx)
            } then: { tx in
                let isNew = try Self.add(3, name: "same", in: tx)
                told.withLock { $0.append(isNew) }
            }
            #expect(told.withLock { $0.last } == false)
            #expect(try await database.read(in: alpha) { try $0.sampleNames() } == ["same", "other"])
        }
    }

    @Test(arguments: Engine.underTest)
    func `rows that were foreseen are read at once and given once`(engine: Engine) async throws {
        try await withDatabase(engine, migrations: [samples]) { database in
            let asked = Mutex<[[UUID]]>([])
            let given = Mutex<[String?]>([])
            @Sendable func find(_ number: UInt32, _ tx: Transaction) throws {
                let id = SampleID.testing(number).uuid
                let name: String? = try tx.foreseen(id) { ids in
                    asked.withLock { $0.append(ids) }
                    return Dictionary(uniqueKeysWithValues: ids.map { ($0, "found \($0 == id)") })
                }
                given.withLock { $0.append(name) }
            }
            try await database.exclusively { connection in
                let jobs = [UInt32(1), 2].map { number in
                    WriteJob(
                        tenant: alpha, foreseen: Foreseen(String.self, SampleID.testing(number).uuid),
                        body: { tx in
                            try find(number, tx)
                            if number == 2 { try find(1, tx) }
                        }, finish: { _ in })
                }
                _ = CommitGroup(on: connection).run(jobs)
                _ = CommitGroup(on: connection).run([jobs[0]])
            }
            let both = [SampleID.testing(1).uuid, SampleID.testing(2).uuid]
            #expect(asked.withLock { $0 } == [both])
            #expect(given.withLock { $0 } == ["found true", "found false", nil, nil])
        }
    }

    /// Runs two bodies of a tenant in one commit group.
    private func group(
        in database: Database, _ first: @escaping @Sendable (Transaction) throws -> Void,
        then second: @escaping @Sendable (Transaction) throws -> Void
    ) async throws {
        try await database.exclusively { connection in
            _ = CommitGroup(on: connection).run([
                WriteJob(tenant: alpha, body: first) { _ in }, WriteJob(tenant: alpha, body: second) { _ in },
            ])
        }
    }
}
