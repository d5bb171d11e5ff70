import Foundation
import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Importing lists at once` {
    private static let feedback = """
        date,face,comment,email,name,external_id,language
        2025-10-01,4,Great and fast,anna@example.com,Anna Bíró,r-1,en
        2025-10-02,purple,,x@example.com,,r-3,en
        2025-10-02,1,"Senki sem jött, megint",peter@example.com,Péter Horváth,r-2,hu
        not a day,1,late,y@example.com,,r-4,en
        2025-10-03,1,خیلی دیر رسید,mina@example.ir,مینا احمدی,r-5,fa
        """

    private func take(
        _ text: String, _ world: World, _ kind: ListKind = .feedback, isDryRun: Bool = false,
        tell: (ImportNews) -> Void = { _ in }
    ) async throws -> ListCounts {
        var left = Array(text.utf8)[...]
        return try await importList(
            ListImport(kind: kind, encoding: .utf8, isDryRun: isDryRun), by: world.act(), in: world.database,
            from: {
                defer { left = left.dropFirst(100) }
                return left.prefix(100)
            }, tell: tell)
    }

    @Test(arguments: Engine.underTest) func `a bad row is named and does not stop the rest`(engine: Engine) async throws
    {
        try await World.with(engine) { world in
            var problems: [RowProblem] = []
            let counts = try await take(Self.feedback, world) { problems += $0.problems }
            let tally = [counts.total, counts.taken, counts.known, counts.refused]
            #expect(tally == [5, 3, 0, 2])
            #expect(
                problems == [
                    RowProblem(row: 3, column: .face, issue: .unknownWord),
                    RowProblem(row: 5, column: .date, issue: .notADate),
                ])
            let hungarian = try #require(try await world.read { try FeedbackRecord.find(externalID: "r-2", in: $0) })
            #expect(hungarian.comment == "Senki sem jött, megint")
            #expect(hungarian.language == .hungarian)
            let event = try #require(try await world.events(of: "list.imported").first)
            #expect(event.facts["taken"]?.integer == 3)
        }
    }

    @Test(arguments: Engine.underTest) func `a dry run counts the same and takes nothing`(engine: Engine) async throws {
        try await World.with(engine) { world in
            let dry = try await take(Self.feedback, world, isDryRun: true)
            #expect(try await world.events(of: "feedback.confirmed", "list.imported").isEmpty)
            #expect(
                try await world.read { try CustomerRecord.find(email: try .sample("anna@example.com"), in: $0) } == nil)
            #expect(try await take(Self.feedback, world) == dry)
        }
    }

    @Test(arguments: Engine.underTest) func `the same rows again are known, with and without ids of their own`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let bare = "date,face,comment\n2025-10-01,4,fine\n2025-10-01,4,fine\n2025-10-01,3,\n"
            for text in [Self.feedback, bare] {
                #expect(try await take(text, world).taken == 3)
                let again = try await take(text, world)
                #expect(again.taken == 0)
                #expect(again.known == 3)
            }
            #expect(try await world.events(of: "feedback.confirmed").count == 6)
        }
    }

    @Test(arguments: Engine.underTest) func `long lists are taken in portions and say how far they are`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let rows = (1...850).map { "2025-10-01,\($0 % 4 + 1),x\($0 % 9)@example.com,n-\($0)" }
            let text = (["date,face,email,external_id"] + rows).joined(separator: "\n")
            var news: [[Int]] = []
            let counts = try await take(text, world) { news.append([$0.counts.done, $0.bytes]) }
            #expect(counts.taken == 850)
            let done = news.compactMap(\.first)
            #expect(done == [400, 800, 850])
            #expect(news.last?.last == text.utf8.count)
        }
    }

    @Test(arguments: Engine.underTest) func `orders and customers that are there already are counted as known`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let orders = "number,date,amount,customer_id,item\n88120,2025-03-15,489.00,C-1001,Washing machine\n"
            #expect(try await take(orders, world, .orders).taken == 1)
            #expect(try await take(orders, world, .orders).known == 1)
            #expect(try await world.events(of: "order.recorded").count == 1)
            let moved = orders.replacing("489.00", with: "449.00")
            #expect(try await take(moved, world, .orders).taken == 1)
            let emma = try #require(try await world.read { try CustomerRecord.find(world.emma, in: $0) })
            #expect(emma.valueMinor == 44_900)
            #expect(try await take("customer_id,city\nC-1001,Szeged\n", world, .customers).known == 1)
        }
    }

    @Test(arguments: Engine.underTest) func `what is exported is known when it is imported again`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            _ = try await take(Self.feedback, world)
            var rows: [[JSONValue]] = []
            // A page of two rows, so that the third one is behind a place.
            try await FeedbackRecord.pages.each(of: world.tenant, in: world.database, pageSize: 2) {
                rows += $0.map(\.values)
            }
            let names = FeedbackRecord.pages.columns
            let wanted = ["date", "face", "comment", "external_id", "email"].compactMap(names.firstIndex)
            let lines = rows.map { row in
                wanted.map { "\"\(row[$0].text ?? "")\"" }.joined(separator: ",")
            }
            let text = wanted.map { names[$0] }.joined(separator: ",") + "\n" + lines.joined(separator: "\n")
            #expect(lines.count == 3)
            let again = try await take(text, world)
            #expect(again.known == 3)
            #expect(again.total == 3)
        }
    }

    @Test(arguments: Engine.underTest) func `a list without rows is refused`(engine: Engine) async throws {
        try await World.with(engine) { world in
            await #expect(throws: ListRefusal.noRows) { try await take("email,name\n", world, .customers) }
        }
    }
}
