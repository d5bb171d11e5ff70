import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Choosing engines and places for tests` {
    @Test func `PostgreSQL is listed when it is given or demanded`() {
        #expect(Engine.underTest(environment: [:]) == [.sqlite])
        #expect(Engine.underTest(environment: ["ARAM_TEST_POSTGRES_URL": ""]) == [.sqlite])
        #expect(
            Engine.underTest(environment: ["ARAM_TEST_POSTGRES_URL": "postgres://host/db"]) == [.sqlite, .postgres])
        #expect(Engine.underTest(environment: ["REQUIRE_ALL_ENGINES": "1"]) == [.sqlite, .postgres])
        #expect(Engine.underTest(environment: ["REQUIRE_ALL_ENGINES": "0"]) == [.sqlite])
    }

    @Test(arguments: ["postgres", "aram", "mytest_db", "test-db", "test_Db", "test_a;b", "test_\"", "Test_db", ""])
    func `a name that is no test database's is refused`(name: String) {
        #expect(throws: NotATestDatabase.self) { try TestDatabaseName(name) }
    }

    @Test(arguments: Engine.underTest) func `no test sees the rows of another`(engine: Engine) async throws {
        try await withDatabase(engine, migrations: [samples]) { outer in
            try await outer.write(in: alpha) { try $0.addSample(1) }
            try await withDatabase(engine, migrations: [samples]) { inner in
                let count = try await inner.read(in: alpha) { try $0.sampleCount() }
                #expect(count == 0)
            }
            #expect(try await outer.read(in: alpha) { try $0.sampleCount() } == 1)
        }
    }

    @Test func `ids of tests differ, ascend and carry the time of tests`() {
        let act = Act.testing()
        let ids: [SampleID] = (0..<100).map { _ in act.newID() } + (1...100).map { .testing($0) }
        #expect(Set(ids).count == 200)
        #expect(ids == ids.sorted())
        #expect(ids.allSatisfy { $0.description.hasPrefix("019a05c8-3c00-7") })
        #expect(Instant.testing.iso8601 == "2025-10-21T08:00:00.000Z")
    }
}
