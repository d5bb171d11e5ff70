package import Handling
import Primitives
import Storage
import Web

/// The way from a customer's own case page to the offer that waits for an answer, or to what was agreed.
package func customerOfferPanel(_ kit: OffersKit) -> CustomerCasePanel {
    CustomerCasePanel { id, _, snapshot in
        guard let offer = try OfferRecord.rounds(of: id, in: snapshot).first(where: \.wasSent) else { return nil }
        let address = kit.links.path(of: offer.id, tenant: snapshot.tenant)
        if offer.isAnswerable(at: kit.clock.now) {
            return callOut(OffersText.answerOffer, OffersText.answerOfferLink, address, look: .primary)
        }
        guard offer.state == .accepted else { return nil }
        return callOut(OffersText.offerAgreed, OffersText.offerAgreedLink, address, look: .normal)
    }
}

private func callOut(_ title: Text, _ words: Text, _ address: String, look: ButtonLook) -> Node {
    section(.class("offer__call")) {
        icon(.gift, size: .large)
        h2(.class("fill")) { title }
        linkButton(words, href: address, look: look)
    }
}
