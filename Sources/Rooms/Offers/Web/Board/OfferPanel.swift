package import Handling
import People
import Primitives
import Storage
import Web

/// The pieces of the case page that this room owns: the board beside the story, and the next move above the composer.
package func offerPanels(_ kit: OffersKit) -> [CasePanel] {
    [
        CasePanel(key: "offers") { id, viewer, snapshot in
            let board = try OfferBoard.load(id, for: viewer.staff, at: kit.clock.now, in: snapshot)
            return OfferBoardSection(board: board, viewer: viewer, kit: kit).node
        },
        CasePanel(key: "offers-next", position: .aboveComposer) { id, viewer, snapshot in
            guard viewer.allows(.makeOffers), try CaseRecord.require(id, in: snapshot).isOpen,
                let offer = try OfferRecord.rounds(of: id, in: snapshot).first
            else { return nil }
            return nextMove(offer)
        },
    ]
}

/// What the house has to do next about an offer, in one line; nil when the move is somebody else's.
private func nextMove(_ offer: Offer) -> Node? {
    let next = linkButton(OffersText.nextRound, href: "/cases/\(offer.caseID)/offers/new", small: true)
    return switch offer.state {
    case .ready:
        // A form is no part of a paragraph, so this one is a box of its own.
        div(.class("insight", "offer__next")) {
            icon(.gift)
            span(.class("fill")) { OffersText.needsSending }
            postForm("/offers/\(offer.id)/sending") { submitButton(OffersText.send, small: true) }
        }
    case .disliked: notice(OffersText.needsNext, .yellow, icon: .gift, link: next)
    case .declined: notice(OffersText.needsNextDeclined, .yellow, icon: .gift, link: next)
    case .refused: notice(OffersText.needsNextRefused, .yellow, icon: .gift, link: next)
    default: nil
    }
}
