package import Hummingbird
package import Web

/// Every address of this room.
package struct HandlingRoutes: Sendable {
    private let kit: HandlingKit

    /// Routes over the cases of a kit.
    package init(_ kit: HandlingKit) { self.kit = kit }

    /// Adds the routes.
    package func add(to router: some RouterMethods<AramContext>) {
        InboxRoutes(kit: kit).add(to: router)
        SavedViewRoutes(kit: kit).add(to: router)
        NewCaseRoutes(kit: kit).add(to: router)
        CaseRoutes(kit: kit).add(to: router)
        FindingRoutes(kit: kit).add(to: router)
        TalkingRoutes(kit: kit).add(to: router)
        OwningRoutes(kit: kit).add(to: router)
        DecidingRoutes(kit: kit).add(to: router)
        ComplaintRoutes(kit: kit).add(to: router)
        JoiningRoutes(kit: kit).add(to: router)
        CallRoutes(kit: kit).add(to: router)
        PhoneRoutes(kit: kit).add(to: router)
        RecordRoutes(kit: kit).add(to: router)
        DeskRoutes(kit: kit).add(to: router)
        LetterRoutes(kit: kit).add(to: router)
        MomentRoutes(kit: kit).add(to: router)
        CustomerCaseRoutes(kit: kit).add(to: router)
        CatalogueRoutes(kit: kit).add(to: router)
        WordingRoutes(kit: kit).add(to: router)
        ClockRoutes(kit: kit).add(to: router)
        PlanRoutes(kit: kit).add(to: router)
    }
}
