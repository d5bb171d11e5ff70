package import Foundation
package import Primitives

/// When the house is open: hours per weekday, holidays closed or with their own hours, in one time zone.
package struct BusinessCalendar: Hashable, Sendable {
    /// Why hours are not taken.
    package enum Refusal: Error, Hashable, Sendable {
        /// Two intervals of the weekday (1 Monday...7 Sunday) overlap.
        case overlap(weekday: Int)
        /// Two intervals of the holiday overlap.
        case holidayOverlap(LocalDay)
        /// The number is no weekday.
        case noSuchWeekday(Int)
        /// Not one hour in the whole week, so no deadline would ever come.
        case neverOpen
        /// More holidays than ten years have days.
        case tooManyHolidays
    }

    /// Hours by weekday, 1 Monday to 7 Sunday, in ascending order; a missing day is closed.
    package let week: [Int: [MinuteSpan]]
    /// Days that differ from their weekday; an empty list is closed all day.
    package let holidays: [LocalDay: [MinuteSpan]]
    /// The zone of the hours, with its summer time.
    package let zone: TimeZone

    /// Takes hours in any order; throws when some overlap or the week has none.
    package init(week: [Int: [MinuteSpan]], holidays: [LocalDay: [MinuteSpan]] = [:], zone: TimeZone) throws(Refusal) {
        if let stray = week.keys.first(where: { !(1...7).contains($0) }) { throw .noSuchWeekday(stray) }
        guard holidays.count <= 3660 else { throw .tooManyHolidays }
        self.week = week.mapValues { $0.sorted() }.filter { !$0.value.isEmpty }
        self.holidays = holidays.mapValues { $0.sorted() }
        self.zone = zone
        guard !self.week.isEmpty else { throw .neverOpen }
        for (weekday, spans) in self.week where Self.overlaps(spans) { throw .overlap(weekday: weekday) }
        for (day, spans) in self.holidays where Self.overlaps(spans) { throw .holidayOverlap(day) }
    }

    private init(knownWeek: [Int: [MinuteSpan]], zone: TimeZone) {
        week = knownWeek
        holidays = [:]
        self.zone = zone
    }

    /// The same hours on every day that is no weekend, without holidays.
    package static func regular(
        weekend: Weekend = .saturdaySunday, hours: [MinuteSpan] = [.officeHours], zone: TimeZone
    ) -> BusinessCalendar {
        let days = Set(1...7).subtracting(weekend.days)
        return BusinessCalendar(
            knownWeek: Dictionary(uniqueKeysWithValues: days.map { ($0, hours.sorted()) }), zone: zone)
    }

    /// The hours of one day.
    package func hours(on day: LocalDay) -> [MinuteSpan] { holidays[day] ?? week[day.weekday] ?? [] }

    private static func overlaps(_ spans: [MinuteSpan]) -> Bool {
        zip(spans, spans.dropFirst()).contains { $0.to > $1.from }
    }
}

/// The days on which a country rests.
package enum Weekend: String, CaseIterable, Sendable {
    case saturdaySunday = "sat_sun"
    case thursdayFriday = "thu_fri"
    case fridaySaturday = "fri_sat"
    case friday = "fri"
    case sunday = "sun"
    case none

    /// Weekdays of rest, 1 Monday to 7 Sunday.
    package var days: Set<Int> {
        switch self {
        case .saturdaySunday: [6, 7]
        case .thursdayFriday: [4, 5]
        case .fridaySaturday: [5, 6]
        case .friday: [5]
        case .sunday: [7]
        case .none: []
        }
    }
}
