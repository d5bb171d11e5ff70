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
            observation: feedback.channel == .walk ? try WalkRecord.find(feedback: id, in: snapshot) : nil,
            dialling: try Dialling.find(in: snapshot))
    }
}
