/// A text of a set that others made, of which only some labels are known.
package struct OpenText: Sendable {
    /// The text.
    package let text: String
    /// What is known of it.
    let targets: HeadTargets
}
