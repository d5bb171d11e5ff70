/// How a point in time is written.
package enum DateStyle: String, Sendable, CaseIterable {
    /// 16 Oct
    case dayMonth
    /// 16 Oct 2025
    case short
    /// Thursday, 16 October 2025
    case long
    /// October 2025
    case monthYear
    /// 13:50
    case time
    /// 16 Oct 2025, 13:50
    case shortDateTime
    /// Thursday, 16 October 2025, 13:50
    case longDateTime
    /// 12 min ago; further away than a day it becomes a date
    case relative
    /// The time when it is today, else the day, with the year when it is another one
    case compact
    /// Today, Yesterday, Thursday, 16 October
    case dayHeading
}

/// How an amount is written.
package enum MoneyStyle: Sendable {
    /// Without decimals when they are all zero.
    case short
    /// With all decimals of the currency.
    case full
}
