import Primitives
import Statistics
import Testing
import Web

@testable import Insight

@Suite struct `Figures and periods` {
    private let today = LocalDay(year: 2025, month: 10, day: 21)

    @Test(arguments: InsightPeriod.allCases)
    func `a period and the one before touch and are equally long`(period: InsightPeriod) {
        let (days, before) = (period.days(until: today), period.daysBefore(until: today))
        #expect(days.upperBound == today && before.upperBound.adding(days: 1) == days.lowerBound)
        #expect(days.upperBound.number - days.lowerBound.number + 1 == period.length)
        #expect(before.upperBound.number - before.lowerBound.number + 1 == period.length)
    }

    @Test func `the thirteen weeks of a quarter cover its days once`() {
        let buckets = InsightPeriod.quarter.buckets(until: today)
        #expect(buckets.count == 13 && buckets.first?.lowerBound == today.adding(days: -90))
        #expect(zip(buckets, buckets.dropFirst()).allSatisfy { $0.upperBound.adding(days: 1) == $1.lowerBound })
    }

    @Test func `shorter waiting is better and few cases are neither good nor bad`() {
        let figure = Figure(
            .firstReplyToAngry, value: .median(minutes: 9, count: 30), before: .median(minutes: 13, count: 25),
            series: [])
        #expect(figure.isBetter == true && figure.change == -4)
        let thin = Figure(
            .firstReplyToAngry, value: .median(minutes: 9, count: 3), before: .median(minutes: 13, count: 25),
            series: [])
        #expect(thin.isBetter == nil && thin.value.isThin)
    }

    @Test func `a change that rounds to nothing is neither good nor bad`() {
        let figure = Figure(
            .happiness, value: .share(Statistics.Share(6_960, of: 10_000)),
            before: .share(Statistics.Share(7_000, of: 10_000)), series: [])
        #expect(figure.isBetter == nil)
        let seen = Figure(
            .happiness, value: .share(Statistics.Share(6_940, of: 10_000)),
            before: .share(Statistics.Share(7_000, of: 10_000)), series: [])
        #expect(seen.isBetter == false)
    }

    @Test func `a rise of angry answers is told only when chance does not explain it`() {
        let before = FaceTally(delighted: 40, happy: 150, disappointed: 4, angry: 6)
        let risen = FaceTally(delighted: 40, happy: 130, disappointed: 6, angry: 24)
        let found = AngerChange.found(now: risen, before: before, angryByTouchpoint: ["delivery": 15, "billing": 9])
        #expect(found?.isWorse == true && found?.touchpoint == "delivery")
        let same = FaceTally(delighted: 40, happy: 149, disappointed: 4, angry: 7)
        #expect(AngerChange.found(now: same, before: before, angryByTouchpoint: [:]) == nil)
        let few = FaceTally(happy: 2, angry: 10)
        #expect(AngerChange.found(now: few, before: before, angryByTouchpoint: [:]) == nil)
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("@a", "'@a"), ("-5", "-5"), ("+36 20", "'+36 20"), ("a,b", "\"a,b\""),
        ("a\"b", "\"a\"\"b\""), ("نام", "نام"),
    ])
    func `a spreadsheet runs nothing of a cell`(text: String, cell: String) {
        #expect(SafeCSV.cell(text) == cell)
    }
}
