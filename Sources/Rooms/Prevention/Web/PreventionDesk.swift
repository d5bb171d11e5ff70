import Handling
import Hummingbird
import People
import Primitives
import Storage
import Web

/// What the pages of this room share.
struct PreventionDesk: Sendable {
    let database: Database
    let frame: ConsoleFrame

    func act(of viewer: Viewer, _ context: AramContext) -> Act {
        Act(tenant: viewer.tenant, actor: .staff(viewer.staff), at: context.locale.now)
    }

    /// A console page as an answer.
    func answer(
        _ title: Text, at address: String, _ viewer: Viewer, _ context: AramContext, status: Int = 200,
        @HTMLBuilder content: () -> Node
    ) async throws -> Response {
        let page = try await frame.page(title, at: address, viewer: viewer, content: content)
        return HTMLResponse(page.node, status: status).response(in: context.locale)
    }
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
