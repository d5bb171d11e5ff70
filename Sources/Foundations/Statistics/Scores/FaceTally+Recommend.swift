extension FaceTally {
    /// The recommend index with its standard error and adjusted Wald interval, all on -1...1; nil without answers.
    package func recommendEstimate(at confidence: Confidence = .ninetyFive) -> Estimate? {
        NPSTally(self).estimate(.adjustedWald, at: confidence).map {
            Estimate($0.value / 100, standardError: $0.standardError / 100, width: confidence.z, scale: -1...1)
        }
    }

    /// This recommend index less another, on -2...2, from adjusted counts (Rocks 2016, Int. J. Market Res. 58:361); nil when one has no answers.
    package func recommendDifference(from other: FaceTally, at confidence: Confidence = .ninetyFive) -> Difference? {
        NPSTally(self).difference(from: NPSTally(other), at: confidence).map {
            Difference(
                value: $0.value / 100, standardError: $0.standardError.map { $0 / 100 },
                interval: ($0.interval.lowerBound / 100)...($0.interval.upperBound / 100),
                statistic: $0.statistic, pValue: $0.pValue, verdict: $0.verdict)
        }
    }

    /// This happiness less another, on -1...1, with Newcombe's interval; nil when one has no answers.
    package func happinessDifference(from other: FaceTally, at confidence: Confidence = .ninetyFive) -> Difference? {
        happiness.change(from: other.happiness, at: confidence)
    }
}
