package import Hummingbird
package import Web

/// Every address of this room: signing in, set-up, the own profile, staff, keys, the brand and customers.
package struct PeopleRoutes: Sendable {
    private let kit: PeopleKit
    private let steps: [SetUpStep]
    private let panels: [CustomerPanel]

    /// Routes with the steps that other rooms add to set-up and their panels on a customer's page.
    package init(_ kit: PeopleKit, steps: [SetUpStep] = [], panels: [CustomerPanel] = []) {
        self.kit = kit
        self.steps = steps
        self.panels = panels
    }

    /// Adds the routes.
    package func add(to router: some RouterMethods<AramContext>) {
        SignInRoutes(kit: kit).add(to: router)
        JoinRoutes(kit: kit).add(to: router)
        SetUpRoutes(kit: kit, steps: steps).add(to: router)
        ProfileRoutes(kit: kit).add(to: router)
        TimeCodeRoutes(kit: kit).add(to: router)
        BrandRoutes(kit: kit).add(to: router)
        StaffRoutes(kit: kit).add(to: router)
        MemberRoutes(kit: kit).add(to: router)
        TeamRoutes(kit: kit).add(to: router)
        KeyRoutes(kit: kit).add(to: router)
        CustomerRoutes(kit: kit, panels: panels).add(to: router)
        CustomerProfileRoutes(kit: kit).add(to: router)
    }
}
