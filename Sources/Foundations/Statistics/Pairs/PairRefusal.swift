/// Why no pairs of items are given.
package enum PairRefusal: Error, Hashable, Sendable {
    /// Fewer baskets than the named number.
    case tooFewBaskets(needed: Int)
    /// Fewer than two different items.
    case tooFewItems
    /// More different items than the named number, which would make too many pairs; keep the frequent ones.
    case tooManyItems(limit: Int)
}
