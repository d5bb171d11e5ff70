/// Why a question is not answered, in words for the person at the terminal; no figure is printed then.
package struct InsightRefusal: Error, Hashable, Sendable {
    /// The reason, naming file, row and column where there are such.
    package let reason: String

    /// A refusal for a reason.
    package init(_ reason: String) { self.reason = reason }
}
