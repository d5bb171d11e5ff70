import Handling
import Primitives
import Storage
package import Web

extension OfferRefusal: ToldToPeople {
    /// The sentence beside the form; amounts need the brand's currency.
    func text(in currency: Currency? = nil) -> Text {
        switch self {
        case .notFound: WebText.notFoundDetail
        case .noParts: OffersText.refusedNoParts
        case .tooManyParts: OffersText.refusedTooMany(count: Offer.mostParts)
        case .noSuchRemedy: OffersText.refusedNoRemedy
        case .noSuchPart: OffersText.refusedNoPart
        case .badAmount: OffersText.refusedAmountPlain
        case .emptyText: OffersText.refusedNameMissing
        case .textTooLong(let limit): WebText.fieldTooLong(count: limit)
        case .notCovered: OffersText.refusedNotCovered
        case .policyRanOut: OffersText.refusedRanOut
        case .noSuchOrder: OffersText.refusedNoOrder
        case .budgetExhausted(let left):
            currency.map { OffersText.refusedBudget(amount: Money(minorUnits: left, currency: $0)) }
                ?? OffersText.refusedBudgetPlain
        case .needsApproval: OffersText.refusedNeedsApproval
        case .notAwaitingApproval: OffersText.refusedNotAwaiting
        case .ownOffer: OffersText.someoneElseDecides
        case .aboveApprover(.perCase, let limit): OffersText.refusedAboveCase(amount: limit)
        case .aboveApprover(.perMonth, let limit): OffersText.refusedAboveMonth(amount: limit)
        case .notAllowed, .staffOnly: WebText.notAllowedDetail
        case .stillOpen: OffersText.refusedStillOpen
        case .over(let state): OffersText.refusedOver(state: state.text)
        case .expired: OffersText.refusedExpired
        case .noSuchLine: OffersText.refusedNoLine
        }
    }

    /// 404 for what is not there, 403 for what the roles or the authority do not allow, 409 for what is decided already, else 422.
    package var told: WebRefusal {
        switch self {
        case .notFound: .notFound
        case .notAllowed, .staffOnly: .notAllowed
        case .aboveApprover:
            WebRefusal(status: 403, code: "offer-above-approver", title: OffersText.refusedTitle, detail: text())
        case .over, .notAwaitingApproval, .noSuchLine:
            WebRefusal(status: 409, code: "offer-decided", title: OffersText.refusedTitle, detail: text())
        default: WebRefusal(status: 422, code: "offer-refused", title: OffersText.refusedTitle, detail: text())
        }
    }
}

/// The sentence for an error that a form can be shown with again; other errors are thrown on.
func offerProblem(_ error: any Error, in currency: Currency? = nil) throws -> Text {
    switch error {
    case OfferRefusal.notFound, OfferRefusal.notAllowed, OfferRefusal.staffOnly: throw error
    case let refusal as OfferRefusal: return refusal.text(in: currency)
    case let refusal as CaseRefusal where refusal != .notFound: return refusal.text
    case is StaleVersion: return OffersText.refusedStale
    default: throw error
    }
}
