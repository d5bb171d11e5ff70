package import Foundation
package import Primitives

/// A day of the Gregorian calendar without a zone.
package struct CivilDay: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01, negative before.
    package let number: Int

    /// The day that many days after 1970-01-01.
    package init(number: Int) { self.number = number }

    /// The day on which `instant` falls in `zone`.
    package init(_ instant: Instant, in zone: TimeZone) { self = CivilTime(instant, in: zone).day }

    /// A day by year, month 1-12 and day 1-31 (H. Hinnant, "chrono-compatible low-level date algorithms").
    package init(year: Int, month: Int, day: Int) {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Reads `2026-11-21`; nil for other shapes and for days that do not exist.
    package init?(iso8601 text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month)
        else { return nil }
        self.init(year: year, month: month, day: day)
        guard gregorian == (year, month, day) else { return nil }
    }

    /// Year, month 1-12 and day 1-31.
    package var gregorian: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// Year, month 1-12 and day 1-31 of the Solar Hijri calendar, by ICU's 33-year cycle (right from 1178 to 1501).
    package var jalali: (year: Int, month: Int, day: Int) {
        let sinceEpoch = number + 492_268
        let year = 1 + floorDivision(33 * sinceEpoch + 3, 12_053)
        let newYear = 365 * (year - 1) + floorDivision(8 * year + 21, 33)
        let dayOfYear = sinceEpoch - newYear
        let month = dayOfYear < 216 ? dayOfYear / 31 : (dayOfYear - 6) / 30
        let monthStart = month < 7 ? 31 * month : 30 * month + 6
        return (year, month + 1, dayOfYear - monthStart + 1)
    }

    /// 0 for Sunday to 6 for Saturday.
    package var weekday: Int { ((number + 4) % 7 + 7) % 7 }

    /// `2026-11-21`.
    package var iso8601: String {
        let (year, month, day) = gregorian
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// The day `days` later.
    package func adding(days: Int) -> CivilDay { CivilDay(number: number + days) }

    /// Earlier comes first.
    package static func < (left: CivilDay, right: CivilDay) -> Bool { left.number < right.number }
}

/// A day with the time on the wall in some zone.
struct CivilTime {
    let day: CivilDay
    let hour: Int
    let minute: Int

    init(_ instant: Instant, in zone: TimeZone) {
        let seconds = floorDivision(Int(instant.milliseconds), 1000) + zone.secondsFromGMT(for: instant.date)
        let number = floorDivision(seconds, 86_400)
        day = CivilDay(number: number)
        hour = (seconds - number * 86_400) / 3600
        minute = (seconds - number * 86_400) / 60 % 60
    }
}

func floorDivision(_ value: Int, _ divisor: Int) -> Int {
    let quotient = value / divisor
    return value % divisor < 0 ? quotient - 1 : quotient
}

/// A number with leading zeros up to `width` digits.
func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
