extension Instant {
    /// RFC 3339 in UTC with exactly three digits of milliseconds, as the API prints it.
    package var iso8601: String {
        // Whole numbers all the way: a floating second loses a millisecond in every other text.
        let (days, rest) = milliseconds.quotientAndFloor(by: 86_400_000)
        let (year, month, day) = civilDay(daysSince1970: days)
        let (second, fraction) = rest.quotientAndRemainder(dividingBy: 1000)
        let sign = year < 0 ? "-" : ""
        return sign + padded(abs(year), 4) + "-" + padded(month, 2) + "-" + padded(day, 2) + "T"
            + padded(second / 3600, 2) + ":" + padded(second / 60 % 60, 2) + ":" + padded(second % 60, 2)
            + "." + padded(fraction, 3) + "Z"
    }

    /// Reads RFC 3339 with `Z` or an offset, digits behind the millisecond dropped; nil when the text is something else.
    package init?(iso8601 text: String) {
        var scan = DigitScan(text.utf8[...])
        guard let year = scan.number(4), scan.take("-"), let month = scan.number(2), scan.take("-"),
            let day = scan.number(2), scan.take("Tt "), let hour = scan.number(2), scan.take(":"),
            let minute = scan.number(2), scan.take(":"), let second = scan.number(2),
            let fraction = scan.fraction(), let offset = scan.offset(), scan.isAtEnd
        else { return nil }
        let days = daysSince1970(year: year, month: month, day: day)
        // A leap second is written as 60 (RFC 3339, 5.6) and counts as the second behind it.
        guard (1...12).contains(month), civilDay(daysSince1970: days) == (year, month, day),
            hour < 24, minute < 60, second <= 60
        else { return nil }
        self.init(
            milliseconds: ((days * 24 + hour) * 60 + minute - offset) * 60_000 + second * 1000 + fraction)
    }
}

private func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// The Gregorian day of a count of days, by the 400-year cycle of 146,097 days that starts on 1 March of year 0.
private func civilDay(daysSince1970 days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let (cycle, dayOfCycle) = (days + 719_468).quotientAndFloor(by: 146_097)
    let yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
}

private func daysSince1970(year: Int64, month: Int64, day: Int64) -> Int64 {
    let (cycle, yearOfCycle) = (month <= 2 ? year - 1 : year).quotientAndFloor(by: 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return cycle * 146_097 + yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear - 719_468
}

extension Int64 {
    /// Division towards the past, so that times before 1970 keep a positive rest.
    fileprivate func quotientAndFloor(by divisor: Int64) -> (Int64, Int64) {
        let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? (quotient - 1, rest + divisor) : (quotient, rest)
    }
}
