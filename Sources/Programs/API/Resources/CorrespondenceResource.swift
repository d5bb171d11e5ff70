import Foundation
import HTTPTypes
import Handling
import Listening
import People
import Primitives
import Storage
import Web

/// What was said in a case: reading it, answering the customer, and notes for staff.
let correspondenceRoutes = [
    ApiRoute(
        name: "listEntries", method: .get, path: "/cases/{id}/entries", scope: .casesRead,
        about: ApiText.opListEntries,
        query: [
            ApiField("limit", .pageRows), ApiField("after", .cursor(.entries), about: ApiText.aboutAfter),
        ], answer: Schema.page(entrySchema), perform: .read(listEntries)),
    ApiRoute(
        name: "replyToCase", method: .post, path: "/cases/{id}/replies", scope: .casesWrite,
        about: ApiText.opReplyToCase,
        body: ApiBody([
            ApiField("body", .text(Limits.textCharacters), needed: true),
            ApiField("subject", .text(Limits.lineCharacters)), CaseAuthor.field,
            ApiField("is_on_merits", .flag, about: ApiText.aboutMerits),
            ApiField("awaits_customer", .flag, about: ApiText.aboutAwaits),
        ]), status: 201, answer: Schema.object(["id": Schema.id]), perform: .write(reply)),
    ApiRoute(
        name: "addNote", method: .post, path: "/cases/{id}/notes", scope: .casesWrite, about: ApiText.opAddNote,
        body: ApiBody([ApiField("body", .text(Limits.textCharacters), needed: true), CaseAuthor.field]), status: 201,
        answer: Schema.object(["id": Schema.id]),
        perform: .write { call, act, tx in
            let id: CaseID = try call.identifier()
            let author = try CaseAuthor.act(of: call, act, in: tx)
            let entry = try Handling.addNote(try call.needed("body"), to: id, by: author, in: tx)
            noteKey(call, subject: entry.uuid, of: author, act, in: tx)
            return ApiAnswer(["id": .id(entry)])
        }),
]

private func listEntries(_ call: ApiCall, in snapshot: Snapshot) throws -> ApiAnswer {
    let item = try CaseRecord.require(try call.identifier(), in: snapshot)
    let place = call.query["after"]?.text.flatMap { EntryPlace(cursor: $0) }
    let found = try EntryRecord.newest(of: item.id, before: place, limit: call.limit + 1, in: snapshot)
    let shown = found.prefix(call.limit)
    let next = found.count > shown.count ? shown.last.map { EntryPlace(at: $0.at, id: $0.id).cursor } : nil
    return ApiAnswer(items: shown.map(entryJSON), next: next)
}

private func reply(_ call: ApiCall, by act: Act, in tx: Transaction) throws -> ApiAnswer {
    // Each request is a reply of its own; a repeated Idempotency-Key never gets here a second time.
    let fresh: EntryID = act.newID()
    let reply = Reply(
        try call.needed("body"), subject: call.text("subject") ?? "", onceKey: "api:\(fresh)",
        isOnMerits: call.flag("is_on_merits"), awaitsCustomer: call.flag("awaits_customer"))
    let author = try CaseAuthor.act(of: call, act, in: tx)
    let entry = try Handling.replyToCase(try call.identifier(), with: reply, by: author, in: tx)
    noteKey(call, subject: entry.uuid, of: author, act, in: tx)
    return ApiAnswer(["id": .id(entry)])
}

private let entrySchema = Schema.object([
    "id": Schema.id, "kind": Schema.word(EntryKind.self), "side": Schema.word(EntrySide.self),
    "channel": Schema.word(Channel.self), "at": Schema.time, "subject": Schema.text, "body": Schema.text,
    "language": Schema.word(LanguageCode.self), "face": Schema.wordIfAny(Listening.Face.self),
    "delivery": Schema.word(Delivery.self),
])

private func entryJSON(_ entry: Entry) -> JSONValue {
    [
        "id": .id(entry.id), "kind": .string(entry.kind.rawValue), "side": .string(entry.side.rawValue),
        "channel": .string(entry.channel.rawValue), "at": .string(entry.at.iso8601), "subject": .string(entry.subject),
        "body": .string(entry.body), "language": .string(entry.language.rawValue), "face": .text(entry.face?.rawValue),
        "delivery": .string(entry.delivery.rawValue),
    ]
}
