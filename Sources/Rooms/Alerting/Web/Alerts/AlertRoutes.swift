import Handling
package import Hummingbird
import Primitives
package import Storage
package import Web

/// Alerts that ring for the viewer: the cards, taking and passing on.
package struct AlertRoutes: Sendable {
    private let database: Database

    /// Routes over a database.
    package init(database: Database) { self.database = database }

    /// Adds the routes.
    package func add(to router: some RouterMethods<AramContext>) {
        router.get("alerts/ringing") { _, context in
            let viewer = try context.requireViewer()
            let alerts = try await database.read(in: TenantID(viewer.tenantID)) { snapshot in
                try ringingAlerts(for: StaffID(viewer.staffID), in: snapshot)
            }
            return HTMLResponse(alertCards(alerts))
        }
        router.post("alerts/:id/taking") { _, context in
            let (id, act) = try alert(context)
            let place = try await database.write(in: act.tenant) { tx in
                if let item = try takeAlert(id, by: act, in: tx) { return "/cases/\(item)" }
                return try AlertRecord.find(id, in: tx)?.matter.page ?? "/inbox"
            }
            return Response.seeOther(place)
        }
        router.post("alerts/:id/passing") { _, context in
            let (id, act) = try alert(context)
            try await database.write(in: act.tenant) { try passAlert(id, by: act, in: $0) }
            return Response.seeOther("/inbox")
        }
    }

    private func alert(_ context: AramContext) throws -> (AlertID, Act) {
        let viewer = try context.requireViewer()
        guard let id = context.parameters.get("id").flatMap({ AlertID($0) }) else { throw WebRefusal.notFound }
        return (
            id, Act(tenant: TenantID(viewer.tenantID), actor: .staff(StaffID(viewer.staffID)), at: context.locale.now)
        )
    }
}

extension AlertRefusal: ToldToPeople {
    /// 404 for an alert of another brand, 409 when a colleague was quicker.
    package var told: WebRefusal {
        switch self {
        case .unknown: .notFound
        case .notStaff: .notAllowed
        case .takenBy:
            WebRefusal(
                status: 409, code: "alert-taken", title: AlertingText.takenTitle, detail: AlertingText.takenDetail)
        }
    }
}
