package import People
package import Primitives

/// What happened with a customer, as far as it may tell whether the customer stays.
package struct CustomerTrail: Hashable, Sendable {
    /// One order.
    package struct Order: Hashable, Sendable {
        /// When it was placed.
        package let at: Instant
        /// When it was sent back, if it was.
        package let returnedAt: Instant?

        /// An order as stored.
        package init(at: Instant, returnedAt: Instant? = nil) {
            self.at = at
            self.returnedAt = returnedAt
        }
    }

    /// One confirmed answer to a survey or form; answers to the survey after a case are none.
    package struct Answer: Hashable, Sendable {
        /// When it was confirmed.
        package let at: Instant
        /// Disappointed or angry; nil without a face.
        package let isUnhappy: Bool?

        /// An answer as stored.
        package init(at: Instant, isUnhappy: Bool?) {
            self.at = at
            self.isUnhappy = isUnhappy
        }
    }

    /// One case.
    package struct Matter: Hashable, Sendable {
        /// When it was opened.
        package let at: Instant
        /// When it was closed, if it was.
        package let closedAt: Instant?

        /// A case as stored.
        package init(at: Instant, closedAt: Instant?) {
            self.at = at
            self.closedAt = closedAt
        }
    }

    /// Who it is.
    package let customer: CustomerID
    /// Orders, answers and cases in any order.
    package var orders: [Order] = [], answers: [Answer] = [], cases: [Matter] = []

    /// A customer of whom nothing is known yet.
    package init(customer: CustomerID) { self.customer = customer }

    /// Every sign of life, in any order.
    var signs: [Instant] { orders.map(\.at) + answers.map(\.at) + cases.map(\.at) }

    /// Whether there was a sign of life in the stretch that ends with `until` and does not hold `after`.
    package func isSeen(after: Instant, until: Instant) -> Bool {
        signs.contains { $0 > after && $0 <= until }
    }
}
