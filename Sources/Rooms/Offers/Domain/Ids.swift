package import Primitives

/// Marks ids of offers.
package enum OfferTag {}
/// Names one round of an offer to a customer.
package typealias OfferID = Identifier<OfferTag>

/// Marks ids of remedies.
package enum RemedyTag {}
/// Names an entry of the remedy catalogue.
package typealias RemedyID = Identifier<RemedyTag>
