import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Counting for people` {
    @Test(arguments: Engine.underTest)
    func `two hundred writers at once get the numbers without a gap`(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let numbers = try await numbers(from: 200, in: database) { _ in false }
            #expect(numbers.sorted() == Array(1...200))
        }
    }

    @Test(arguments: Engine.underTest)
    func `a number goes back when its body is refused`(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let numbers = try await numbers(from: 200, in: database) { $0 % 4 == 1 }
            #expect(numbers.sorted() == Array(1...150))
        }
    }

    @Test(arguments: Engine.underTest)
    func `each tenant and each counter starts at one`(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let first = try await database.write(in: alpha) { tx in
                [try tx.nextNumber("case"), try tx.nextNumber("case"), try tx.nextNumber("offer")]
            }
            let second = try await database.write(in: beta) { try $0.nextNumber("case") }
            #expect(first == [1, 2, 1])
            #expect(second == 1)
        }
    }

    private func numbers(
        from writers: Int, in database: Database, _ refuses: @escaping @Sendable (Int) -> Bool
    ) async throws -> [Int] {
        try await withThrowingTaskGroup(of: Int?.self) { group in
            for writer in 0..<writers {
                group.addTask {
                    do {
                        return try await database.write(in: alpha) { tx in
                            let number = try tx.nextNumber("case")
                            if refuses(writer) { throw Refusal() }
                            return number
                        }
                    } catch is Refusal {
                        return nil
                    }
                }
            }
            return try await group.reduce(into: []) { list, number in number.map { list.append($0) } }
        }
    }
}
