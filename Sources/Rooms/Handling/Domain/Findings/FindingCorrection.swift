package import People
package import Primitives

/// What a member of staff set right in the findings about one entry.
package struct FindingCorrection: Hashable, Sendable {
    /// The customer's words.
    package let entry: EntryID
    /// What was wrong or missing.
    package let aspect: FindingAspect
    /// What analysis had said.
    package let was: String
    /// What it should have said.
    package let value: String
    /// Who set it right; nil for a program with a key.
    package let staff: StaffID?
    /// When.
    package let at: Instant

    /// A correction as its row holds it.
    package init(
        entry: EntryID, aspect: FindingAspect, was: String, value: String, staff: StaffID?, at: Instant
    ) {
        self.entry = entry
        self.aspect = aspect
        self.was = was
        self.value = value
        self.staff = staff
        self.at = at
    }
}
