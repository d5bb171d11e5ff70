/// The targets of one priority in working minutes.
package struct ServiceLevel: Hashable, Sendable {
    /// Until a person answers.
    package let replyMinutes: Int
    /// Until it is solved.
    package let solveMinutes: Int

    /// Targets from one minute to 100,000; nil outside, or when solving is due before answering.
    package init?(replyMinutes: Int, solveMinutes: Int) {
        guard (1...100_000).contains(replyMinutes), (replyMinutes...100_000).contains(solveMinutes) else { return nil }
        self.replyMinutes = replyMinutes
        self.solveMinutes = solveMinutes
    }

    private init(known replyMinutes: Int, _ solveMinutes: Int) {
        self.replyMinutes = replyMinutes
        self.solveMinutes = solveMinutes
    }

    /// What a brand starts with: 30 minutes and a working day for red, down to a working day and two weeks.
    package static let defaults: [Priority: ServiceLevel] = [
        .red: ServiceLevel(known: 30, 480), .high: ServiceLevel(known: 120, 1440),
        .normal: ServiceLevel(known: 240, 2400), .low: ServiceLevel(known: 480, 4800),
    ]

    /// The targets of `priority` in a table that may have gaps.
    package static func of(_ priority: Priority, in table: [Priority: ServiceLevel]) -> ServiceLevel {
        table[priority] ?? defaults[priority] ?? ServiceLevel(known: 480, 4800)
    }
}
