import Foundation
import Handling
import Primitives
import Testing

/// A calendar and a time around it that the laws are tried on.
struct Trial: CustomStringConvertible, Sendable {
    let calendar: BusinessCalendar
    let first: Instant
    let seed: UInt64

    var description: String { "\(calendar.zone.identifier) \(first.iso8601)" }

    /// Around both changes of the clock in Budapest and Tehran (which had summer time until 2022), and around New Year.
    static let all: [Trial] = [
        make(Zones.budapest, .saturdaySunday, "2025-03-27T00:00:00Z", 1),
        make(Zones.budapest, .none, "2025-10-23T00:00:00Z", 2), make(Zones.budapest, .none, "2025-03-28T00:00:00Z", 3),
        make(Zones.tehran, .thursdayFriday, "2022-03-19T00:00:00Z", 4),
        make(Zones.tehran, .none, "2022-03-20T00:00:00Z", 5),
        make(Zones.tehran, .friday, "2022-09-19T00:00:00Z", 6), make(Zones.tehran, .none, "2022-09-20T00:00:00Z", 7),
        make(.gmt, .saturdaySunday, "2025-12-28T00:00:00Z", 8),
    ]

    private static func make(_ zone: TimeZone, _ weekend: Weekend, _ first: String, _ seed: UInt64) -> Trial {
        var dice = Dice(seed)
        // No boundary inside an hour that some zone of the trials leaves out or shows twice.
        let marks = [0, 210, 480, 540, 725, 780, 1020, 1201, 1380, 1440]
        var week: [Int: [MinuteSpan]] = [:]
        for weekday in Set(1...7).subtracting(weekend.days) {
            let picked = marks.shuffled(using: &dice).prefix(4).sorted()
            week[weekday] = [span(picked[0], picked[1]), span(picked[2], picked[3])]
        }
        let start = utc(first)
        let holiday = LocalDay(start, in: zone).adding(days: 2)
        let holidays = [holiday: [], holiday.adding(days: 3): [span(600, 660)]]
        let calendar = try? BusinessCalendar(week: week, holidays: holidays, zone: zone)  // a refusal is counted
        return Trial(calendar: calendar ?? .regular(zone: zone), first: start, seed: seed)
    }

    func instants(_ count: Int) -> [Instant] {
        var dice = Dice(seed &+ 100)
        return (0..<count).map { _ in first + .seconds(Int.random(in: 0..<(8 * 86_400), using: &dice)) }
    }
}

@Suite struct `The laws of working time` {
    @Test(arguments: Trial.all) func `agree with a clock that looks at the wall every minute`(trial: Trial) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = trial.calendar.zone
        var open = 0
        for minute in 0..<(8 * 1440) {
            let instant = trial.first + .minutes(minute)
            let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: instant.date)
            let wall = (parts.hour ?? 0) * 60 + (parts.minute ?? 0)
            let today = LocalDay(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
            let isOpen = trial.calendar.hours(on: today).contains { $0.from <= wall && wall < $0.to }
            #expect(trial.calendar.isOpen(at: instant) == isOpen)
            if isOpen { open += 1 }
        }
        #expect(trial.calendar.workingMinutes(from: trial.first, to: trial.first + .days(8)) == open)
    }

    @Test(arguments: Trial.all) func `a deadline is as many working minutes away as was asked`(trial: Trial) throws {
        var dice = Dice(trial.seed)
        for start in trial.instants(40) {
            let minutes = Int.random(in: 1...2000, using: &dice)
            let due = try #require(trial.calendar.deadline(after: minutes, from: start))
            #expect(trial.calendar.workingMinutes(from: start, to: due) == minutes)
        }
    }

    @Test(arguments: Trial.all) func `a deadline never lies inside closed time`(trial: Trial) throws {
        var dice = Dice(trial.seed)
        for start in trial.instants(40) {
            let due = try #require(trial.calendar.deadline(after: Int.random(in: 1...600, using: &dice), from: start))
            #expect(trial.calendar.isOpen(at: due - .milliseconds(1)))
            let opening = try #require(trial.calendar.deadline(after: 0, from: start))
            #expect(trial.calendar.isOpen(at: opening))
            #expect(opening >= start)
        }
    }

    @Test(arguments: Trial.all) func `later starts and longer targets never come due earlier`(trial: Trial) throws {
        let starts = trial.instants(40).sorted()
        for (early, late) in zip(starts, starts.dropFirst()) {
            let first = try #require(trial.calendar.deadline(after: 90, from: early))
            let second = try #require(trial.calendar.deadline(after: 90, from: late))
            let longer = try #require(trial.calendar.deadline(after: 91, from: early))
            #expect(first <= second)
            #expect(first < longer)
        }
    }

    @Test(arguments: Trial.all) func `two targets one after the other are one target of their sum`(trial: Trial) throws
    {
        var dice = Dice(trial.seed)
        for start in trial.instants(40) {
            let (a, b) = (Int.random(in: 1...900, using: &dice), Int.random(in: 1...900, using: &dice))
            let middle = try #require(trial.calendar.deadline(after: a, from: start))
            #expect(
                trial.calendar.deadline(after: b, from: middle) == trial.calendar.deadline(after: a + b, from: start))
        }
    }

    @Test(arguments: Trial.all) func `working time of two spans is that of the whole`(trial: Trial) {
        let times = trial.instants(30).map { Instant(milliseconds: $0.milliseconds / 60_000 * 60_000) }.sorted()
        for index in times.indices.dropFirst(2) {
            let (a, b, c) = (times[index - 2], times[index - 1], times[index])
            let parts = trial.calendar.workingMinutes(from: a, to: b) + trial.calendar.workingMinutes(from: b, to: c)
            #expect(parts == trial.calendar.workingMinutes(from: a, to: c))
        }
    }

    @Test func `hold for calendars with hours of their own`() {
        #expect(Trial.all.count == 8)
        #expect(Trial.all.allSatisfy { $0.calendar.holidays.count == 2 })
    }
}
