package import TextAnalysis

/// How a threatened value is named to the agent and answered to the customer before anything else.
package struct StakeAnswer: Hashable, Sendable {
    /// The value that the matter threatens.
    package let stake: Stake
    /// The line that names it, in the agent's language.
    package let line: GuideText
    /// The sentence that answers it first, in the customer's language.
    package let answer: GuideText
    /// The sentence that secures it in the solution, in the customer's language.
    package let secured: GuideText

    /// The answers for `values`, the most pressing first: health, then people, living, standing and free time.
    package static func answers(for values: Set<Stake>) -> [StakeAnswer] { all.filter { values.contains($0.stake) } }
}
