import Primitives

/// A message with the findings that a person wrote beside it.
package struct SampleMessage: Sendable {
    /// Identifier in the file, such as `en-m01-001`; the part before the last hyphen names the author's batch.
    package let id: String
    /// What the customer wrote.
    package let text: String
    /// What was found by the person; ``Findings/spans`` and ``Findings/score`` are not marked.
    package let gold: Findings
    /// Why the message is hard, empty for a plain one: `irony`, `finglish`, `negation` and the like.
    package let hard: [String]

    /// The author's batch, which is never parted between folds.
    var batch: Substring { id[..<(id.lastIndex(of: "-") ?? id.endIndex)] }
}
