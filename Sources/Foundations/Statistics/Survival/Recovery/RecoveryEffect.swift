/// Whether recovery brings customers back: the speed of leaving while they are recovered beside that while they are not.
///
/// Recovery counts from the day on which it happened. Groups of those who were ever recovered are not compared: who
/// stays long has more time to be recovered, which would make any recovery look good (Suissa 2008, Am. J. Epidemiol. 167:492).
package struct RecoveryEffect: Sendable {
    /// What may be said of the recovered.
    package enum Verdict: String, Hashable, Sendable {
        /// They leave more slowly, and the interval of the ratio lies below 1.
        case leaveLess
        /// They leave faster, and the interval lies above 1.
        case leaveMore
        /// The data allow both, or one of the warnings says that they are too few.
        case undecided
    }

    /// All customers on the clock of their watching, with ``RecoveryFactor/firstBad``, `laterBad` and `recovered`.
    package let amongAll: Result<CoxFit, SurvivalRefusal>
    /// Customers with a bad experience on the clock since the first, with ``RecoveryFactor/recovered`` and `again`.
    package let sinceFirstBad: Result<CoxFit, SurvivalRefusal>
    /// The same with ``RecoveryFactor/contacted`` and `contactDelay`, for the claim that speed wins customers back; nil
    /// when the log holds no contact.
    package let contact: Result<CoxFit, SurvivalRefusal>?
    /// The pictures without models, one for each landmark asked for.
    package let landmarks: [RecoveryLandmark]
    /// What the model since the first bad experience says.
    package let verdict: Verdict
    /// What a reader must know.
    package let warnings: [RecoveryWarning]

    /// The ratio of leaving, recovered against not recovered, other things equal; nil where the model was refused.
    package var recovered: HazardRatio? { Self.fit(sinceFirstBad)?.ratio(of: RecoveryFactor.recovered.rawValue) }

    /// The ratio of leaving after a recovered first bad experience against no bad experience: 1 means won back entirely.
    package var recoveredAgainstUnhurt: HazardRatio? {
        Self.fit(amongAll)?.ratio(of: [RecoveryFactor.firstBad.rawValue: 1, RecoveryFactor.recovered.rawValue: 1])
    }

    /// The ratio of leaving for each doubling of the time to first contact (plus one unit); nil where there is no figure.
    package var slowerContact: HazardRatio? {
        contact.flatMap { Self.fit($0) }?.ratio(of: RecoveryFactor.contactDelay.rawValue)
    }

    /// The answer from a log, with robust errors by customer; models that the data do not carry hold their refusal.
    package static func measure(
        _ log: RecoveryLog, landmarks: [Double] = [14], windows: [Double] = [30, 90, 180, 365],
        ties: CoxRows.Ties = .efron
    ) -> RecoveryEffect {
        let since = RecoverySpells(log, clock: .firstBad)
        let model = { (spells: RecoverySpells, factors: [RecoveryFactor]) in
            Result { () throws(SurvivalRefusal) in try CoxFit.fit(spells.rows(factors), ties: ties) }
        }
        let amongAll = model(RecoverySpells(log, clock: .joining), [.firstBad, .laterBad, .recovered])
        let sinceFirstBad = model(since, [.recovered, .again])
        let contacted = since.customers { $0.contactDelay != nil }
        let contact = contacted > 0 ? model(since, [.recovered, .again, .contacted, .contactDelay]) : nil
        let pictures = landmarks.map { RecoveryLandmark.measure(log, at: $0, windows: windows) }
        let thin = thin(since, factors: contact == nil ? 2 : 4, contacted: contacted)
        var warnings = [.observational] + thin
        warnings += changes(sinceFirstBad, .recovered)
        if let contact { warnings += changes(contact, .contactDelay) }
        warnings += pictures.filter { $0.gone > 0 }.map { .goneBeforeLandmark(landmark: $0.landmark, count: $0.gone) }
        return RecoveryEffect(
            amongAll: amongAll, sinceFirstBad: sinceFirstBad, contact: contact, landmarks: pictures,
            verdict: thin.isEmpty ? verdict(fit(sinceFirstBad)) : .undecided, warnings: warnings + log.warnings)
    }

    private static func fit(_ result: Result<CoxFit, SurvivalRefusal>) -> CoxFit? {
        guard case .success(let fit) = result else { return nil }
        return fit
    }

    private static func verdict(_ fit: CoxFit?) -> Verdict {
        guard let interval = fit?.ratio(of: RecoveryFactor.recovered.rawValue)?.interval() else { return .undecided }
        if interval.upperBound < 1 { return .leaveLess }
        return interval.lowerBound > 1 ? .leaveMore : .undecided
    }

    private static func thin(_ spells: RecoverySpells, factors: Int, contacted: Int) -> [RecoveryWarning] {
        var warnings: [RecoveryWarning] = []
        let customers = spells.customers { _ in true }
        let recovered = spells.customers(where: \.isRecovered)
        let leavings = spells.isEvent.count { $0 }
        if customers < 20 { warnings.append(.fewCustomers(found: customers)) }
        if leavings < 10 * factors { warnings.append(.fewLeavings(found: leavings, wanted: 10 * factors)) }
        if recovered < 20 { warnings.append(.fewRecovered(found: recovered)) }
        if (1..<20).contains(contacted) { warnings.append(.fewContacted(found: contacted)) }
        return warnings
    }

    /// Names the factor when the test of its constancy fails at 1 %, over ranks of time.
    private static func changes(_ result: Result<CoxFit, SurvivalRefusal>, _ factor: RecoveryFactor)
        -> [RecoveryWarning]
    {
        let drifts = try? fit(result)?.proportionality()  // no test, no warning from it
        guard let drift = drifts?.first(where: { $0.name == factor.rawValue }), drift.chance < 0.01 else { return [] }
        return [.effectChanges(factor, chance: drift.chance)]
    }
}
