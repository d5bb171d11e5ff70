package import Listening
package import People
package import Primitives
package import TextAnalysis

extension NewCase {
    /// Takes over what text analysis saw: topics, the kind of problem, what is at stake, and whether it is a complaint.
    package mutating func heed(_ findings: Findings) {
        topics = findings.topics
        isComplaint = isComplaint || findings.isComplaint
        stake = WhatIsAtStake(findings.atStake)
        branch =
            switch findings.problem {
            case .practical: .practical
            case .emotional: .emotional
            case .both: .both
            case .none: .unknown
            }
    }

    /// A case about feedback of a customer; a happy face without a complaint in its words opens no matter.
    package init(about feedback: Feedback, of customer: CustomerID) {
        var words = CustomerWords(
            feedback.comment, kind: .feedback, channel: feedback.channel, language: feedback.language,
            anger: feedback.findings?.anger.rawValue ?? 0)
        words.face = feedback.standing
        words.feedback = feedback.id
        words.findings = feedback.findings?.stored ?? words.findings
        words.onceKey = "feedback:\(feedback.id)"
        self.init(customer: customer, words: words, touchpoint: feedback.touchpoint)
        face = feedback.standing
        self.feedback = feedback.id
        isComplaint = feedback.standing.map { !$0.isHappy } ?? false
        if let findings = feedback.findings { heed(findings) }
    }
}

extension CustomerWords {
    /// The words with their findings, so that no words are kept unread; what was found before stays.
    ///
    /// `shifts` is what the brand taught the reader; it is asked for only when there are words to read.
    func read(_ shifts: () throws -> [LanguageCode: ReaderShifts]) rethrows -> CustomerWords {
        guard findings == .object([:]), !body.isEmpty else { return self }
        var words = self
        words.findings = analyze(body, language: language, shifts: try shifts()).stored
        return words
    }

    /// The words with what text analysis sees in them, or saw already; their own language wins over the one assumed.
    package func analyzed(
        shifts: [LanguageCode: ReaderShifts] = [:]
    ) -> (words: CustomerWords, findings: Findings) {
        if findings != .object([:]) { return (self, Findings(stored: findings)) }
        let findings = analyze(body, shifts: shifts)
        var words = self
        words.language = findings.language ?? language
        words.anger = max(anger, findings.anger.rawValue)
        words.findings = findings.stored
        return (words, findings)
    }
}
