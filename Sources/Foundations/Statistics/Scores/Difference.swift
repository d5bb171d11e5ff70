/// One period or group less another, with what is known of the gap.
package struct Difference: Hashable, Sendable {
    /// The gap, in the unit of the figures compared.
    package let value: Double
    /// The standard error of the gap; nil where the method gives none.
    package let standardError: Double?
    /// What the true gap may be.
    package let interval: ClosedRange<Double>
    /// The gap in standard errors (z, or t with few answers); nil where the method gives none.
    package let statistic: Double?
    /// How often chance alone gives so large a gap in either direction, in 0...1; nil where the method gives none.
    package let pValue: Double?
    /// What may be said of the gap in one word.
    package let verdict: ChangeVerdict
}

/// What may be said of two figures; a change is only called one when chance is a poor explanation.
package enum ChangeVerdict: String, Hashable, Sendable, CaseIterable {
    /// The whole interval of the gap lies above 0.
    case higher
    /// The whole interval of the gap lies below 0.
    case lower
    /// The interval holds 0: the data do not tell.
    case undecided
    /// One side has fewer than 20 answers, so that no change is called.
    case tooFew

    /// The verdict on a gap between figures of `answers` each.
    package init(_ interval: ClosedRange<Double>, answers: [Int]) {
        if answers.contains(where: { !SampleGrade(answers: $0).mayRank }) {
            self = .tooFew
        } else if interval.lowerBound > 0 {
            self = .higher
        } else {
            self = interval.upperBound < 0 ? .lower : .undecided
        }
    }
}
