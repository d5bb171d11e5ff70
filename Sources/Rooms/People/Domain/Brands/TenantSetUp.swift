import Primitives

/// The first brand of an install together with its first administrator.
package struct TenantSetUp: Sendable {
    /// The brand.
    package let details: TenantDetails
    /// The first person, who gets the role of administrator.
    package let administrator: NewStaff

    /// A set-up as typed.
    package init(details: TenantDetails, administrator: NewStaff) {
        self.details = details
        self.administrator = administrator
    }
}
