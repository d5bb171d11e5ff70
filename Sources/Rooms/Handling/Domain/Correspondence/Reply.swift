/// An answer of the house to the customer.
package struct Reply: Sendable {
    /// The words, in the customer's language.
    package var body: String
    /// Empty keeps the subject of the case.
    package var subject: String
    /// Made with the form; a reply with the same key is sent once.
    package var onceKey: String
    /// Whether it answers on the merits, which moves the record to `responded`.
    package var isOnMerits: Bool
    /// Whether the next word is the customer's, which stops the service clock.
    package var awaitsCustomer: Bool

    /// A reply as it was typed.
    package init(
        _ body: String, subject: String = "", onceKey: String, isOnMerits: Bool = false, awaitsCustomer: Bool = false
    ) {
        self.body = body
        self.subject = subject
        self.onceKey = onceKey
        self.isOnMerits = isOnMerits
        self.awaitsCustomer = awaitsCustomer
    }
}
