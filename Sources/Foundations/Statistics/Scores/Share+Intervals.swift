extension Share {
    /// The Wilson score interval at a confidence (Wilson 1927, J. Am. Stat. Assoc. 22:209), in 0...1; nil without trials.
    package func wilson(at confidence: Confidence) -> ClosedRange<Double>? { wilson(z: confidence.z) }

    /// The interval that never covers less than promised (Clopper and Pearson 1934, Biometrika 26:404), in 0...1; nil without trials.
    package func exact(at confidence: Confidence = .ninetyFive) -> ClosedRange<Double>? {
        guard total > 0 else { return nil }
        let (k, n, rest) = (Double(count), Double(total), (1 - confidence.level) / 2)
        let low = count == 0 ? 0 : Tail.betaQuantile(rest, k, n - k + 1)
        let high = count == total ? 1 : 1 - Tail.betaQuantile(rest, n - k, k + 1)
        return low...max(low, high)
    }

    /// The equal-tailed interval of Jeffreys' prior, Beta(1/2, 1/2) (Brown, Cai and DasGupta 2001, Stat. Sci. 16:101), in 0...1; nil without trials.
    package func jeffreys(at confidence: Confidence = .ninetyFive) -> ClosedRange<Double>? {
        guard total > 0 else { return nil }
        let (hits, misses) = (Double(count) + 0.5, Double(total - count) + 0.5)
        let rest = (1 - confidence.level) / 2
        let low = Tail.betaQuantile(rest, hits, misses)
        return low...max(low, 1 - Tail.betaQuantile(rest, misses, hits))
    }

    /// This share less another, on -1...1, with Newcombe's hybrid score interval (1998, Stat. Med. 17:873) and a verdict; nil when one has no trials.
    ///
    /// The p-value is that of the pooled z test; standard error and z are not given, since the interval is not symmetric.
    package func change(from other: Share, at confidence: Confidence = .ninetyFive) -> Difference? {
        guard let gap = difference(from: other, z: confidence.z) else { return nil }
        let (n, m) = (Double(total), Double(other.total))
        let pooled = Double(count + other.count) / (n + m)
        let error = (pooled * (1 - pooled) * (1 / n + 1 / m)).squareRoot()
        return Difference(
            value: gap.value, standardError: nil, interval: gap.interval, statistic: nil,
            pValue: error == 0 ? 1 : Tail.normal(beyond: gap.value / error),
            verdict: ChangeVerdict(gap.interval, answers: [total, other.total]))
    }
}
