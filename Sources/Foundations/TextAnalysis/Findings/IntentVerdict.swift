/// Decides topics, stakes, intents and the kind of problem from the evidence and the feelings.
enum IntentVerdict {
    static func fill(_ findings: inout Findings, from evidence: Evidence, _ text: FoldedText) {
        let signals = evidence.signals
        for signal in signals {
            switch signal {
            case .topic(let topic): findings.topics.insert(topic)
            case .stake(let stake): findings.atStake.insert(stake)
            case .intent(let intent): findings.intents.insert(intent)
            default: break
            }
        }
        settleQuestion(&findings, text)
        settleComplaint(&findings, evidence, signals)
        settleThanks(&findings, evidence)
        if findings.topics.isEmpty, !text.words.isEmpty { findings.topics = [.other] }
        if findings.isComplaint { findings.problem = problem(findings, hurt: signals.contains(.hurt)) }
    }

    /// Question words count only where a question mark stands, or at the head of a short message.
    private static func settleQuestion(_ findings: inout Findings, _ text: FoldedText) {
        if !text.questions.isEmpty, findings.abuse == .none {
            findings.intents.insert(.question)
        } else if text.words.count > 12 || findings.sentiment == .negative {
            findings.intents.remove(.question)
        }
    }

    private static func settleComplaint(_ findings: inout Findings, _ evidence: Evidence, _ signals: [Signal]) {
        let threats: Set<Intent> = [.complaint, .churnThreat, .authorityThreat, .publicityThreat]
        let announced = !findings.intents.isDisjoint(with: threats)
        let heated = findings.anger >= .angry || findings.abuse != .none || signals.contains(.hurt)
        let displeased = findings.score < -0.35
        let refund = findings.intents.contains(.refundRequest) && findings.score < 0
        let complains = (announced && findings.score < 0.1) || heated || displeased || refund
        let settled = evidence.isSettled && findings.abuse == .none && findings.score > -0.5
        if complains, !settled { findings.intents.insert(.complaint) } else { findings.intents.remove(.complaint) }
    }

    /// Irony is neither thanks nor praise, and a polite close does not make a complaint grateful.
    private static func settleThanks(_ findings: inout Findings, _ evidence: Evidence) {
        if evidence.isIronic {
            findings.intents.subtract([.praise, .thanks])
        } else if findings.isComplaint, findings.score < -0.3 {
            findings.intents.remove(.thanks)
        }
        if findings.sentiment == .negative, findings.score < -0.75 { findings.intents.remove(.praise) }
    }

    private static func problem(_ findings: Findings, hurt: Bool) -> ProblemKind {
        let behaviour = findings.topics.contains(.staffBehaviour)
        let practical = !findings.topics.subtracting([.staffBehaviour, .other, .information]).isEmpty
        switch (hurt || behaviour, practical) {
        case (true, true): return .both
        case (true, false): return .emotional
        default: return .practical
        }
    }
}
