import Hummingbird
import People
import Primitives
import Storage
import Web

/// The list of customers who will probably leave, and the wish to have it made anew.
struct ChurnRoutes: Sendable {
    let database: Database
    let frame: ConsoleFrame

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/churn", use: show)
        router.post("/churn/calculation", use: ask)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeInsight)
        guard viewer.allows(.seeCustomers) else { throw WebRefusal.notAllowed }
        let now = context.locale.now
        let byValue = request.uri.queryParameters["by"] == "value"
        let place = request.uri.queryParameters["after"].flatMap { Int($0) } ?? 0
        let (night, run, rows) = try await database.read(in: viewer.tenant) { snapshot in
            (
                try ChurnRecord.night(in: snapshot), try ChurnRecord.run(at: now, in: snapshot),
                try ChurnRecord.page(byValue: byValue, after: place, limit: Limits.pageRows + 1, in: snapshot)
            )
        }
        let shown = Array(rows.prefix(Limits.pageRows))
        let page = ChurnPage(
            night: night, run: run, customers: shown, byValue: byValue,
            next: rows.count > shown.count ? shown.last?.place : nil, mayAsk: viewer.allows(.seeStaffFigures))
        var console = try await frame.page(InsightText.churnTitle, at: "/churn", viewer: viewer) { page.node }
        if night?.report.state == .fitted { console.views = page.views }
        return HTMLResponse(console.node).response(in: context.locale)
    }

    private func ask(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeInsight)
        guard viewer.allows(.seeStaffFigures) else { throw WebRefusal.notAllowed }
        let act = Act(tenant: viewer.tenant, actor: .staff(viewer.staff), at: context.locale.now)
        try await database.write(in: act.tenant) { tx in
            try askForChurn(by: act, in: tx)
            // The page says at once that it is under way, before a worker comes to it.
            try ChurnRecord.note(ChurnRun(startedAt: act.at, done: 0, total: 0), in: tx)
        }
        return .seeOther("/churn")
    }
}
