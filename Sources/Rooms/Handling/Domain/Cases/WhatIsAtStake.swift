package import TextAnalysis

/// What the matter threatens in the customer's life, found in the text and confirmed by the agent.
package struct WhatIsAtStake: Hashable, Sendable {
    /// The threatened values, several at once if need be.
    package var values: Set<Stake>
    /// One line in the agent's words, such as "late delivery may cost her a client".
    package var line: String

    /// Values with the line that the case page shows.
    package init(_ values: Set<Stake> = [], line: String = "") {
        self.values = values
        self.line = line
    }
}
