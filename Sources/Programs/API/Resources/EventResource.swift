import Foundation
import HTTPTypes
import People
import Primitives
import Storage

/// Reading on in the event log.
let eventRoutes = [
    ApiRoute(
        name: "listEvents", method: .get, path: "/events", scope: .eventsRead,
        summary:
            "Events behind a number, oldest first; they hold ids, closed words and numbers, never a person's words.",
        query: ["limit": Schema.paging["limit"] ?? Schema.number, "after": ["type": "integer", "minimum": 0]],
        answer: Schema.page(eventSchema),
        perform: .read { call, snapshot in
            let limit = try call.limit()
            guard let after = Int(call.query["after"] ?? "0"), after >= 0 else { throw call.unreadable("after") }
            let events = try EventLog.events(after: after, limit: limit, in: snapshot)
            // A full page may have more behind it; the last number is the cursor of the next look in any case.
            let next = events.count == limit ? events.last.map { String($0.sequence) } : nil
            return ApiAnswer(body: ["items": .array(events.map(eventJSON)), "next": .text(next)], next: next)
        })
]

private let eventSchema = Schema.object(
    [
        "sequence": Schema.number, "kind": Schema.anyText, "at": Schema.time, "subject": Schema.id,
        "case": Schema.anyText, "customer": Schema.anyText, "actor": Schema.anyText, "facts": ["type": "object"],
    ], needs: ["sequence", "kind", "at", "subject"])

private func eventJSON(_ logged: LoggedEvent) -> JSONValue {
    let event = logged.event
    return [
        "sequence": .int(Int64(logged.sequence)), "kind": .string(event.kind), "at": .string(event.at.iso8601),
        "subject": .string(event.subject.uuidString.lowercased()),
        "case": .text(event.caseID?.uuidString.lowercased()),
        "customer": .text(event.customerID?.uuidString.lowercased()), "actor": .string(event.actor.kind),
        "facts": event.facts,
    ]
}
