/// What a reader of lifetime values must know about the data behind them.
package enum LifetimeWarning: Hashable, Sendable {
    /// All times are whole days, which biases the times of young or busy customers; so many purchases of one day became one.
    case timesRoundedToDays(merged: Int)
    /// Spend hangs on how often somebody buys, so that values of frequent buyers are off.
    case spendFollowsFrequency(correlation: Double)
    /// So many customers bought once, of whom BG/NBD can not say whether they still buy.
    case oneTimeBuyersUnknown(count: Int)
    /// The data do not determine the parameters; their standard errors are unknown.
    case parametersUncertain
    /// In the hold-out check the total was off by so many percent (20 or more).
    case checkMissed(percent: Double)
    /// In the hold-out check the model was worse than the plain rule that everybody goes on as before.
    case worseThanSameRate

    /// The warnings that these data give rise to, in the order of the enum; the check may be missing.
    package static func of(
        log: PurchaseLog?, customers: [PurchasingCustomer], fit: BGNBD.Fit, check: LifetimeCheck? = nil
    ) -> [LifetimeWarning] {
        var warnings: [LifetimeWarning] = []
        if let log, log.isRoundedToDays { warnings.append(.timesRoundedToDays(merged: log.mergedCount)) }
        if let spend = SpendIndependence(customers.compactMap(\.spend)), spend.isDoubtful {
            warnings.append(.spendFollowsFrequency(correlation: spend.correlation))
        }
        let once = customers.count { $0.history.repeats == 0 }
        if once > 0 { warnings.append(.oneTimeBuyersUnknown(count: once)) }
        if fit.standardErrors == nil { warnings.append(.parametersUncertain) }
        if let percent = check?.bgnbdCheck.totalErrorPercent, abs(percent) >= 20 {
            warnings.append(.checkMissed(percent: percent))
        }
        if check?.isWorseThanSameRate == true { warnings.append(.worseThanSameRate) }
        return warnings
    }
}
