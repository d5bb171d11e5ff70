import Foundation
import HTTPTypes
import People
import Primitives
import Storage
import Web

/// Reading on in the event log, in pages or as a stream.
let eventRoutes = [
    ApiRoute(
        name: "listEvents", method: .get, path: "/events", scope: .eventsRead, about: ApiText.opListEvents,
        query: [ApiField("limit", .pageRows), afterNumber], answer: Schema.page(eventSchema),
        perform: .read { call, snapshot in
            let after = call.query["after"]?.integer.map { Int($0) } ?? 0
            let events = try EventLog.events(after: after, limit: call.limit + 1, in: snapshot)
            let shown = events.prefix(call.limit)
            let next = events.count > shown.count ? shown.last.map { String($0.sequence) } : nil
            return ApiAnswer(items: shown.map(eventJSON), next: next)
        }),
    ApiRoute(
        name: "streamEvents", method: .get, path: "/events/stream", scope: .eventsRead,
        about: ApiText.opStreamEvents, query: [afterNumber], answer: Schema.text, perform: .stream),
]

/// JSON numbers are exact up to 2^53 in every language (RFC 8259, 6).
private let afterNumber = ApiField("after", .whole(0...9_007_199_254_740_991), about: ApiText.aboutAfterEvent)

private let eventSchema = Schema.object([
    "sequence": Schema.number, "kind": Schema.text, "at": Schema.time, "subject": Schema.id, "case": Schema.idIfAny,
    "customer": Schema.idIfAny,
    "actor": Schema.object(["kind": Schema.text, "id": Schema.idIfAny]), "facts": ["type": "object"],
])

/// An event as pages and streams give it; it holds ids, closed words and numbers, never a person's words.
func eventJSON(_ logged: LoggedEvent) -> JSONValue {
    let event = logged.event
    return [
        "sequence": .int(Int64(logged.sequence)), "kind": .string(event.kind), "at": .string(event.at.iso8601),
        "subject": .string(event.subject.text),
        "case": .text(event.caseID?.text),
        "customer": .text(event.customerID?.text),
        "actor": ["kind": .string(event.actor.kind), "id": .text(event.actor.id?.text)],
        "facts": event.facts,
    ]
}
