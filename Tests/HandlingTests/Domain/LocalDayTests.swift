import Foundation
import Handling
import Primitives
import Testing

@Suite struct `Local days` {
    @Test(arguments: zip(["1970-01-01", "2024-02-29", "2025-10-21", "2100-03-01"], [4, 4, 2, 1]))
    func `read and print the same text and know their weekday`(text: String, weekday: Int) throws {
        let day = try #require(LocalDay(iso8601: text))
        #expect(day.iso8601 == text)
        #expect(day.weekday == weekday)
        #expect(day.adding(days: -1).adding(days: 1) == day)
    }

    @Test(arguments: ["2025-02-29", "2025-13-01", "2025-1-1", "2025-00-10", "", "2025/01/01", "+025-01-01"])
    func `that do not exist are not read`(text: String) { #expect(LocalDay(iso8601: text) == nil) }

    @Test func `agree with the calendar of the system over two centuries`() {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        for number in stride(from: -40_000, to: 60_000, by: 97) {
            let date = Date(timeIntervalSince1970: Double(number) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day], from: date)
            let own = LocalDay(number: number).parts
            #expect([own.year, own.month, own.day] == [parts.year, parts.month, parts.day])
        }
    }

    @Test func `begin later in the west and earlier in the east`() {
        let late = utc("2025-10-21T22:30:00Z")
        #expect(LocalDay(late, in: Zones.budapest) == day("2025-10-22"))
        #expect(LocalDay(late, in: .gmt) == day("2025-10-21"))
        #expect(LocalDay(utc("1969-12-31T23:59:59Z"), in: .gmt) == day("1969-12-31"))
    }

    @Test func `have their minutes at the instants of the zone, whatever summer time does`() {
        let (spring, autumn) = (day("2025-03-30"), day("2025-10-26"))
        // 02:00 to 03:00 does not exist, so all of it is the instant of the change.
        #expect(spring.instant(atMinute: 119, in: Zones.budapest) == utc("2025-03-30T00:59:00Z"))
        #expect(spring.instant(atMinute: 120, in: Zones.budapest) == utc("2025-03-30T01:00:00Z"))
        #expect(spring.instant(atMinute: 150, in: Zones.budapest) == utc("2025-03-30T01:00:00Z"))
        #expect(spring.instant(atMinute: 180, in: Zones.budapest) == utc("2025-03-30T01:00:00Z"))
        #expect(spring.instant(atMinute: 181, in: Zones.budapest) == utc("2025-03-30T01:01:00Z"))
        // 02:00 to 03:00 comes twice, and the first coming counts.
        #expect(autumn.instant(atMinute: 150, in: Zones.budapest) == utc("2025-10-26T00:30:00Z"))
        #expect(autumn.instant(atMinute: 180, in: Zones.budapest) == utc("2025-10-26T02:00:00Z"))
        #expect(autumn.instant(atMinute: 1440, in: Zones.budapest) == utc("2025-10-26T23:00:00Z"))
    }

    @Test func `begin where summer time swallowed midnight in Tehran`() {
        #expect(day("2022-03-22").instant(atMinute: 0, in: Zones.tehran) == utc("2022-03-21T20:30:00Z"))
        #expect(day("2022-03-21").instant(atMinute: 1440, in: Zones.tehran) == utc("2022-03-21T20:30:00Z"))
        #expect(day("2022-03-22").instant(atMinute: 60, in: Zones.tehran) == utc("2022-03-21T20:30:00Z"))
        #expect(day("2022-09-22").instant(atMinute: 0, in: Zones.tehran) == utc("2022-09-21T20:30:00Z"))
        #expect(day("2022-09-21").instant(atMinute: 1410, in: Zones.tehran) == utc("2022-09-21T19:00:00Z"))
    }
}
