import Handling
import People
import Primitives
import Web

/// The offers of a case: the newest round with what can be done about it, earlier rounds folded, and what is fair.
struct OfferBoardSection {
    let board: OfferBoard
    let viewer: Viewer
    let kit: OffersKit

    private var mayMake: Bool { viewer.allows(.makeOffers) && board.item.isOpen }
    private var editor: String { "/cases/\(board.item.id)/offers/new" }

    var node: Node {
        section(
            .class("sect"), .id("offers"), .data("live-topic", "case:\(board.item.id)"),
            .hx("get", "/cases/\(board.item.id)/offers"), .hx("trigger", "live"), .hx("swap", "outerHTML")
        ) {
            h3 {
                OffersText.offers
                if mayMake, let current = board.current, current.state == .accepted || current.state == .withdrawn {
                    a(.class("sect__link"), .href(editor)) { OffersText.furtherOffer }
                }
            }
            if let current = board.current {
                card(current, isCurrent: true)
                earlier
            } else {
                p(.class("small", "muted")) { OffersText.boardEmpty }
                if mayMake { linkButton(OffersText.makeOffer, href: editor, icon: .gift, small: true) }
            }
            if mayMake { fairness }
        }
    }

    private func card(_ offer: Offer, isCurrent: Bool) -> Node {
        RoundCard(board: board, offer: offer, viewer: viewer, kit: kit, isCurrent: isCurrent).node
    }

    @HTMLBuilder private var earlier: Node {
        if board.rounds.count > 1 {
            details(.class("fold")) {
                summary(.class("small")) { OffersText.earlierRounds(count: board.rounds.count - 1) }
                for offer in board.rounds.dropFirst() { card(offer, isCurrent: false) }
            }
        }
    }

    private var fairness: Node {
        p(.class("xs", "muted", "offer__fair")) { fairnessText(board.fairness, in: board.currency) }
    }
}

/// What similar cases got, or that there are too few to say.
func fairnessText(_ note: FairnessNote, in currency: Currency) -> Text {
    note.medianMinor.map {
        OffersText.fairness(amount: Money(minorUnits: $0, currency: currency), count: note.count)
    } ?? OffersText.fairnessFew
}
