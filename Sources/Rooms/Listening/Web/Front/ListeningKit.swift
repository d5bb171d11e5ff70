package import Foundation
import HTTPTypes
import Hummingbird
import People
import Primitives
package import Storage
package import Web

/// What the pages and workers of this room need; the program makes one and passes it on.
package struct ListeningKit: Sendable {
    /// The tables.
    package let database: Database
    /// The console that pages are put into.
    package let frame: ConsoleFrame
    /// The links of mails.
    package let links: SurveyLinks
    /// The way to mailboxes and the key of their passwords.
    package let mailboxes: MailboxDesk
    /// The number of a case as people say it, which only the room above knows; nil for an unknown case.
    package let caseNumber: @Sendable (UUID, Snapshot) throws -> String?
    /// The folder with the fonts of printed sheets; nil or an empty one leaves them to the system's.
    package let printFonts: URL?
    /// Counts what places send; one for all copies of the kit.
    let caps = AnswerCaps()

    /// A kit as the program puts it together.
    package init(
        database: Database, frame: ConsoleFrame, links: SurveyLinks, mailboxes: MailboxDesk,
        caseNumber: @escaping @Sendable (UUID, Snapshot) throws -> String? = { _, _ in nil }, printFonts: URL? = nil
    ) {
        self.database = database
        self.frame = frame
        self.links = links
        self.mailboxes = mailboxes
        self.caseNumber = caseNumber
        self.printFonts = printFonts
    }

    /// An act of the viewer now, in the brand that the session works in.
    func act(of viewer: Viewer, _ context: AramContext) -> Act {
        Act(tenant: viewer.tenant, actor: .staff(viewer.staff), at: context.locale.now)
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

    /// A page for customers as an answer; it tells no other site where it stands.
    func answer(_ page: PublicPage, in locale: PageLocale, status: Int = 200) -> Response {
        var response = HTMLResponse(page.node, status: status).response(in: locale)
        if let name = HTTPField.Name("Referrer-Policy") { response.headers[name] = "no-referrer" }
        if let name = HTTPField.Name("X-Robots-Tag") { response.headers[name] = "noindex" }
        return response
    }
}
