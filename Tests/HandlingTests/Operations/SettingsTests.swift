import Foundation
import Handling
import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Hours and targets of a brand` {
    @Test(arguments: Engine.underTest)
    func `are kept as they were set, and open cases follow them`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            #expect(try await shop.find(id).replyDueAt == .testing + .minutes(240))
            #expect(try await shop.read { try ClocksRecord.calendar(in: $0) }.version == 0)
            let calendar = try BusinessCalendar(
                week: [2: [span(540, 660), span(720, 1440)], 3: [.wholeDay]],
                holidays: [day("2025-10-22"): [span(600, 660)]],
                zone: Zones.budapest)
            try await shop.write { try setCalendar(calendar, expecting: 0, by: $0, in: $1) }
            let read = try await shop.read { try ClocksRecord.calendar(in: $0) }
            #expect(read.calendar == calendar)
            #expect(read.version == 1)
            await #expect(throws: StaleVersion.self) {
                try await shop.write { try setCalendar(calendar, expecting: 0, by: $0, in: $1) }
            }
            let level = try #require(ServiceLevel(replyMinutes: 90, solveMinutes: 900))
            try await shop.write { try setServiceLevels([.normal: level], by: $0, in: $1) }
            #expect(try await shop.posted(recountDeadlinesKind).count == 2)
            try await shop.write(at: 1, by: .system) { try recountDeadlines(after: nil, by: $0, in: $1) }
            // Opened at 10:00; an hour until the break at 11:00, the rest from 12:00.
            #expect(try await shop.find(id).replyDueAt == .testing + .minutes(150))
            #expect(try await shop.kinds(of: id).last == "case.deadlines")
            let told = try #require(try await shop.read { try explainDeadline(.solve, of: id, in: $0) })
            #expect(told.target == .workingMinutes(900))
            #expect(told.holidays == [day("2025-10-22")])
        }
    }

    @Test(arguments: Engine.underTest) func `recounting goes on page by page`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let eva = try await shop.customer("Eva", "eva@example.com")
            var ids: [CaseID] = []
            for _ in 0..<3 { ids.append(try await shop.openCase(of: eva)) }
            let level = try #require(ServiceLevel(replyMinutes: 60, solveMinutes: 600))
            try await shop.write { try setServiceLevels([.normal: level], by: $0, in: $1) }
            try await shop.write(by: .system) { try recountDeadlines(after: nil, limit: 2, by: $0, in: $1) }
            let next = try #require(try await shop.posted(recountDeadlinesKind).last?["after"]?.id(CaseID.self))
            #expect(next == ids[1])
            #expect(try await shop.find(ids[2]).replyDueAt == .testing + .minutes(240))
            try await shop.write(by: .system) { try recountDeadlines(after: next, limit: 2, by: $0, in: $1) }
            for id in ids { #expect(try await shop.find(id).replyDueAt == .testing + .minutes(60)) }
        }
    }

    @Test(arguments: Engine.underTest) func `the days of the law come from the brand's settings`(engine: Engine)
        async throws
    {
        try await Shop.open(engine) { shop in
            try await shop.write { act, tx in
                try tx.run("UPDATE tenants SET settings = '{\"legal_days\":10}' WHERE tenant_id = \(act.tenant)")
            }
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            #expect(try await shop.find(id).legalDueAt == Instant(iso8601: "2025-10-31T23:00:00Z"))
        }
    }

    @Test(arguments: Engine.underTest) func `macros and plans are added, changed and removed`(engine: Engine)
        async throws
    {
        try await Shop.open(engine) { shop in
            let id = try await shop.write {
                try addMacro(name: "Thanks", language: .hungarian, body: "Köszönjük, {name}!", by: $0, in: $1)
            }
            var macro = try #require(try await shop.read { try MacroRecord.all(in: .hungarian, $0) }.first)
            #expect(try await shop.read { try MacroRecord.all(in: .persian, $0) }.isEmpty)
            macro.body = "Köszönjük a jelzését, {name}!"
            let changed = macro
            try await shop.write { try changeMacro(changed, by: $0, in: $1) }
            await #expect(throws: StaleVersion.self) {
                try await shop.write { try changeMacro(changed, by: $0, in: $1) }
            }
            await #expect(throws: CaseRefusal.emptyText) {
                try await shop.write { _ = try addMacro(name: " ", language: .english, body: "x", by: $0, in: $1) }
            }
            try await shop.write { try removeMacro(id, by: $0, in: $1) }
            #expect(try await shop.read { try MacroRecord.all($0) }.isEmpty)

            let text = TrilingualText(english: "Sorry", hungarian: "Sajnáljuk", persian: "متأسفیم")
            let draft = PlanDraft(name: "Late", conditions: PlanConditions(), steps: PlanSteps(firstSentence: text))
            for _ in 1...2 { try await shop.write { try seedPlans([draft, draft], by: $0, in: $1) } }
            var plans = try await shop.read { try PlanRecord.all(in: $0) }
            #expect(plans.map(\.position) == [1, 2])
            #expect(plans[0].steps.firstSentence == text)
            plans[0].isActive = false
            let plan = plans[0]
            try await shop.write { try changePlan(plan, by: $0, in: $1) }
            #expect(try await shop.read { try PlanRecord.find(plan.id, in: $0) }?.isActive == false)
            try await shop.write { try removePlan(plan.id, by: $0, in: $1) }
            #expect(try await shop.read { try PlanRecord.all(in: $0) }.count == 1)
        }
    }
}
