import Foundation
import Primitives

extension TimeReading {
    /// Whether a day was named, so that a small hour is one of its afternoon.
    var hasDay: Bool {
        dayOffset != nil || weekday != nil || monthDay != nil || dayOfMonth != nil || fullDate != nil || sameDay != nil
    }

    /// Whether the expression counts units and names no day of the week.
    var isCount: Bool { amount != nil && weekday == nil }

    /// The latest moment of the expression; nil when it names none. `previous` is the day that the text named before.
    func due(_ calendar: DueCalendar, previous: Date?) -> Date? {
        if isElsewhere { return nil }
        if let amount, isCount { return calendar.after(amount.count, amount.unit) }
        let hour = isThisHour ? calendar.clockOfNow : clock
        if let day = day(calendar, previous) { return calendar.moment(day, clock: hour, partEnd: partEnd) }
        if isEnd, let namedMonth {
            return calendar.end(ofMonth: namedMonth.month, persian: namedMonth.persian)
                .flatMap { calendar.moment($0, clock: hour, partEnd: partEnd) }
        }
        if isEnd, let bareUnit { return calendar.end(of: bareUnit, next: isNext) }
        if isNext, let bareUnit { return calendar.end(of: bareUnit, next: true) }
        if bareUnit == .hour, isEnd == false, clock == nil { return nil }
        if let clock { return isSpoken && !isAfternoonHour ? calendar.next(spoken: clock) : calendar.nextClock(clock) }
        if let partEnd, bareUnit == nil, namedMonth == nil { return calendar.nextClock((partEnd, 0)) }
        return nil
    }

    /// Whether the part of the day settles the hour already.
    private var isAfternoonHour: Bool { isForenoon || isAfternoon }

    private func day(_ calendar: DueCalendar, _ previous: Date?) -> Date? {
        if let fullDate { return calendar.date(fullDate) }
        if let monthDay { return calendar.next(monthDay) }
        if isMiddle, let namedMonth { return calendar.next((namedMonth.month, 15, namedMonth.persian)) }
        if isLast, let weekday { return calendar.last(weekday: weekday) }
        if let dayOfMonth, language != .persian { return calendar.next(dayOfMonth: dayOfMonth) }
        if let weekday { return weekdayDate(weekday, calendar) }
        if let dayOffset { return calendar.day(dayOffset) }
        if let sameDay, let day = previous ?? calendar.day(0) { return calendar.shift(day, days: sameDay) }
        return nil
    }

    /// "Friday week" is a week after the next Friday, "Friday fortnight" two.
    private func weekdayDate(_ weekday: Int, _ calendar: DueCalendar) -> Date? {
        let later = amount.map { $0.unit == .day && $0.count == 14 ? 14 : 0 } ?? 0
        let week = language == .english && bareUnit == .week && !isNext ? 7 : 0
        return calendar.next(weekday: weekday, skipsWeek: isNext && skipsWeek)
            .flatMap { calendar.shift($0, days: later + week) }
    }

    /// "Next Friday" lies in the next week; Persian says so only with the word week beside it.
    private var skipsWeek: Bool { language != .persian || bareUnit == .week }
}
