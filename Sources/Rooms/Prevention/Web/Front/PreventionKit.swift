import Handling
import Hummingbird
import People
import Primitives
package import Storage
package import Web

/// What the pages of this room need; the program makes one and passes it on.
package struct PreventionKit: Sendable {
    let database: Database
    let frame: ConsoleFrame

    /// A kit as the program puts it together.
    package init(database: Database, frame: ConsoleFrame) {
        self.database = database
        self.frame = frame
    }

    func act(of viewer: Viewer, _ context: AramContext) -> Act {
        Act(tenant: viewer.tenant, actor: .staff(viewer.staff), at: context.locale.now)
    }

    /// A console page as an answer; a form with problems makes it a refusal.
    func answer(
        _ title: Text, at address: String, _ viewer: Viewer, _ context: AramContext, form: FormState? = nil,
        isConflict: Bool = false, views: Node = .none, actions: Node = .none, @HTMLBuilder content: () -> Node
    ) async throws -> Response {
        var page = try await frame.page(title, at: address, viewer: viewer, content: content)
        page.views = views
        page.actions = actions
        let status = form?.problems.isEmpty ?? true ? 200 : isConflict ? 409 : 422
        return HTMLResponse(page.node, status: status).response(in: context.locale)
    }
}

/// The three views of what is learnt.
enum PreventionView { case causes, actions, lessons }

/// The way between the pages of this room.
func preventionViews(_ current: PreventionView) -> Node {
    tabs(
        PreventionText.views,
        [
            Tab(PreventionText.causes, href: "/causes", isCurrent: current == .causes),
            Tab(PreventionText.actions, href: "/actions", isCurrent: current == .actions),
            Tab(PreventionText.lessons, href: "/lessons", isCurrent: current == .lessons),
        ])
}

extension TrilingualText {
    /// The words in the reader's language.
    var words: Text { .languages(english: english, hungarian: hungarian, persian: persian) }
}

extension CivilDay {
    /// The end of the day in the reader's zone, which is what a due date means.
    func end(in locale: PageLocale) -> Instant {
        let parts = gregorian
        return LocalDay(year: parts.year, month: parts.month, day: parts.day).instant(atMinute: 1440, in: locale.zone)
    }
}
