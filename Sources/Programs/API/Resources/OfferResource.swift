import HTTPTypes
import Handling
import Offers
import People
import Primitives
import Storage
import Web

/// Putting remedies to customers; an offer counts against the authority of the person who made the key.
let offerRoutes = [
    ApiRoute(
        name: "listRemedies", method: .get, path: "/remedies", scope: .offersRead, about: ApiText.opListRemedies,
        answer: Schema.page(remedySchema),
        perform: .read { _, snapshot in
            ApiAnswer(items: try RemedyRecord.all(in: snapshot).map(remedyJSON), next: nil)
        }),
    ApiRoute(
        name: "listOffers", method: .get, path: "/cases/{id}/offers", scope: .offersRead, about: ApiText.opListOffers,
        answer: Schema.page(offerSchema),
        perform: .read { call, snapshot in
            let item = try CaseRecord.require(try call.identifier(), in: snapshot)
            return ApiAnswer(items: try OfferRecord.rounds(of: item.id, in: snapshot).map(offerJSON), next: nil)
        }),
    ApiRoute(
        name: "makeOffer", method: .post, path: "/cases/{id}/offers", scope: .offersWrite, about: ApiText.opMakeOffer,
        body: ApiBody([
            ApiField("message", .text(Limits.textCharacters), needed: true, about: ApiText.aboutOfferMessage),
            ApiField("parts", .objects(partFields, Offer.mostParts), needed: true),
        ]), status: 201, answer: offerSchema, perform: .write(make)),
    ApiRoute(
        name: "getOffer", method: .get, path: "/offers/{id}", scope: .offersRead, about: ApiText.opGetOffer,
        answer: offerSchema,
        perform: .read { call, snapshot in
            let offer = try OfferRecord.require(try call.identifier(), in: snapshot)
            return ApiAnswer(offerJSON(offer), version: offer.version)
        }),
    ApiRoute(
        name: "sendOffer", method: .post, path: "/offers/{id}/sending", scope: .offersWrite,
        about: ApiText.opSendOffer, answer: offerSchema,
        perform: .write { call, act, tx in
            let id: OfferID = try call.identifier()
            let answering = try answering(call.key, act, in: tx)
            if try Offers.sendOffer(id, by: answering, in: tx) {
                noteKey(call, subject: id.uuid, of: answering, act, in: tx)
            }
            let offer = try OfferRecord.require(id, in: tx)
            return ApiAnswer(offerJSON(offer), version: offer.version)
        }),
]

private let partFields = [
    ApiField("remedy", .id, needed: true, about: ApiText.aboutRemedy),
    ApiField("amount_minor", .amount, needed: true, about: ApiText.aboutMinor),
    ApiField("words", .text(Limits.lineCharacters), about: ApiText.aboutPartWords),
]

private func make(_ call: ApiCall, by act: Act, in tx: Transaction) throws -> ApiAnswer {
    let caseID: CaseID = try call.identifier()
    let parts = try (call.body["parts"]?.elements ?? []).enumerated().map { index, part in
        guard let remedy: RemedyID = part["remedy"]?.id(), try RemedyRecord.find(remedy, in: tx)?.isActive == true
        else {
            throw WebRefusal.unknownThing("/parts/\(index)/remedy")
        }
        return NewOffer.NewPart(
            remedy, minor: part["amount_minor"]?.integer ?? 0, words: part["words"]?.text?.trimmed ?? "")
    }
    let answering = try answering(call.key, act, in: tx)
    let made = try Offers.makeOffer(
        NewOffer(caseID: caseID, message: try call.needed("message"), parts: parts), by: answering, in: tx)
    noteKey(call, subject: made.id.uuid, of: answering, act, in: tx)
    let offer = try OfferRecord.require(made.id, in: tx)
    return ApiAnswer(offerJSON(offer), version: offer.version)
}

/// The act in the name of the person who made the key and answers for what it gives away.
private func answering(_ key: ApiKey, _ act: Act, in tx: Transaction) throws -> Act {
    guard let staff = key.madeBy else { throw OfferRefusal.staffOnly }
    return act.by(.staff(staff))
}

private let remedySchema = Schema.object([
    "id": Schema.id, "kind": Schema.word(RemedyKind.self),
    "name": Schema.object(["en": Schema.text, "hu": Schema.text, "fa": Schema.text]), "usual_minor": Schema.number,
])

private func remedyJSON(_ remedy: Remedy) -> JSONValue {
    [
        "id": .id(remedy.id), "kind": .string(remedy.kind.rawValue),
        "name": [
            "en": .string(remedy.name.english), "hu": .string(remedy.name.hungarian),
            "fa": .string(remedy.name.persian),
        ], "usual_minor": .int(remedy.usualMinor),
    ]
}

private let offerSchema = Schema.object([
    "id": Schema.id, "case": Schema.id, "round": Schema.number, "state": Schema.word(OfferState.self),
    "message": Schema.text, "currency": Schema.text, "total_minor": Schema.number, "made_at": Schema.time,
    "sent_at": Schema.timeIfAny, "expires_at": Schema.timeIfAny, "answered_at": Schema.timeIfAny,
    "parts": [
        "type": "array",
        "items": Schema.object([
            "position": Schema.number, "remedy": Schema.id, "kind": Schema.word(RemedyKind.self), "words": Schema.text,
            "amount_minor": Schema.number, "answer": Schema.word(PartAnswer.self),
        ]),
    ], "version": Schema.number,
])

private func offerJSON(_ offer: Offer) -> JSONValue {
    [
        "id": .id(offer.id), "case": .id(offer.caseID), "round": .int(Int64(offer.round)),
        "state": .string(offer.state.rawValue), "message": .string(offer.message),
        "currency": .string(offer.currency.code), "total_minor": .int(offer.totalMinor),
        "made_at": .string(offer.madeAt.iso8601), "sent_at": .text(offer.sentAt?.iso8601),
        "expires_at": .text(offer.expiresAt?.iso8601), "answered_at": .text(offer.answeredAt?.iso8601),
        "parts": .array(
            offer.parts.map { part in
                [
                    "position": .int(Int64(part.position)), "remedy": .id(part.remedy),
                    "kind": .string(part.kind.rawValue), "words": .string(part.words), "amount_minor": .int(part.minor),
                    "answer": .string(part.answer.rawValue),
                ]
            }), "version": .int(Int64(offer.version)),
    ]
}
