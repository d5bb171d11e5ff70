import Foundation
import Primitives

/// Calendar arithmetic around a fixed "now" in the brand's time zone.
struct DueCalendar {
    let now: Date
    let gregorian: Calendar
    let persian: Calendar
    let isPersian: Bool

    init(now: Date, zone: TimeZone, language: LanguageCode) {
        self.now = now
        var gregorian = Calendar(identifier: .gregorian)
        gregorian.timeZone = zone
        var persian = Calendar(identifier: .persian)
        persian.timeZone = zone
        self.gregorian = gregorian
        self.persian = persian
        isPersian = language == .persian
    }

    /// Midnight of the day `offset` days from today.
    func day(_ offset: Int) -> Date? {
        gregorian.date(byAdding: .day, value: offset, to: gregorian.startOfDay(for: now))
    }

    /// The last second of a day, or its given hour.
    func moment(_ day: Date, clock: (hour: Int, minute: Int)?, partEnd: Int?) -> Date? {
        let hour = clock?.hour ?? partEnd ?? 24
        guard hour < 24 else { return gregorian.date(bySettingHour: 23, minute: 59, second: 59, of: day) }
        return gregorian.date(bySettingHour: hour, minute: clock?.minute ?? 0, second: 0, of: day)
    }

    /// The next time that the clock shows this hour, today or tomorrow.
    func nextClock(_ clock: (hour: Int, minute: Int)) -> Date? {
        guard let today = day(0), let moment = moment(today, clock: clock, partEnd: nil) else { return nil }
        if moment > now { return moment }
        return day(1).flatMap { self.moment($0, clock: clock, partEnd: nil) }
    }

    /// `count` units from now: hours and minutes exactly, days and longer until the last second of the day.
    func after(_ count: Int, _ unit: TimeUnit) -> Date? {
        switch unit {
        case .minute: return gregorian.date(byAdding: .minute, value: count, to: now)
        case .hour: return gregorian.date(byAdding: .hour, value: count, to: now)
        case .day: return day(count).flatMap { moment($0, clock: nil, partEnd: nil) }
        case .week: return count > 500 ? nil : day(count * 7).flatMap { moment($0, clock: nil, partEnd: nil) }
        case .workingDay: return workingDay(count).flatMap { moment($0, clock: nil, partEnd: nil) }
        case .month:
            let calendar = isPersian ? persian : gregorian
            let day = calendar.date(byAdding: .month, value: count, to: now)
            return day.flatMap { moment($0, clock: nil, partEnd: nil) }
        case .year:
            let day = gregorian.date(byAdding: .year, value: min(count, 100), to: now)
            return day.flatMap { moment($0, clock: nil, partEnd: nil) }
        }
    }

    private func workingDay(_ count: Int) -> Date? {
        guard count < 400 else { return nil }
        var left = count
        var offset = 0
        while left > 0 {
            offset += 1
            guard let day = day(offset) else { return nil }
            let weekday = isoWeekday(day)
            if isPersian ? weekday != 5 : weekday < 6 { left -= 1 }
        }
        return day(offset)
    }

    /// 1 Monday ... 7 Sunday.
    func isoWeekday(_ day: Date) -> Int { (gregorian.component(.weekday, from: day) + 5) % 7 + 1 }

    /// The first such weekday after today; with `skipsWeek` that of the next week (from Monday, Persian from Saturday).
    func next(weekday: Int, skipsWeek: Bool) -> Date? {
        let today = isoWeekday(now)
        if skipsWeek {
            let shift = isPersian ? 2 : 0
            return day(7 - (today - 1 + shift) % 7 + (weekday - 1 + shift) % 7)
        }
        let ahead = (weekday - today + 7) % 7
        return day(ahead == 0 ? 7 : ahead)
    }

    /// The next day of the year with this month and day, today included.
    func next(_ date: (month: Int, day: Int, persian: Bool)) -> Date? {
        let calendar = date.persian ? persian : gregorian
        let year = calendar.component(.year, from: now)
        for candidate in [year, year + 1] {
            guard let found = valid(candidate, date.month, date.day, calendar), let today = day(0) else { continue }
            if found >= today { return found }
        }
        return nil
    }

    /// A date with its year; years below 1700 are Persian.
    func date(_ date: (year: Int, month: Int, day: Int)) -> Date? {
        valid(date.year, date.month, date.day, date.year < 1700 ? persian : gregorian)
    }

    private func valid(_ year: Int, _ month: Int, _ day: Int, _ calendar: Calendar) -> Date? {
        var parts = DateComponents(year: year, month: month, day: day)
        parts.calendar = calendar
        parts.timeZone = calendar.timeZone
        return parts.isValidDate(in: calendar) ? calendar.date(from: parts) : nil
    }

    /// The end of a day, week (its Friday) or month, of the running one or the next.
    func end(of unit: TimeUnit, next: Bool) -> Date? {
        switch unit {
        case .day, .workingDay: return day(next ? 1 : 0).flatMap { moment($0, clock: nil, partEnd: nil) }
        case .week: return endOfWeek(next: next).flatMap { moment($0, clock: nil, partEnd: nil) }
        case .month: return endOfMonth(next: next).flatMap { moment($0, clock: nil, partEnd: nil) }
        case .year: return endOfYear(next: next).flatMap { moment($0, clock: nil, partEnd: nil) }
        case .hour, .minute: return after(1, unit)
        }
    }

    private func endOfYear(next: Bool) -> Date? {
        let calendar = isPersian ? persian : gregorian
        guard let base = calendar.date(byAdding: .year, value: next ? 1 : 0, to: now),
            let year = calendar.dateInterval(of: .year, for: base)
        else { return nil }
        return calendar.date(byAdding: .day, value: -1, to: year.end)
    }

    private func endOfWeek(next: Bool) -> Date? {
        let ahead = (5 - isoWeekday(now) + 7) % 7
        let isWeekend = !isPersian && isoWeekday(now) > 5
        return day(ahead + (next && !isWeekend ? 7 : 0))
    }

    private func endOfMonth(next: Bool) -> Date? {
        let calendar = isPersian ? persian : gregorian
        guard let base = calendar.date(byAdding: .month, value: next ? 1 : 0, to: now),
            let month = calendar.dateInterval(of: .month, for: base)
        else { return nil }
        return calendar.date(byAdding: .day, value: -1, to: month.end)
    }
}
