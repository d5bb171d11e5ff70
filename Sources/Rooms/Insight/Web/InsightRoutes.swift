import Foundation
package import Hummingbird
import Listening
import People
import Primitives
package import Storage
package import Web

/// The dashboard, the events behind its numbers and the same as files.
package struct InsightRoutes: Sendable {
    private let database: Database
    private let frame: ConsoleFrame
    private let needs: [NeedsYouSource]
    private let signs: StaffSigns?
    private let drivers: DriverSource

    /// Routes over the tables that ``insightSubscription`` fills; `needs` add to the list of what waits for the viewer,
    /// `signs` tell how people are, `drivers` what customers rated beside the whole.
    package init(
        database: Database, frame: ConsoleFrame, needs: [NeedsYouSource] = [], signs: StaffSigns? = nil,
        drivers: DriverSource = .none
    ) {
        self.database = database
        self.frame = frame
        self.needs = needs
        self.signs = signs
        self.drivers = drivers
    }

    /// Adds the routes.
    package func add(to router: some RouterMethods<AramContext>) {
        router.get("/dashboard", use: show)
        StudyRoutes(database: database, frame: frame, drivers: drivers).add(to: router)
        router.get("/dashboard/team/export", use: exportTeam)
        router.get("/dashboard/words", use: words)
        router.get("/dashboard/ratings/:word") { try await behind(faceSubject($1), $0, $1) }
        router.get("/dashboard/ratings/:word/export") { try await export(faceSubject($1), $0, $1) }
        router.get("/dashboard/causes/:word") { try await behind(causeSubject($1), $0, $1) }
        router.get("/dashboard/causes/:word/export") { try await export(causeSubject($1), $0, $1) }
        router.get("/dashboard/promises/due-today") { try await behind(.promisesDueToday, $0, $1) }
        router.get("/dashboard/promises/due-today/export") { try await export(.promisesDueToday, $0, $1) }
        router.get("/dashboard/:measure") { try await behind(measureSubject($1), $0, $1) }
        router.get("/dashboard/:measure/export") { try await export(measureSubject($1), $0, $1) }
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try reader(context, .seeInsight)
        let (model, signs) = try await load(request, viewer, context)
        let sources = needs
        let now = context.locale.now
        let lines = try await database.read(in: TenantID(viewer.tenantID)) { snapshot in
            try sources.flatMap { try $0(viewer, snapshot) } + warningLines(at: now, in: snapshot)
        }
        let page = DashboardPage(model: model, signs: signs, needs: lines)
        var console = try await frame.page(InsightText.title, at: "/dashboard", viewer: viewer, mainClass: "dash") {
            page.node
        }
        console.views = page.views
        return HTMLResponse(console.node).response(in: context.locale)
    }

    /// The card alone for the script of the dashboard, else a page of its own.
    private func words(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try reader(context, .seeInsight)
        let (period, now) = (askedPeriod(of: request), context.locale.now)
        let found = try await database.read(in: TenantID(viewer.tenantID)) {
            try RisingWords.load(period, at: now, in: $0)
        }
        let card = RisingWordsCard(found: found)
        if request.wantsFragment { return HTMLResponse(card.node).response(in: context.locale) }
        let console = try await frame.page(InsightText.words, at: "/dashboard", viewer: viewer) { card.node }
        return HTMLResponse(console.node).response(in: context.locale)
    }

    private func exportTeam(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try reader(context, .exportData)
        let (model, signs) = try await load(request, viewer, context)
        return csvResponse(teamTable(model.team, signs, in: context.locale), named: "team")
    }

    private func load(_ request: Request, _ viewer: Viewer, _ context: AramContext) async throws
        -> (model: Dashboard, signs: [StaffID: StaffSign]?)
    {
        let (period, now) = (askedPeriod(of: request), context.locale.now)
        let seesAll = roles(of: viewer).allows(.seeStaffFigures)
        let signs = signs
        return try await database.read(in: TenantID(viewer.tenantID)) { snapshot in
            let model = try loadDashboard(
                period, for: StaffID(viewer.staffID), staffFigures: seesAll, at: now, in: snapshot)
            return (model, try signs?.load(now, snapshot))
        }
    }

    private func behind(_ subject: DrillSubject, _ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try reader(context, .seeInsight)
        let (period, now) = (askedPeriod(of: request), context.locale.now)
        let cursor = request.uri.queryParameters["before"].flatMap { Int($0) }
        let (found, title) = try await database.read(in: TenantID(viewer.tenantID)) { snapshot in
            let found = try EventsBehind.load(
                subject, period, before: cursor, limit: Limits.pageRows, at: now, in: snapshot)
            return (found, try drillTitle(subject, in: snapshot))
        }
        let page = BehindPage(subject: subject, title: title, period: period, behind: found)
        let console = try await frame.page(title, at: "/dashboard", viewer: viewer) { page.node }
        return HTMLResponse(console.node).response(in: context.locale)
    }

    private func export(_ subject: DrillSubject, _ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try reader(context, .exportData)
        let (period, now) = (askedPeriod(of: request), context.locale.now)
        let found = try await database.read(in: TenantID(viewer.tenantID)) {
            try EventsBehind.load(subject, period, before: nil, limit: exportRows, at: now, in: $0)
        }
        return csvResponse(eventTable(found.events, in: context.locale), named: "events")
    }
}

/// Rows of one exported file at most, so that a page never holds the whole log in memory.
private let exportRows = 50_000

private func reader(_ context: AramContext, _ permission: Permission) throws -> Viewer {
    let viewer = try context.requireViewer()
    guard roles(of: viewer).allows(permission) else { throw WebRefusal.notAllowed }
    return viewer
}

private func roles(of viewer: Viewer) -> Set<Role> { Set(viewer.roles.compactMap { Role(rawValue: $0) }) }

/// An unknown or missing period is the usual one.
private func askedPeriod(of request: Request) -> InsightPeriod {
    request.uri.queryParameters["period"].flatMap { InsightPeriod(rawValue: String($0)) } ?? .fortnight
}

private func measureSubject(_ context: AramContext) throws -> DrillSubject {
    guard let measure = context.parameters.get("measure").flatMap(Measure.init) else { throw WebRefusal.notFound }
    return .measure(measure)
}

private func faceSubject(_ context: AramContext) throws -> DrillSubject {
    guard let word = context.parameters.get("word"), Listening.Face(rawValue: word) != nil else {
        throw WebRefusal.notFound
    }
    return .face(word)
}

private func causeSubject(_ context: AramContext) throws -> DrillSubject {
    guard let id = context.parameters.get("word").flatMap({ UUID(text: $0) }) else { throw WebRefusal.notFound }
    return .cause(id.text)
}

private func drillTitle(_ subject: DrillSubject, in snapshot: Snapshot) throws -> Text {
    switch subject {
    case .measure(let measure): measure.name
    case .promisesDueToday: InsightText.promisesDueTitle
    case .face(let word): Web.Face(word: word)?.text ?? InsightText.ratings
    case .cause(let word): causeName(try CauseCount.name(word, in: snapshot))
    }
}
