import Alerting
import Foundation
import Handling
import Hummingbird
import Listening
import Logging
import Mail
import People
import Primitives
import Storage
import Web

/// Every room put together over one database: the routes, the workers and the readers of the event log.
struct House: Sendable {
    let database: Database
    let clock: WallClock
    let logger: Logger
    let baseAddress: String
    let desk: SignInDesk
    let hub: LiveHub
    private let secret: Secret
    private let assets: Assets

    /// Furnishes the rooms; throws when a setting can not be used.
    init(settings: Settings, database: Database, clock: WallClock, logger: Logger) throws {
        self.database = database
        self.clock = clock
        self.logger = logger
        secret = try Secret(settings: settings)
        guard let installSecret = InstallSecret(secret.key(for: "people")) else {
            throw SettingsRefusal(name: Setting.secret.name, reason: "is too short")
        }
        desk = SignInDesk(database: database, hasher: PasswordHasher(), secret: installSecret, ids: .random)
        hub = LiveHub(database: database)
        let base = try settings.required(.baseURL)
        baseAddress = base.hasSuffix("/") ? String(base.dropLast()) : base
        assets = try Assets.load(
            own: URL(filePath: try settings.required(.assets), directoryHint: .isDirectory),
            vendor: URL(filePath: try settings.required(.vendor), directoryHint: .isDirectory))
    }

    private var isProtected: Bool { baseAddress.hasPrefix("https:") }

    private var frame: ConsoleFrame { Frame(database: database, clock: clock, isProtected: isProtected).console }

    /// The routes of all rooms behind the one front.
    func router() -> Router<AramContext> {
        let router = Router(context: AramContext.self)
        let settings = PeopleSettings(baseAddress: baseAddress)
        let front = PeopleFront(desk: desk, clock: clock, settings: settings)
        let seal = FormSeal { [desk] in desk.secret.tag($0, purpose: "form") }
        WebFront(assets: assets, clock: clock, seal: seal, origins: [baseAddress], findViewer: front.findViewer).join(router)
        front.join(router)
        router.get("/") { _, _ in Response.seeOther("/inbox") }
        PeopleRoutes(PeopleKit(desk: desk, frame: frame, settings: settings), steps: SetUpSteps.all).add(to: router)
        AlertRoutes(database: database).add(to: router)
        LiveRoutes(hub: hub).add(to: router)
        WebFront.refuseOtherMethods(on: router)
        return router
    }

    /// What performs the outbox.
    var workers: [OutboxWorker] { [alertClimbWorker(database: database, clock: clock)] }

    /// Who hears the event log.
    var subscriptions: [Subscription] { [alertingSubscription(neighbours: .none, clock: clock)] }
}
