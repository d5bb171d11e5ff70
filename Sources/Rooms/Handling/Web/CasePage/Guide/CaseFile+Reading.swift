import Primitives
import TextAnalysis

extension CaseFile {
    /// The newest words of the customer; nil for a bare rating.
    var lastWords: Entry? { entries.first { $0.side == .customer && !$0.body.isEmpty } }

    /// The first words of the customer among the entries of this page.
    var firstWords: Entry? { entries.last { $0.side == .customer && !$0.body.isEmpty } }

    /// Whether too few words were said to understand the matter.
    var hasTooFewWords: Bool {
        guard !complaints.isEmpty else { return false }
        var count = 0
        // A long story need not be counted to its end.
        for entry in entries where entry.side == .customer {
            count += entry.body.split(maxSplits: tooFewWords, whereSeparator: \.isWhitespace).count
            if count >= tooFewWords { return false }
        }
        return true
    }

    /// Whether to pick up the phone before writing: too few words, or the plan says so.
    var suggestsCall: Bool { hasTooFewWords || plan?.steps.approach == .call }
}

extension GuideSituation {
    /// The situation of a case: what staff have set, and what the customer's newest words show.
    init(_ file: CaseFile, mode: GuideMode) {
        let item = file.item
        let findings = file.lastWords.map(\.seen)
        let stakes = item.stake.values.isEmpty ? findings?.atStake ?? [] : item.stake.values
        self.init(
            language: item.language, branch: item.branch == .unknown ? Branch(findings?.problem ?? .none) : item.branch,
            mood: findings.map { GuideMood($0) } ?? .even, mode: mode, atStake: stakes,
            isCausedByCustomer: item.isCausedByCustomer, isWaiting: item.stage == .investigating,
            hasTooFewWords: file.hasTooFewWords)
    }
}

extension Branch {
    /// What the text shows; nothing found leaves it open.
    init(_ problem: ProblemKind) {
        switch problem {
        case .practical: self = .practical
        case .emotional: self = .emotional
        case .both: self = .both
        case .none: self = .unknown
        }
    }
}
