import Foundation
import Primitives

/// What the words of one time expression say together, whatever their order.
struct TimeReading {
    private var clock: (hour: Int, minute: Int)?
    private var amount: (count: Int, unit: TimeUnit)?
    private var dayOffset: Int?
    private var weekday: Int?
    private var monthDay: (month: Int, day: Int, persian: Bool)?
    private var fullDate: (year: Int, month: Int, day: Int)?
    private var partEnd: Int?
    private var bareUnit: TimeUnit?
    private var isNext = false
    private var isEnd = false
    private var isAfternoon = false
    private let language: LanguageCode

    init(_ items: [TimeItem], _ language: LanguageCode) {
        self.language = language
        var used = Set<Int>()
        for (index, item) in items.enumerated() where !used.contains(index) {
            take(item.meaning, at: index, items, &used)
        }
        if isAfternoon, let hour = clock?.hour, hour < 12 { clock?.hour = hour + 12 }
    }

    private mutating func take(_ meaning: TimeMeaning, at index: Int, _ items: [TimeItem], _ used: inout Set<Int>) {
        switch meaning {
        case .number(let value): takeNumber(value, at: index, items, &used)
        case .clock(let hour, let minute): clock = (hour, minute)
        case .day(let offset): dayOffset = offset
        case .weekday(let day): weekday = day
        case .month(let month): takeMonth(month, persian: false, at: index, items, &used)
        case .persianMonth(let month): takeMonth(month, persian: true, at: index, items, &used)
        case .date(let year, let month, let day): fullDate = (year, month, day)
        case .unit(let unit): bareUnit = bareUnit ?? unit
        case .partEnd(let hour):
            partEnd = hour
            if hour > 13 { isAfternoon = true }
        case .pointHour(let hour): clock = clock ?? (hour, 0)
        case .afternoon:
            isAfternoon = true
            partEnd = partEnd ?? 18
        case .next: isNext = true
        case .end: isEnd = true
        case .hourWord where Self.number(items, index + 1) != nil && Self.number(items, index - 1) == nil:
            if let hour = Self.number(items, index + 1), hour < 25 {
                clock = (hour, 0)
                used.insert(index + 1)
            }
        case .hourWord, .forenoon, .within, .limit: break
        }
    }

    /// A number is an hour, a day of a month or a count, told by what stands beside it.
    private mutating func takeNumber(_ value: Int, at index: Int, _ items: [TimeItem], _ used: inout Set<Int>) {
        switch Self.meaning(items, index + 1) {
        case .unit(let unit):
            amount = (value, unit)
            used.insert(index + 1)
        case .hourWord where language == .persian && Self.meaning(items, index - 1) != .hourWord:
            amount = (value, .hour)
            used.insert(index + 1)
        case .hourWord where value < 25: clock = (value, 0)
        case .month(let month) where value < 32: monthDay = (month, value, false)
        case .persianMonth(let month) where value < 32: monthDay = (month, value, true)
        case .afternoon where value < 13: clock = (value, 0)
        default: takeBareNumber(value, at: index, items)
        }
    }

    private mutating func takeBareNumber(_ value: Int, at index: Int, _ items: [TimeItem]) {
        guard value < 25, clock == nil else { return }
        switch Self.meaning(items, index - 1) {
        case .limit, .hourWord, .afternoon, .forenoon, .partEnd, .day, .weekday: clock = (value, 0)
        default: break
        }
    }

    private mutating func takeMonth(
        _ month: Int, persian: Bool, at index: Int, _ items: [TimeItem], _ used: inout Set<Int>
    ) {
        guard monthDay == nil, let day = Self.number(items, index + 1), (1...31).contains(day) else { return }
        monthDay = (month, day, persian)
        used.insert(index + 1)
    }

    private static func meaning(_ items: [TimeItem], _ index: Int) -> TimeMeaning? {
        items.indices.contains(index) ? items[index].meaning : nil
    }

    private static func number(_ items: [TimeItem], _ index: Int) -> Int? {
        if case .number(let value) = meaning(items, index) { return value }
        return nil
    }

    /// The latest moment of the expression; nil when it names none.
    func due(_ calendar: DueCalendar) -> Date? {
        if let amount { return calendar.after(amount.count, amount.unit) }
        if let day = day(calendar) { return calendar.moment(day, clock: clock, partEnd: partEnd) }
        if isEnd, let bareUnit { return calendar.end(of: bareUnit, next: isNext) }
        if isNext, let bareUnit { return calendar.end(of: bareUnit, next: true) }
        if bareUnit == .hour, isEnd == false, clock == nil { return nil }
        if let clock { return calendar.nextClock(clock) }
        return nil
    }

    private func day(_ calendar: DueCalendar) -> Date? {
        if let fullDate { return calendar.date(fullDate) }
        if let monthDay { return calendar.next(monthDay) }
        if let weekday { return calendar.next(weekday: weekday, skipsWeek: isNext && skipsWeek) }
        if let dayOffset { return calendar.day(dayOffset) }
        return nil
    }

    /// "Next Friday" lies in the next week; Persian says so only with the word week beside it.
    private var skipsWeek: Bool { language != .persian || bareUnit == .week }
}
