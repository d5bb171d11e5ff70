import Handling
import Insight
import Offers
import People
import Primitives
import Storage
import Web

extension House {
    /// What the pages and workers of Offers need.
    var offers: OffersKit {
        OffersKit(
            database: database, frame: frame, links: OfferLinks(baseAddress: baseAddress, keys: office.linkKeys),
            cases: caseLinks, clock: clock)
    }

    /// Sends the mails of offers and runs their timers.
    var offerWorkers: [OutboxWorker] {
        [OfferMailer(kit: offers, mail: caseMail).worker, offerTimerWorker(database: database, clock: clock)]
    }

    /// Puts the board of offers into the case page, and the way to an offer into the customer's page.
    func addOffers(to slots: inout HandlingSlots) {
        slots.panels += offerPanels(offers)
        slots.customerPanels.append(customerOfferPanel(offers))
        let others = slots.eventText
        slots.eventText = { offerEventText($0) ?? others($0) }
    }

    /// What the rooms above Handling add to the list of what waits for the viewer.
    var needsYouSources: [NeedsYouSource] {
        let clock = clock
        return [
            { viewer, snapshot in
                try waitingApprovals(for: viewer, at: clock.now, in: snapshot).map { waiting in
                    NeedsYouLine(
                        title: waiting.customerName.isEmpty
                            ? nodes { AramText.unnamedCustomer } : userWords(waiting.customerName),
                        remarks: [AramText.approvalAsked(amount: waiting.offer.total)], icon: .gift, href: "/approvals",
                        action: AramText.approvals)
                }
            }
        ]
    }
}

extension Frame {
    /// The links of the rail to offers, with what waits for the viewer.
    func offerEntries(_ counts: OfferCounts, for viewer: Viewer) -> [NavEntry] {
        var entries: [NavEntry] = []
        if viewer.allows(.makeOffers) {
            entries.append(NavEntry(AramText.offers, icon: .gift, href: "/offers", count: counts.needsMaker))
        }
        if viewer.allows(.approveOffers) {
            entries.append(
                NavEntry(
                    AramText.approvals, icon: .badgeCheck, href: "/approvals", count: counts.approvals,
                    isUrgent: counts.approvals > 0))
        }
        if viewer.allows(.seeStaffFigures) {
            entries.append(NavEntry(AramText.ledger, icon: .coins, href: "/ledger"))
        }
        return entries
    }
}
