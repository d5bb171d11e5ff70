import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing
import TextAnalysis

@testable import Handling

@Suite struct `Deciding a case` {
    @Test(arguments: Engine.underTest)
    func `it closes with a cause for every matter, an action and an answer on the merits`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            let second = try await shop.write(at: 1) {
                try addComplaint("The driver was rude", touchpoint: .delivery, to: id, by: $0, in: $1)
            }
            let cause = try await shop.write(at: 1) {
                try addCause(
                    TrilingualText(english: "Route", hungarian: "Útvonal", persian: "مسیر"), by: $0, in: $1)
            }
            try await shop.write(at: 2) { try setCause(cause, of: second, by: $0, in: $1) }
            let matters = try await shop.read { try ComplaintRecord.list(of: id, in: $0) }
            let gaps = ClosureGaps(merits: false, action: true, causes: [matters[0].id])
            await #expect(throws: CaseRefusal.incomplete(gaps)) {
                try await shop.write(at: 3) { act, tx in
                    try closeCase(id, with: Closure(verdict: .upheld, merits: "Yes", action: ""), by: act, in: tx)
                }
            }
            #expect(try await shop.find(id).isOpen)
            try await shop.write(at: 60) { act, tx in
                let closure = Closure(
                    verdict: .upheld, merits: "You were right.", action: "Delivered", causes: [matters[0].id: cause])
                try closeCase(id, with: closure, by: act, in: tx)
            }
            let item = try await shop.find(id)
            #expect(item.stage == .closed)
            #expect(item.verdict == .upheld)
            let facts = try await shop.facts("case.closed", of: id)
            #expect(facts["minutes"] == 60)
            #expect(facts["cause"] == .id(cause))
            #expect(facts["touchpoint"] == "delivery")
            let staged = try await shop.read { snapshot in
                try EventLog.events(ofCase: id.uuid, limit: 100, in: snapshot).filter { $0.event.kind == "case.staged" }
                    .compactMap { $0.event.facts["to"]?.text }
            }
            #expect(staged == ["acknowledged", "assessed", "investigating", "responded", "closed"])
        }
    }

    @Test(arguments: Engine.underTest) func `no person's words reach the event log`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Zanzibar", "z@example.com"), "Zanzibar words")
            try await shop.write(at: 1) { try addNote("Zanzibar note", to: id, by: $0, in: $1) }
            try await shop.write(at: 2) {
                _ = try replyToCase(id, with: Reply("Zanzibar reply", onceKey: "1"), by: $0, in: $1)
            }
            try await shop.write(at: 3) { try passCase(id, to: shop.bela, saying: "Zanzibar pass", by: $0, in: $1) }
            try await shop.close(id, at: 4)
            let log = try await shop.read { try EventLog.events(after: 0, limit: 500, in: $0) }
            #expect(log.count > 8)
            #expect(log.allSatisfy { !$0.event.facts.canonical.contains("Zanzibar") })
        }
    }

    @Test(arguments: Engine.underTest)
    func `assessing changes the deadlines and shows the stages that it passed`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            let version = try await shop.find(id).version
            let found = Assessment(
                priority: .red, branch: .both, stake: WhatIsAtStake([.work, .money], line: "May cost her a client"),
                isCausedByCustomer: true)
            try await shop.write(at: 5) { try assessCase(id, as: found, expecting: version, by: $0, in: $1) }
            let item = try await shop.find(id)
            #expect(item.stage == .assessed)
            #expect(item.stake == found.stake)
            #expect(item.branch == .both)
            #expect(item.isCausedByCustomer)
            #expect(item.replyDueAt == .testing + .minutes(30))
            await #expect(throws: StaleVersion.self) {
                try await shop.write(at: 6) { try assessCase(id, as: found, expecting: version, by: $0, in: $1) }
            }
        }
    }

    @Test(arguments: Engine.underTest) func `two people cannot overwrite each other's level notes`(engine: Engine)
        async throws
    {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            var notes = LevelNotes()
            notes.fact = "The parcel came on Monday, opened."
            let first = notes
            try await shop.write { try writeLevelNotes(first, of: id, by: $0, in: $1) }
            await #expect(throws: StaleVersion.self) {
                try await shop.write { try writeLevelNotes(first, of: id, by: $0, in: $1) }
            }
            var read = try await shop.read { try LevelNotesRecord.find(of: id, in: $0) }
            #expect(read.fact == first.fact)
            read.feeling = "Played with"
            let second = read
            try await shop.write { try writeLevelNotes(second, of: id, by: $0, in: $1) }
            #expect(try await shop.read { try LevelNotesRecord.find(of: id, in: $0) }.version == 2)
        }
    }

    @Test(arguments: Engine.underTest) func `a retired cause stays in the record and cannot be chosen`(engine: Engine)
        async throws
    {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            let names = ["One", "Two"].map { TrilingualText(english: $0, hungarian: "", persian: "") }
            for _ in 1...2 { try await shop.write { try seedCauses(names, by: $0, in: $1) } }
            let causes = try await shop.read { try CauseRecord.all(in: $0) }
            #expect(causes.map(\.name.english) == ["One", "Two"])
            let matter = try #require(try await shop.read { try ComplaintRecord.list(of: id, in: $0) }.first)
            try await shop.write { try setCause(causes[0].id, of: matter.id, by: $0, in: $1) }
            #expect(try await shop.find(id).stage == .investigating)
            try await shop.write { try retireCause(causes[0].id, by: $0, in: $1) }
            try await shop.write { act, tx in
                try renameCause(
                    causes[1].id, to: TrilingualText(english: "Second", hungarian: "", persian: ""), by: act, in: tx)
            }
            #expect(try await shop.read { try CauseRecord.all(in: $0) }.map(\.name.english) == ["Second"])
            #expect(try await shop.read { try CauseRecord.all(withRetired: true, in: $0) }.count == 2)
            await #expect(throws: CaseRefusal.noSuchCause) {
                try await shop.write { try setCause(causes[0].id, of: matter.id, by: $0, in: $1) }
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `the first to take a case gets it, and handing on leaves a note`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            try await shop.write { _ = try takeCase(id, by: $0, in: $1) }
            await #expect(throws: CaseRefusal.taken(by: shop.anna)) {
                try await shop.write(by: .staff(shop.bela)) { _ = try takeCase(id, by: $0, in: $1) }
            }
            await #expect(throws: CaseRefusal.staffOnly) {
                try await shop.write(by: .system) { _ = try takeCase(id, by: $0, in: $1) }
            }
            try await shop.write { try passCase(id, to: shop.bela, saying: "She prefers calls", by: $0, in: $1) }
            #expect(try await shop.find(id).assignee == shop.bela)
            try await shop.write { try assignCase(id, to: nil, team: .testing(4), by: $0, in: $1) }
            #expect(try await shop.find(id).assignee == nil)
            let kinds = try await shop.kinds(of: id)
            #expect(kinds.suffix(4) == ["case.taken", "case.noted", "case.passed", "case.assigned"])
            try await shop.write { try recordGuideStep(2, done: ["listen.words"], for: id, by: $0, in: $1) }
            #expect(try await shop.find(id).guideDone == ["listen.words"])
        }
    }
}
