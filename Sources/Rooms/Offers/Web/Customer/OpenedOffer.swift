import Handling
import Hummingbird
import People
import Primitives
import Storage
import Web

/// Everything that a customer's page of an offer shows; costs of the house and names of other customers are not read.
struct OpenedOffer: Sendable {
    let tenant: Tenant
    let offer: Offer
    let caseNumber: Int
    /// The newest round that the customer may see, when it is a later one.
    let newer: OfferID?

    static func read(_ id: OfferID, in snapshot: Snapshot) throws -> OpenedOffer? {
        guard let tenant = try TenantRecord.find(snapshot.tenant, in: snapshot),
            let offer = try OfferRecord.find(id, in: snapshot), offer.wasSent,
            let item = try CaseRecord.find(offer.caseID, in: snapshot)
        else { return nil }
        let newest = try OfferRecord.rounds(of: offer.caseID, in: snapshot).first { $0.sentAt != nil }
        return OpenedOffer(
            tenant: tenant, offer: offer, caseNumber: item.number,
            newer: newest.flatMap { $0.round > offer.round ? $0.id : nil })
    }

    func act(at now: Instant, ids: IDSource) -> Act {
        Act(tenant: tenant.id, actor: .customer(offer.customer.uuid), at: now, ids: ids)
    }

    /// The offer's language unless the address asks for another one; times in the brand's zone.
    func locale(_ request: Request, _ context: AramContext) -> PageLocale {
        var locale = context.locale
        locale.language = askedLanguage(request) ?? offer.language
        locale.zone = tenant.zone
        return locale
    }
}

extension Offer {
    /// Whether the customer ever had the link; before that it opens nothing.
    var wasSent: Bool { sentAt != nil }

    /// Whether the customer can say something now.
    func isAnswerable(at now: Instant) -> Bool {
        (state == .sent || state == .disliked) && (expiresAt.map { now < $0 } ?? true)
    }
}

/// The language that an address asks for.
func askedLanguage(_ request: Request) -> LanguageCode? {
    request.uri.queryParameters["lang"].flatMap { LanguageCode(rawValue: String($0)) }
}
