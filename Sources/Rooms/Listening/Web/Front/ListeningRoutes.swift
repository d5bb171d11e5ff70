package import Hummingbird
package import Web

/// Every address of this room: survey links, the public form, places, surveys, feedback, lists and mailboxes.
package struct ListeningRoutes: Sendable {
    private let kit: ListeningKit

    /// Routes over what the kit holds.
    package init(_ kit: ListeningKit) { self.kit = kit }

    /// Adds the routes.
    package func add(to router: some RouterMethods<AramContext>) {
        AnswerRoutes(kit: kit).add(to: router)
        OptOutRoutes(kit: kit).add(to: router)
        FormRoutes(kit: kit).add(to: router)
        PlaceRoutes(kit: kit).add(to: router)
        PosterRoutes(kit: kit).add(to: router)
        PlaceFormRoutes(kit: kit).add(to: router)
        PlaceAnswerRoutes(kit: kit).add(to: router)
        KioskRoutes(kit: kit).add(to: router)
        SurveyRoutes(kit: kit).add(to: router)
        QuestionRoutes(kit: kit).add(to: router)
        CoverageRoutes(kit: kit).add(to: router)
        SendingRoutes(kit: kit).add(to: router)
        FeedbackRoutes(kit: kit).add(to: router)
        ListRoutes(kit: kit).add(to: router)
        HeldRoutes(kit: kit).add(to: router)
        MailboxRoutes(kit: kit).add(to: router)
        WalkRoutes(kit: kit).add(to: router)
        TelephonyRoutes(kit: kit).add(to: router)
    }
}
