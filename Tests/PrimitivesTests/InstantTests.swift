import Foundation
import Primitives
import TestSupport
import Testing

@Suite struct `Telling a point in time` {
    @Test func `every millisecond of a second is printed and read back`() {
        for milliseconds in Int64(0)..<1000 {
            let instant = Instant.testing + .milliseconds(milliseconds)
            #expect(instant.iso8601.hasSuffix(".\(String(format: "%03d", Int(milliseconds)))Z"))
            #expect(Instant(iso8601: instant.iso8601) == instant)
        }
    }

    @Test(
        arguments: zip(
            [0, -1, 951_782_399_999, 951_782_400_000, 4_107_542_400_000, -62_135_596_800_000, 253_402_300_799_999],
            [
                "1970-01-01T00:00:00.000Z", "1969-12-31T23:59:59.999Z", "2000-02-28T23:59:59.999Z",
                "2000-02-29T00:00:00.000Z", "2100-03-01T00:00:00.000Z", "0001-01-01T00:00:00.000Z",
                "9999-12-31T23:59:59.999Z",
            ]))
    func `known points are printed as the calendar says`(milliseconds: Int64, text: String) {
        #expect(Instant(milliseconds: milliseconds).iso8601 == text)
        #expect(Instant(iso8601: text)?.milliseconds == milliseconds)
    }

    @Test func `every day of 400 years is read as it was printed`() {
        let days = stride(from: Int64(-60_000), to: 90_000, by: 1).map { Instant(milliseconds: $0 * 86_400_000 + 43) }
        #expect(days.allSatisfy { Instant(iso8601: $0.iso8601) == $0 })
        #expect(Set(days.map(\.iso8601)).count == days.count)
    }

    @Test(
        arguments: zip(
            [
                "2025-10-21T08:00:00Z", "2025-10-21t08:00:00z", "2025-10-21 08:00:00.0Z", "2025-10-21T10:00:00+02:00",
                "2025-10-21T11:30:00.5+03:30", "2025-10-20T20:15:00.1239-11:45", "2016-12-31T23:59:60Z",
            ],
            [
                1_761_033_600_000, 1_761_033_600_000, 1_761_033_600_000, 1_761_033_600_000, 1_761_033_600_500,
                1_761_033_600_123, 1_483_228_800_000,
            ] as [Int64]))
    func `the spellings of RFC 3339 are read`(text: String, milliseconds: Int64) {
        #expect(Instant(iso8601: text)?.milliseconds == milliseconds)
    }

    @Test(arguments: [
        "", "2025-10-21", "2025-10-21T08:00:00", "2025-10-21T08:00Z", "2025-02-29T08:00:00Z", "2025-13-01T08:00:00Z",
        "2025-00-10T08:00:00Z", "2025-10-00T08:00:00Z", "2025-10-21T24:00:00Z", "2025-10-21T08:60:00Z",
        "2025-10-21T08:00:61Z", "2025-10-21T08:00:00.Z", "2025-10-21T08:00:00+2:00", "2025-10-21T08:00:00+24:00",
        "2025-10-21T08:00:00Zx", " 2025-10-21T08:00:00Z", "25-10-21T08:00:00Z", "۲۰۲۵-10-21T08:00:00Z",
    ])
    func `other texts are no point in time`(text: String) {
        #expect(Instant(iso8601: text) == nil)
    }

    @Test func `spans are added, taken away and measured`() {
        let later = Instant.testing + .minutes(90)
        #expect(later - .testing == .hours(1) + .minutes(30))
        #expect(Instant.testing - later == .minutes(-90))
        #expect(later - .days(1) < .testing)
        #expect(Duration.seconds(1.9996).milliseconds == 1999)
        #expect(Duration.milliseconds(-1500).milliseconds == -1500)
    }

    @Test func `a Foundation date is rounded to the nearest millisecond`() {
        #expect(Instant(Date(timeIntervalSince1970: 1.0006)).milliseconds == 1001)
        #expect(Instant(Instant.testing.date) == .testing)
    }

    @Test func `a movable clock stands still until it is moved`() {
        let movable = MovableClock.testing()
        let clock = movable.clock
        #expect(clock.now == .testing)
        movable.advance(by: .hours(2))
        #expect(clock.now == .testing + .hours(2))
        movable.set(to: Instant(milliseconds: 5))
        #expect(clock.now == Instant(milliseconds: 5))
        #expect(movable.now == clock.now)
    }
}
