import Hummingbird
import Listening
import People
import Primitives
import Storage
import Web

/// The history of alerts and the list of unconfirmed angry answers.
struct HistoryRoutes: Sendable {
    let kit: AlertingKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/alerts", use: list)
        router.get("/alerts/unconfirmed", use: unconfirmed)
        router.post("/alerts/unconfirmed/:id/look", use: look)
        router.post("/alerts/unconfirmed/:id/restoration", use: restore)
        router.get("/alerts/:id", use: show)
    }

    private func list(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let (query, now) = (AlertHistoryQuery(request.uri.queryParameters), context.locale.now)
        let page = try await kit.read(viewer) { snapshot in
            let (rows, next) = try AlertHistory.page(query.filter(at: now), after: query.after, in: snapshot)
            return AlertHistoryPage(
                rows: rows, next: next, query: query, rules: try RuleRecord.names(in: snapshot),
                staff: try MemberList.active(in: snapshot).map {
                    Choice($0.staff.id.description, .verbatim($0.staff.name))
                })
        }
        return try await kit.answer(
            AlertingText.alerts, at: "/alerts", viewer, context, views: tabs(at: "/alerts")
        ) { page.node }
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let id: AlertID = try context.pathID()
        let page = try await kit.read(viewer) { snapshot in
            try AlertHistory.find(id, in: snapshot).map { story in
                AlertStoryPage(
                    story: story,
                    ruleName: try story.alert.rule.flatMap { try RuleRecord.find($0, in: snapshot) }?.name,
                    sources: try AlertHistory.sources(of: id, in: snapshot),
                    warnings: try WarningAlertRecord.of([id], in: snapshot)[id] ?? [])
            }
        }
        guard let page else { throw WebRefusal.notFound }
        return try await kit.answer(
            AlertingText.alert, at: "/alerts", viewer, context, views: tabs(at: "/alerts")
        ) { page.node }
    }

    private func unconfirmed(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let parts = (request.uri.queryParameters["after"] ?? "").split(separator: "_")
        var after: FeedbackPlace?
        if parts.count == 2, let at = Int64(parts[0]), let id = FeedbackID(parts[1]) {
            after = FeedbackPlace(at: Instant(milliseconds: at), id: id)
        }
        let place = after
        let (rows, next) = try await kit.read(viewer) { try UnconfirmedAnswers.page(after: place, in: $0) }
        let seen = request.uri.queryParameters["seen"].flatMap { FeedbackID($0) }
        let page = UnconfirmedPage(
            rows: rows, newer: place == nil ? nil : "/alerts/unconfirmed",
            older: next.map { "/alerts/unconfirmed?after=\($0.at.milliseconds)_\($0.id)" }, seen: seen)
        return try await kit.answer(
            AlertingText.unconfirmed, at: "/alerts", viewer, context, views: tabs(at: "/alerts/unconfirmed")
        ) { page.node }
    }

    private func look(_ request: Request, _ context: AramContext) async throws -> Response {
        let id = try await mark(true, context)
        return .seeOther("/alerts/unconfirmed?seen=\(id)")
    }

    private func restore(_ request: Request, _ context: AramContext) async throws -> Response {
        _ = try await mark(false, context)
        return .seeOther("/alerts/unconfirmed")
    }

    private func mark(_ isSeen: Bool, _ context: AramContext) async throws -> FeedbackID {
        let viewer = try context.require(.handleCases)
        let id: FeedbackID = try context.pathID()
        try await kit.write(viewer, context) { try UnconfirmedAnswers.look(id, isSeen: isSeen, by: $0, in: $1) }
        return id
    }

    private func tabs(at address: String) -> Node {
        Web.tabs(
            AlertingText.alerts,
            [
                Tab(AlertingText.history, href: "/alerts", isCurrent: address == "/alerts"),
                Tab(AlertingText.unconfirmed, href: "/alerts/unconfirmed", isCurrent: address == "/alerts/unconfirmed"),
            ])
    }
}
