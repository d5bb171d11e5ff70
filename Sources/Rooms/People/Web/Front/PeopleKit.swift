import Hummingbird
import Primitives
import Storage
package import Web

/// What the pages of this room need; the program makes one and passes it on.
package struct PeopleKit: Sendable {
    /// Accounts, hashing and the install's secret.
    package let desk: SignInDesk
    /// The console that pages are put into.
    package let frame: ConsoleFrame
    /// Addresses and cookies.
    package let settings: PeopleSettings
    /// Further pages of the settings, which the rooms above add.
    package let moreSettings: [SettingsLink]
    /// Pieces of the own profile that other rooms own.
    package let profilePanels: [ProfilePanel]

    /// A kit as the program puts it together.
    package init(
        desk: SignInDesk, frame: ConsoleFrame, settings: PeopleSettings, moreSettings: [SettingsLink] = [],
        profilePanels: [ProfilePanel] = []
    ) {
        self.desk = desk
        self.frame = frame
        self.settings = settings
        self.moreSettings = moreSettings
        self.profilePanels = profilePanels
    }

    var database: Database { desk.database }

    /// An act of the viewer now, in the brand that the session works in.
    func act(of viewer: Viewer, _ context: AramContext) -> Act {
        Act(tenant: viewer.tenant, actor: .staff(viewer.staff), at: context.locale.now, ids: desk.ids)
    }

    /// A console page as an answer.
    func answer(
        _ title: Text, at address: String, _ viewer: Viewer, _ context: AramContext, status: Int = 200,
        views: Node = .none,
        actions: Node = .none, @HTMLBuilder content: () -> Node
    ) async throws -> Response {
        var page = try await frame.page(title, at: address, viewer: viewer, content: content)
        page.views = views
        page.actions = actions
        return HTMLResponse(page.node, status: status).response(in: context.locale)
    }

    /// A page for visitors as an answer.
    func answer(_ page: PublicPage, _ context: AramContext, status: Int = 200) -> Response {
        HTMLResponse(page.node, status: status).response(in: context.locale)
    }
}

/// Where the install is reached.
package struct PeopleSettings: Sendable {
    /// The address that people type, without a slash at the end; https makes cookies secure.
    package let baseAddress: String
    /// Whether a proxy in front writes the visitor's address into `X-Forwarded-For`.
    package let trustsProxy: Bool

    /// Settings as configured.
    package init(baseAddress: String, trustsProxy: Bool = false) {
        self.baseAddress = baseAddress.hasSuffix("/") ? String(baseAddress.dropLast()) : baseAddress
        self.trustsProxy = trustsProxy
    }
}

/// A page of the settings that another room owns.
package struct SettingsLink: Sendable {
    let text: Text
    let href: String
    let permission: Permission

    /// A link that those with the permission see.
    package init(_ text: Text, href: String, permission: Permission) {
        self.text = text
        self.href = href
        self.permission = permission
    }
}
