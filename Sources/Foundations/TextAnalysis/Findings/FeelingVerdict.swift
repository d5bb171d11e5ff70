/// Decides sentiment, anger, abuse, distress and confusion from the evidence.
enum FeelingVerdict {
    /// Half-saturation of the score: a lone word of 2.2 gives about 0.6.
    private static let softness = 8.0

    static func fill(_ findings: inout Findings, from evidence: Evidence, _ text: FoldedText) {
        var sum = evidence.hits.reduce(0) { $0 + $1.valence }
        if evidence.isSettled, sum < 0 { sum *= 0.2 }
        if text.exclamations > 0, sum != 0 { sum *= 1.1 }
        findings.score = sum / (sum * sum + softness).squareRoot()
        findings.sentiment = findings.score > 0.25 ? .positive : findings.score < -0.2 ? .negative : .neutral
        findings.abuse = abuse(evidence.said)
        findings.anger = anger(findings, evidence, text)
        findings.distress = evidence.said & RowMeaning.distress != 0
        findings.confusion = evidence.said & RowMeaning.confusion != 0
    }

    private static func abuse(_ said: UInt64) -> Abuse {
        if said & RowMeaning.threat != 0 { return .threat }
        return said & RowMeaning.insult != 0 ? .insult : .none
    }

    private static func anger(_ findings: Findings, _ evidence: Evidence, _ text: FoldedText) -> Anger {
        var grade = Anger.none
        for other in Anger.allCases where evidence.said & RowMeaning.anger(other) != 0 { grade = other }
        guard findings.abuse == .none else { return max(grade, heated(grade, evidence, text)) }
        guard findings.sentiment != .positive else { return .none }
        if evidence.isSettled, findings.score > -0.2 { return .none }
        if evidence.isIronic { grade = max(grade, .annoyed) }
        guard findings.sentiment == .negative || grade > .none else { return .none }
        return heated(grade, evidence, text)
    }

    /// Raises a grade for swearing, shouting in capitals and rows of exclamation marks.
    private static func heated(_ grade: Anger, _ evidence: Evidence, _ text: FoldedText) -> Anger {
        let swearing =
            evidence.said & RowMeaning.swearing == 0
            ? 0 : evidence.hits.count { !$0.isNegated && $0.bits & RowMeaning.swearing != 0 }
        let shouts = shouts(text)
        let exclaims = text.longestExclamation > 1 || text.exclamations > 2
        var result = swearing > 0 ? max(grade, .angry) : grade
        if exclaims || shouts {
            result = result == .none ? .annoyed : result == .annoyed ? .angry : result
        }
        let isBoiling = (shouts && exclaims) || swearing > 1 || (swearing > 0 && (shouts || exclaims))
        if result == .angry, isBoiling { result = .furious }
        return result
    }

    /// Three capital words or more that make up half of the letters.
    private static func shouts(_ text: FoldedText) -> Bool {
        guard text.scripts.capitals * 2 > text.scripts.latin else { return false }
        return text.words.count { $0.marks.contains(.capitals) && $0.upper - $0.lower > 2 } >= 3
    }
}
