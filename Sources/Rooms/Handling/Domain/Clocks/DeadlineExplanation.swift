package import Foundation
package import Primitives

/// Which of a case's three deadlines is meant.
package enum DeadlineKind: String, CaseIterable, Sendable {
    /// A person's next answer, on the service clock.
    case reply
    /// The solution, on the service clock.
    case solve
    /// The answer on the merits, on the legal clock.
    case legal
}

/// A time during which the service clock stood still.
package struct ClockPause: Hashable, Sendable {
    /// Why it stood still.
    package enum Reason: String, Sendable {
        case awaitingCustomer = "awaiting"
        case closed
    }

    /// Why it stood still.
    package let reason: Reason
    /// When it stopped.
    package let from: Instant
    /// When it ran again; nil while it stands still.
    package let to: Instant?
    /// Working minutes in between.
    package let minutes: Int

    /// A pause as the event log tells it.
    package init(_ reason: Reason, from: Instant, to: Instant?, minutes: Int) {
        self.reason = reason
        self.from = from
        self.to = to
        self.minutes = minutes
    }
}

/// How a deadline came about, as a value that the Web shelf turns into sentences.
package struct DeadlineExplanation: Hashable, Sendable {
    /// The measure that the target is given in.
    package enum Target: Hashable, Sendable {
        case workingMinutes(Int)
        case calendarDays(Int)
    }

    /// Which deadline.
    package let kind: DeadlineKind
    /// When its clock started.
    package let start: Instant
    /// The target.
    package let target: Target
    /// Pauses of the service clock, oldest first; always empty for the legal clock and the next answer.
    package let pauses: [ClockPause]
    /// Days between start and deadline on which the house was closed or open at other hours than on that weekday.
    package let holidays: [LocalDay]
    /// The zone whose days and hours were counted.
    package let zone: TimeZone
    /// The deadline; nil when the calendar has no open hours ahead.
    package let due: Instant?
}

extension CaseClocks {
    /// Explains one deadline of `item`; nil when it has none of this kind. `unansweredSince` starts the next answer's clock.
    package func explain(_ kind: DeadlineKind, of item: Case, unansweredSince: Instant?, pauses: [ClockPause])
        -> DeadlineExplanation?
    {
        switch kind {
        case .reply:
            guard item.replyDueAt != nil, let start = unansweredSince else { return nil }
            return explanation(
                kind, start: start, target: .workingMinutes(level(of: item.priority).replyMinutes), due: item.replyDueAt
            )
        case .solve:
            return explanation(
                kind, start: item.openedAt, target: .workingMinutes(level(of: item.priority).solveMinutes),
                pauses: pauses, due: item.solveDueAt)
        case .legal:
            guard let due = item.legalDueAt else { return nil }
            let days = LocalDay(due, in: legal.zone).number - LocalDay(item.openedAt, in: legal.zone).number - 1
            return explanation(kind, start: item.openedAt, target: .calendarDays(days), due: due)
        }
    }

    private func explanation(
        _ kind: DeadlineKind, start: Instant, target: DeadlineExplanation.Target, pauses: [ClockPause] = [],
        due: Instant?
    ) -> DeadlineExplanation {
        let first = LocalDay(start, in: calendar.zone)
        let last = due.map { LocalDay($0, in: calendar.zone) } ?? first
        let counts = kind != .legal && last >= first
        let holidays = calendar.holidays.filter {
            counts && (first...last).contains($0.key) && $0.value != calendar.week[$0.key.weekday] ?? []
        }
        return DeadlineExplanation(
            kind: kind, start: start, target: target, pauses: pauses, holidays: holidays.keys.sorted(),
            zone: calendar.zone, due: due)
    }
}
