import Foundation
import HTTPTypes
import Handling
import Listening
import People
import Primitives

/// Reading cases, answering their customers and leaving notes for staff.
let caseRoutes = [
    ApiRoute(
        name: "listCases", method: .get, path: "/cases", scope: .casesRead,
        summary: "Open cases, the most pressing first; `view` also gives the closed ones.",
        query: Schema.paging.merging(["view": Schema.word(["open", "unassigned", "waiting", "closed"])]) { $1 },
        answer: Schema.page(lineSchema),
        perform: .read { call, snapshot in
            let views: [String: QueueView] = [
                "open": .open, "unassigned": .unassigned, "waiting": .waiting, "closed": .closed,
            ]
            guard let view = views[call.query["view"] ?? "open"] else { throw call.unreadable("view") }
            let place = try call.query["after"].map { text in
                guard let place = QueueCursor(text) else { throw call.unreadable("after") }
                return place
            }
            let page = try CaseQueue.page(QueueFilter(view), after: place, limit: try call.limit(), in: snapshot)
            let next = page.next.map(\.description)
            return ApiAnswer(body: ["items": .array(page.rows.map(lineJSON)), "next": .text(next)], next: next)
        }),
    ApiRoute(
        name: "getCase", method: .get, path: "/cases/{id}", scope: .casesRead, summary: "One case.", answer: caseSchema,
        perform: .read { call, snapshot in
            let item = try CaseRecord.require(try call.identifier(), in: snapshot)
            return ApiAnswer(body: caseJSON(item), version: item.version)
        }),
    ApiRoute(
        name: "replyToCase", method: .post, path: "/cases/{id}/replies", scope: .casesWrite,
        summary: "Answers the customer by mail.",
        body: Schema.object(
            [
                "body": Schema.text(Limits.textCharacters), "subject": Schema.text(Limits.lineCharacters),
                "is_on_merits": Schema.flag, "awaits_customer": Schema.flag,
            ], needs: ["body"], isClosed: true), answer: entrySchema,
        perform: .write { call, act, tx in
            try call.check(knows: ["body", "subject", "is_on_merits", "awaits_customer"])
            let fresh: EntryID = act.newID()
            let reply = Reply(
                try call.neededText("body"), subject: try call.text("subject", upTo: Limits.lineCharacters) ?? "",
                onceKey: "api:\(call.onceKey.map { "\(act.actor.id?.uuidString ?? ""):\($0)" } ?? fresh.description)",
                isOnMerits: try call.flag("is_on_merits"), awaitsCustomer: try call.flag("awaits_customer"))
            return ApiAnswer(
                body: ["entry": .id(try replyToCase(try call.identifier(), with: reply, by: act, in: tx))])
        }),
    ApiRoute(
        name: "addNote", method: .post, path: "/cases/{id}/notes", scope: .casesWrite,
        summary: "Leaves words for staff, which no customer sees.",
        body: Schema.object(["body": Schema.text(Limits.textCharacters)], needs: ["body"], isClosed: true),
        answer: entrySchema,
        perform: .write { call, act, tx in
            try call.check(knows: ["body"])
            let entry = try addNote(try call.neededText("body"), to: try call.identifier(), by: act, in: tx)
            return ApiAnswer(body: ["entry": .id(entry)])
        }),
]

private let entrySchema = Schema.object(["entry": Schema.id], needs: ["entry"])

private let lineSchema = Schema.object(
    [
        "id": Schema.id, "number": Schema.number, "customer": Schema.id, "subject": Schema.anyText,
        "face": Schema.anyText, "priority": Schema.number, "stage": Schema.anyText, "reply_due_at": Schema.time,
    ], needs: ["id", "number"])

private let caseSchema = Schema.object(
    [
        "id": Schema.id, "number": Schema.number, "customer": Schema.id, "subject": Schema.anyText,
        "face": Schema.anyText, "priority": Schema.number, "stage": Schema.anyText, "opened_at": Schema.time,
        "reply_due_at": Schema.time, "closed_at": Schema.time, "assignee": Schema.anyText, "version": Schema.number,
    ], needs: ["id", "number", "version"])

private func lineJSON(_ row: QueueRow) -> JSONValue {
    [
        "id": .id(row.id), "number": .int(Int64(row.number)), "customer": .id(row.customer),
        "subject": .string(row.subject), "face": .text(row.face?.rawValue),
        "priority": .int(Int64(row.priority.rawValue)), "stage": .string(row.stage.rawValue),
        "reply_due_at": .text(row.replyDueAt?.iso8601),
    ]
}

private func caseJSON(_ item: Case) -> JSONValue {
    [
        "id": .id(item.id), "number": .int(Int64(item.number)), "customer": .id(item.customer),
        "subject": .string(item.subject), "face": .text(item.face?.rawValue),
        "priority": .int(Int64(item.priority.rawValue)), "stage": .string(item.stage.rawValue),
        "opened_at": .string(item.openedAt.iso8601), "reply_due_at": .text(item.replyDueAt?.iso8601),
        "closed_at": .text(item.closedAt?.iso8601), "assignee": .id(item.assignee),
        "version": .int(Int64(item.version)),
    ]
}
