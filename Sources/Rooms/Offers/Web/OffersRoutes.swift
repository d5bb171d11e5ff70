package import Hummingbird
package import Web

/// Every address of this room.
package struct OffersRoutes: Sendable {
    private let kit: OffersKit

    /// Routes over the offers of a kit.
    package init(_ kit: OffersKit) { self.kit = kit }

    /// Adds the routes.
    package func add(to router: some RouterMethods<AramContext>) {
        BoardRoutes(kit: kit).add(to: router)
        EditorRoutes(kit: kit).add(to: router)
        ApprovalRoutes(kit: kit).add(to: router)
        OfferListRoutes(kit: kit).add(to: router)
        CustomerOfferRoutes(kit: kit).add(to: router)
        RemedyRoutes(kit: kit).add(to: router)
        PolicyRoutes(kit: kit).add(to: router)
        AuthorityRoutes(kit: kit).add(to: router)
        LedgerRoutes(kit: kit).add(to: router)
    }
}
