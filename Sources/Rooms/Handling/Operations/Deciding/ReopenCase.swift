package import Primitives
package import Storage

/// Why a case is reopened.
package enum ReopenReason: String, CaseIterable, Sendable {
    /// The customer wrote again.
    case message
    /// The customer asked for it on the case page.
    case customerPage = "customer_page"
    /// Somebody of the house saw that it is not over.
    case staff
    /// A promise was broken, or the cause came back.
    case recurrence
}

/// Puts a closed case under investigation once more; the closure stays in the record until the next one replaces it.
package func reopenCase(_ id: CaseID, because reason: ReopenReason, by act: Act, in tx: Transaction) throws {
    let closed = try CaseRecord.require(id, in: tx)
    let clocks = try ClocksRecord.find(in: tx)
    let isAsking = reason == .message || reason == .customerPage
    let reopened = try changeCase(id, by: act, in: tx) {
        try $0.reopening(at: act.at, isUnanswered: isAsking, clocks: clocks)
    }
    let facts: JSONValue = [
        "count": .int(Int64(reopened.reopenCount)), "reason": .string(reason.rawValue),
        "since": .instant(closed.closedAt),
        "minutes": .int(Int64(reopened.pausedMinutes - closed.pausedMinutes)),
    ]
    tx.append(reopened.event("case.reopened", facts, act))
}
