import Foundation
import Primitives
import Testing

@testable import People

@Suite struct `Working in shifts` {
    @Test(arguments: [
        ("2025-10-21T08:00:00Z", "UTC", 2, 480),
        ("2025-10-21T08:00:00Z", "Europe/Budapest", 2, 600),
        ("2025-10-21T08:00:00Z", "Asia/Tehran", 2, 690),
        ("2025-10-26T00:30:00Z", "Europe/Budapest", 7, 150),
        ("2025-10-26T01:30:00Z", "Europe/Budapest", 7, 150),
        ("2025-10-24T20:30:00Z", "Asia/Tehran", 6, 0),
        ("1969-12-31T23:59:59Z", "UTC", 3, 1439),
        ("2025-10-20T02:00:00Z", "America/New_York", 7, 1320),
    ])
    func `the clock on the brand's wall counts`(time: String, zone: String, weekday: Int, minute: Int) throws {
        let local = LocalMinute(try #require(Instant(iso8601: time)), in: try #require(TimeZone(identifier: zone)))
        #expect(local.weekday == weekday && local.minute == minute)
    }

    @Test func `a shift is half open and may end at midnight`() throws {
        let late = Shift(weekday: 1, fromMinute: 1320, toMinute: 1440)
        let monday = try #require(Instant(iso8601: "2025-10-20T22:00:00Z"))
        #expect(late.covers(LocalMinute(monday, in: .gmt)))
        #expect(!late.covers(LocalMinute(monday - .milliseconds(1), in: .gmt)))
        #expect(!late.covers(LocalMinute(monday + .hours(2), in: .gmt)))
    }

    @Test(arguments: [
        ([Shift(weekday: 0, fromMinute: 0, toMinute: 60)], ShiftRefusal.outsideDay),
        ([Shift(weekday: 8, fromMinute: 0, toMinute: 60)], .outsideDay),
        ([Shift(weekday: 1, fromMinute: 60, toMinute: 60)], .outsideDay),
        ([Shift(weekday: 1, fromMinute: 600, toMinute: 1441)], .outsideDay),
        (
            [Shift(weekday: 1, fromMinute: 540, toMinute: 720), Shift(weekday: 1, fromMinute: 700, toMinute: 800)],
            .overlapping
        ),
        ((0..<29).map { Shift(weekday: $0 % 7 + 1, fromMinute: $0 / 7 * 60, toMinute: $0 / 7 * 60 + 30) }, .tooMany),
    ])
    func `a week that does not hold together is refused`(shifts: [Shift], expected: ShiftRefusal) {
        #expect(throws: expected) { try Shift.checkPlan(shifts) }
    }

    @Test func `spans that touch are fine`() throws {
        try Shift.checkPlan([
            Shift(weekday: 1, fromMinute: 720, toMinute: 1440), Shift(weekday: 1, fromMinute: 0, toMinute: 720),
        ])
    }
}
