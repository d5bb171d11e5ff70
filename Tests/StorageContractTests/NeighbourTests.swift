import Foundation
import Primitives
import Storage
import StorageSQLite
import TestSupport
import Testing

@Suite struct `Working beside another process` {
    @Test(arguments: Engine.underTest)
    func `two drivers write at once, with gapless numbers and one chain`(engine: Engine) async throws {
        try await withDatabasePlace(engine, migrations: [samples]) { place in
            try await place.withDatabase { server in
                try await place.withDatabase { receiver in
                    let numbers = try await withThrowingTaskGroup(of: Int.self) { group in
                        for index in 0..<80 {
                            let database = index % 2 == 0 ? server : receiver
                            group.addTask {
                                try await database.write(in: alpha) { tx in
                                    tx.append(event(number: Int64(index)))
                                    return try tx.nextNumber("case")
                                }
                            }
                        }
                        return try await group.reduce(into: [Int]()) { $0.append($1) }
                    }
                    #expect(numbers.sorted() == Array(1...80))
                    #expect(try await EventLog.verify(alpha, in: server) == .intact(events: 80))
                    #expect(try await EventLog.verify(alpha, in: receiver) == .intact(events: 80))
                }
            }
        }
    }
}

@Suite struct `Keeping a SQLite file` {
    @Test func `every commit is flushed, the log is written ahead, and foreign keys are checked`() async throws {
        try await withDatabase(.sqlite) { database in
            let settings = try await database.exclusively { connection in
                [
                    try connection.rows("PRAGMA synchronous").first?.int("synchronous"),
                    try connection.rows("PRAGMA foreign_keys").first?.int("foreign_keys"),
                ]
            }
            let mode = try await database.exclusively { connection in
                try connection.rows("PRAGMA journal_mode").first?.text("journal_mode")
            }
            #expect(settings == [2, 1])
            #expect(mode == "wal")
        }
    }

    @Test func `a backup that is made while writers go on verifies`() async throws {
        try await withDatabasePlace(.sqlite) { place in
            let driver = try place.sqlite()
            let database = Database(driver: driver, bell: CommitBell())
            for number in 0..<20 { try await database.write(in: alpha) { $0.append(event(number: Int64(number))) } }
            let copy = place.address + ".backup"
            async let writing: Void = withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<100 {
                    group.addTask { try await database.write(in: alpha) { $0.append(event(number: Int64(number))) } }
                }
                try await group.waitForAll()
            }
            let outcome = Result { try driver.backup(to: copy) }
            try await writing
            await database.close()
            try outcome.get()
            let restored = Database(driver: try SQLiteDriver(path: copy, bell: CommitBell()), bell: CommitBell())
            let verdict = try await EventLog.verify(alpha, in: restored)
            let head = try await restored.read(in: alpha) { try EventLog.head(in: $0) }
            await restored.close()
            #expect(verdict == .intact(events: head))
            #expect((20...120).contains(head))
        }
    }

    @Test func `a file that is no database is refused, and so is a folder that is not there`() async throws {
        try await withDatabasePlace(.sqlite) { place in
            let text = place.address + ".txt"
            try Data(String(repeating: "no database\n", count: 100).utf8).write(to: URL(fileURLWithPath: text))
            for path in [text, place.address + ".missing/aram.sqlite"] {
                let code = try await failureCode { _ = try SQLiteDriver(path: path, bell: CommitBell()) }
                #expect(code == .engine)
            }
        }
    }
}
