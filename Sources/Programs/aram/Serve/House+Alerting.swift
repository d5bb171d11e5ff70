import Alerting
import Care
import Insight
import Logging
import People
import Primitives
import Storage
import Webhooks

/// What Alerting asks of Care and of the nightly forecast of Insight.
let alertNeighbours = AlertNeighbours(
    outlook: { customer, snapshot in
        try ValueRecord.find(customer, in: snapshot).map {
            CustomerOutlook(chanceAlive: $0.chance, valueAtRisk: $0.atRisk)
        }
    }, hasOutlooks: { try ValueRecord.isFitted(in: $0) }, isOnBreather: { try isOnBreather($0, at: $1, in: $2) })

/// Alerting as the program puts it together.
extension House {
    /// What the pages of Alerting need.
    var alerting: AlertingKit {
        AlertingKit(
            database: database, frame: frame, secret: desk.secret, policy: webhooks.policy,
            neighbours: alertNeighbours)
    }

    /// What performs the outbox rows of Alerting.
    var alertingWorkers: [OutboxWorker] {
        let post = StaffPost(
            database: database, transport: office.transport, own: office.own, domain: office.domain,
            baseAddress: baseAddress, clock: clock)
        return [
            alertClimbWorker(database: database, clock: clock), alertMailWorker(post), webhookOffWorker(post),
            webhookWorker(
                database: database, transport: webhooks.transport, secret: desk.secret, baseAddress: baseAddress,
                clock: clock),
        ] + digestWorkers(post)
    }

    /// What of Alerting hears the event log.
    var alertingSubscriptions: [Subscription] {
        [alertingSubscription(neighbours: alertNeighbours, clock: clock), webhookSubscription(clock: clock)]
    }

    /// Sees to it that every brand has the timer of its next digest and the rule about early warnings, also one that was set
    /// up while the server ran or by an earlier release.
    func digestLoop(logger: Logger) -> Loop {
        Loop(name: "digests", logger: logger) {
            while !Task.isCancelled {
                for (tenant, _) in try await database.tenantsWithEvents() {
                    let now = clock.now
                    let (needsDigest, needsRule) = try await database.read(in: tenant) {
                        (try missingDigest(at: now, in: $0) != nil, try lacksWarningRule(in: $0))
                    }
                    guard needsDigest || needsRule else { continue }
                    let act = Act(tenant: tenant, actor: .system, at: now)
                    try await database.write(in: tenant) { tx in
                        try planDigest(by: act, in: tx)
                        guard needsRule, let brand = try TenantRecord.find(tenant, in: tx) else { return }
                        try seedWarningRule(named: warningRuleName(in: brand.language), by: act, in: tx)
                    }
                }
                try await Task.sleep(for: .seconds(300))
            }
        }
    }
}

/// The way out for webhooks: the policy with the operator's networks, and the threads that call.
struct WebhookOffice: Sendable {
    let policy: WebhookURLPolicy
    let transport: WebhookTransport

    /// Opens the office; networks that can not be read are refused by name.
    init(settings: Settings) throws {
        var policy = WebhookURLPolicy.production
        if let text = settings[.webhookNetworks] {
            guard let networks = IPNetwork.list(text) else {
                throw SettingsRefusal(
                    name: Setting.webhookNetworks.name, reason: "is no list of networks such as 10.1.0.0/16")
            }
            policy = policy.opening(networks)
        }
        self.policy = policy
        transport = CurlWebhooks(policy: policy).transport
    }
}
