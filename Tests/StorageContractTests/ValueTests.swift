import Foundation
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Keeping values` {
    @Test(arguments: Engine.underTest)
    func `whole numbers come back, the extremes included`(engine: Engine) async throws {
        let numbers: [Int?] = [0, 1, -1, .max, .min, nil]
        try await expectKept(numbers, column: "whole", engine) { try $0.intIfAny("whole") }
    }

    @Test(arguments: Engine.underTest)
    func `floating numbers come back to the last bit`(engine: Engine) async throws {
        let numbers: [Double?] = [
            0, 0.1, -0.1, 1 / 3, .pi, .greatestFiniteMagnitude, .leastNonzeroMagnitude, .infinity, -.infinity, 1e21,
            123_456_789.123_456_78, nil,
        ]
        try await expectKept(numbers, column: "fraction", engine) { try $0.doubleIfAny("fraction") }
    }

    @Test(arguments: Engine.underTest)
    func `a number that is none becomes null`(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let read = try await database.read(in: alpha) { try $0.row("SELECT \(Double.nan) AS n")?.value("n") }
            #expect(read == .null)
        }
    }

    @Test(arguments: Engine.underTest) func `texts come back by their bytes`(engine: Engine) async throws {
        let texts: [String?] = [
            "", " ", "plain", "O'Neil said \"no\" -- \\ % _ $1 ? ;", "line\nend\r\n\ttab", "árvíztűrő tükörfúrógép",
            "کالا هنوز نمی‌رسد", "👩‍👩‍👧 🧺", "e\u{301}", "é", "\u{FEFF}mark", String(repeating: "ő", count: 100_000), nil,
        ]
        try await expectKept(texts.map { $0.map(ByteText.init) }, column: "name", engine) { row in
            try row.textIfAny("name").map(ByteText.init)
        }
    }

    @Test(arguments: Engine.underTest)
    func `the one character that engines can not keep is replaced, and the rest stays`(engine: Engine) async throws {
        try await withDatabase(engine, migrations: [samples]) { database in
            try await database.write(in: alpha) { try $0.addSample(1, name: "before\0after\0") }
            let names = try await database.read(in: alpha) { try $0.sampleNames() }
            #expect(names == ["before\u{FFFD}after\u{FFFD}"])
        }
    }

    @Test(arguments: Engine.underTest)
    func `bytes come back, from none to a megabyte`(engine: Engine) async throws {
        let megabyte = (0..<1_048_576).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
        let blobs: [[UInt8]?] = [[], [0], Array(0...255), Array(repeating: 7, count: 16), megabyte, nil]
        try await expectKept(blobs, column: "bytes", engine) { try $0.blobIfAny("bytes") }
    }

    @Test(arguments: Engine.underTest) func `ids come back`(engine: Engine) async throws {
        let act = Act.testing()
        let ids: [SampleID?] = [.testing(1), act.newID(), SampleID(UUID()), nil]
        try await expectKept(ids, column: "reference", engine) { try $0.idIfAny("reference") }
    }

    @Test(arguments: Engine.underTest)
    func `the product's own types come back`(engine: Engine) async throws {
        let facts: JSONValue = ["a": [1, "x", nil], "b": ["c": false]]
        try await withDatabase(engine, migrations: [samples]) { database in
            let row = try await database.write(in: alpha) { tx in
                try tx.run(
                    """
                    INSERT INTO samples (tenant_id, sample_id, name, whole, fraction, version)
                    VALUES (\(alpha), \(SampleID.testing(1)), \(facts), \(Instant.testing), \(4), \(true))
                    """)
                return try tx.row("SELECT *, 'hu' AS language, 'xx' AS strange FROM samples WHERE tenant_id = \(alpha)")
            }
            let read = try #require(row)
            #expect(try read.json("name") == facts)
            #expect(try read.json("bytes") == .null)
            #expect(try read.instant("whole") == .testing)
            #expect(try read.double("fraction") == 4)
            #expect(try read.bool("version"))
            #expect(try read.word("language", LanguageCode.self) == .hungarian)
            #expect(throws: StorageFailure.self) { try read.word("strange", LanguageCode.self) }
            #expect(throws: StorageFailure.self) { try read.uuid("reference") }
            #expect(throws: StorageFailure.self) { try read.int("name") }
        }
    }

    @Test(arguments: Engine.underTest)
    func `one statement takes a whole number, then a fraction, then nothing`(engine: Engine) async throws {
        try await withDatabase(engine, migrations: [samples]) { database in
            let values: [SQLValue] = [.integer(2), .real(2.5), .null, .real(0.25)]
            try await database.write(in: alpha) { tx in
                for (index, value) in values.enumerated() {
                    try tx.run(
                        """
                        INSERT INTO samples (tenant_id, sample_id, fraction, version)
                        VALUES (\(alpha), \(SampleID.testing(UInt32(index))), \(value), 1)
                        """)
                }
            }
            let read = try await database.read(in: alpha) { snapshot in
                try snapshot.rows("SELECT fraction FROM samples ORDER BY sample_id").map {
                    try $0.doubleIfAny("fraction")
                }
            }
            #expect(read == [2, 2.5, nil, 0.25])
        }
    }

    /// Writes each value into its own row and expects the same list back.
    private func expectKept<Value: SQLBindable & Equatable & Sendable>(
        _ values: [Value?], column: String, _ engine: Engine, read: @escaping @Sendable (Row) throws -> Value?
    ) async throws {
        try await withDatabase(engine, migrations: [samples]) { database in
            try await database.write(in: alpha) { tx in
                for (index, value) in values.enumerated() {
                    let id = SampleID.testing(UInt32(index))
                    try tx.run(
                        SQL(trusted: "INSERT INTO samples (tenant_id, sample_id, version, \(column)) ")
                            + "VALUES (\(alpha), \(id), 1, \(value))")
                }
            }
            let kept = try await database.read(in: alpha) { snapshot in
                try snapshot.rows("SELECT * FROM samples WHERE tenant_id = \(alpha) ORDER BY sample_id").map(read)
            }
            #expect(kept == values)
        }
    }
}

/// A text that is equal only to the same bytes; Swift's own texts are equal when they look the same.
private struct ByteText: SQLBindable, Equatable, Sendable {
    let text: String

    var sqlValue: SQLValue { .text(text) }

    static func == (left: ByteText, right: ByteText) -> Bool { Array(left.text.utf8) == Array(right.text.utf8) }
}
