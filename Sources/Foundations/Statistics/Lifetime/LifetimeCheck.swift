/// The hold-out check on own data: models learn from purchases until a cut and are judged by what followed.
package struct LifetimeCheck: Sendable {
    /// The customers who were seen by the cut.
    package let customers: [PurchasingCustomer]
    /// BG/NBD as learnt until the cut, with its standard errors.
    package let bgnbd: BGNBD.Fit
    /// How BG/NBD met the later purchases.
    package let bgnbdCheck: HoldOutCheck
    /// How Pareto/NBD met them; nil where it could not be fitted.
    package let paretoCheck: HoldOutCheck?
    /// How the plain rule met them that everybody goes on at the former rate.
    package let sameRateCheck: HoldOutCheck

    /// Learns from the histories of `customers` and judges by their later purchases, which span `span` units of time after the cut.
    ///
    /// Throws ``FitRefusal`` when BG/NBD can not be fitted to what lies before the cut.
    package init(
        customers: [PurchasingCustomer], span: Double, withPareto: Bool = true
    ) throws(FitRefusal) {
        let histories = customers.map(\.history)
        let actual = customers.map { Double($0.laterPurchases) }
        let fit = try BGNBD.fit(histories)
        let sameRate = histories.map { $0.observed > 0 ? Double($0.repeats) / $0.observed * span : 0 }
        guard let learnt = Self.check(fit.model, histories, actual, span),
            let plain = HoldOutCheck(predicted: sameRate, actual: actual)
        else { throw .tooFew(needed: 10) }
        self.customers = customers
        bgnbd = fit
        bgnbdCheck = learnt
        sameRateCheck = plain
        guard withPareto else {
            paretoCheck = nil
            return
        }
        do {
            paretoCheck = Self.check(try ParetoNBD.fit(histories).model, histories, actual, span)
        } catch {
            paretoCheck = nil
        }
    }

    /// Whether BG/NBD predicted worse than the plain rule for single customers; its values should not be used then.
    package var isWorseThanSameRate: Bool {
        bgnbdCheck.rootMeanSquaredError > sameRateCheck.rootMeanSquaredError
    }

    private static func check(
        _ model: any LifetimeModel, _ histories: [PurchaseHistory], _ actual: [Double], _ span: Double
    ) -> HoldOutCheck? {
        HoldOutCheck(predicted: histories.map { model.expectedPurchases(of: $0, in: span) }, actual: actual)
    }
}
