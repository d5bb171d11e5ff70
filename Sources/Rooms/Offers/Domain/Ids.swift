package import Primitives

/// Marks ids of offers.
package enum OfferTag {}
/// Names one round of an offer to a customer.
package typealias OfferID = Identifier<OfferTag>

/// Marks ids of remedies.
package enum RemedyTag {}
/// Names an entry of the remedy catalogue.
package typealias RemedyID = Identifier<RemedyTag>

/// Marks ids of return and guarantee policies.
package enum PolicyTag {}
/// Names one return or guarantee policy of a brand.
package typealias PolicyID = Identifier<PolicyTag>

/// Marks ids of lines of the ledger.
package enum LedgerTag {}
/// Names one line of the ledger, which is never changed.
package typealias LedgerLineID = Identifier<LedgerTag>
