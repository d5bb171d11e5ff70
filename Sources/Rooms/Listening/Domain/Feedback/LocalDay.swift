package import Foundation
package import Primitives

/// The day that a brand's own calendar shows at `instant`, as ISO 8601 (`2026-03-15`), the key of all daily figures.
package func localDay(of instant: Instant, in zone: TimeZone) -> String {
    let seconds = instant.milliseconds.floorDivided(by: 1000) + Int64(zone.secondsFromGMT(for: instant.date))
    return isoDay(daysSince1970: seconds.floorDivided(by: 86_400))
}

/// Turns a count of days into year, month and day of the Gregorian calendar by the 400-year cycle.
private func isoDay(daysSince1970 days: Int64) -> String {
    let shifted = days + 719_468  // days since 0000-03-01, so that the leap day is the last of a year
    let era = shifted.floorDivided(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
}

private func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension Int64 {
    fileprivate func floorDivided(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
