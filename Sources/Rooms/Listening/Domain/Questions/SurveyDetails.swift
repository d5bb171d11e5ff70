import Primitives

/// What a customer added to the main answer: ratings of drivers, reasons and an answer to the open question.
package struct SurveyDetails: Hashable, Sendable {
    /// 1...5 by the key of the driver.
    package var ratings: [String: Int]
    /// The keys of the ticked reasons, in the order of the survey.
    package var reasons: [String]
    /// The answer to the open question; empty without one.
    package var followUp: String

    /// Details as they were sent; white space around the words is dropped.
    package init(ratings: [String: Int] = [:], reasons: [String] = [], followUp: String = "") {
        self.ratings = ratings
        self.reasons = reasons
        // PostgreSQL keeps no NUL in text, and nobody means one.
        self.followUp = followUp.filter { $0 != "\0" }.trimmed
    }

    /// What a driver may be given.
    package static let scale = 1...5

    /// Whether nothing was said.
    package var isEmpty: Bool { ratings.isEmpty && reasons.isEmpty && followUp.isEmpty }

    /// The details without what the survey does not ask any more; a rating off the scale and words that are too long are refused.
    package func fitting(_ questions: SurveyQuestions) throws(FeedbackRefusal) -> SurveyDetails {
        let keys = Set(questions.drivers.map(\.key))
        let known = ratings.filter { keys.contains($0.key) }
        if !known.values.allSatisfy(Self.scale.contains) { throw .scoreUnknown }
        if followUp.count > Limits.textCharacters { throw .commentTooLong }
        return SurveyDetails(
            ratings: known, reasons: questions.reasons.map(\.key).filter(reasons.contains),
            followUp: questions.followUp == nil ? "" : followUp)
    }
}
