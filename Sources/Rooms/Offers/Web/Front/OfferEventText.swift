import Primitives
package import Storage
package import Web

/// The sentence for an event of this room in the story of a case; nil for events of other rooms.
package func offerEventText(_ event: Event) -> Text? {
    switch event.kind {
    case "offer.made":
        event.amount.map { OffersText.eventMade(number: Int(event.facts["round"]?.integer ?? 1), amount: $0) }
    case "offer.approval_asked": event.amount.map { OffersText.eventAsked(amount: $0) }
    case "offer.approval_waits": OffersText.eventApprovalWaits
    case "offer.unanswered": OffersText.eventUnanswered
    case "offer.approved": OffersText.eventApproved
    case "offer.refused_approval": OffersText.eventRefused
    case "offer.sent": OffersText.eventSent
    case "offer.mailed": OffersText.eventMailed
    case "offer.mail_failed": OffersText.eventMailFailed
    case "offer.accepted": OffersText.eventAccepted
    case "offer.declined": OffersText.eventDeclined
    case "offer.part_disliked": OffersText.eventDisliked(number: Int(event.facts["part"]?.integer ?? 1))
    case "offer.withdrawn": OffersText.eventWithdrawn
    case "ledger.booked": event.amount.map { OffersText.eventBooked(amount: $0) }
    default: nil
    }
}

extension Event {
    /// The amount in the facts `minor` and `currency`.
    fileprivate var amount: Money? {
        guard let minor = facts["minor"]?.integer, let currency = facts["currency"]?.text.flatMap({ Currency($0) })
        else { return nil }
        return Money(minorUnits: minor, currency: currency)
    }
}
