import Handling
import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Talking with a customer` {
    private func reply(_ id: CaseID, _ key: String, at minutes: Int, onMerits: Bool = false, in shop: Shop) async throws
        -> EntryID
    {
        try await shop.write(at: minutes) { act, tx in
            try replyToCase(
                id, with: Reply("We are looking into it.", onceKey: key, isOnMerits: onMerits), by: act, in: tx)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a long story comes in pages, and each word of it is on one of them`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            try await shop.write(at: 5) { act, tx in
                for number in 0..<CaseFile.pageEntries { _ = try addNote("Note \(number)", to: id, by: act, in: tx) }
            }
            let now = Instant.testing + .minutes(10)
            let anna = shop.anna
            let newest = try #require(
                try await shop.read { try CaseFile.load(id, for: anna, now: now, in: $0) })
            let place = try #require(newest.olderEntries)
            let older = try #require(
                try await shop.read { try CaseFile.load(id, for: anna, now: now, entriesBefore: place, in: $0) })
            #expect(newest.entries.count == CaseFile.pageEntries && newest.entries.allSatisfy { $0.kind == .note })
            #expect(older.entries.map(\.body) == ["Where is my washing machine?"] && older.olderEntries == nil)
        }
    }

    @Test(arguments: Engine.underTest) func `a reply cannot be sent twice`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            let first = try await reply(id, "form-1", at: 10, in: shop)
            let again = try await reply(id, "form-1", at: 11, in: shop)
            #expect(first == again)
            #expect(try await shop.posted("mail.reply").map { $0["entry"] } == [.id(first)])
            #expect(try await shop.kinds(of: id).filter { $0 == "case.replied" }.count == 1)
        }
    }

    @Test(arguments: Engine.underTest)
    func `the first human reply is measured, later ones from the oldest unanswered words`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let eva = try await shop.customer("Eva", "eva@example.com")
            let id = try await shop.openCase(of: eva)
            try await shop.write(at: 1, by: .system) { try acknowledgeCase(id, byMail: true, by: $0, in: $1) }
            try await shop.write(at: 2, by: .system) { try acknowledgeCase(id, byMail: true, by: $0, in: $1) }
            #expect(try await shop.posted("mail.acknowledgement").count == 1)
            #expect(try await shop.find(id).firstReplyAt == nil)
            _ = try await reply(id, "1", at: 25, in: shop)
            #expect(try await shop.facts("case.replied", of: id)["first"] == true)
            #expect(try await shop.facts("case.replied", of: id)["minutes"] == 25)
            for minute in [40, 50] {
                try await shop.write(at: minute, by: .customer(eva.uuid)) {
                    try addMessage(CustomerWords("And?", channel: .email, language: .english), to: id, by: $0, in: $1)
                }
            }
            #expect(try await shop.find(id).replyDueAt == .testing + .minutes(40 + 240))
            _ = try await reply(id, "2", at: 100, onMerits: true, in: shop)
            #expect(try await shop.facts("case.replied", of: id)["first"] == false)
            #expect(try await shop.facts("case.replied", of: id)["minutes"] == 60)
            let item = try await shop.find(id)
            #expect(item.stage == .responded)
            #expect(item.firstReplyAt == .testing + .minutes(25))
            #expect(item.replyDueAt == nil)
        }
    }

    @Test(arguments: Engine.underTest)
    func `waiting for the customer stops the service clock until they write`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let eva = try await shop.customer("Eva", "eva@example.com")
            let id = try await shop.openCase(of: eva)
            let before = try await shop.find(id)
            try await shop.write(at: 10) { act, tx in
                let question = Reply("Which day suits you?", onceKey: "q", awaitsCustomer: true)
                _ = try replyToCase(id, with: question, by: act, in: tx)
            }
            #expect(try await shop.find(id).awaitingCustomerSince == .testing + .minutes(10))
            try await shop.write(at: 130, by: .customer(eva.uuid)) {
                try addMessage(CustomerWords("Friday", channel: .email, language: .english), to: id, by: $0, in: $1)
            }
            let after = try await shop.find(id)
            #expect(after.pausedMinutes == 120)
            #expect(after.solveDueAt == before.solveDueAt.map { $0 + .minutes(120) })
            #expect(after.legalDueAt == before.legalDueAt)
            let told = try #require(try await shop.read { try explainDeadline(.solve, of: id, in: $0) })
            let (from, to) = (Instant.testing + .minutes(10), Instant.testing + .minutes(130))
            #expect(told.pauses == [ClockPause(.awaitingCustomer, from: from, to: to, minutes: 120)])
            #expect(told.due == after.solveDueAt)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a message reopens a closed case within 30 days and opens a linked one after`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let eva = try await shop.customer("Eva", "eva@example.com")
            let id = try await shop.openCase(of: eva)
            try await shop.close(id, at: 60)
            func write(at minutes: Int) async throws -> CasePlace {
                try await shop.write(at: minutes, by: .customer(eva.uuid)) {
                    try addMessage(CustomerWords("Again!", channel: .email, language: .english), to: id, by: $0, in: $1)
                }
            }
            let soon = try await write(at: 60 + 29 * 1440)
            #expect(soon.outcome == .reopened)
            #expect(soon.caseID == id)
            let item = try await shop.find(id)
            #expect(item.stage == .investigating)
            #expect(item.reopenCount == 1)
            #expect(try await shop.facts("case.reopened", of: id)["reason"] == "message")
            try await shop.close(id, at: 70 + 29 * 1440)
            let late = try await write(at: 70 + 29 * 1440 + 30 * 1440 + 1)
            #expect(late.outcome == .openedAnew)
            #expect(late.caseID != id)
            let found = try await shop.read { try links(of: late.caseID, in: $0) }
            #expect(found.map(\.other) == [id])
            #expect(found.map(\.kind) == [.follows])
            #expect(try await shop.read { try links(of: id, in: $0) }.map(\.isBack) == [true])
        }
    }

    @Test(arguments: Engine.underTest)
    func `a call in which the two spoke is an answer, one that nobody took is not`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            try await shop.write(at: 5) {
                try recordCall(Contact("No answer", .toCustomer, isReached: false), in: id, by: $0, in: $1)
            }
            #expect(try await shop.find(id).firstReplyAt == nil)
            let call = Contact("She needs it by Friday", .toCustomer, onceKey: "c1")
            let one = try await shop.write(at: 9) { try recordCall(call, in: id, by: $0, in: $1) }
            let two = try await shop.write(at: 10) { try recordCall(call, in: id, by: $0, in: $1) }
            #expect(one == two)
            #expect(try await shop.find(id).firstReplyAt == .testing + .minutes(9))
            #expect(try await shop.facts("case.called", of: id)["minutes"] == 9)
            try await shop.write(at: 20) {
                try recordLetter(Contact("A letter came", .fromCustomer), in: id, by: $0, in: $1)
            }
            let item = try await shop.find(id)
            #expect(item.isUnanswered)
            #expect(item.replyDueAt == .testing + .minutes(20 + 240))
            try await shop.write(at: 30) { try recordVisit(Contact("Came by", .fromCustomer), in: id, by: $0, in: $1) }
            #expect(try await shop.find(id).replyDueAt == nil)
        }
    }

    @Test(arguments: Engine.underTest) func `a sent reply takes the draft away, and only one's own`(engine: Engine)
        async throws
    {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            try await shop.write { try saveDraft("We are", of: .reply, in: id, by: $0, in: $1) }
            try await shop.write(at: 1) { try saveDraft("We are sorry", of: .reply, in: id, by: $0, in: $1) }
            try await shop.write(at: 2, by: .staff(shop.bela)) {
                try saveDraft("Hi", of: .note, in: id, by: $0, in: $1)
            }
            #expect(try await shop.read { try drafts(in: id, $0) }.map(\.body) == ["Hi", "We are sorry"])
            _ = try await reply(id, "1", at: 3, in: shop)
            #expect(try await shop.read { try drafts(in: id, $0) }.map(\.body) == ["Hi"])
        }
    }

    @Test(arguments: Engine.underTest) func `two people see each other for a minute`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            for staff in [shop.anna, shop.bela] {
                try await shop.write(by: .staff(staff)) { try markLooking(at: id, by: $0, in: $1) }
            }
            #expect(
                try await shop.read { try lookers(at: id, beside: shop.anna, now: .testing + .seconds(60), in: $0) }
                    .map(\.staff) == [shop.bela])
            #expect(
                try await shop.read { try lookers(at: id, beside: nil, now: .testing + .seconds(61), in: $0) }.isEmpty)
        }
    }

    @Test(arguments: Engine.underTest) func `a delivered reply is found by its Message-ID`(engine: Engine) async throws
    {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            let entry = try await reply(id, "1", at: 3, in: shop)
            for _ in 1...2 {
                try await shop.write(at: 4, by: .system) {
                    try recordDelivery(of: entry, .sent, messageIDHeader: "out-1@shop", by: $0, in: $1)
                }
            }
            #expect(try await shop.kinds(of: id).filter { $0 == "case.reply_delivery" }.count == 1)
            let clues = MessageClues(
                references: ["x@y", "out-1@shop"], subject: "Re: anything", sender: EmailAddress("eva@example.com"))
            #expect(try await shop.read { try findCaseForMessage(clues, in: $0) } == .belongs(id, by: .references))
        }
    }
}
