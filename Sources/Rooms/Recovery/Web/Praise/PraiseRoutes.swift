import Hummingbird
import Listening
import People
import Primitives
import Storage
import Web

/// The wall of praise: one's own, and the team's for those who see figures of staff.
struct PraiseRoutes: Sendable {
    let kit: RecoveryKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/praise", use: wall)
    }

    private func wall(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.requireViewer()
        let query = request.uri.queryParameters
        let seesTeam = viewer.allows(.seeStaffFigures)
        let isTeam = seesTeam && query["whose"].map { $0 == "team" } ?? !viewer.allows(.handleCases)
        let one = query["staff"].flatMap { StaffID(String($0)) }
        if let one, one != viewer.staff, !seesTeam { throw WebRefusal.notAllowed }
        let staff = one ?? (isTeam ? nil : viewer.staff)
        let parts = query["after"]?.split(separator: "_") ?? []
        var after: PraisePlace?
        if parts.count == 2, let at = Int64(parts[0]), let id = FeedbackID(String(parts[1])) {
            after = PraisePlace(at: Instant(milliseconds: at), feedback: id)
        }
        let (place, since) = (after, context.locale.now - .days(90))
        let (page, counts) = try await kit.database.read(in: viewer.tenant) { snapshot in
            (
                try PraiseList.page(of: staff, after: place, in: snapshot),
                isTeam ? try PraiseList.counts(since: since, in: snapshot) : []
            )
        }
        let content = PraisePage(
            lines: page.lines, next: page.next, counts: counts, staff: one, isTeam: isTeam, seesTeam: seesTeam)
        return try await kit.answer(RecoveryText.praise, at: "/praise", viewer, context, views: content.views) {
            content.node
        }
    }
}
