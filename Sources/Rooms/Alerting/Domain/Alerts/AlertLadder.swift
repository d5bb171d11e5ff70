/// Who is rung one after another while nobody takes an alert, and how long each group has for it.
package struct AlertLadder: Hashable, Sendable {
    /// The group that one rung rings.
    package enum People: String, CaseIterable, Sendable {
        /// Whoever owns the case; without an owner the group behind them.
        case owner
        /// The team of the rule, or everyone on shift.
        case shift
        case leads
        /// Leads and analysts together, who look after figures.
        case leadsAndAnalysts = "leads_analysts"
        case administrators
    }

    /// One rung of the ladder.
    package struct Rung: Hashable, Sendable {
        /// Whom it rings.
        package let people: People
        /// Minutes until the alert climbs on, 1...1440.
        package let minutes: Int

        /// A rung that rings `people` and waits `minutes`.
        package init(_ people: People, minutes: Int) {
            self.people = people
            self.minutes = minutes
        }
    }

    /// The rungs from the first to the last; a group stands on at most one of them.
    package let rungs: [Rung]

    /// A ladder of the given rungs.
    package init(_ rungs: [Rung]) { self.rungs = rungs }

    /// The minutes that one rung may take.
    package static let minutes = 1...1440

    /// The owner, then the shift, then the leads, each with the same minutes.
    package static func standard(minutes: Int) -> AlertLadder {
        AlertLadder([.owner, .shift, .leads].map { Rung($0, minutes: minutes) })
    }

    /// Refuses a ladder that rings nobody, rings a group twice or waits too long.
    package func check() throws(RuleRefusal) {
        guard !rungs.isEmpty, Set(rungs.map(\.people)).count == rungs.count else { throw .ladderEmpty }
        guard rungs.allSatisfy({ Self.minutes.contains($0.minutes) }) else { throw .minutesOutOfRange }
    }

    /// The rung of a level; above the top it is the last one.
    package func rung(_ level: Int) -> Rung { rungs[min(max(level, 0), rungs.count - 1)] }
}
