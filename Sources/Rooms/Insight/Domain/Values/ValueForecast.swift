import Primitives
import Statistics

/// The outlook of all customers of a brand by BG/NBD and Gamma-Gamma, or the reason why there is none.
package struct ValueForecast: Sendable {
    /// What it rests on.
    package let basis: ValueBasis
    /// One entry for each buyer in their order; empty unless the basis is fitted.
    package let values: [CustomerValue]

    /// Customers with a repeat purchase from which on the models are asked.
    package static let leastRepeaters = 100
    /// How far back the model is checked, and the former chance is told: half a year.
    package static let lookBack: Duration = .days(182)
    /// The horizon of ``CustomerValue/purchases`` in weeks.
    package static let horizon = 52.0

    /// Fits the models to all buyers, checks them on the last half year and asks them for each one.
    package init(of buyers: [Buyer]) {
        let repeaters = buyers.count { $0.history.repeats > 0 }
        func none(_ state: ValueBasis.State) -> ValueBasis {
            ValueBasis(state: state, customers: buyers.count, repeaters: repeaters)
        }
        guard repeaters >= Self.leastRepeaters else {
            (basis, values) = (none(.thin), [])
            return
        }
        let fitted = try? BGNBD.fit(buyers.map(\.history))  // A refusal means that there are no figures, which is said.
        let check = Self.check(buyers)
        guard let fitted, check?.isWorseThanSameRate != true else {
            (basis, values) = (none(.unfit), [])
            return
        }
        let amounts = try? GammaGamma.fit(buyers.compactMap(\.spend)).model  // Then there is no worth.
        basis = ValueBasis(
            state: .fitted, customers: buyers.count, repeaters: repeaters,
            checkPercent: check?.bgnbdCheck.totalErrorPercent, remarks: Self.remarks(buyers, fitted))
        values = buyers.map { Self.value(of: $0, fitted.model, amounts) }
    }

    /// The hold-out check; nil when half a year ago too little was known to learn from.
    private static func check(_ buyers: [Buyer]) -> LifetimeCheck? {
        let known = buyers.compactMap { buyer in
            buyer.earlier.map {
                PurchasingCustomer(summary: "", history: $0, spend: nil, later: (purchases: buyer.later, amount: 0))
            }
        }
        guard known.count(where: { $0.history.repeats > 0 }) >= leastRepeaters else { return nil }
        let weeks = Double(lookBack.components.seconds) / 604_800
        return try? LifetimeCheck(customers: known, span: weeks, withPareto: false)  // No check is said as no check.
    }

    private static func remarks(_ buyers: [Buyer], _ fit: BGNBD.Fit) -> [ValueBasis.Remark] {
        var remarks: [ValueBasis.Remark] = []
        if SpendIndependence(buyers.compactMap(\.spend))?.isDoubtful == true { remarks.append(.spendFollowsFrequency) }
        if buyers.allSatisfy(\.isAtMidnight) { remarks.append(.daysWithoutTimes) }
        if fit.standardErrors == nil { remarks.append(.uncertain) }
        return remarks
    }

    private static func value(of buyer: Buyer, _ model: BGNBD, _ amounts: GammaGamma?) -> CustomerValue {
        let worth = amounts.flatMap {
            CustomerWorth.yearOfMonths.worth(of: buyer.history, by: model, spend: buyer.spend, amounts: $0)
        }
        let purchases = model.expectedPurchases(of: buyer.history, in: horizon)
        return CustomerValue(
            customer: buyer.customer, repeats: buyer.history.repeats,
            chance: model.shownChanceAlive(buyer.history).value,
            chanceBefore: buyer.earlier.flatMap { model.shownChanceAlive($0).value },
            purchases: purchases.isFinite ? max(0, purchases) : 0,
            worth: worth.flatMap { $0.isFinite && abs($0) < 1e15 ? Int64($0.rounded()) : nil })
    }
}
