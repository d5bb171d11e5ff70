/// How the interval of a net score is made.
package enum NPSMethod: String, Hashable, Sendable, CaseIterable {
    /// Wald's after adding 3 answers, 3/4 to each end and 3/2 to the middle (Rocks 2016, Int. J. Market Res. 58:361): it covers best with few answers.
    case adjustedWald
    /// Wald's plain interval, which has no width when all answers agree and then claims too much.
    case wald
    /// Student's interval of the values -1, 0 and 1, from the sample's standard deviation.
    case student
}

extension NPSTally {
    /// The score in points with its standard error and interval; nil without answers, and for Student's with fewer than 2.
    ///
    /// The value of the adjusted method is that of the adjusted counts: show ``score`` and this interval.
    package func estimate(_ method: NPSMethod = .adjustedWald, at confidence: Confidence = .ninetyFive) -> Estimate? {
        guard total > 0 else { return nil }
        let plain = moments(added: 0, less: 0)
        switch method {
        case .adjustedWald:
            let adjusted = moments(added: 3, less: 0)
            return Self.points(adjusted.mean, adjusted.error, width: confidence.z)
        case .wald:
            return Self.points(plain.mean, plain.error, width: confidence.z)
        case .student:
            guard total > 1 else { return nil }
            return Self.points(
                plain.mean, moments(added: 0, less: 1).error, width: confidence.t(degrees: Double(total - 1)))
        }
    }

    /// This score less another in points, from the adjusted counts of both (Rocks 2016); nil when one has no answers.
    package func difference(from other: NPSTally, at confidence: Confidence = .ninetyFive) -> Difference? {
        guard total > 0, other.total > 0 else { return nil }
        let (own, their) = (moments(added: 3, less: 0), other.moments(added: 3, less: 0))
        let error = 100 * (own.error * own.error + their.error * their.error).squareRoot()
        let gap = Estimate(100 * (own.mean - their.mean), standardError: error, width: confidence.z, scale: -200...200)
        let z = gap.value / error
        return Difference(
            value: gap.value, standardError: error, interval: gap.interval, statistic: z,
            pValue: Tail.normal(beyond: z),
            verdict: ChangeVerdict(gap.interval, answers: [total, other.total]))
    }

    /// Mean of the values -1, 0 and 1 and its standard error, with added answers and a divisor of n less `less`.
    private func moments(added: Double, less: Double) -> (mean: Double, error: Double) {
        let n = Double(total) + added
        let (up, down) = ((Double(promoters) + added / 4) / n, (Double(detractors) + added / 4) / n)
        // The subtraction can fall below 0 by rounding when all answers agree.
        let variance = max(0, up + down - (up - down) * (up - down))
        return (up - down, (variance / (n - less)).squareRoot())
    }

    private static func points(_ mean: Double, _ error: Double, width: Double) -> Estimate {
        Estimate(100 * mean, standardError: 100 * error, width: width, scale: -100...100)
    }
}
