package import Listening
package import People
package import Primitives
import Storage

/// What one line of a list of cases shows.
package struct QueueRow: Hashable, Sendable {
    /// The case.
    package let id: CaseID
    /// What people call it.
    package let number: Int
    /// Whose matter it is.
    package let customer: CustomerID
    /// The customer's name, empty while nobody knows it.
    package let customerName: String
    /// Whether the customer is a key account.
    package let isKeyAccount: Bool
    /// One line.
    package let subject: String
    /// The beginning of the latest words.
    package let preview: String
    /// The latest confirmed face.
    package let face: Face?
    /// The highest grade of anger, 0...3.
    package let anger: Int
    /// How soon it needs a person.
    package let priority: Priority
    /// The stage of the record.
    package let stage: CaseStage
    /// The guide's step, 0...5.
    package let guideStep: Int
    /// How the first words arrived.
    package let channel: Channel
    /// Where in the journey it arose.
    package let touchpoint: Touchpoint
    /// The customer's language.
    package let language: LanguageCode
    /// Who owns it.
    package let assignee: StaffID?
    /// The team that it waits in.
    package let team: TeamID?
    /// The part of the list.
    package let group: QueueGroup
    /// Whether the customer said something that no person has answered.
    package let isUnanswered: Bool
    /// Until when a person should answer.
    package let replyDueAt: Instant?
    /// Until when it should be solved.
    package let solveDueAt: Instant?
    /// Since when the customer has the next word.
    package let awaitingCustomerSince: Instant?
    /// When the words reached the house.
    package let openedAt: Instant
    /// When anything last changed.
    package let updatedAt: Instant
    /// When it was closed.
    package let closedAt: Instant?
    /// How often it was reopened.
    package let reopenCount: Int
    /// The place of the line, from which the next page goes on.
    package let place: QueueCursor
}

extension QueueRow {
    init(_ row: Row) throws {
        let item = try Case(row)
        let rank = try row.int("queue_rank")
        self.init(
            id: item.id, number: item.number, customer: item.customer, customerName: try row.text("customer_name"),
            isKeyAccount: try row.bool("is_key_account"), subject: item.subject, preview: item.preview, face: item.face,
            anger: item.anger, priority: item.priority, stage: item.stage, guideStep: item.guideStep,
            channel: item.channel, touchpoint: item.touchpoint, language: item.language, assignee: item.assignee,
            team: item.team, group: QueueGroup(rank: rank), isUnanswered: item.isUnanswered,
            replyDueAt: item.replyDueAt,
            solveDueAt: item.solveDueAt, awaitingCustomerSince: item.awaitingCustomerSince, openedAt: item.openedAt,
            updatedAt: item.updatedAt, closedAt: item.closedAt, reopenCount: item.reopenCount,
            place: QueueCursor(rank: rank, due: Int64(try row.int("queue_due")), id: item.id))
    }
}
