import People
import Primitives
import Statistics
import Storage
import TestSupport
import Testing
import Web

@testable import Insight

@Suite struct `Listing who will leave` {
    @Test(arguments: Engine.underTest)
    func `the night keeps a list with reasons and values, and the page tells it`(engine: Engine) async throws {
        try await Office.open(engine) { office in
            try await Market(customers: 900).move(into: office)
            try await forecastValues(by: office.night(), in: office.database)
            let report = try await findLeaving(by: office.night(), in: office.database)
            #expect(report.state == .fitted)
            let (night, run, rows, byValue) = try await office.database.read(in: office.tenant) { snapshot in
                (
                    try #require(try ChurnRecord.night(in: snapshot)), try ChurnRecord.run(at: .testing, in: snapshot),
                    try ChurnRecord.page(byValue: false, after: 0, limit: 26, in: snapshot),
                    try ChurnRecord.page(byValue: true, after: 0, limit: 26, in: snapshot)
                )
            }
            #expect(night.report == report && run == nil && rows.count == 26)
            #expect(rows.map(\.prediction.chance) == rows.map(\.prediction.chance).sorted(by: >))
            #expect(byValue.compactMap(\.risk) == byValue.compactMap(\.risk).sorted(by: >))
            #expect((byValue.first?.risk ?? 0) > 0)
            let risk = try #require(night.risk)
            #expect(night.riskInterval?.contains(risk) == true && night.valued <= night.customers)
            for language in LanguageCode.allCases {
                let locale = PageLocale(language: language, zoneName: "Europe/Budapest", now: .testing)
                let page = ChurnPage(
                    night: night, run: nil, customers: Array(rows.prefix(25)), byValue: false, next: 25, mayAsk: true
                ).node.render(in: locale)
                let line = try #require(rows.first)
                #expect(page.contains("href=\"/customers/\(line.prediction.customer)\"") && page.contains("<svg"))
                #expect(page.contains("/churn?after=25") && !page.contains(" style="))
                for reason in line.prediction.reasons { #expect(page.contains(reason.told.string(in: locale))) }
                #expect(page.contains(InsightText.churnCaution.string(in: locale)))
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `thin data take the list of the night before away and say what is missing`(engine: Engine) async throws {
        try await Office.open(engine) { office in
            try await Market(customers: 900).move(into: office)
            try await findLeaving(by: office.night(), in: office.database)
            try await office.write { _, tx in try tx.run("DELETE FROM orders WHERE number LIKE '%1-%'") }
            try await office.write { _, tx in try tx.run("DELETE FROM orders WHERE number NOT LIKE '8%'") }
            let report = try await findLeaving(by: office.night(1), in: office.database)
            #expect(report.state == .thin)
            let left = try await office.database.read(in: office.tenant) {
                try ChurnRecord.page(byValue: false, after: 0, limit: 5, in: $0)
            }
            #expect(left.isEmpty)
            let locale = PageLocale(language: .english, zoneName: "Europe/Budapest", now: .testing)
            let night = try await office.database.read(in: office.tenant) { try ChurnRecord.night(in: $0) }
            let page = ChurnPage(
                night: night, run: nil, customers: [], byValue: false, next: nil, mayAsk: false
            ).node.render(in: locale)
            #expect(page.contains(InsightText.churnThin.string(in: locale)))
        }
    }

    @Test(arguments: Engine.underTest)
    func `asking twice within ten minutes calculates once, and the page shows how far it is`(engine: Engine)
        async throws
    {
        try await Office.open(engine) { office in
            for _ in 0..<2 { try await office.write { act, tx in try askForChurn(by: act, in: tx) } }
            let clock = MovableClock.testing().clock
            let loop = OutboxLoop(
                database: office.database, workers: [churnWorker(database: office.database, clock: clock)],
                clock: clock)
            #expect(try await loop.runDue() == 1)
            let events = try await office.database.read(in: office.tenant) {
                try $0.count("SELECT COUNT(*) AS n FROM events WHERE kind = 'insight.predicted'")
            }
            #expect(events == 1)
            try await office.write { act, tx in
                try ChurnRecord.note(ChurnRun(startedAt: act.at, done: 20, total: 80), in: tx)
            }
            let run = try await office.database.read(in: office.tenant) { try ChurnRecord.run(at: .testing, in: $0) }
            let page = ChurnPage(
                night: nil, run: run, customers: [], byValue: false, next: nil, mayAsk: true
            ).node.render(in: PageLocale(language: .english, zoneName: "UTC", now: .testing))
            #expect(page.contains("<progress") && page.contains("20 of 80"))
        }
    }
}
