/// What a number of answers is good for; every page and file shows small numbers by the same rule.
package enum SampleGrade: String, Hashable, Sendable, CaseIterable {
    /// No answers: no figure.
    case none
    /// Fewer than 5: counts only, and of a team no figure at all, since it would point at persons.
    case hidden
    /// Fewer than 20: figure and interval, but no rank, no colour and no verdict on a change.
    case thin
    /// Fewer than 100: everything, always with the interval beside it.
    case fair
    /// At least 100: the interval may be folded away.
    case solid

    /// The grade of a number of answers, which counts as none when negative.
    package init(answers: Int) {
        switch answers {
        case ..<1: self = .none
        case ..<5: self = .hidden
        case ..<20: self = .thin
        case ..<100: self = .fair
        default: self = .solid
        }
    }

    /// Whether a figure may be shown at all: from 5 answers on.
    package var showsFigure: Bool { self != .none && self != .hidden }

    /// Whether the figure may be ranked, coloured or compared: from 20 answers on, where ``Share/isThin`` ends.
    package var mayRank: Bool { self == .fair || self == .solid }

    /// Whether the interval must stand beside the figure: below 100 answers.
    package var needsInterval: Bool { showsFigure && self != .solid }
}
