package import Handling
package import People

/// What a rule does when its conditions hold.
package struct AlertEffects: Hashable, Sendable {
    /// Who shall own the case.
    package enum Assignment: Hashable, Sendable {
        /// Nobody; the case waits for someone to take it.
        case nobody
        /// Whoever is on shift and has the fewest open cases, of all agents and leads.
        case onShift
        /// The same among the members of one team.
        case team(TeamID)
    }

    /// Ways of telling people and programs.
    package enum Notice: String, CaseIterable, Sendable {
        case live
        case email
        case webhook
    }

    /// Opens a case, or joins the customer's open one.
    package var opensCase = true
    /// The least priority that the case gets; nil leaves what face and anger give.
    package var priority: Priority?
    /// Who shall own it.
    package var assignment = Assignment.onShift
    /// Who is told, and how.
    package var notices: Set<Notice> = [.live]
    /// Who is rung one after another while nobody takes it.
    package var ladder = AlertLadder.standard(minutes: 15)

    /// The usual effects: a case, someone on shift, the live stream, 15 minutes a rung.
    package init() {}

    /// Refuses effects that nobody would notice, and ladders that do not hold.
    package func check() throws(RuleRefusal) {
        guard opensCase || !notices.isEmpty else { throw .doesNothing }
        try ladder.check()
    }
}
