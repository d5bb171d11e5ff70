package import Hummingbird
package import Primitives
import Storage
package import Web

/// Finds out who sends a request, and leads visitors to set-up or to signing in.
package struct PeopleFront: Sendable {
    private let desk: SignInDesk
    private let clock: WallClock
    private let cookie: SessionCookie

    /// A front over the accounts of a desk.
    package init(desk: SignInDesk, clock: WallClock, settings: PeopleSettings) {
        self.desk = desk
        self.clock = clock
        cookie = SessionCookie(settings)
    }

    /// The viewer of the request's cookie; what the web foundation asks for each request.
    package func findViewer(_ request: Request) async throws -> Viewer? {
        guard let secret = cookie.secret(in: request), !secret.isEmpty, secret.utf8.count <= 100 else { return nil }
        let now = clock.now
        let found = try await desk.database.read(in: nil) { snapshot in
            try SessionRecord.authenticate(secret: secret, at: now, in: snapshot)
        }
        guard let found else { return nil }
        if found.session.needsTouch(at: now) {
            try await desk.database.write(in: nil) { tx in try SessionRecord.touch(found.session.id, at: now, in: tx) }
        }
        return Viewer(found)
    }

    /// Adds the redirects behind the web foundation's own front.
    package func join(_ router: Router<AramContext>) {
        router.add(middleware: SetUpFirst(database: desk.database))
        router.add(middleware: SignInFirst())
    }
}

extension Viewer {
    init(_ found: SignedIn) {
        self.init(
            staffID: found.staff.id.uuid, tenantID: found.tenant.id.uuid, name: found.staff.name,
            roles: Set(found.roles.map(\.rawValue)), language: found.staff.language, zoneName: found.tenant.timeZone,
            theme: Web.Theme(rawValue: found.staff.theme.rawValue) ?? .system, sessionID: found.session.id.uuid)
    }
}
