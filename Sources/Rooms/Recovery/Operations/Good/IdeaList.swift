package import Listening
import People
import Primitives
package import Storage

/// An idea with the words that hold it.
package struct IdeaLine: Sendable {
    /// The idea.
    package let idea: Idea
    /// The feedback with the customer's words.
    package let feedback: Feedback
    /// The customer's name; empty when it is not known.
    package let customerName: String
    /// Whether the customer may be written to.
    package let isReachable: Bool
}

/// Lists of ideas with their words.
package enum IdeaList {
    /// Ideas of a status, newest first, and the last one of the page when there are more.
    package static func page(_ status: IdeaStatus, after last: Idea?, in snapshot: Snapshot) throws
        -> (lines: [IdeaLine], next: Idea?)
    {
        let found = try IdeaRecord.list(status, after: last, limit: Limits.pageRows + 1, in: snapshot)
        let page = Array(found.prefix(Limits.pageRows))
        return (try page.compactMap { try line($0, in: snapshot) }, found.count > Limits.pageRows ? page.last : nil)
    }

    /// How many ideas are in each status.
    package static func counts(in snapshot: Snapshot) throws -> [IdeaStatus: Int] {
        let rows = try snapshot.rows(
            "SELECT status, COUNT(*) AS n FROM ideas WHERE tenant_id = \(snapshot.tenant) GROUP BY status")
        return Dictionary(try rows.map { (try $0.word("status"), try $0.int("n")) }) { $0 + $1 }
    }

    /// One idea with its words; nil when the feedback is gone.
    package static func line(_ idea: Idea, in snapshot: Snapshot) throws -> IdeaLine? {
        guard let feedback = try FeedbackRecord.find(idea.feedback, in: snapshot) else { return nil }
        let customer = try idea.customer.flatMap { try CustomerRecord.find($0, in: snapshot) }
        return IdeaLine(
            idea: idea, feedback: feedback, customerName: customer?.displayName ?? "",
            isReachable: customer?.mayBeAskedByEmail ?? false)
    }
}
