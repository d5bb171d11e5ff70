/// What the lifetime models need to know of a customer: repeat purchases, the last of them, and how long we have looked.
///
/// Times count from the customer's first purchase in any one unit, such as weeks.
package struct PurchaseHistory: Hashable, Sendable {
    /// Repeat purchases after the first, x >= 0.
    package let repeats: Int
    /// The time of the last repeat purchase, 0 without one.
    package let last: Double
    /// The time until the end of observation, T >= last.
    package let observed: Double

    /// A history; nil when the numbers contradict one another or are not finite.
    package init?(repeats: Int, last: Double, observed: Double) {
        guard repeats >= 0, last >= 0, observed >= last, observed.isFinite, (repeats == 0) == (last == 0) else {
            return nil
        }
        self.repeats = repeats
        self.last = last
        self.observed = observed
    }
}

/// Why a model could not be fitted; no figure is given then.
package enum FitRefusal: Error, Hashable, Sendable {
    /// Fewer rows than the named number.
    case tooFew(needed: Int)
    /// Nobody bought again, so that nothing can be learnt about leaving.
    case noRepeats
    /// The search did not come to rest, which happens with data that do not fit the model at all.
    case notConverged
}
