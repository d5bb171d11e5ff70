import Handling
import Primitives
import Web

/// The rows of the editor as they were typed, and the offer that they make.
struct OfferForm {
    /// How many rows a new form begins with.
    static let firstRows = 2

    private(set) var reader: FormReader
    private let body: FormBody
    private let model: EditorModel

    init(_ body: FormBody, of model: EditorModel) {
        self.body = body
        self.model = model
        reader = FormReader(body)
    }

    /// How many rows the form has, never more than an offer takes.
    static func rows(_ body: FormBody) -> Int {
        min(max(Int(body.text("rows")) ?? firstRows, 1), Offer.mostParts)
    }

    /// The offer, or nil when a field is wrong; an empty row is left out.
    mutating func offer() -> NewOffer? {
        let message = reader.words("body", limit: Limits.textCharacters)
        let parts = (1...Self.rows(body)).compactMap { part($0) }
        return reader.isFine ? NewOffer(caseID: model.item.id, message: message, parts: parts) : nil
    }

    private mutating func part(_ row: Int) -> NewOffer.NewPart? {
        let words = reader.words("words-\(row)", limit: Limits.lineCharacters * 5)
        let minor = reader.amount("amount-\(row)", in: model.currency, of: body)
        let isAmountEmpty = body.text("amount-\(row)").trimmed.isEmpty
        let chosen = body.text("remedy-\(row)")
        if chosen.isEmpty {
            if !words.isEmpty || !isAmountEmpty { reader.refuse("remedy-\(row)", OffersText.refusedChooseRemedy) }
            return nil
        }
        guard let id = RemedyID(chosen), let remedy = model.remedies.first(where: { $0.id == id }) else {
            reader.refuse("remedy-\(row)", OffersText.refusedNoRemedy)
            return nil
        }
        let cost = isAmountEmpty ? remedy.usualMinor : minor ?? 0
        if cost == 0 && !remedy.kind.mayBeFree { reader.refuse("amount-\(row)", OffersText.refusedAmountMissing) }
        return NewOffer.NewPart(id, minor: cost, words: words, cover: cover(row))
    }

    private func cover(_ row: Int) -> NewOffer.Cover? {
        PolicyID(body.text("policy-\(row)")).map { NewOffer.Cover($0, orderNumber: body.text("order-\(row)").trimmed) }
    }

    /// What a new form shows: empty rows, or those of the round that it follows.
    static func state(of model: EditorModel) -> FormState {
        guard let before = model.before else { return FormState(["rows": String(firstRows)]) }
        var values = ["rows": String(min(max(before.parts.count, firstRows), Offer.mostParts)), "body": ""]
        for part in before.parts {
            values["remedy-\(part.position)"] = part.remedy.description
            values["amount-\(part.position)"] = TypedAmount.words(part.minor, in: before.currency)
            values["words-\(part.position)"] = part.words
            values["policy-\(part.position)"] = part.policy?.description ?? ""
        }
        return FormState(values)
    }
}
