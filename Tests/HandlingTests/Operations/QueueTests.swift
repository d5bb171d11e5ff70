import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing
import TextAnalysis

@testable import Handling

@Suite struct `The lists of cases` {
    private func ids(_ filter: QueueFilter, in shop: Shop) async throws -> [CaseID] {
        try await shop.read { try CaseQueue.page(filter, in: $0).rows.map(\.id) }
    }

    @Test(arguments: Engine.underTest) func `each view holds what its name says, and the counts agree`(engine: Engine)
        async throws
    {
        try await Shop.open(engine) { shop in
            let eva = try await shop.customer("Eva", "eva@example.com")
            let key = try await shop.customer("Ali", "ali@example.com", isKeyAccount: true)
            let angry = try await shop.openCase(of: eva) { $0.face = .angry }
            let mine = try await shop.openCase(of: eva, at: 1) { $0.assignee = shop.anna }
            let waiting = try await shop.openCase(of: key, at: 2) { $0.assignee = shop.bela }
            try await shop.write(at: 3) { act, tx in
                _ = try replyToCase(waiting, with: Reply("When?", onceKey: "1", awaitsCustomer: true), by: act, in: tx)
            }
            let closed = try await shop.openCase(of: eva, at: 4)
            try await shop.close(closed, at: 5)
            let merged = try await shop.openCase(of: eva, at: 6)
            try await shop.write(at: 7) { try mergeCases(merged, into: angry, by: $0, in: $1) }
            #expect(try await ids(QueueFilter(.open), in: shop) == [angry, mine, waiting])
            #expect(try await ids(QueueFilter(.mine(shop.anna)), in: shop) == [mine])
            #expect(try await ids(QueueFilter(.unassigned), in: shop) == [angry])
            #expect(try await ids(QueueFilter(.waiting), in: shop) == [waiting])
            #expect(try await ids(QueueFilter(.angryUnanswered), in: shop) == [angry])
            #expect(try await ids(QueueFilter(.keyAccounts), in: shop) == [waiting])
            #expect(try await ids(QueueFilter(.closed), in: shop) == [closed])
            let groups = try await shop.read { try CaseQueue.page(QueueFilter(.open), in: $0).rows.map(\.group) }
            #expect(groups == [.needsYou, .needsYou, .waiting])
            let now = Instant.testing + .minutes(130)
            let counts = try await shop.read { try CaseCounts.load(for: shop.anna, at: now, in: $0) }
            #expect(
                [
                    counts.open, counts.mine, counts.unassigned, counts.waiting, counts.angryUnanswered,
                    counts.keyAccounts,
                ]
                    == [3, 1, 1, 1, 1, 1])
            #expect(counts.late == 1)
            #expect(try await shop.read { try CaseCounts.load(for: nil, at: now, in: $0) }.mine == 0)
        }
    }

    @Test(arguments: Engine.underTest) func `a list asks for what the words show`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let eva = try await shop.customer("Eva", "eva@example.com")
            let late = try await shop.openCase(
                of: eva, "The parcel was never delivered, I am so worried, please help me!")
            let bill = try await shop.openCase(of: eva, "The invoice is wrong, you charged me twice.", at: 1)
            var delivery = QueueFilter(.open)
            delivery.findings = ["topic:delivery"]
            #expect(try await ids(delivery, in: shop) == [late])
            var billing = QueueFilter(.open)
            billing.findings = ["topic:billing"]
            #expect(try await ids(billing, in: shop) == [bill])
            let entry = try #require(try await shop.read { try EntryRecord.newest(of: bill, in: $0) }.first)
            try await shop.write { act, tx in
                try correctFinding(.anger, to: "2", in: entry.id, of: bill, by: act, in: tx)
                try correctFinding(.topic(.delivery), to: "1", in: entry.id, of: bill, by: act, in: tx)
                try correctFinding(.distress, to: "0", in: entry.id, of: bill, by: act, in: tx)
            }
            #expect(try await ids(delivery, in: shop) == [late, bill])
            var angry = delivery
            angry.minimumAnger = 2
            #expect(try await ids(angry, in: shop) == [bill])
            var worried = delivery
            worried.findings.insert("distress")
            #expect(try await ids(worried, in: shop) == [late])
        }
    }

    @Test(arguments: Engine.underTest) func `filters narrow a view`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let eva = try await shop.customer("Eva", "eva@example.com")
            let target = try await shop.openCase(of: eva, "A very special kettle") {
                $0.face = .angry
                $0.touchpoint = .billing
                $0.words.channel = .form
                $0.words.language = .persian
                $0.team = .testing(4)
                $0.assignee = shop.bela
            }
            _ = try await shop.openCase(of: eva)
            let changes: [(inout QueueFilter) -> Void] = [
                { $0.faces = [.angry] }, { $0.priorities = [.high, .red] }, { $0.touchpoints = [.billing] },
                { $0.channels = [.form] }, { $0.languages = [.persian] }, { $0.team = .testing(4) },
                { $0.assignee = shop.bela }, { $0.words = "kett SPECIAL" },
            ]
            for change in changes {
                var filter = QueueFilter(.open)
                change(&filter)
                #expect(try await ids(filter, in: shop) == [target])
            }
            var none = QueueFilter(.open)
            none.words = "absent"
            #expect(try await ids(none, in: shop).isEmpty)
        }
    }

    @Test(arguments: Engine.underTest) func `pages follow each other without a gap or a repeat`(engine: Engine)
        async throws
    {
        try await Shop.open(engine) { shop in
            let eva = try await shop.customer("Eva", "eva@example.com")
            let faces: [Face?] = [.angry, .disappointed, nil]
            for index in 0..<31 {
                _ = try await shop.openCase(of: eva, at: index / 3) { $0.face = faces[index % 3] }
            }
            var seen: [QueueRow] = []
            var place: QueueCursor?
            var pages = 0
            repeat {
                let page = try await shop.read { [place] in
                    try CaseQueue.page(QueueFilter(.open), after: place, limit: 7, in: $0)
                }
                seen += page.rows
                place = page.next
                pages += 1
            } while place != nil && pages < 10
            #expect(pages == 5)
            #expect(seen.count == 31)
            #expect(Set(seen.map(\.id)).count == 31)
            #expect(seen.map(\.priority) == seen.map(\.priority).sorted(by: >))
        }
    }

    @Test func `a page is a walk along an index that sorts nothing`() async throws {
        try await Shop.open(.sqlite) { shop in
            let views: [QueueView] = [
                .open, .mine(shop.anna), .unassigned, .waiting, .angryUnanswered, .keyAccounts, .closed,
            ]
            for view in views {
                let plan = try await shop.read { snapshot in
                    let conditions = CaseQueue.conditions(of: QueueFilter(view), in: snapshot)
                    let place: SQL = "(c.queue_rank, c.queue_due, c.case_id) > (\(1), \(5), \(CaseID.testing(1)))"
                    return try snapshot.rows(
                        "EXPLAIN QUERY PLAN " + CaseQueue.statement(conditions + [place], limit: 26)
                    )
                    .map { try $0.text("detail") }
                }
                #expect(plan.contains { $0.hasPrefix("SEARCH c USING INDEX cases_") }, "\(view): \(plan)")
                #expect(!plan.contains { $0.contains("TEMP B-TREE") || $0.hasPrefix("SCAN") }, "\(view): \(plan)")
            }
        }
    }
}

@Suite struct `Searching cases` {
    @Test(arguments: Engine.underTest)
    func `finds words in three languages however they are typed`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let eva = try await shop.customer("Kovács Éva", "eva@example.com")
            let hungarian = try await shop.openCase(of: eva, "A mosógépem még mindig nem érkezett meg")
            let persian = try await shop.openCase(of: eva, "ماشین لباسشویی من هنوز نمی‌رسد")
            let english = try await shop.openCase(
                of: eva, "It's Anna's \"second\" complaint; O'Brien (delivery) 50% -off")
            func found(_ query: String) async throws -> [CaseID] {
                try await shop.read { try CaseSearch.find(query, in: $0).map(\.caseID) }
            }
            #expect(try await found("MOSOGEP") == [hungarian])
            #expect(try await found("mosógépem érkez") == [hungarian])
            #expect(try await found("ماشين لباسشويي") == [persian])
            #expect(try await found("نمیرسد") == [persian])
            #expect(try await found("second complaint") == [english])
            #expect(try await Set(found("kovacs")) == [hungarian, persian, english])
            #expect(try await found("#2") == [persian])
            #expect(try await found("washing").isEmpty)
        }
    }

    @Test(
        arguments: Engine.underTest, ["\"", "'", "a' OR '1'='1", "* AND", "NEAR(", "():&|!", "   ", "ه", "foo\u{0}bar"])
    func `takes any query as words`(engine: Engine, query: String) async throws {
        try await Shop.open(engine) { shop in
            _ = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            #expect(try await shop.read { try CaseSearch.find(query, in: $0) }.isEmpty)
        }
    }

    @Test(arguments: Engine.underTest) func `shows a case under which a merge put the words`(engine: Engine)
        async throws
    {
        try await Shop.open(engine) { shop in
            let eva = try await shop.customer("Eva", "eva@example.com")
            let (one, two) = (try await shop.openCase(of: eva, "kettle"), try await shop.openCase(of: eva, "toaster"))
            try await shop.write(at: 1) { try mergeCases(one, into: two, by: $0, in: $1) }
            #expect(try await shop.read { try CaseSearch.find("kettle", in: $0) }.map(\.caseID) == [two])
        }
    }
}
