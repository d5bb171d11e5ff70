import HTTPTypes
package import Hummingbird
package import Primitives

/// Everything that stands between a connection and the rooms, in the one right order.
package struct WebFront: Sendable {
    let assets: Assets
    let reader: ReaderMiddleware
    let guardian: FormGuard

    /// `origins` are the console's own addresses as scheme, host and port; `findViewer` looks the session up.
    package init(
        assets: Assets, clock: WallClock, seal: FormSeal, origins: Set<String>, visitorZone: String = "UTC",
        findViewer: @escaping @Sendable (Request) async throws -> Viewer?
    ) {
        self.assets = assets
        reader = ReaderMiddleware(
            clock: clock, assets: assets, seal: seal, visitorZone: visitorZone, findViewer: findViewer)
        guardian = FormGuard(seal: seal, origins: origins)
    }

    /// Adds the front to a router before the rooms add their routes.
    package func join(_ router: Router<AramContext>) {
        router.add(middleware: SecurityHeaders())
        // The outer one catches what goes wrong before the reader is known, the inner one knows the reader's language.
        router.add(middleware: RefusalMiddleware())
        router.add(middleware: AssetRoutes(assets))
        router.add(middleware: reader)
        router.add(middleware: RefusalMiddleware())
        router.add(middleware: guardian)
    }

    /// Answers 405 for methods that an address does not take; call it when all rooms have added their routes.
    package static func refuseOtherMethods(on router: Router<AramContext>) {
        let all: [HTTPRequest.Method] = [.get, .post, .put, .patch, .delete, .trace]
        let taken = Dictionary(grouping: router.routes, by: \.path.description)
        for routes in taken.values {
            guard let path = routes.first?.path else { continue }
            let methods = routes.map(\.method)
            for method in all where !methods.contains(method) {
                let allowed = methods.map(\.rawValue).sorted()
                router.on(path, method: method) { _, _ -> Response in throw WebRefusal.badMethod(allowed: allowed) }
            }
        }
    }
}
