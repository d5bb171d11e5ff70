import People
import Primitives
import Statistics
import TestSupport
import Testing
import Web

@testable import Insight

@Suite struct `Looking at studies` {
    private func locale(_ language: LanguageCode) -> PageLocale {
        PageLocale(language: language, zoneName: "Europe/Budapest", now: .testing)
    }

    @Test(arguments: LanguageCode.allCases)
    func `the outlook says what it rests on, or why there is none`(language: LanguageCode) {
        let locale = locale(language)
        let basis = ValueBasis(
            state: .fitted, customers: 900, repeaters: 400, checkPercent: -7, remarks: [.spendFollowsFrequency])
        func card(_ chance: Double?, before: Double?) -> String {
            let value = CustomerValue(
                customer: .testing(1), repeats: chance == nil ? 0 : 3, chance: chance, chanceBefore: before,
                purchases: 1.24, worth: 31_260)
            return OutlookCard(basis: basis, at: .testing, value: value, currency: .euro).node.render(in: locale)
        }
        let told = card(0.42, before: 0.9)
        for text in [
            InsightText.outlookAbout(chance: 0.42), InsightText.outlookBefore(chance: 0.9),
            InsightText.outlookChecked(share: 0.07), InsightText.outlookSpend,
            InsightText.outlookBasis(repeats: 3, customers: 900, repeaters: 400, at: .testing),
            .money(Money(minorUnits: 31_300, currency: .euro)),
        ] { #expect(told.contains(text.string(in: locale)), "\(text)") }
        #expect(!card(0.42, before: 0.5).contains(InsightText.outlookBefore(chance: 0.5).string(in: locale)))
        #expect(card(nil, before: nil).contains(InsightText.outlookOnce.string(in: locale)))
        let thin = OutlookCard(
            basis: ValueBasis(state: .thin, customers: 70, repeaters: 12), at: .testing, value: nil, currency: .euro
        ).node.render(in: locale)
        #expect(thin.contains(InsightText.outlookThin(count: 12, needed: 100).string(in: locale)))
    }

    @Test(arguments: LanguageCode.allCases)
    func `each silent customer is linked, with every reason as a sentence`(language: LanguageCode) {
        let locale = locale(language)
        let reasons: [SlippingReason] = [
            .chanceFell(from: 0.8, to: 0.25),
            .stoppedAnswering(answeredBefore: 4, askedBefore: 5, askedNow: 3, surprise: 0.03),
            .returnsRose(before: Share(0, of: 5), now: Share(2, of: 3), surprise: 0.01),
        ]
        let line = SlippingCustomer(
            place: 25, customer: .testing(5), name: "Emma", isKeyAccount: true, chance: nil, reasons: reasons)
        let night = SlippingNight(at: .testing, listed: 26, complained: 4, unremarkable: 9)
        let page = SlippingPage(night: night, customers: [line], next: 25).node.render(in: locale)
        for reason in reasons { #expect(page.contains(reason.told.string(in: locale))) }
        #expect(page.contains("href=\"/customers/\(line.customer)\"") && page.contains("/slipping?after=25"))
        let empty = SlippingPage(night: night, customers: [], next: nil).node.render(in: locale)
        #expect(empty.contains(InsightText.slippingNone.string(in: locale)))
        let never = SlippingPage(night: nil, customers: [], next: nil).node.render(in: locale)
        #expect(never.contains(InsightText.slippingNever.string(in: locale)))
    }

    @Test(arguments: LanguageCode.allCases)
    func `leaving is drawn and told, thin data are told alone`(language: LanguageCode) {
        let locale = locale(language)
        let pasts = (0..<120).map { number in
            var past = CustomerPast(customer: .testing(UInt32(number)), seen: .testing - .days(400))
            past.see(.testing - .days(number % 3 == 0 ? 300 : 20))
            past.bads = [.testing - .days(320)]
            past.recoveries = number % 2 == 0 ? [.testing - .days(315)] : []
            return past
        }
        func page(_ pasts: [CustomerPast]) -> String {
            let study = LeavingStudy(pasts, silence: .quarter, at: .testing)
            return LeavingPage(study: study, since: .testing - .days(1_000)).node.render(in: locale)
        }
        let full = page(pasts)
        #expect(full.contains("<svg") && !full.contains(" style=") && !full.contains("<style"))
        for text in [
            InsightText.leavingDefinition(count: 90), InsightText.leavingObservational, InsightText.leavingRecovered,
        ] { #expect(full.contains(text.string(in: locale))) }
        let thin = page(Array(pasts.prefix(10)))
        #expect(!thin.contains("<svg viewBox") && thin.contains(InsightText.leavingThin.string(in: locale)))
    }

    @Test(arguments: LanguageCode.allCases)
    func `a chart shows its signals, and calm or thin data are said`(language: LanguageCode) throws {
        let locale = locale(language)
        let days = (0..<90).map { Share($0 == 80 ? 45 : 20 + $0 % 3, of: 200) }
        let chart = try #require(WarningChart("delivery", days: days, from: LocalDay(year: 2025, month: 7, day: 1)))
        let page = WarningsPage(charts: WarningCharts(charts: [chart], thin: ["repair"]), raised: chart.signals)
            .node.render(in: locale)
        let signal = try #require(chart.signals.first { $0.chart == .share })
        #expect(page.contains(signal.told.string(in: locale)) && page.contains("id=\"chart-delivery\""))
        #expect(page.contains("class=\"alarm\"") && !page.contains("<style"))
        #expect(page.contains(InsightText.touchpointRepair.string(in: locale)))
        let calm = WarningsPage(charts: WarningCharts(charts: [chart], thin: []), raised: []).node.render(in: locale)
        #expect(calm.contains(InsightText.warningsCalm.string(in: locale)))
        let none = WarningsPage(charts: WarningCharts(charts: [], thin: []), raised: []).node.render(in: locale)
        #expect(none.contains(InsightText.warningsNone.string(in: locale)))
    }
}
