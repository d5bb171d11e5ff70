import Handling
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Keeping the counts of the rail` {
    @Test(arguments: Engine.underTest) func `they are counted anew when something has happened, for each person`(
        engine: Engine
    ) async throws {
        try await Shop.open(engine) { shop in
            let (recent, now) = (RecentCounts(), Instant.testing)
            let eva = try await shop.customer("Eva", "eva@example.com")
            _ = try await shop.openCase(of: eva) { $0.assignee = shop.anna }
            let first = try await shop.read { try recent.load(for: shop.anna, at: now, in: $0) }
            #expect(first.open == 1)
            #expect(first.mine == 1)
            let belas = try await shop.read { try recent.load(for: shop.bela, at: now, in: $0) }
            #expect(belas.open == 1)
            #expect(belas.mine == 0)
            _ = try await shop.openCase(of: eva) { $0.assignee = shop.bela }
            let later = try await shop.read { try recent.load(for: shop.bela, at: now, in: $0) }
            #expect(later.open == 2)
            #expect(later.mine == 1)
        }
    }

    @Test(arguments: Engine.underTest) func `a case becomes late within half a minute though nothing has happened`(
        engine: Engine
    ) async throws {
        try await Shop.open(engine) { shop in
            let recent = RecentCounts()
            let eva = try await shop.customer("Eva", "eva@example.com")
            let id = try await shop.openCase(of: eva)
            let due = try await shop.read { try CaseRecord.require(id, in: $0).replyDueAt }
            let end = try #require(due)
            let before = try await shop.read { try recent.load(for: nil, at: end - .seconds(1), in: $0) }
            let after = try await shop.read { try recent.load(for: nil, at: end + .seconds(30), in: $0) }
            #expect(before.late == 0)
            #expect(after.late == 1)
        }
    }
}
