import Handling
import People
import Primitives
import Web

/// What the viewer can do about the newest round of a case.
struct RoundActions {
    let board: OfferBoard
    let offer: Offer
    let viewer: Viewer
    let kit: OffersKit

    private var address: String { "/offers/\(offer.id)" }
    private var mayMake: Bool { viewer.allows(.makeOffers) }

    @HTMLBuilder var node: Node {
        switch offer.state {
        case .awaitingApproval: awaiting
        case .ready:
            if mayMake {
                noEmail
                actions {
                    postForm("\(address)/sending") {
                        submitButton(OffersText.send, icon: .send, flip: true, small: true)
                    }
                    withdrawal
                }
            }
        case .sent: sent
        case .disliked, .declined, .refused:
            if mayMake && board.item.isOpen {
                actions {
                    linkButton(
                        OffersText.nextRound, href: "/cases/\(offer.caseID)/offers/new", icon: .gift, look: .primary,
                        small: true)
                    withdrawal
                }
                if offer.state == .disliked { customersPage }
            }
        case .accepted: customersPage
        case .countered, .withdrawn: Node.none
        }
    }

    private func actions(@HTMLBuilder _ content: () -> Node) -> Node { div(.class("actions"), content: content) }

    private var withdrawal: Node {
        postForm("\(address)/withdrawal") { submitButton(OffersText.withdraw, look: .ghost, small: true) }
    }

    @HTMLBuilder private var awaiting: Node {
        if viewer.allows(.approveOffers) {
            if viewer.staff == offer.madeBy {
                p(.class("xs", "muted")) { OffersText.someoneElseDecides }
            } else {
                ApprovalButtons(
                    offer: offer.id, back: .theCase(offer.caseID), verdict: board.approvalVerdict ?? .within
                ).node
            }
        }
        if mayMake { actions { withdrawal } }
    }

    @HTMLBuilder private var sent: Node {
        noEmail
        customersPage
        if offer.isExpired(at: kit.clock.now) {
            p(.class("small")) { OffersText.timeIsOver }
        } else if mayMake {
            VoiceAnswer(offer: offer).node
        }
        if mayMake { actions { withdrawal } }
    }

    @HTMLBuilder private var noEmail: Node {
        if board.customer?.email == nil { p(.class("small")) { OffersText.noEmail } }
    }

    private var customersPage: Node {
        a(
            .class("xs", "link"), .href(kit.links.path(of: offer.id, tenant: viewer.tenant)),
            .attribute("target", "_blank"), .rel("noopener")
        ) { OffersText.customersPage }
    }
}
