package import Foundation

/// A day of the Gregorian calendar without a zone, in which holidays, promises and measures are counted.
package struct LocalDay: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01, negative before.
    package let number: Int

    /// The day that many days after 1970-01-01.
    package init(number: Int) { self.number = number }

    /// The day on which `instant` falls in `zone`.
    package init(_ instant: Instant, in zone: TimeZone) {
        let local = instant.milliseconds + Int64(zone.secondsFromGMT(for: instant.date)) * 1000
        number = Int((local - (local % 86_400_000 + 86_400_000) % 86_400_000) / 86_400_000)
    }

    /// A day by year, month 1-12 and day 1-31, counted in eras of 400 years (146,097 days) that begin on 1 March.
    package init(year: Int, month: Int, day: Int) {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Reads `2026-11-21`; nil for other shapes and for days that do not exist.
    package init?(iso8601 text: String) {
        var scan = DigitScan(text.utf8[...])
        guard let year = scan.number(4), scan.take("-"), let month = scan.number(2), scan.take("-"),
            let day = scan.number(2), scan.isAtEnd, (1...12).contains(month)
        else { return nil }
        self.init(year: Int(year), month: Int(month), day: Int(day))
        guard parts == (Int(year), Int(month), Int(day)) else { return nil }
    }

    /// Year, month 1-12 and day 1-31.
    package var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// 1 for Monday to 7 for Sunday (ISO 8601).
    package var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

    /// `2026-11-21`, the form of the `local_day` columns.
    package var iso8601: String {
        func padded(_ value: Int, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let (year, month, day) = parts
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// The day `days` later, or earlier for a negative number.
    package func adding(days: Int) -> LocalDay { LocalDay(number: number + days) }

    /// Earlier comes first.
    package static func < (left: LocalDay, right: LocalDay) -> Bool { left.number < right.number }
}
