package import Primitives

/// A person or company that buys from a brand.
package struct Customer: Hashable, Sendable {
    /// The id that feedback, cases and orders name.
    package let id: CustomerID
    /// The customer's number in the shop or CRM.
    package var externalID: String?
    /// The name as the customer writes it; empty while nobody knows it.
    package var name: String
    /// The language that the customer is written to.
    package var language: LanguageCode
    /// Where the customer lives, for desk visits and deliveries.
    package var city: String?
    /// How the customer likes to be answered.
    package var preferredChannel: PreferredChannel?
    /// How well the customer knows the product.
    package var knowledge: KnowledgeLevel
    /// A colleague's note on what pleases or hurts this customer; shown to staff only.
    package var howToTreat: String
    /// Whether a key account manager answers for the customer.
    package var isKeyAccount: Bool
    /// Sum of orders that were not returned, in minor units of the brand's currency.
    package let valueMinor: Int64
    /// Orders that were not returned.
    package let orderCount: Int
    /// The first order, or what an import said.
    package var since: Instant?
    /// Whether the customer may be asked by mail.
    package var consentEmail: Bool
    /// Whether the customer may be asked by phone.
    package var consentPhone: Bool
    /// When the customer asked not to be asked any more; answers to complaints still go out.
    package let unsubscribedAt: Instant?
    /// When the last survey went to the customer, whichever it was.
    package let lastAskedAt: Instant?
    /// The customer that this one turned out to be.
    package let mergedInto: CustomerID?
    /// The mail address that is written to first.
    package let email: EmailAddress?
    /// The phone number that is called first, in the form of ``PhoneNumber``.
    package let phone: String?
    /// When the row was made.
    package let createdAt: Instant
    /// When anything of it last changed.
    package let updatedAt: Instant
    /// Counts the changes.
    package let version: Int

    /// The name, or the address where there is none, or the number.
    package var displayName: String {
        name.isEmpty ? email?.description ?? phone ?? externalID ?? "?" : name
    }

    /// Whether a survey may be mailed.
    package var mayBeAskedByEmail: Bool { consentEmail && unsubscribedAt == nil && email != nil }
}
