package import Primitives

/// The clock of our own promise: working minutes that pause while the next word is the customer's.
package struct ServiceClock: Hashable, Sendable {
    /// The hours that count.
    package let calendar: BusinessCalendar
    /// The target in working minutes.
    package let minutes: Int
    /// When the clock started.
    package let start: Instant
    /// Working minutes that it stood still before.
    package let pausedMinutes: Int
    /// Since when it stands still now; nil while it runs.
    package let pausedSince: Instant?

    /// A clock with its pauses so far.
    package init(
        _ calendar: BusinessCalendar, minutes: Int, start: Instant, pausedMinutes: Int = 0, pausedSince: Instant? = nil
    ) {
        self.calendar = calendar
        self.minutes = minutes
        self.start = start
        self.pausedMinutes = pausedMinutes
        self.pausedSince = pausedSince
    }

    /// When the target is used up if no other pause comes; a pause that lasts is not counted before it ends.
    package var due: Instant? { calendar.deadline(after: minutes + pausedMinutes, from: start) }

    /// Working minutes left at `now`, negative when late; it does not fall while the clock stands still.
    package func minutesLeft(at now: Instant) -> Int {
        minutes + pausedMinutes - calendar.workingMinutes(from: start, to: min(pausedSince ?? now, now))
    }
}
