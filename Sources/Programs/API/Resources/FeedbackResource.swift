import Foundation
import HTTPTypes
import Listening
import People
import Primitives
import Storage
import Web

/// Taking in ratings and words of customers.
let feedbackRoutes = [
    ApiRoute(
        name: "recordFeedback", method: .post, path: "/feedback", scope: .feedbackWrite,
        about: ApiText.opRecordFeedback,
        body: ApiBody(
            [
                ApiField("face", .words(of: Listening.Face.self)), ApiField("comment", .text(Limits.textCharacters)),
                ApiField("callback_phone", .phone, about: ApiText.aboutCallbackPhone),
                ApiField("callback_window", .words(of: CallbackWindow.self)),
                ApiField("touchpoint", .words(of: Touchpoint.self)),
                ApiField("language", .words(of: LanguageCode.self)),
                ApiField("external_id", .text(Limits.lineCharacters), about: ApiText.aboutFeedbackNumber),
                ApiField("received_at", .time, about: ApiText.aboutReceivedAt),
            ] + CustomerReference.fields, oneOf: [["face", "comment", "callback_phone"]]),
        status: 201, answer: Schema.object(["id": Schema.id]), perform: .write(recordFeedback))
]

private func recordFeedback(_ call: ApiCall, by act: Act, in tx: Transaction) throws -> ApiAnswer {
    let language: LanguageCode? = call.word("language")
    let wish = try call.text("callback_phone").map { phone in
        let window: CallbackWindow = call.word("callback_window") ?? .soon
        let zone = try TenantRecord.find(act.tenant, in: tx).flatMap { TimeZone(identifier: $0.timeZone) } ?? .gmt
        let span = window.next(after: act.at, in: zone)
        return CallbackWish(phone: phone, from: span.from, to: span.to)
    }
    let new = NewFeedback(
        customer: try CustomerReference.resolve(call, language: language, by: act, in: tx), channel: .api,
        touchpoint: call.word("touchpoint") ?? .other,
        answer: Answer(face: call.word("face"), comment: call.text("comment") ?? "", callback: wish),
        language: language,
        // Clocks differ; what a program dates ahead was received now at the latest.
        receivedAt: call.time("received_at").map { min($0, act.at) }, externalID: call.text("external_id"))
    return ApiAnswer(["id": .id(try Listening.recordFeedback(new, by: act, in: tx))])
}
