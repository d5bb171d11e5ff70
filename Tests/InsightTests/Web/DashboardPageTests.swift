import Listening
import Primitives
import Storage
import TestSupport
import Testing
import Web

@testable import Insight

@Suite struct `Looking at the dashboard` {
    @Test(arguments: LanguageCode.allCases)
    func `every figure leads to the events behind it, in three languages`(language: LanguageCode) async throws {
        try await Office.open(.sqlite) { office in
            for number in 1...25 { try await office.answer(number < 4 ? .angry : .happy, of: number) }
            let angry = try await office.angryCase()
            for invitation: UInt32 in 31...32 { try await office.note("invitation.sent", invitation, [:]) }
            try await office.hear()
            let model = try await office.dashboard()
            let locale = PageLocale(language: language, zoneName: "Europe/Budapest", now: .testing + .minutes(60))
            let page = String(decoding: DashboardPage(model: model, signs: nil).node.bytes(in: locale), as: UTF8.self)
            for measure in Measure.allCases {
                #expect(page.contains("/dashboard/\(measure.rawValue)?period=14-days"), "\(measure)")
            }
            #expect(page.contains("Emma"))
            #expect(page.contains("/dashboard/promises/due-today?period=14-days"))
            #expect(page.contains(InsightText.oldest(waited: .minutes(60)).string(in: locale)))
            #expect(page.contains("href=\"/cases/\(angry)\""))
            #expect(page.contains(InsightText.replied(share: 0).string(in: locale)))
            #expect(page.contains(InsightText.few.string(in: locale)))
            #expect(page.contains(Text.percent(22.0 / 25).string(in: locale)))
            #expect(!page.contains(" style="))
        }
    }

    @Test func `what another room asks of the viewer stands first and counts`() {
        let line = NeedsYouLine(
            title: .text("Kate"), remarks: [.verbatim("€60")], icon: .gift, href: "/approvals",
            action: .verbatim("Look"))
        let locale = PageLocale(language: .english, zoneName: "UTC", now: .testing)
        let page = NeedsYouCard(items: [], more: [line]).node.render(in: locale)
        #expect(page.contains("/approvals") && page.contains("Kate") && page.contains("€60"))
        #expect(!page.contains(InsightText.needsNone.string(in: locale)))
        let calm = NeedsYouCard(items: [], more: []).node.render(in: locale)
        #expect(calm.contains(InsightText.needsNone.string(in: locale)))
    }

    @Test func `how people are comes from the room that knows, and the column goes without it`() async throws {
        try await Office.open(.sqlite) { office in
            let model = try await office.dashboard()
            let locale = PageLocale(language: .english, zoneName: "Europe/Budapest", now: .testing)
            let sign = StaffSign(.verbatim("Rested"), .green, icon: .check, detail: .verbatim("0 in a row"))
            let told = DashboardPage(model: model, signs: [office.anna: sign]).node.render(in: locale)
            #expect(told.contains("Rested") && told.contains("0 in a row"))
            #expect(teamTable(model.team, [office.anna: sign], in: locale).contains { $0.last == "Rested: 0 in a row" })
            let silent = DashboardPage(model: model, signs: nil).node.render(in: locale)
            #expect(!silent.contains(InsightText.teamWellbeing.string(in: locale)))
        }
    }

    @Test(arguments: LanguageCode.allCases)
    func `a list of events says what its number means`(language: LanguageCode) async throws {
        try await Office.open(.sqlite) { office in
            try await office.answer(.angry, of: 1)
            try await office.hear()
            let behind = try await office.behind(.measure(.happiness))
            let locale = PageLocale(language: language, zoneName: "Europe/Budapest", now: .testing)
            let node = BehindPage(
                subject: .measure(.happiness), title: Measure.happiness.name, period: .fortnight, behind: behind
            ).node
            let page = String(decoding: node.bytes(in: locale), as: UTF8.self)
            #expect(page.contains(Measure.happiness.definition.string(in: locale)))
            #expect(page.contains("feedback.confirmed") && page.contains("Customer 1"))
            #expect(eventTable(behind.events, in: locale).count == 2)
        }
    }
}
