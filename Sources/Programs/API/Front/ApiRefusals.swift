import Handling
import Listening
import Offers
import People
import Primitives
import Storage
import Web

/// Turns the refusals of rooms into problems; everything else is passed on.
func toldToPrograms<Answer>(_ work: () async throws -> Answer) async throws -> Answer {
    do {
        return try await work()
    } catch is StaleVersion {
        throw WebRefusal.conflict
    } catch let refusal as CaseRefusal {
        throw told(refusal)
    } catch let refusal as FeedbackRefusal {
        throw refusal == .unknown ? WebRefusal.notFound : refused(422, "feedback-" + hyphened("\(refusal)"))
    } catch let refusal as CustomerRefusal {
        throw told(refusal)
    } catch let refusal as OrderRefusal {
        throw told(refusal)
    } catch let refusal as OfferRefusal {
        throw told(refusal)
    }
}

private func told(_ refusal: CaseRefusal) -> WebRefusal {
    switch refusal {
    case .notFound: .notFound
    case .noSuchCustomer: .unknownThing("/customer")
    case .closed: refused(409, "case-closed")
    case .merged: refused(409, "case-merged")
    case .emptyText, .textTooLong: refused(422, "text-empty-or-too-long")
    default: refused(409, "case-refused")
    }
}

private func told(_ refusal: CustomerRefusal) -> WebRefusal {
    switch refusal {
    case .unknown: .notFound
    case .addressTaken: .taken(["/email", "/phone"])
    case .mergedAway, .sameCustomer: refused(409, "customer-merged")
    case .nameless, .tooLong: refused(422, "customer-nameless-or-too-long")
    }
}

private func told(_ refusal: OrderRefusal) -> WebRefusal {
    switch refusal {
    case .numberMissing: .badFields(["/number": ApiText.fieldNeeded])
    case .unknownCustomer: .unknownThing("/customer")
    case .numberTaken: .taken(["/number"])
    }
}

private func told(_ refusal: OfferRefusal) -> WebRefusal {
    switch refusal {
    case .notFound: .notFound
    case .noSuchRemedy: .unknownThing("/parts")
    case .notAllowed, .staffOnly, .ownOffer, .aboveApprover:
        WebRefusal(
            status: 403, code: "offers-not-allowed", title: ApiText.offerTitle, detail: ApiText.offerDetail)
    case .budgetExhausted: refused(409, "budget-exhausted")
    case .over: refused(409, "offer-over")
    default: refused(409, "offer-" + hyphened("\(refusal)".prefix { $0 != "(" }))
    }
}

extension WebRefusal {
    /// 401: no key, or one that was revoked.
    static let keyMissing = WebRefusal(
        status: 401, code: "key-missing", title: ApiText.keyTitle, detail: ApiText.keyDetail)

    /// 422: one Idempotency-Key for two requests.
    static let onceKeyReused = WebRefusal(
        status: 422, code: "idempotency-key-reused", title: ApiText.onceTitle, detail: ApiText.onceDetail)

    /// 415: the body is no JSON.
    static let notJSON = WebRefusal(
        status: 415, code: "not-json", title: ApiText.jsonTitle, detail: ApiText.jsonDetail)

    /// 403: the key lacks a scope.
    static func scopeMissing(_ scope: String) -> WebRefusal {
        WebRefusal(
            status: 403, code: "scope-missing", title: ApiText.scopeTitle, detail: ApiText.scopeDetail(scope: scope))
    }
}

private func refused(_ status: Int, _ code: String) -> WebRefusal {
    WebRefusal(status: status, code: code, title: ApiText.refusedTitle, detail: ApiText.refusedDetail)
}

/// `nothingSaid` becomes `nothing-said`.
private func hyphened(_ name: some StringProtocol) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
}
