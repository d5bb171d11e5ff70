/// Why a customer is not changed or merged.
package enum CustomerRefusal: Error, Hashable, Sendable, CaseIterable {
    /// No such customer in this brand.
    case unknown
    /// A name, an address or a number is needed to find the customer again.
    case nameless
    /// A field is longer than it may be, or there are more than twenty addresses.
    case tooLong
    /// Another customer of the brand has the mail address or phone number; merging the two may be right.
    case addressTaken
    /// The customer was merged into another one already.
    case mergedAway
    /// A customer is not merged with themselves.
    case sameCustomer
}
