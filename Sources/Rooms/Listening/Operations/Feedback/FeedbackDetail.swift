package import People
import Primitives
package import Storage

/// One piece of feedback with everything that its page shows.
package struct FeedbackDetail: Hashable, Sendable {
    /// The feedback.
    package let feedback: Feedback
    /// Who said it, when that is known.
    package let customer: Customer?
    /// The raw visits of its link, oldest first.
    package let clicks: [Click]
    /// What the customer added on the page of thanks; nil without any.
    package let details: SurveyDetails?
    /// What the survey asks today, for the words of the details.
    package let questions: SurveyQuestions
    /// Where it came in; nil for what came in elsewhere.
    package let place: Place?
    /// The remark of an experience walk that it was; nil for everything else.
    package let observation: Observation?
    /// How the brand dials the number of a wish to be called.
    package let dialling: Dialling

    /// Reads one piece of feedback; nil for an unknown id.
    package static func read(_ id: FeedbackID, in snapshot: Snapshot) throws -> FeedbackDetail? {
        guard let feedback = try FeedbackRecord.find(id, in: snapshot) else { return nil }
        return FeedbackDetail(
            feedback: feedback,
            customer: try feedback.customer.flatMap { try CustomerRecord.current($0, in: snapshot) },
            clicks: try feedback.invitation.map { try Listening.clicks(of: $0, in: snapshot) } ?? [],
            details: try DetailsRecord.find(id, in: snapshot),
            questions: try feedback.survey.flatMap { try SurveyRecord.find($0, in: snapshot) }?.questions ?? .none,
            place: try PlaceRecord.of(id, in: snapshot),
            observation: feedback.channel == .walk ? try WalkRecord.find(feedback: id, in: snapshot) : nil,
            dialling: try Dialling.find(in: snapshot))
    }
}
