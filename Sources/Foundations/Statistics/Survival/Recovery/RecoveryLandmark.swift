/// Leaving after a landmark, by whether the customer was recovered before it: a picture without looking into the future
/// (Anderson, Cain and Gelber 1983, J. Clin. Oncol. 1:710).
package struct RecoveryLandmark: Sendable {
    /// The shares still there at one time after the landmark.
    package struct Window: Hashable, Sendable {
        /// How long after the landmark.
        package let length: Double
        /// The share still there among the recovered and the others; nil where the data do not reach so far.
        package let recovered, others: Double?
        /// Recovered less others, with an interval from Greenwood's errors; nil where either is not known.
        package let difference: Double?, interval: ClosedRange<Double>?
    }

    /// How long after the first bad experience the landmark stands.
    package let landmark: Double
    /// Customers still watched after the landmark, and those of them who were recovered by then.
    package let customers, recovered: Int
    /// Customers with a bad experience who left or were last seen before the landmark and are not in the picture.
    package let gone: Int
    /// The curves from the landmark on; nil for an empty group.
    package let recoveredCurve: KaplanMeier?, otherCurve: KaplanMeier?
    /// The effect of being recovered by the landmark, or why there is no figure; those recovered later count as not.
    package let effect: Result<CoxFit, SurvivalRefusal>
    /// The differences at the times asked for.
    package let windows: [Window]

    /// The name of the only covariate of ``effect``.
    package static let covariate = "recL"

    /// The picture at `landmark` after the first bad experience; a recovery at the landmark itself counts.
    package static func measure(
        _ log: RecoveryLog, at landmark: Double, windows: [Double] = [30, 90, 180, 365]
    ) -> RecoveryLandmark {
        var (stop, hasLeft, isRecovered): ([Double], [Bool], [Bool]) = ([], [], [])
        var gone = 0
        for history in log.histories {
            guard let first = history.bads.first, first >= history.from else { continue }
            guard history.until - first > landmark else {
                gone += 1
                continue
            }
            stop.append(history.until - first - landmark)
            hasLeft.append(history.hasLeft)
            isRecovered.append(
                history.events.contains { $0.kind == .recovered && (0...landmark).contains($0.time - first) })
        }
        let curve = { (group: Bool) -> KaplanMeier? in
            let rows = stop.indices.filter { isRecovered[$0] == group }
            let ended = rows.map { hasLeft[$0] }
            let spells = try? Spells(stop: rows.map { stop[$0] }, isEvent: ended)  // fails for no rows alone
            return spells.map(KaplanMeier.init)
        }
        let (recovered, others) = (curve(true), curve(false))
        return RecoveryLandmark(
            landmark: landmark, customers: stop.count, recovered: recovered?.rows ?? 0, gone: gone,
            recoveredCurve: recovered, otherCurve: others, effect: fit(stop, hasLeft, isRecovered),
            windows: windows.map { window($0, recovered, others) })
    }

    private static func fit(_ stop: [Double], _ hasLeft: [Bool], _ isRecovered: [Bool]) -> Result<
        CoxFit, SurvivalRefusal
    > {
        Result { () throws(SurvivalRefusal) in
            let column = CoxRows.Covariate(covariate, isRecovered.map { $0 ? 1 : 0 })
            return try CoxFit.fit(CoxRows(Spells(stop: stop, isEvent: hasLeft), [column]))
        }
    }

    private static func window(_ length: Double, _ recovered: KaplanMeier?, _ others: KaplanMeier?) -> Window {
        let (one, other) = (recovered?.survival(at: length), others?.survival(at: length))
        guard let one, let other else {
            return Window(length: length, recovered: one, others: other, difference: nil, interval: nil)
        }
        let errors = [recovered, others].map { $0?.step(at: length)?.standardError ?? 0 }
        let half = Confidence.ninetyFive.z * (errors[0] * errors[0] + errors[1] * errors[1]).squareRoot()
        let difference = one - other
        return Window(
            length: length, recovered: one, others: other, difference: difference,
            interval: max(-1, difference - half)...min(1, difference + half))
    }
}
