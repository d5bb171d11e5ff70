import Foundation
import HTTPTypes
import Handling
import Listening
import People
import Primitives
import Storage
import Web

/// Reading cases and opening them.
let caseRoutes = [
    ApiRoute(
        name: "listCases", method: .get, path: "/cases", scope: .casesRead, about: ApiText.opListCases,
        query: [
            ApiField("view", .words(of: CaseView.self), about: ApiText.aboutView), ApiField("limit", .pageRows),
            ApiField("after", .cursor(.cases), about: ApiText.aboutAfter),
        ], answer: Schema.page(lineSchema), perform: .read(listCases)),
    ApiRoute(
        name: "openCase", method: .post, path: "/cases", scope: .casesWrite, about: ApiText.opOpenCase,
        body: ApiBody(
            [
                ApiField("body", .text(Limits.textCharacters), needed: true, about: ApiText.aboutWords),
                ApiField("subject", .text(Limits.lineCharacters)), ApiField("touchpoint", .words(of: Touchpoint.self)),
                ApiField("language", .words(of: LanguageCode.self)),
            ] + CustomerReference.fields, oneOf: [CustomerReference.names]),
        status: 201, answer: caseSchema, perform: .write(openCase)),
    ApiRoute(
        name: "getCase", method: .get, path: "/cases/{id}", scope: .casesRead, about: ApiText.opGetCase,
        answer: caseSchema,
        perform: .read { call, snapshot in
            let item = try CaseRecord.require(try call.identifier(), in: snapshot)
            return ApiAnswer(caseJSON(item), version: item.version)
        }),
]

/// The lists of cases that a program may ask for.
private enum CaseView: String, CaseIterable {
    case open, unassigned, waiting, closed

    var view: QueueView {
        switch self {
        case .open: .open
        case .unassigned: .unassigned
        case .waiting: .waiting
        case .closed: .closed
        }
    }
}

private func listCases(_ call: ApiCall, in snapshot: Snapshot) throws -> ApiAnswer {
    let view = call.query["view"]?.text.flatMap(CaseView.init(rawValue:)) ?? .open
    let page = try CaseQueue.page(
        QueueFilter(view.view), after: call.query["after"]?.text.flatMap { QueueCursor($0) }, limit: call.limit,
        in: snapshot)
    return ApiAnswer(items: page.rows.map(lineJSON), next: page.next?.description)
}

private func openCase(_ call: ApiCall, by act: Act, in tx: Transaction) throws -> ApiAnswer {
    let language: LanguageCode? = call.word("language")
    guard let customer = try CustomerReference.resolve(call, language: language, by: act, in: tx) else {
        throw WebRefusal.badFields(["/customer": ApiText.fieldNeeded])
    }
    let subject = call.text("subject") ?? ""
    let usual = try CustomerRecord.find(customer, in: tx)?.language ?? .english
    let (words, findings) = CustomerWords(
        try call.needed("body"), subject: subject, channel: .api, language: language ?? usual
    ).analyzed()
    var new = NewCase(
        customer: customer, subject: subject, words: words, touchpoint: call.word("touchpoint") ?? .other)
    new.heed(findings)
    let item = try CaseRecord.require(try Handling.openCase(new, by: act, in: tx), in: tx)
    return ApiAnswer(caseJSON(item), version: item.version)
}

private let lineMembers: [String: JSONValue] = [
    "id": Schema.id, "number": Schema.number, "customer": Schema.id, "subject": Schema.text,
    "face": Schema.wordIfAny(Listening.Face.self), "priority": Schema.number, "stage": Schema.word(CaseStage.self),
    "touchpoint": Schema.word(Touchpoint.self), "language": Schema.word(LanguageCode.self), "assignee": Schema.idIfAny,
    "opened_at": Schema.time, "reply_due_at": Schema.timeIfAny, "closed_at": Schema.timeIfAny,
]

private let lineSchema = Schema.object(lineMembers)

private let caseSchema = Schema.object(
    lineMembers.merging([
        "acknowledged_at": Schema.timeIfAny, "solve_due_at": Schema.timeIfAny, "legal_due_at": Schema.timeIfAny,
        "merged_into": Schema.idIfAny, "reopen_count": Schema.number, "version": Schema.number,
    ]) { $1 })

private func lineJSON(_ row: QueueRow) -> JSONValue {
    [
        "id": .id(row.id), "number": .int(Int64(row.number)), "customer": .id(row.customer),
        "subject": .string(row.subject), "face": .text(row.face?.rawValue),
        "priority": .int(Int64(row.priority.rawValue)), "stage": .string(row.stage.rawValue),
        "touchpoint": .string(row.touchpoint.rawValue), "language": .string(row.language.rawValue),
        "assignee": .id(row.assignee), "opened_at": .string(row.openedAt.iso8601),
        "reply_due_at": .text(row.replyDueAt?.iso8601), "closed_at": .text(row.closedAt?.iso8601),
    ]
}

private func caseJSON(_ item: Case) -> JSONValue {
    [
        "id": .id(item.id), "number": .int(Int64(item.number)), "customer": .id(item.customer),
        "subject": .string(item.subject), "face": .text(item.face?.rawValue),
        "priority": .int(Int64(item.priority.rawValue)), "stage": .string(item.stage.rawValue),
        "touchpoint": .string(item.touchpoint.rawValue), "language": .string(item.language.rawValue),
        "assignee": .id(item.assignee), "opened_at": .string(item.openedAt.iso8601),
        "acknowledged_at": .text(item.acknowledgedAt?.iso8601), "reply_due_at": .text(item.replyDueAt?.iso8601),
        "solve_due_at": .text(item.solveDueAt?.iso8601), "legal_due_at": .text(item.legalDueAt?.iso8601),
        "closed_at": .text(item.closedAt?.iso8601), "merged_into": .id(item.mergedInto),
        "reopen_count": .int(Int64(item.reopenCount)), "version": .int(Int64(item.version)),
    ]
}
