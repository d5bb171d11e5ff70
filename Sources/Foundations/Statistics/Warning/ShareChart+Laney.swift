extension ShareChart {
    /// A p'-chart: limits widened by what the days spread beyond chance, for very many answers a day (Laney 2002, Qual. Eng. 14:531).
    package struct Laney: Hashable, Sendable {
        /// The chart with its widened limits.
        package let chart: ShareChart
        /// Laney's σ of the standardised days: 1 when they spread as chance lets them, above 1 when they spread more.
        package let spread: Double
        /// The usual half width of the limits before it was widened, in standard deviations.
        package let sigmas: Double
    }

    /// Learns usual share and spread from a quiet period as ``learned(from:cycle:sigmas:)`` does, and throws as it does.
    ///
    /// The spread is the mean moving range of the standardised days with answers over 1.128, the mean range of two
    /// normal values, so that a slow drift of the baseline does not widen the limits.
    package static func laney(
        from days: [Share], cycle: Int = 1, sigmas: Double = 3
    ) throws(WarningRefusal) -> Laney {
        let plain = try learned(from: days, cycle: cycle, sigmas: sigmas)
        let values = plain.standardised(days).compactMap { $0 }
        let ranges = zip(values, values.dropFirst()).reduce(0) { $0 + abs($1.0 - $1.1) }
        let spread = ranges / Double(values.count - 1) / meanRangeOfTwo
        guard spread > 0 else { throw .constantBaseline }
        let chart = try ShareChart(baselines: plain.baselines, sigmas: sigmas * spread)
        return Laney(chart: chart, spread: spread, sigmas: sigmas)
    }

    /// 2 / √π: what the range of two standard normal values is on average.
    private static let meanRangeOfTwo = 1.128379167095513
}
