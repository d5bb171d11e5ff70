import HTTPTypes
import Listening
import People
import Primitives

/// Taking in ratings and words of customers.
let feedbackRoutes = [
    ApiRoute(
        name: "recordFeedback", method: .post, path: "/feedback", scope: .feedbackWrite,
        summary: "Records what a customer said; the same external id again gives the first one.",
        body: Schema.object(
            [
                "face": Schema.word(Listening.Face.allCases.map(\.rawValue)),
                "comment": Schema.text(Limits.textCharacters),
                "touchpoint": Schema.word(Touchpoint.allCases.map(\.rawValue)),
                "language": Schema.word(LanguageCode.allCases.map(\.rawValue)),
                "external_id": Schema.text(Limits.lineCharacters), "email": ["type": "string", "format": "email"],
                "name": Schema.text(Limits.lineCharacters),
            ], isClosed: true),
        answer: Schema.object(["id": Schema.id], needs: ["id"]),
        perform: .write { call, act, tx in
            try call.check(
                knows: ["face", "comment", "touchpoint", "language", "external_id", "email", "name"])
            let language = try call.word("language", LanguageCode.self)
            let email = try call.text("email", upTo: Limits.emailAddressBytes).map { text in
                guard let email = EmailAddress(text) else { throw call.unreadable("/email") }
                return email
            }
            let name = try call.text("name", upTo: Limits.lineCharacters) ?? ""
            let answer = Answer(face: try call.word("face"), comment: try call.text("comment") ?? "")
            let customer = try email.map {
                try findOrCreateCustomer(NewCustomer(name: name, email: $0, language: language), by: act, in: tx)
            }
            let new = NewFeedback(
                customer: customer, channel: .api, touchpoint: try call.word("touchpoint") ?? .other, answer: answer,
                language: language, externalID: try call.text("external_id", upTo: Limits.lineCharacters))
            return ApiAnswer(body: ["id": .id(try recordFeedback(new, by: act, in: tx))])
        })
]
