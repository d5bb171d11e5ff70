import Primitives

/// The three parts of the queue of open cases, and the two places outside it; the raw value is part of a stored number.
package enum QueueGroup: Int, CaseIterable, Sendable {
    /// Nobody owns it, or the customer is unanswered.
    case needsYou
    /// Somebody owns it, and nothing is unanswered.
    case inHand
    /// The customer has the next word.
    case waiting
    /// Closed.
    case closed
    /// Lives on in another case.
    case merged
}

/// Where a case stands in lists: group, then urgency, then time; stored with the case so that a page is one walk along an index.
struct QueuePlace: Hashable {
    /// `group * 4 + (3 - priority)`, so that ascending is the order of the page.
    let rank: Int
    /// Milliseconds of what comes first within the rank; the newest closed case first.
    let due: Int64

    /// The ranks of open cases end before this one; statements and partial indexes name the number itself.
    static let firstClosedRank = 12

    init(of item: Case) {
        let group = Self.group(of: item)
        rank = group.rawValue * 4 + (group.rawValue < QueueGroup.closed.rawValue ? 3 - item.priority.rawValue : 0)
        due =
            switch group {
            case .needsYou, .inHand: (item.replyDueAt ?? item.solveDueAt)?.milliseconds ?? Int64.max
            case .waiting: item.awaitingCustomerSince?.milliseconds ?? Int64.max
            case .closed, .merged: -(item.closedAt?.milliseconds ?? 0)
            }
    }

    private static func group(of item: Case) -> QueueGroup {
        if item.mergedInto != nil { return .merged }
        if item.closedAt != nil { return .closed }
        if item.awaitingCustomerSince != nil && item.replyDueAt == nil { return .waiting }
        return item.isUnanswered || item.assignee == nil ? .needsYou : .inHand
    }
}

extension QueueGroup {
    /// The group that a stored rank belongs to.
    init(rank: Int) { self = QueueGroup(rawValue: rank / 4) ?? .merged }
}
