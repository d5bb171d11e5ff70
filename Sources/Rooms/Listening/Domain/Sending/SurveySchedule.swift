package import Foundation
package import Primitives

/// When a survey goes out by itself: every so many days to each customer, in the hours of the brand's zone.
package struct SurveySchedule: Hashable, Sendable {
    /// Days after which a customer is asked by this survey again, 1...3650.
    package var everyDays: Int
    /// Most mails of one day of the brand, 1...100,000.
    package var mostADay: Int
    /// The hour of the day from which mails leave, 0...23.
    package var fromHour: Int
    /// The hour before which the last mail leaves, 1...24.
    package var toHour: Int

    /// A schedule as it was typed.
    package init(everyDays: Int, mostADay: Int, fromHour: Int, toHour: Int) {
        self.everyDays = everyDays
        self.mostADay = mostADay
        self.fromHour = fromHour
        self.toHour = toHour
    }

    /// Every 90 days, at most 200 a day, from 10 to 16 o'clock.
    package static let usual = SurveySchedule(everyDays: 90, mostADay: 200, fromHour: 10, toHour: 16)

    /// Whether every number is within its range and the hours follow each other.
    package var isSound: Bool {
        (1...3650).contains(everyDays) && (1...100_000).contains(mostADay) && (0...23).contains(fromHour)
            && (1...24).contains(toHour) && fromHour < toHour
    }

    /// Whether mails may leave at `now`.
    package func isOpen(at now: Instant, in zone: TimeZone) -> Bool {
        (fromHour..<toHour).contains(Self.calendar(zone).component(.hour, from: now.date))
    }

    /// The first moment of the hours after `now`; that of a later day while they are open.
    package func nextOpening(after now: Instant, in zone: TimeZone) -> Instant {
        let calendar = Self.calendar(zone)
        for day in 0...2 {
            guard let date = calendar.date(byAdding: .day, value: day, to: now.date),
                // A day that skips the hour (the clocks go forward) gives the next one that exists.
                let start = calendar.date(bySettingHour: fromHour, minute: 0, second: 0, of: date)
            else { continue }
            if Instant(start) > now { return Instant(start) }
        }
        return now + .days(1)
    }

    /// The midnight with which the brand's day of `now` began.
    package static func startOfDay(of now: Instant, in zone: TimeZone) -> Instant {
        Instant(calendar(zone).startOfDay(for: now.date))
    }

    private static func calendar(_ zone: TimeZone) -> Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        return calendar
    }
}
