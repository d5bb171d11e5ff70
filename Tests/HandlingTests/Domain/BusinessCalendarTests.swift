import Foundation
import Handling
import Primitives
import Testing

@Suite struct `A business calendar` {
    private static let lunch = [span(540, 720), span(780, 1020)]

    @Test func `refuses hours that overlap, touch no day or leave the week empty`() {
        #expect(throws: BusinessCalendar.Refusal.overlap(weekday: 2)) {
            try BusinessCalendar(week: [2: [span(540, 720), span(719, 1020)]], zone: .gmt)
        }
        #expect(throws: BusinessCalendar.Refusal.noSuchWeekday(8)) {
            try BusinessCalendar(week: [8: [.officeHours]], zone: .gmt)
        }
        #expect(throws: BusinessCalendar.Refusal.neverOpen) { try BusinessCalendar(week: [1: []], zone: .gmt) }
        #expect(throws: BusinessCalendar.Refusal.holidayOverlap(day("2025-12-24"))) {
            try BusinessCalendar(
                week: [1: [.officeHours]], holidays: [day("2025-12-24"): [span(0, 60), span(30, 90)]], zone: .gmt)
        }
        #expect(MinuteSpan(600, 600) == nil)
        #expect(MinuteSpan(600, 1441) == nil)
        #expect(MinuteSpan(-1, 60) == nil)
    }

    @Test func `takes hours that touch, in any order`() throws {
        let calendar = try BusinessCalendar(week: [3: [span(720, 780), span(540, 720)]], zone: .gmt)
        #expect(calendar.hours(on: day("2025-10-22")) == [span(540, 720), span(720, 780)])
    }

    @Test(arguments: [
        (Weekend.saturdaySunday, [1, 2, 3, 4, 5]), (.thursdayFriday, [1, 2, 3, 6, 7]), (.friday, [1, 2, 3, 4, 6, 7]),
        (.fridaySaturday, [1, 2, 3, 4, 7]), (.sunday, [1, 2, 3, 4, 5, 6]), (.none, [1, 2, 3, 4, 5, 6, 7]),
    ])
    func `rests on the weekend of its country`(weekend: Weekend, open: [Int]) {
        let calendar = BusinessCalendar.regular(weekend: weekend, zone: Zones.tehran)
        let monday = day("2025-10-20")
        #expect((0..<7).filter { !calendar.hours(on: monday.adding(days: $0)).isEmpty }.map { $0 + 1 } == open)
    }

    @Test func `skips the lunch break, the night and the weekend`() {
        let calendar = BusinessCalendar.regular(hours: Self.lunch, zone: Zones.budapest)
        // Friday 11:30 in Budapest, summer time.
        let start = utc("2025-10-17T09:30:00Z")
        #expect(calendar.deadline(after: 30, from: start) == utc("2025-10-17T10:00:00Z"))
        #expect(calendar.deadline(after: 31, from: start) == utc("2025-10-17T11:01:00Z"))
        #expect(calendar.deadline(after: 30 + 240, from: start) == utc("2025-10-17T15:00:00Z"))
        #expect(calendar.deadline(after: 30 + 240 + 1, from: start) == utc("2025-10-20T07:01:00Z"))
        #expect(calendar.workingMinutes(from: start, to: utc("2025-10-20T07:01:00Z")) == 271)
    }

    @Test func `counts a whole day to 24:00 without losing a minute`() throws {
        let calendar = try BusinessCalendar(
            week: Dictionary(uniqueKeysWithValues: (1...7).map { ($0, [.wholeDay]) }), zone: .gmt)
        let start = utc("2025-10-20T00:00:00Z")
        #expect(calendar.workingMinutes(from: start, to: utc("2025-10-27T00:00:00Z")) == 7 * 1440)
        #expect(calendar.deadline(after: 1440, from: start) == utc("2025-10-21T00:00:00Z"))
        #expect(calendar.isOpen(at: utc("2025-10-20T23:59:59Z")))
    }

    @Test func `keeps holidays closed or at their own hours`() throws {
        let calendar = try BusinessCalendar(
            week: Dictionary(uniqueKeysWithValues: (1...5).map { ($0, [.officeHours]) }),
            holidays: [day("2025-10-23"): [], day("2025-10-25"): [span(540, 780)]], zone: .gmt)
        let wednesday = utc("2025-10-22T16:00:00Z")
        #expect(calendar.deadline(after: 61, from: wednesday) == utc("2025-10-24T09:01:00Z"))
        #expect(calendar.workingMinutes(from: wednesday, to: utc("2025-10-27T09:00:00Z")) == 60 + 480 + 240)
        #expect(!calendar.isOpen(at: utc("2025-10-23T10:00:00Z")))
    }

    @Test func `gives no deadline while it is closed for ever`() throws {
        let closed = Dictionary(
            uniqueKeysWithValues: (0..<3660).map { (day("2025-10-20").adding(days: $0), [MinuteSpan]()) })
        let calendar = try BusinessCalendar(week: [1: [.officeHours]], holidays: closed, zone: .gmt)
        #expect(calendar.deadline(after: 1, from: utc("2025-10-20T08:00:00Z")) == nil)
    }

    @Test func `counts the hour that summer time takes and the one that it gives back`() throws {
        let nights = try BusinessCalendar(week: [7: [span(0, 360)], 1: [.officeHours]], zone: Zones.budapest)
        let (spring, autumn) = (day("2025-03-30"), day("2025-10-26"))
        func length(_ day: LocalDay) -> Int {
            nights.openings(on: day).map { Int(($0.to - $0.from).milliseconds / 60_000) }.reduce(0, +)
        }
        #expect(length(spring) == 300)
        #expect(length(autumn) == 420)
        #expect(nights.deadline(after: 300, from: utc("2025-03-29T23:00:00Z")) == utc("2025-03-30T04:00:00Z"))
        #expect(nights.deadline(after: 420, from: utc("2025-10-25T22:00:00Z")) == utc("2025-10-26T05:00:00Z"))
    }
}
