import Handling
import People
import Primitives
import Web

/// One round of an offer on the case page.
struct RoundCard {
    let board: OfferBoard
    let offer: Offer
    let viewer: Viewer
    let kit: OffersKit
    let isCurrent: Bool

    private var now: Instant { kit.clock.now }

    var node: Node {
        article(.class("offer"), .id("offer-\(offer.id)")) {
            header(.class("offer__head")) {
                span(.class("strong", "small")) { OffersText.round(number: offer.round) }
                offer.mark(at: now)
            }
            p(.class("xs", "muted")) {
                OffersText.madeBy(name: .verbatim(board.name(offer.madeBy)))
                " · "
                timeTag(offer.madeAt)
            }
            ul(.class("offer__parts")) { for part in offer.parts { line(part) } }
            p(.class("offer__sum", "small")) {
                OffersText.total
                strong { Text.money(offer.total, .full) }
            }
            lead
            if offer.state == .sent, !offer.isExpired(at: now), let until = offer.expiresAt {
                p(.class("xs", "muted")) { OffersText.openUntil(at: until) }
            }
            if isCurrent { RoundActions(board: board, offer: offer, viewer: viewer, kit: kit).node }
        }
    }

    private func line(_ part: OfferPart) -> Node {
        li(.class("promise")) {
            icon(part.kind.icon)
            span {
                span(.dir(.auto)) { part.words }
                small {
                    Text.joined(
                        [part.kind.text] + (part.minor > 0 ? [.money(offer.money(part.minor), .full)] : [])
                            + cover(part),
                        separator: " · ")
                }
                if !part.reason.isEmpty { span(.class("offer__said"), .dir(.auto)) { part.reason } }
            }
            switch part.answer {
            case .open: Node.none
            case .accepted: chip(OffersText.partAccepted, .green, icon: .check)
            case .disliked: chip(OffersText.partDisliked, .yellow, icon: .x)
            }
        }
    }

    private func cover(_ part: OfferPart) -> [Text] {
        part.policy.flatMap { board.policies[$0] }.map { [OffersText.underPolicy(name: $0.text)] } ?? []
    }

    @HTMLBuilder private var lead: Node {
        if let approval = board.approvals[offer.id] {
            if let decider = approval.decidedBy, let verdict = approval.verdict {
                p(.class("xs", "muted")) {
                    verdict == .approved
                        ? OffersText.approvedBy(name: .verbatim(board.name(decider)))
                        : OffersText.refusedBy(name: .verbatim(board.name(decider)))
                }
            } else if offer.state == .awaitingApproval {
                p(.class("small")) { approval.ceiling.text(maker: board.name(offer.madeBy)) }
            }
        }
    }
}
