import People
import Primitives
import Web

/// What a customer sees of an offer: the words, the parts, and the ways to answer; without script and without account.
struct CustomerOfferPage {
    let opened: OpenedOffer
    let address: String
    /// The language that the reader asked for, kept by the forms; empty without.
    let asked: String
    let caseAddress: String
    let newerAddress: String?
    let state: FormState
    let now: Instant

    private var offer: Offer { opened.offer }

    /// 410 for an offer that holds no more, else 200.
    var status: Int {
        switch offer.state {
        case .withdrawn, .countered: 410
        default: offer.isExpired(at: now) ? 410 : 200
        }
    }

    var page: PublicPage {
        PublicPage(
            title: OffersText.ourOffer, cardClass: "public__card--offer", brand: opened.tenant.name,
            languages: LanguageCode.allCases.map {
                PublicPage.LanguageLink(code: $0.rawValue, name: $0.ownName, href: "\(address)?lang=\($0.rawValue)")
            }
        ) {
            head
            body
            p(.class("small")) { a(.class("link"), .href(caseAddress)) { OffersText.seeCase } }
        }
    }

    private var head: Node {
        header {
            p(.class("muted", "small")) { OffersText.offerForCase(number: opened.caseNumber) }
            h1 { title }
            if let detail { p { detail } }
        }
    }

    private var title: Text {
        switch offer.state {
        case .accepted: OffersText.thanksAccepted
        case .declined: OffersText.thanksDeclined
        case .disliked: OffersText.thanksDisliked
        case .withdrawn: OffersText.withdrawnTitle
        case .countered: OffersText.counteredTitle
        default: offer.isExpired(at: now) ? OffersText.expiredTitle : OffersText.ourOffer
        }
    }

    private var detail: Text? {
        switch offer.state {
        case .accepted: OffersText.thanksAcceptedDetail
        case .declined: OffersText.thanksDeclinedDetail
        case .disliked: OffersText.thanksDislikedDetail
        case .withdrawn: OffersText.withdrawnDetail
        case .countered: newerAddress == nil ? OffersText.counteredSoon : OffersText.counteredDetail
        default: offer.isExpired(at: now) ? OffersText.expiredDetail : nil
        }
    }

    @HTMLBuilder private var body: Node {
        switch offer.state {
        case .withdrawn: Node.none
        case .countered:
            if let newerAddress { linkButton(OffersText.seeNewer, href: newerAddress, look: .primary) }
        case .accepted: parts
        case .declined: Node.none
        default:
            if !offer.isExpired(at: now) {
                if !offer.message.isEmpty { div(.class("words"), .dir(.auto)) { offer.message } }
                parts
                if offer.state == .sent { answers }
                if let until = offer.expiresAt { p(.class("small", "muted")) { OffersText.answerUntil(at: until) } }
            }
        }
    }

    private var parts: Node {
        section(.class("stack")) {
            h2 { offer.state == .accepted ? OffersText.whatWasAgreed : OffersText.whatWeOffer }
            ol(.class("offer__choices")) { for part in offer.parts { item(part) } }
        }
    }

    private func item(_ part: OfferPart) -> Node {
        li(.class("offer__choice"), .class("offer__choice--no", if: part.answer == .disliked)) {
            div(.class("offer__choice-head")) {
                icon(part.kind.icon)
                span(.class("fill", "strong"), .dir(.auto)) { part.words }
                if part.kind.tellsAmount { strong(.class("nowrap")) { Text.money(offer.money(part.minor)) } }
            }
            if part.answer == .disliked {
                p(.class("small")) { chip(OffersText.youSaidNotThis, .yellow, icon: .x) }
                if !part.reason.isEmpty { p(.class("small", "words"), .dir(.auto)) { part.reason } }
            } else if offer.isAnswerable(at: now) {
                objection(part)
            }
        }
    }

    private func objection(_ part: OfferPart) -> Node {
        let name = "reason-\(part.position)"
        return details(.class("fold"), .open(if: state.problem(name) != nil)) {
            summary(.class("small")) { OffersText.notThisPart }
            postForm("\(address)/objection\(asked)", .class("form", "form--wide")) {
                hiddenField("part", String(part.position))
                reasonField(OffersText.whyNot, name, hint: OffersText.whyNotHint)
                div(.class("actions")) { submitButton(OffersText.sayNotThis, look: .normal) }
            }
        }
    }

    private var answers: Node {
        section(.class("stack")) {
            postForm("\(address)/acceptance\(asked)", .class("stack", "stack--close")) {
                submitButton(OffersText.acceptAll, icon: .check)
                p(.class("small", "muted")) { OffersText.acceptHint }
            }
            details(.class("fold"), .open(if: state.problem("reason") != nil)) {
                summary { OffersText.declineAll }
                postForm("\(address)/refusal\(asked)", .class("form", "form--wide")) {
                    reasonField(OffersText.declineWhy, "reason", hint: nil)
                    div(.class("actions")) { submitButton(OffersText.declineSend, look: .normal) }
                }
            }
        }
    }

    /// One field of words; all of them are sent as `reason`, and each has an id of its own.
    private func reasonField(_ words: Text, _ place: String, hint: Text?) -> Node {
        div(.class("field"), .class("field--wrong", if: state.problem(place) != nil)) {
            label(.for("f-\(place)")) { words }
            textarea(
                .class("input"), .id("f-\(place)"), .name("reason"), .rows(3), .dir(.auto),
                .maxlength(Limits.textCharacters), .aria("describedby", hint == nil ? nil : "f-\(place)-hint")
            ) { state.value(place) }
            if let hint { p(.class("field__hint"), .id("f-\(place)-hint")) { hint } }
            if let problem = state.problem(place) { p(.class("field__error")) { problem } }
        }
    }
}

/// What a link shows that is not whole, was changed, or opens nothing that was sent.
var brokenLinkPage: PublicPage {
    PublicPage(title: OffersText.brokenTitle, cardClass: "refusal") {
        icon(.unlink, size: .large)
        h1 { OffersText.brokenTitle }
        p { OffersText.brokenDetail }
    }
}
