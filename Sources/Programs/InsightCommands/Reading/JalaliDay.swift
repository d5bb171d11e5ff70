/// Days of the Solar Hijri calendar by ICU's 33-year cycle, which is right from 1178 to 1501.
enum JalaliDay {
    /// Days since 1970-01-01; nil for a day that does not exist.
    static func number(year: Int, month: Int, day: Int) -> Int? {
        guard (1...12).contains(month), day >= 1, day <= length(year: year, month: month) else { return nil }
        let before = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6
        return newYear(year) + before + day - 1
    }

    /// The days of a month; the twelfth has 30 in leap years.
    private static func length(year: Int, month: Int) -> Int {
        if month <= 6 { return 31 }
        if month <= 11 { return 30 }
        return newYear(year + 1) - newYear(year) - 336
    }

    private static func newYear(_ year: Int) -> Int {
        // The division rounds down, and the years here are positive.
        365 * (year - 1) + (8 * year + 21) / 33 - 492_268
    }
}
