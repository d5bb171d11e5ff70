/// What every model of buying and leaving answers, in the unit of time of its histories.
package protocol LifetimeModel: Sendable {
    /// Whether the model can say of a customer with a single purchase how likely that one still buys.
    static var judgesOneTimeBuyers: Bool { get }
    /// The chance that the customer still buys, 0...1.
    func chanceAlive(_ history: PurchaseHistory) -> Double
    /// Purchases to be expected in `time` >= 0 after the end of observation.
    func expectedPurchases(of history: PurchaseHistory, in time: Double) -> Double
    /// Repeat purchases of a new customer within `time` >= 0 of the first purchase.
    func expectedPurchases(in time: Double) -> Double
}

extension BGNBD: LifetimeModel {
    /// BG/NBD lets nobody leave before the first repeat purchase, so its 1 for them says nothing.
    package static var judgesOneTimeBuyers: Bool { false }
}

extension ParetoNBD: LifetimeModel {
    /// Pareto/NBD lets customers leave at any time.
    package static var judgesOneTimeBuyers: Bool { true }
}
