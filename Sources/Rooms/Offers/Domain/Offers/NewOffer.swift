package import Handling
import Primitives

/// What staff put together, before authority and budget are looked at.
package struct NewOffer: Sendable {
    /// The case that it is about.
    package var caseID: CaseID
    /// The words above the parts, in the customer's language.
    package var message: String
    /// What is offered, in order.
    package var parts: [NewPart]

    /// An offer as typed.
    package init(caseID: CaseID, message: String, parts: [NewPart]) {
        self.caseID = caseID
        self.message = message
        self.parts = parts
    }

    /// One part as typed.
    package struct NewPart: Sendable {
        /// The entry of the catalogue.
        package var remedy: RemedyID
        /// What it costs, in minor units.
        package var minor: Int64
        /// What exactly is offered; empty takes the name from the catalogue.
        package var words: String
        /// The policy that covers it, with the number of the order that it is about.
        package var cover: Cover?

        /// A part as typed.
        package init(_ remedy: RemedyID, minor: Int64, words: String = "", cover: Cover? = nil) {
            self.remedy = remedy
            self.minor = minor
            self.words = words
            self.cover = cover
        }
    }

    /// A policy and the purchase to which it applies.
    package struct Cover: Sendable {
        /// The policy.
        package let policy: PolicyID
        /// The shop's number of the customer's order.
        package let orderNumber: String

        /// A policy for an order.
        package init(_ policy: PolicyID, orderNumber: String) {
            self.policy = policy
            self.orderNumber = orderNumber
        }
    }
}
