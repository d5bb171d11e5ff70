import Primitives
import Statistics
import TestSupport
import Testing

@testable import Insight

@Suite struct `Foretelling who leaves` {
    private let now = Instant.testing

    /// So many customers who bought each so many days before the time of tests.
    private func trail(_ number: Int, _ days: [Double]) -> CustomerTrail {
        var trail = CustomerTrail(customer: .testing(UInt32(1_000 + number)))
        trail.orders = days.map { .init(at: now - .seconds(Int64($0 * 86_400))) }
        return trail
    }

    private func model(_ trails: [CustomerTrail]) -> ChurnModel {
        var learning = ChurnRows(at: now - ChurnRows.silence - ChurnRows.silence)
        var judging = ChurnRows(at: now - ChurnRows.silence)
        for trail in trails {
            learning.add(trail)
            judging.add(trail)
        }
        return ChurnModel(learning: learning, judging: judging)
    }

    private func market(_ count: Int) -> [CustomerTrail] {
        Market(customers: count).visits.enumerated().map { trail($0.offset, $0.element) }
    }

    @Test func `a property looks only at what happened until its moment`() {
        var one = trail(1, [200, 100, 5])
        one.orders.append(.init(at: now - .days(30), returnedAt: now - .days(20)))
        one.answers = [.init(at: now - .days(40), isUnhappy: true), .init(at: now - .days(3), isUnhappy: false)]
        one.cases = [.init(at: now - .days(40), closedAt: now - .days(2)), .init(at: now - .days(4), closedAt: nil)]
        func values(at moment: Instant) -> [ChurnProperty: Double] {
            Dictionary(uniqueKeysWithValues: zip(ChurnProperty.allCases, ChurnRows.values(of: one, at: moment)))
        }
        let (today, earlier) = (values(at: now), values(at: now - .days(25)))
        #expect(today[.orders] == 2 && today[.ordersBefore] == 1 && today[.returns] == 1)
        #expect(today[.unhappy] == 1 && today[.happy] == 1 && today[.cases] == 2 && today[.openCases] == 1)
        // Twenty-five days ago the fourth order was still kept, and neither the late case nor the good answer was there.
        #expect(earlier[.orders] == 3 && earlier[.returns] == 0)
        #expect(earlier[.happy] == 0 && earlier[.cases] == 1 && earlier[.openCases] == 1)
    }

    @Test func `whoever was lost already is no row, and silence of half a year is leaving`() {
        var rows = ChurnRows(at: now - .days(180))
        rows.add(trail(1, [400]))
        rows.add(trail(2, [300]))
        rows.add(trail(3, [300, 100]))
        rows.add(trail(4, [100]))
        #expect(rows.left == [true, false])
    }

    @Test func `a market in which silence means leaving is foretold, and the silent stand first`() throws {
        let trails = market(900)
        let model = model(trails)
        #expect(model.report.state == .fitted)
        let quality = try #require(model.report.quality)
        #expect(quality.area > 0.6 && quality.areaInterval.contains(quality.area))
        #expect((quality.fifths.first?.lift ?? 0) > (quality.fifths.last?.lift ?? 9))
        let silent = try #require(model.prediction(of: trail(1, [500, 400, 170]), at: now))
        let lively = try #require(model.prediction(of: trail(2, [90, 60, 30, 2]), at: now))
        #expect(silent.chance > lively.chance + 0.1)
        #expect(!silent.reasons.isEmpty && silent.reasons.count <= 2)
        #expect(model.prediction(of: trail(3, [300]), at: now) == nil)
    }

    @Test func `few customers give a report and no prediction`() {
        let model = model(market(60))
        #expect(model.report.state == .thin && model.report.quality == nil)
        #expect(model.prediction(of: trail(1, [10]), at: now) == nil)
    }

    @Test func `where leaving follows nothing, it is called guessing and nobody is listed`() {
        var dice = Seeded(seed: 3)
        let trails = (0..<600).map { number -> CustomerTrail in
            let days = [400.0, 300, 100].map { $0 - Double(dice.next() % 40) }
            // Everybody was there a year ago; whether they came back in each half year is a throw of its own.
            return trail(number, [days[0]] + days.dropFirst().filter { _ in dice.next() % 2 == 0 })
        }
        let model = model(trails)
        #expect(model.report.state == .guessing)
        #expect(model.prediction(of: trails[0], at: now) == nil)
    }

    @Test func `report and reasons survive being kept`() throws {
        let report = model(market(900)).report
        #expect(ChurnReport(stored: report.stored) == report)
        let reasons: [ChurnReason] = [
            .silent(days: 3), .noOrder(days: nil), .noOrder(days: 9), .fewerOrders(now: 1, before: 4), .noOrders,
            .returns(2), .unhappy(1), .cases(2), .openCases(1), .new(days: 20),
        ]
        for reason in reasons { #expect(ChurnReason(stored: reason.stored) == reason) }
    }

    @Test func `value at risk is that of a present customer, times the chance of having left`() {
        func value(_ chance: Double?, _ worth: Int64?) -> CustomerValue {
            CustomerValue(
                customer: .testing(1), repeats: 2, chance: chance, chanceBefore: nil, purchases: 1, worth: worth)
        }
        #expect(value(0.25, 10_000).atRisk == 30_000)
        #expect(value(0.99, 9_900).atRisk == 100)
        #expect(value(nil, 10_000).atRisk == nil && value(0.5, nil).atRisk == nil)
    }
}
