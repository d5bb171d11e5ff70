import API
import Alerting
import Care
import Foundation
import Handling
import Hummingbird
import Insight
import Listening
import Logging
import Mail
import Offers
import People
import Prevention
import Primitives
import Recovery
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
    let office: PostOffice
    let webhooks: WebhookOffice
    let imap: IMAPAccess
    let apiRate: Int
    let meter = RequestMeter()
    private let assets: Assets
    private let printFonts: URL
    private let counts = RecentCounts()

    /// Furnishes the rooms; `addresses` are the brands' own, and a setting that can not be used is thrown.
    init(settings: Settings, database: Database, clock: WallClock, addresses: Set<EmailAddress>, logger: Logger) throws
    {
        self.database = database
        self.clock = clock
        self.logger = logger
        let secret = try Secret(settings: settings)
        office = try PostOffice(settings: settings, secret: secret, addresses: addresses)
        webhooks = try WebhookOffice(settings: settings)
        imap = IMAPAccess(authorities: settings[.imapAuthorities])
        guard let installSecret = InstallSecret(secret.key(for: "people")) else {
            throw SettingsRefusal(name: Setting.secret.name, reason: "is too short")
        }
        desk = SignInDesk(database: database, hasher: PasswordHasher(), secret: installSecret, ids: .random)
        hub = LiveHub(database: database)
        apiRate = try settings.count(.apiRate)
        let base = try settings.required(.baseURL)
        baseAddress = base.hasSuffix("/") ? String(base.dropLast()) : base
        let vendor = URL(filePath: try settings.required(.vendor), directoryHint: .isDirectory)
        assets = try Assets.load(
            own: URL(filePath: try settings.required(.assets), directoryHint: .isDirectory), vendor: vendor)
        printFonts = vendor.appending(path: "fonts/print")
    }

    private var isProtected: Bool { baseAddress.hasPrefix("https:") }

    var frame: ConsoleFrame {
        Frame(database: database, clock: clock, isProtected: isProtected, counts: counts).console
    }

    var caseLinks: CaseLinks { CaseLinks(secret: desk.secret, baseAddress: baseAddress) }

    var listening: ListeningKit {
        ListeningKit(
            database: database, frame: frame, links: SurveyLinks(baseAddress: baseAddress, keys: office.linkKeys),
            mailboxes: mailboxDesk,
            caseNumber: { id, snapshot in try CaseRecord.find(CaseID(id), in: snapshot).map { String($0.number) } },
            printFonts: printFonts)
    }

    private var handling: HandlingKit {
        var slots = HandlingSlots()
        let clock = clock
        slots.alerts = CaseAlerts { viewer, snapshot in
            let alerts = try withPromises(ringingAlerts(for: StaffID(viewer.staffID), in: snapshot), in: snapshot)
            let approvals = try approvalCards(for: viewer, at: clock.now, in: snapshot)
            return nodes {
                alertCards(alerts)
                approvals
            }
        }
        slots.panels.append(letterPanel)
        addOffers(to: &slots)
        addRecovery(to: &slots)
        addPrevention(to: &slots)
        addCare(to: &slots)
        return HandlingKit(database: database, frame: frame, links: caseLinks, slots: slots, counts: counts)
    }

    /// The routes of all rooms behind the one front.
    func router() -> Router<AramContext> {
        let router = Router(context: AramContext.self)
        router.add(middleware: meter)
        let settings = PeopleSettings(baseAddress: baseAddress)
        let front = PeopleFront(desk: desk, clock: clock, settings: settings)
        let seal = FormSeal { [desk] in desk.secret.tag($0, purpose: "form") }
        WebFront(assets: assets, clock: clock, seal: seal, origins: [baseAddress], findViewer: front.findViewer).join(
            router)
        front.join(router)
        router.get("/") { _, _ in Response.seeOther("/inbox") }
        // What rings stands above the inbox; the bell leads there.
        router.get("/notifications") { _, _ in Response.seeOther("/inbox") }
        let people = PeopleKit(
            desk: desk, frame: frame, settings: settings,
            moreSettings: listeningSettingsLinks + handlingSettingsLinks + offersSettingsLinks + alertingSettingsLinks
                + recoverySettingsLinks,
            profilePanels: [digestPanel])
        PeopleRoutes(
            people, steps: SetUpSteps.all,
            panels: [outlookPanel] + recoveryCustomerPanels(clock: clock) + [conductPanel()]
        )
        .add(to: router)
        ListeningRoutes(listening).add(to: router)
        HandlingRoutes(handling).add(to: router)
        OffersRoutes(offers).add(to: router)
        RecoveryRoutes(recovery).add(to: router)
        InsightRoutes(
            database: database, frame: frame, needs: needsYouSources, signs: staffSigns, drivers: drivers
        ).add(to: router)
        preventionRoutes.add(to: router)
        careRoutes.add(to: router)
        AlertingRoutes(alerting).add(to: router)
        LiveRoutes(hub: hub).add(to: router)
        api.add(to: router)
        WebFront.refuseOtherMethods(on: router)
        return router
    }

    /// What performs the outbox.
    var workers: [OutboxWorker] {
        alertingWorkers
            + SurveyMailer(kit: listening, transport: office.transport, own: office.own, clock: clock).workers
            + offerWorkers + recoveryWorkers + preventionWorkers + careWorkers + insightWorkers
            + HandlingWorkers(database: database, links: caseLinks, mail: caseMail, clock: clock).all
            + [
                invitationWorker(
                    desk, settings: PeopleSettings(baseAddress: baseAddress), clock: clock, send: office.sendInvitation),
                MessageTaker(database: database, own: office.own, clock: clock, handOver: office.handOver).worker,
            ]
    }

    /// How mails of cases are written and sent.
    var caseMail: CaseMailSettings {
        CaseMailSettings(
            transport: office.transport, keys: office.replyKeys, domain: office.domain,
            loopMarker: office.own.loopMarker)
    }

    /// Who hears the event log.
    var subscriptions: [Subscription] {
        alertingSubscriptions + [
            afterCaseSurveys, customersOfCases, momentSubscription, recoverySubscription, insightSubscription,
            preventionSubscription(clock: clock), careSubscription(clock: clock),
        ]
    }
}
