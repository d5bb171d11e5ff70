import Foundation
import Listening
import Primitives
import TestSupport
import Testing

@Suite struct `Counting days` {
    private func zone(_ name: String) throws -> TimeZone { try #require(TimeZone(identifier: name)) }

    @Test(arguments: [
        ("1970-01-01T00:00:00Z", "UTC", "1970-01-01"), ("1969-12-31T23:59:59Z", "UTC", "1969-12-31"),
        ("2024-02-29T12:00:00Z", "UTC", "2024-02-29"), ("2000-02-29T23:30:00Z", "Europe/Budapest", "2000-03-01"),
        ("2025-10-21T22:30:00Z", "Europe/Budapest", "2025-10-22"),
        ("2025-12-31T20:29:59Z", "Asia/Tehran", "2025-12-31"),
        ("2025-12-31T20:30:00Z", "Asia/Tehran", "2026-01-01"), ("2100-02-28T23:00:00Z", "UTC", "2100-02-28"),
    ])
    func `a day is the brand's own`(time: String, zoneName: String, day: String) throws {
        let instant = try #require(Instant(iso8601: time))
        #expect(localDay(of: instant, in: try zone(zoneName)) == day)
    }

    @Test func `days agree with the calendar over four hundred years`() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        for step in stride(from: -70_000, through: 70_000, by: 613) {
            let instant = Instant(milliseconds: Int64(step) * 86_400_000 + 43_200_000)
            let parts = calendar.dateComponents([.year, .month, .day], from: instant.date)
            let (year, month, day) = (parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
            let expected = String(format: "%04d-%02d-%02d", year, month, day)
            #expect(localDay(of: instant, in: .gmt) == expected)
        }
    }

    @Test func `a wish to be called means the next such hours of the brand's day`() throws {
        let budapest = try zone("Europe/Budapest")
        // 10:00 in Budapest.
        let morning = CallbackWindow.morning.next(after: .testing, in: budapest)
        #expect(morning.from == .testing)
        #expect(morning.to == .testing + .hours(2))
        let evening = CallbackWindow.evening.next(after: .testing, in: budapest)
        #expect(evening.from == .testing + .hours(7))
        #expect(evening.to == .testing + .hours(10))
    }

    @Test func `hours that are nearly over mean those of the next day`() throws {
        let budapest = try zone("Europe/Budapest")
        let late = Instant.testing + .minutes(100)
        let morning = CallbackWindow.morning.next(after: late, in: budapest)
        #expect(morning.from == .testing + .hours(23))
        #expect(morning.to == .testing + .hours(26))
    }

    @Test func `the day of the change to winter time keeps its hours`() throws {
        let budapest = try zone("Europe/Budapest")
        let saturday = try #require(Instant(iso8601: "2025-10-25T20:00:00Z"))
        let morning = CallbackWindow.morning.next(after: saturday, in: budapest)
        #expect(morning.from == Instant(iso8601: "2025-10-26T08:00:00Z"))
    }
}
