/// Who leaves after the k-th bad experience, where the next bad experience competes with leaving.
package struct LeavingAfterBad: Sendable {
    /// The shares within one window after the bad experience.
    package struct Window: Hashable, Sendable {
        /// How long after it, in the unit of the log.
        package let length: Double
        /// Those still watched without either event just before the end of the window.
        package let atRisk: Int
        /// The share that left before any next bad experience; nil where the data do not reach so far.
        package let left: CumulativeIncidence.Point?
        /// The share that had the next bad experience first.
        package let nextBad: CumulativeIncidence.Point?
        /// The share that left at all, whether or not another bad experience came between, with its interval.
        package let leftAtAll: Double?, leftAtAllInterval: ClosedRange<Double>?
    }

    /// Which bad experience the clock starts with, from 1.
    package let experience: Int
    /// Customers who had it and were watched afterwards; those of them who left before the next; those who had the next.
    package let customers, left, nextBad: Int
    /// The shares over time: cause 1 is leaving, cause 2 the next bad experience.
    package let incidence: CumulativeIncidence
    /// The time to leaving, through any later bad experience.
    package let untilLeaving: KaplanMeier
    /// The time to leaving if there were no next bad experience; customers are last seen when it comes.
    package let untilLeavingWithoutNext: KaplanMeier
    /// The windows asked for.
    package let windows: [Window]
    /// What a reader must know.
    package let warnings: [RecoveryWarning]

    /// The shares after bad experience number `experience` in windows of given lengths.
    ///
    /// Leaving and the next bad experience are counted by Aalen and Johansen, so that neither share is inflated by the other.
    /// - Throws: ``SurvivalRefusal/noRows`` when nobody was watched after such an experience.
    package static func measure(
        _ log: RecoveryLog, experience: Int, windows: [Double] = [30, 90, 180, 365]
    ) throws(SurvivalRefusal) -> LeavingAfterBad {
        precondition(experience >= 1, "bad experiences count from 1")
        let rows = log.histories.compactMap { Row($0, experience: experience) }
        let incidence = try CumulativeIncidence(stop: rows.map(\.time), cause: rows.map(\.cause), causes: 2)
        let untilLeaving = KaplanMeier(try Spells(stop: rows.map(\.total), isEvent: rows.map(\.hasLeft)))
        let withoutNext = KaplanMeier(try Spells(stop: rows.map(\.time), isEvent: rows.map { $0.cause == 1 }))
        let found = windows.map { length in
            let interval = untilLeaving.interval(at: length)
            return Window(
                length: length, atRisk: withoutNext.atRisk(at: length), left: incidence.point(of: 1, at: length),
                nextBad: incidence.point(of: 2, at: length),
                leftAtAll: untilLeaving.survival(at: length).map { 1 - $0 },
                leftAtAllInterval: interval.map { 1 - $0.upperBound...1 - $0.lowerBound })
        }
        return LeavingAfterBad(
            experience: experience, customers: rows.count, left: incidence.counts[0], nextBad: incidence.counts[1],
            incidence: incidence, untilLeaving: untilLeaving, untilLeavingWithoutNext: withoutNext, windows: found,
            warnings: warnings(rows.count, incidence.counts[0], found) + log.warnings)
    }

    /// The time to leaving of customers while they have had no bad experience, for comparison; nil without such time.
    package static func beforeAnyBad(_ log: RecoveryLog) -> KaplanMeier? {
        let rows = log.histories.compactMap { history -> (stop: Double, hasLeft: Bool)? in
            guard let first = history.bads.first else { return (history.until - history.from, history.hasLeft) }
            return first > history.from ? (first - history.from, false) : nil
        }
        let spells = try? Spells(stop: rows.map(\.stop), isEvent: rows.map(\.hasLeft))  // fails for no rows alone
        return spells.map(KaplanMeier.init)
    }

    private static func warnings(_ customers: Int, _ left: Int, _ windows: [Window]) -> [RecoveryWarning] {
        var warnings: [RecoveryWarning] = []
        if customers < 20 { warnings.append(.fewCustomers(found: customers)) }
        if left < 10 { warnings.append(.fewLeavings(found: left, wanted: 10)) }
        return warnings
            + windows.filter { $0.atRisk < 20 || $0.left == nil }
            .map { .windowBeyondData(window: $0.length, atRisk: $0.atRisk) }
    }
}

/// What came of one customer after the bad experience in question.
private struct Row {
    /// The time to the first of leaving (1), the next bad experience (2) and the end of watching (0).
    let time: Double, cause: Int
    /// The time to the end of watching, and whether the customer left then.
    let total: Double, hasLeft: Bool

    /// Nil for a customer who had no such experience, or was not watched after it.
    init?(_ history: RecoveryLog.History, experience: Int) {
        let bads = history.bads
        guard bads.count >= experience else { return nil }
        let bad = bads[experience - 1]
        // What came before the watching began can not be timed without having waited for those who left unseen.
        guard bad >= history.from, bad < history.until else { return nil }
        total = history.until - bad
        hasLeft = history.hasLeft
        if bads.count > experience {
            (time, cause) = (bads[experience] - bad, 2)
        } else {
            (time, cause) = (total, hasLeft ? 1 : 0)
        }
    }
}
