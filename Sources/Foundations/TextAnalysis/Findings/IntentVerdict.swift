/// Decides topics, stakes, intents and the kind of problem from the evidence and the feelings.
enum IntentVerdict {
    private static let threats = LabelBits<Intent>([.complaint, .churnThreat, .authorityThreat, .publicityThreat])
    private static let impractical = LabelBits<Topic>([.staffBehaviour, .other, .information])

    static func fill(_ findings: inout Findings, from evidence: Evidence, _ text: FoldedText) {
        findings.topicBits = RowMeaning.topics(evidence.said)
        findings.stakeBits = RowMeaning.stakes(evidence.said)
        findings.intentBits = RowMeaning.intents(evidence.said)
        let isHurt = evidence.said & RowMeaning.hurt != 0
        settleQuestion(&findings, text)
        settleComplaint(&findings, evidence, isHurt)
        settleThanks(&findings, evidence)
        if findings.topicBits.isEmpty, !text.words.isEmpty { findings.topicBits.insert(.other) }
        if findings.isComplaint { findings.problem = problem(findings, hurt: isHurt) }
    }

    /// Question words count only where a question mark stands, or at the head of a short message.
    private static func settleQuestion(_ findings: inout Findings, _ text: FoldedText) {
        if !text.questions.isEmpty, findings.abuse == .none {
            findings.intentBits.insert(.question)
        } else if text.words.count > 12 || findings.sentiment == .negative {
            findings.intentBits.remove(.question)
        }
    }

    private static func settleComplaint(_ findings: inout Findings, _ evidence: Evidence, _ isHurt: Bool) {
        let announced = findings.intentBits.bits & Self.threats.bits != 0
        let heated = findings.anger >= .angry || findings.abuse != .none || isHurt
        let displeased = findings.score < -0.35
        let refund = findings.intentBits.contains(.refundRequest) && findings.score < 0
        let complains = (announced && findings.score < 0.1) || heated || displeased || refund
        let settled = evidence.isSettled && findings.abuse == .none && findings.score > -0.5
        if complains, !settled {
            findings.intentBits.insert(.complaint)
        } else {
            findings.intentBits.remove(.complaint)
        }
    }

    /// Irony is neither thanks nor praise, and a polite close does not make a complaint grateful.
    private static func settleThanks(_ findings: inout Findings, _ evidence: Evidence) {
        if evidence.isIronic {
            findings.intentBits.remove(.praise)
            findings.intentBits.remove(.thanks)
        } else if findings.isComplaint, findings.score < -0.3 {
            findings.intentBits.remove(.thanks)
        }
        if findings.sentiment == .negative, findings.score < -0.75 { findings.intentBits.remove(.praise) }
    }

    private static func problem(_ findings: Findings, hurt: Bool) -> ProblemKind {
        let behaviour = findings.topicBits.contains(.staffBehaviour)
        let practical = findings.topicBits.bits & ~Self.impractical.bits != 0
        switch (hurt || behaviour, practical) {
        case (true, true): return .both
        case (true, false): return .emotional
        default: return .practical
        }
    }
}
