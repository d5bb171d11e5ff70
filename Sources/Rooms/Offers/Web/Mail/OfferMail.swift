import Handling
import People
import Primitives
import Storage
import Web

/// One offer mail as values: the words, the parts and the link, in the customer's language.
struct OfferMail: Sendable {
    let tenant: Tenant
    let customer: Customer
    let offer: Offer
    let caseNumber: Int
    let address: String

    /// Reads what the mail says; nil when offer, case or customer is gone.
    static func read(_ id: OfferID, _ links: OfferLinks, in snapshot: Snapshot) throws -> OfferMail? {
        guard let tenant = try TenantRecord.find(snapshot.tenant, in: snapshot),
            let offer = try OfferRecord.find(id, in: snapshot),
            let item = try CaseRecord.find(offer.caseID, in: snapshot),
            let customer = try CustomerRecord.current(offer.customer, in: snapshot)
        else { return nil }
        return OfferMail(
            tenant: tenant, customer: customer, offer: offer, caseNumber: item.number,
            address: links.address(of: id, tenant: tenant.id))
    }

    /// The customer reads it in the offer's language and the brand's zone.
    func locale(at now: Instant) -> PageLocale { PageLocale(language: offer.language, zone: tenant.zone, now: now) }

    var subject: Text { OffersText.mailSubject(number: String(caseNumber)) }

    /// The words above the parts; without any of the maker's, a sentence of the house.
    var lead: Text { offer.message.isEmpty ? OffersText.mailLead : .verbatim(offer.message) }

    var foot: Text { OffersText.mailFoot(number: "#\(caseNumber)") }

    /// A part in one line; customers are told the amounts of refunds and discounts, not what the rest costs the house.
    func line(_ part: OfferPart) -> Text {
        let words = Text.verbatim(part.words)
        return part.kind.tellsAmount ? .joined([words, .money(offer.money(part.minor))], separator: " – ") : words
    }

    /// The plain part.
    func text(in locale: PageLocale) -> String {
        let format = LocalFormat(locale)
        let lines = offer.parts.map { "\(format.number($0.position)). \(line($0).string(in: locale))" }
        var paragraphs = [
            tenant.name, lead.string(in: locale), lines.joined(separator: "\n"),
            OffersText.mailButton.string(in: locale) + ":\n" + address, OffersText.mailHow.string(in: locale),
        ]
        if let until = offer.expiresAt { paragraphs.append(OffersText.answerUntil(at: until).string(in: locale)) }
        paragraphs.append(foot.string(in: locale))
        return paragraphs.joined(separator: "\n\n") + "\n"
    }
}
