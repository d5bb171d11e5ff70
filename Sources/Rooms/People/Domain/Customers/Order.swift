package import Primitives

/// Something that a customer bought.
package struct Order: Hashable, Sendable {
    /// The id of the row.
    package let id: OrderID
    /// Who bought it.
    package let customer: CustomerID
    /// The shop's order number, unique within the brand.
    package let number: String
    /// What was bought, as it is called in the shop.
    package let item: String
    /// What was paid.
    package let amount: Money
    /// When it was ordered.
    package let placedAt: Instant
    /// When it came back; nil while the customer has it.
    package let returnedAt: Instant?

    /// An order as read from storage.
    package init(
        id: OrderID, customer: CustomerID, number: String, item: String, amount: Money, placedAt: Instant,
        returnedAt: Instant?
    ) {
        self.id = id
        self.customer = customer
        self.number = number
        self.item = item
        self.amount = amount
        self.placedAt = placedAt
        self.returnedAt = returnedAt
    }
}

/// An order as an import or the shop tells it; the same number again brings the order up to date.
package struct NewOrder: Hashable, Sendable {
    /// Who bought it.
    package let customer: CustomerID
    /// The shop's order number.
    package let number: String
    /// What was bought.
    package let item: String
    /// What was paid.
    package let amount: Money
    /// When it was ordered.
    package let placedAt: Instant
    /// When it came back, if it did.
    package let returnedAt: Instant?

    /// An order as told.
    package init(
        customer: CustomerID, number: String, item: String, amount: Money, placedAt: Instant, returnedAt: Instant? = nil
    ) {
        self.customer = customer
        self.number = number
        self.item = item
        self.amount = amount
        self.placedAt = placedAt
        self.returnedAt = returnedAt
    }
}

/// Why an order is not recorded.
package enum OrderRefusal: Error, Hashable, Sendable, CaseIterable {
    /// The number is empty or longer than 200 characters.
    case numberMissing
    /// No such customer in this brand.
    case unknownCustomer
    /// The number belongs to an order of another customer.
    case numberTaken
}
