import Foundation
import Primitives

extension EventLog {
    /// The log with its hashes, oldest first, so that another program can walk the chain again.
    package static let pages = RowPages([
        "seq", "at", "kind", "subject_id", "case_id", "customer_id", "actor_kind", "actor_id", "facts", "hash",
    ]) { last, limit, snapshot in
        var place = 0
        if case .integer(let sequence) = last { place = Int(sequence) }
        return try events(after: place, limit: limit, in: snapshot).map { logged in
            let event = logged.event
            return PagedRow(
                key: logged.sequence,
                [
                    .int(Int64(logged.sequence)), .string(event.at.iso8601), .string(event.kind), .uuid(event.subject),
                    .uuid(event.caseID), .uuid(event.customerID), .string(event.actor.kind), .uuid(event.actor.id),
                    event.facts, .string(logged.hash.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()),
                ])
        }
    }
}

extension JSONValue {
    fileprivate static func uuid(_ id: UUID?) -> JSONValue { .text(id?.text) }
}
