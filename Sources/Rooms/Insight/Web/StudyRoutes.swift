import Foundation
import Hummingbird
import People
import Primitives
import Storage
import Web

/// The pages that rest on the nightly calculation or on methods of more than one figure.
struct StudyRoutes: Sendable {
    let database: Database
    let frame: ConsoleFrame
    let drivers: DriverSource

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/slipping", use: slipping)
        router.get("/leaving", use: leaving)
        router.get("/warnings", use: warnings)
        router.get("/drivers", use: showDrivers)
        ChurnRoutes(database: database, frame: frame).add(to: router)
    }

    private func slipping(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeInsight)
        guard viewer.allows(.seeCustomers) else { throw WebRefusal.notAllowed }
        let place = request.uri.queryParameters["after"].flatMap { Int($0) } ?? 0
        let (night, rows) = try await database.read(in: viewer.tenant) { snapshot in
            (
                try SlippingRecord.night(in: snapshot),
                try SlippingRecord.page(after: place, limit: Limits.pageRows + 1, in: snapshot)
            )
        }
        let shown = Array(rows.prefix(Limits.pageRows))
        let next = rows.count > shown.count ? shown.last?.place : nil
        return try await page(InsightText.slippingTitle, "/slipping", viewer, context) {
            SlippingPage(night: night, customers: shown, next: next).node
        }
    }

    private func leaving(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeInsight)
        let now = context.locale.now
        let asked = request.uri.queryParameters["silence"].flatMap { Int($0) }
        let silence = asked.flatMap { LeavingStudy.Silence(rawValue: $0) } ?? .halfYear
        let found = try await database.read(in: viewer.tenant) { try UnhappyPasts.load(at: now, in: $0) }
        let model = LeavingPage(study: LeavingStudy(found.pasts, silence: silence, at: now), since: found.since)
        return try await page(InsightText.leavingTitle, "/leaving", viewer, context, views: model.views) { model.node }
    }

    private func warnings(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeInsight)
        let now = context.locale.now
        let model = try await database.read(in: viewer.tenant) { snapshot in
            let zone = try TenantRecord.find(snapshot.tenant, in: snapshot)?.zone ?? .gmt
            let first = LocalDay(now, in: zone).adding(days: -WarningChart.length)
            return WarningsPage(
                charts: try WarningCharts.load(at: now, in: snapshot),
                raised: try WarningRecord.since(first, limit: Limits.pageRows, in: snapshot))
        }
        return try await page(InsightText.warningsTitle, "/warnings", viewer, context) { model.node }
    }

    private func showDrivers(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeInsight)
        let source = drivers
        let answers = try await database.read(in: viewer.tenant) { try source.load($0) }
        return try await page(InsightText.driversTitle, "/drivers", viewer, context) {
            DriversPage(study: DriverStudy(answers)).node
        }
    }

    private func page(
        _ title: Text, _ address: String, _ viewer: Viewer, _ context: AramContext, views: Node = .none,
        @HTMLBuilder content: () -> Node
    ) async throws -> Response {
        var console = try await frame.page(title, at: address, viewer: viewer, content: content)
        console.views = views
        return HTMLResponse(console.node).response(in: context.locale)
    }
}
