import Foundation
import Primitives
import Storage

/// Counts confirmed answers, each once, with few statements for all of them.
func hearRatings(_ confirmed: [LoggedEvent], in tx: Transaction) throws {
    let fresh = try MeasuredRecord.keepNew(try confirmed.map { try Measured(rating: $0, in: tx) }, in: tx)
    try MeasuredRecord.rollUp(fresh, in: tx)
    try MeasuredRecord.markAnswered(fresh.compactMap(\.invitation), in: tx)
}

/// Moves an answer when the customer changes the face, and takes it out when it is voided.
func hearRating(_ logged: LoggedEvent, in tx: Transaction) throws {
    let event = logged.event
    guard var rating = try MeasuredRecord.find(.rating, event.subject, in: tx) else { return }
    try MeasuredRecord.rollUp(rating, -1, in: tx)
    guard event.kind == "feedback.changed" else {
        try MeasuredRecord.remove(.rating, event.subject, in: tx)
        return try markUnanswered(rating, in: tx)
    }
    rating.word = event.facts["to"]?.text
    rating.sequence = logged.sequence
    try MeasuredRecord.keep(rating, in: tx)
    try MeasuredRecord.rollUp(rating, 1, in: tx)
}

extension Measured {
    /// The answer that an event confirms, on the day that the event names.
    fileprivate init(rating logged: LoggedEvent, in tx: Transaction) throws {
        let facts = logged.event.facts
        try self.init(.rating, logged, in: tx)
        word = facts["face"]?.text
        day = facts["local_day"]?.text ?? day
        staff = facts.uuid("staff")
        invitation = facts.uuid("invitation")
        survey = facts.uuid("survey")
        touchpoint = facts["touchpoint"]?.text
    }
}
