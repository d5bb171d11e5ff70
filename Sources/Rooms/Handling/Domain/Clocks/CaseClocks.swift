package import Primitives

/// The calendar, targets and law of one brand, as one value for every decision about deadlines.
package struct CaseClocks: Hashable, Sendable {
    /// The hours of the house.
    package let calendar: BusinessCalendar
    /// Targets by priority.
    package let levels: [Priority: ServiceLevel]
    /// The clock of the law.
    package let legal: LegalClock

    /// The clocks of a brand.
    package init(calendar: BusinessCalendar, levels: [Priority: ServiceLevel] = [:], legal: LegalClock) {
        self.calendar = calendar
        self.levels = levels
        self.legal = legal
    }

    /// The targets of a priority.
    package func level(of priority: Priority) -> ServiceLevel { .of(priority, in: levels) }

    /// Until when words of `start` should be answered by a person.
    package func replyDue(from start: Instant, priority: Priority) -> Instant? {
        ServiceClock(calendar, minutes: level(of: priority).replyMinutes, start: start).due
    }

    /// Until when a case that was opened at `start` should be solved.
    package func solveDue(from start: Instant, priority: Priority, pausedMinutes: Int) -> Instant? {
        ServiceClock(
            calendar, minutes: level(of: priority).solveMinutes, start: start, pausedMinutes: pausedMinutes
        ).due
    }

    /// Until when `item` should be solved with its pauses so far.
    package func solveDue(of item: Case) -> Instant? {
        solveDue(from: item.openedAt, priority: item.priority, pausedMinutes: item.pausedMinutes)
    }
}
