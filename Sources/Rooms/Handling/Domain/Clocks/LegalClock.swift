package import Foundation
package import Primitives

/// The clock of the law: calendar days that never pause (Hungary, act CLV of 1997, 17/A: 30 days; other countries by setting).
package struct LegalClock: Hashable, Sendable {
    /// Calendar days for an answer on the merits.
    package let days: Int
    /// The zone whose days are counted.
    package let zone: TimeZone

    /// A clock of 1 to 366 days; other numbers are moved to the nearer end.
    package init(days: Int = 30, zone: TimeZone) {
        self.days = min(max(days, 1), 366)
        self.zone = zone
    }

    /// The end of the last day, counted from the day behind that of the receipt.
    package func due(from start: Instant) -> Instant {
        LocalDay(start, in: zone).adding(days: days + 1).instant(atMinute: 0, in: zone)
    }
}
