/// Why purchases could not be read; rows are counted from 0.
package enum PurchaseRefusal: Error, Hashable, Sendable {
    /// There are no purchases.
    case none
    /// The time of the row is not finite.
    case badTime(row: Int)
    /// The amount of the row is negative or not finite; returns are no purchases.
    case badAmount(row: Int)
    /// The end of observation lies before the first purchase, or the end of the check before that of observation.
    case badCut
}
