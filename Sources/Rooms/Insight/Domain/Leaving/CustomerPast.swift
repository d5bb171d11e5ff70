package import People
package import Primitives

/// What the brand knows of a customer who had a bad experience: when it began, the last sign of life, and what was done.
package struct CustomerPast: Hashable, Sendable {
    /// Who it is.
    package let customer: CustomerID
    /// The first thing known of the customer.
    package var first: Instant
    /// The latest kept order, answer or case; answers to the survey after a case are no sign of life.
    package var latest: Instant
    /// Disappointed or angry answers and cases, in any order.
    package var bads: [Instant] = []
    /// First answers of a person in a case.
    package var contacts: [Instant] = []
    /// Closings of cases, which need an answer on the merits.
    package var recoveries: [Instant] = []

    /// A customer of whom one moment is known.
    package init(customer: CustomerID, seen: Instant) {
        self.customer = customer
        first = seen
        latest = seen
    }

    /// Takes in a further sign of life.
    package mutating func see(_ moment: Instant) {
        first = min(first, moment)
        latest = max(latest, moment)
    }

    /// The bad experiences in order; what follows within three days is the same matter.
    package var experiences: [Instant] {
        bads.sorted().reduce(into: []) { kept, bad in
            if let last = kept.last, bad - last < Self.sameMatter { return }
            kept.append(bad)
        }
    }

    /// An answer and the case about it come close together.
    package static let sameMatter: Duration = .days(3)
}
