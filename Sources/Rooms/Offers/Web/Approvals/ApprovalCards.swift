import Handling
package import Primitives
package import Storage
package import Web

/// The offers that wait for this viewer, as cards above the inbox; nothing for those who approve none.
package func approvalCards(for viewer: Viewer, at now: Instant, in snapshot: Snapshot) throws -> Node {
    let rows = try waitingApprovals(for: viewer, at: now, in: snapshot)
    return nodes { for row in rows { approvalCard(row) } }
}

private func approvalCard(_ row: OfferRow) -> Node {
    article(.class("alert", "alert--calm")) {
        span(.class("alert__pulse")) { icon(.gift) }
        div(.class("alert__text")) {
            p {
                strong { OffersText.asksFor(name: .verbatim(row.makerName), amount: row.offer.total) }
                " · "
                a(.href("/cases/\(row.offer.caseID)#offers")) {
                    row.customerName.isEmpty ? nodes { OffersText.unnamed } : userWords(row.customerName)
                }
                " · "
                timeTag(row.offer.madeAt, .relative)
            }
            p(.class("small"), .dir(.auto)) { row.offer.parts.map(\.words).joined(separator: " · ") }
        }
        ApprovalButtons(offer: row.offer.id, back: .inbox, verdict: .within).node
    }
}
