import Foundation
import Primitives

/// What the words of one time expression say together, whatever their order.
struct TimeReading {
    var clock: (hour: Int, minute: Int)?
    var amount: (count: Int, unit: TimeUnit)?
    var dayOffset: Int?
    var weekday: Int?
    var monthDay: (month: Int, day: Int, persian: Bool)?
    var namedMonth: (month: Int, persian: Bool)?
    var dayOfMonth: Int?
    var sameDay: Int?
    var fullDate: (year: Int, month: Int, day: Int)?
    var partEnd: Int?
    var bareUnit: TimeUnit?
    var isNext = false
    var isEnd = false
    var isLast = false
    var isMiddle = false
    var isElsewhere = false
    var isThisHour = false
    var isSpoken = false
    private(set) var isForenoon = false
    private(set) var isAfternoon = false
    let language: LanguageCode

    init(_ items: [TimeItem], _ language: LanguageCode) {
        self.language = language
        var used = Set<Int>()
        for (index, item) in items.enumerated() where !used.contains(index) {
            take(item.meaning, at: index, items, &used)
        }
        guard let hour = clock?.hour, hour < 12 else { return }
        if isAfternoon || (isSpoken && !isForenoon && hour > 0 && hour < 7 && hasDay) { clock?.hour = hour + 12 }
    }

    private mutating func take(_ meaning: TimeMeaning, at index: Int, _ items: [TimeItem], _ used: inout Set<Int>) {
        switch meaning {
        case .number(let value): takeNumber(value, at: index, items, &used)
        case .clock(let hour, let minute): clock = (hour, minute)
        case .spokenHour(let hour, let minute): setSpoken(hour, minute)
        case .month(let month): takeMonth(month, persian: false, at: index, items, &used)
        case .persianMonth(let month): takeMonth(month, persian: true, at: index, items, &used)
        case .dayOfMonth(let day): takeDayOfMonth(day, at: index, items)
        case .hourWord where Self.number(items, index + 1) != nil && Self.number(items, index - 1) == nil:
            if let hour = Self.number(items, index + 1), hour < 25 {
                setSpoken(hour, 0)
                used.insert(index + 1)
            }
        default: takeMark(meaning)
        }
    }

    /// Words that mean the same whatever stands beside them.
    private mutating func takeMark(_ meaning: TimeMeaning) {
        switch meaning {
        case .amount(let count, let unit): amount = amount ?? (count, unit)
        case .day(let offset): dayOffset = offset
        case .weekday(let day): weekday = day
        case .date(let year, let month, let day): fullDate = (year, month, day)
        case .sameDay(let offset): sameDay = offset
        case .unit(let unit): bareUnit = bareUnit ?? unit
        case .pointHour(let hour): clock = clock ?? (hour, 0)
        case .partEnd(let hour):
            partEnd = hour
            if hour > 13 { isAfternoon = true } else { isForenoon = true }
        case .afternoon:
            isAfternoon = true
            partEnd = partEnd ?? 18
        case .forenoon: isForenoon = true
        case .next: isNext = true
        case .end: isEnd = true
        case .last: isLast = true
        case .middle: isMiddle = true
        case .thisHour: isThisHour = true
        case .elsewhere: isElsewhere = true
        default: break
        }
    }

    private mutating func setSpoken(_ hour: Int, _ minute: Int) {
        clock = (hour, minute)
        isSpoken = true
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
        case .hourWord where value < 25: setSpoken(value, 0)
        case .month(let month) where value < 32: monthDay = (month, value, false)
        case .persianMonth(let month) where value < 32: monthDay = (month, value, true)
        case .afternoon where value < 13: setSpoken(value, 0)
        case .forenoon where value < 13: setSpoken(value, 0)
        default: takeBareNumber(value, at: index, items)
        }
    }

    /// A number without a unit is an hour only beside words that call for one.
    private mutating func takeBareNumber(_ value: Int, at index: Int, _ items: [TimeItem]) {
        guard value < 25, clock == nil else { return }
        let follows = index > 0 && items[index - 1].last + 1 == items[index].first
        let before = follows ? Self.meaning(items, index - 1) : nil
        var calls = false
        switch before {
        case .hourWord: calls = true
        case .limit: calls = language == .english && !items[index].leadsNoun
        case .afternoon, .forenoon, .partEnd: calls = language != .persian && !items[index].leadsNoun
        case .day, .weekday: calls = language == .english && !items[index].leadsNoun
        default: break
        }
        switch Self.meaning(items, index + 1) {
        case .partEnd, .pointHour: calls = calls || (language == .persian && value < 13)
        default: break
        }
        if calls { setSpoken(value, 0) }
    }

    private mutating func takeMonth(
        _ month: Int, persian: Bool, at index: Int, _ items: [TimeItem], _ used: inout Set<Int>
    ) {
        guard monthDay == nil else { return }
        namedMonth = (month, persian)
        guard let day = Self.number(items, index + 1) ?? Self.ordinal(items, index + 1), (1...31).contains(day) else {
            return
        }
        monthDay = (month, day, persian)
        used.insert(index + 1)
    }

    private mutating func takeDayOfMonth(_ day: Int, at index: Int, _ items: [TimeItem]) {
        switch Self.meaning(items, index + 1) {
        case .month(let month): monthDay = (month, day, false)
        case .persianMonth(let month): monthDay = (month, day, true)
        default: dayOfMonth = day
        }
    }

    private static func meaning(_ items: [TimeItem], _ index: Int) -> TimeMeaning? {
        items.indices.contains(index) ? items[index].meaning : nil
    }

    private static func number(_ items: [TimeItem], _ index: Int) -> Int? {
        if case .number(let value) = meaning(items, index) { return value }
        return nil
    }

    private static func ordinal(_ items: [TimeItem], _ index: Int) -> Int? {
        if case .dayOfMonth(let value) = meaning(items, index) { return value }
        return nil
    }
}
