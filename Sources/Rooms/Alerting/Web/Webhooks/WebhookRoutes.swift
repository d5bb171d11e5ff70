import Hummingbird
import People
import Primitives
import Storage
import Web
import Webhooks

/// The settings of webhook targets: adding, changing, testing, a new secret, and what was sent.
struct WebhookRoutes: Sendable {
    let kit: AlertingKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/settings/webhooks", use: list)
        router.get("/settings/webhooks/new", use: blank)
        router.post("/settings/webhooks", use: create)
        router.get("/settings/webhooks/:id", use: show)
        router.post("/settings/webhooks/:id", use: change)
        router.post("/settings/webhooks/:id/switch", use: turn)
        router.post("/settings/webhooks/:id/secret", use: rotate)
        router.post("/settings/webhooks/:id/test", use: test)
        router.post("/settings/webhooks/:id/restoration", use: restore)
        router.post("/settings/webhooks/:id/deliveries/:delivery/sending", use: resend)
    }

    private func list(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let asked = request.uri.queryParameters["removed"].flatMap { WebhookID($0) }
        let (targets, removed) = try await kit.read(viewer) { snapshot in
            let targets = try WebhookRecord.all(in: snapshot)
            let removed = try asked.flatMap { try WebhookRecord.find($0, withRemoved: true, in: snapshot) }
            return (targets, removed.flatMap { gone in targets.contains { $0.id == gone.id } ? nil : gone })
        }
        return try await kit.settings(
            AlertingText.webhooks, at: "/settings/webhooks", viewer, context,
            actions: linkButton(AlertingText.addWebhook, href: "/settings/webhooks/new", icon: .plus, look: .primary)
        ) { WebhookListPage(targets: targets, removed: removed).node }
    }

    private func blank(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let usual: [WebhookKind] = [.alertRaised, .alertEscalated, .alertAcknowledged]
        return try await page(nil, FormState(values: ["kind": usual.map(\.rawValue)]), viewer, context)
    }

    /// The secret is in this one answer and in no address, so there is no redirect.
    private func create(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        var reader = FormReader(context.form)
        guard let draft = draft(&reader) else {
            return try await page(nil, reader.state, viewer, context, status: 422)
        }
        let key = kit.secret
        do {
            let made = try await kit.write(viewer, context) { try addWebhook(draft, sealedBy: key, by: $0, in: $1) }
            return try await page(made.id, nil, viewer, context, secret: made.secret.written, status: 201)
        } catch let refusal as WebhookRefusal {
            return try await page(nil, reader.state, viewer, context, problem: refusal.text, status: 422)
        }
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let after = request.uri.queryParameters["after"].flatMap { DeliveryID($0) }
        return try await page(try context.pathID(), nil, viewer, context, after: after)
    }

    private func change(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let id: WebhookID = try context.pathID()
        if context.form.text("do") == "remove" {
            try await kit.write(viewer, context) { try removeWebhook(id, by: $0, in: $1) }
            return .seeOther("/settings/webhooks?removed=\(id)")
        }
        var reader = FormReader(context.form)
        guard let draft = draft(&reader) else {
            return try await page(id, reader.state, viewer, context, status: 422)
        }
        let version = Int(context.form.text("version")) ?? 0
        do {
            try await kit.write(viewer, context) { try changeWebhook(id, to: draft, version: version, by: $0, in: $1) }
            return .seeOther("/settings/webhooks/\(id)")
        } catch is StaleVersion {
            return try await page(id, reader.state, viewer, context, problem: WebText.conflictDetail, status: 409)
        }
    }

    private func turn(_ request: Request, _ context: AramContext) async throws -> Response {
        let on = context.form.isOn("active")
        return try await act(context) { id, act, tx in try switchWebhook(id, on: on, by: act, in: tx) }
    }

    private func test(_ request: Request, _ context: AramContext) async throws -> Response {
        try await act(context) { id, act, tx in try testWebhook(id, by: act, in: tx) }
    }

    private func restore(_ request: Request, _ context: AramContext) async throws -> Response {
        try await act(context) { id, act, tx in try restoreWebhook(id, by: act, in: tx) }
    }

    private func resend(_ request: Request, _ context: AramContext) async throws -> Response {
        let delivery: DeliveryID = try context.pathID("delivery")
        return try await act(context) { id, act, tx in try resendDelivery(delivery, of: id, by: act, in: tx) }
    }

    private func rotate(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let (id, key): (WebhookID, InstallSecret) = (try context.pathID(), kit.secret)
        let secret = try await kit.write(viewer, context) { try rotateWebhook(id, sealedBy: key, by: $0, in: $1) }
        return try await page(id, nil, viewer, context, secret: secret.written, status: 201)
    }

    private func act(
        _ context: AramContext, _ body: @escaping @Sendable (WebhookID, Act, Transaction) throws -> Void
    ) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let id: WebhookID = try context.pathID()
        try await kit.write(viewer, context) { try body(id, $0, $1) }
        return .seeOther("/settings/webhooks/\(id)")
    }

    private func draft(_ reader: inout FormReader) -> WebhookDraft? {
        let name = reader.words("name", required: true)
        let url = reader.words("url", required: true, limit: 2000)
        let kinds = Set(reader.all("kind").compactMap { WebhookKind(rawValue: $0) })
        if kinds.isEmpty { reader.refuse("kind", AlertingText.refusedKinds) }
        if !url.isEmpty {
            do throws(WebhookURLPolicy.Refusal) {
                try kit.policy.check(url)
            } catch {
                reader.refuse("url", error.text)
            }
        }
        return reader.isFine ? WebhookDraft(name: name, url: url, kinds: kinds) : nil
    }

    private func page(
        _ id: WebhookID?, _ typed: FormState?, _ viewer: Viewer, _ context: AramContext, after: DeliveryID? = nil,
        secret: String? = nil, problem: Text? = nil, status: Int = 200
    ) async throws -> Response {
        let found = try await kit.read(viewer) { snapshot -> (WebhookEndpoint, [WebhookDelivery], DeliveryID?)? in
            guard let id else { return nil }
            guard let target = try WebhookRecord.find(id, in: snapshot) else { throw WebhookRefusal.unknown }
            let (rows, next) = try DeliveryRecord.page(of: id, after: after, in: snapshot)
            return (target, rows, next)
        }
        let base = id.map { "/settings/webhooks/\($0)" }
        let content = WebhookPage(
            target: found?.0, state: typed ?? found.map { Self.state(of: $0.0) } ?? FormState(), newSecret: secret,
            deliveries: found?.1 ?? [], older: found?.2.flatMap { next in base.map { "\($0)?after=\(next)" } },
            newer: after == nil ? nil : base, problem: problem)
        return try await kit.settings(
            id == nil ? AlertingText.addWebhook : AlertingText.webhook, at: "/settings/webhooks", viewer, context,
            status: status
        ) { content.node }
    }

    private static func state(of target: WebhookEndpoint) -> FormState {
        FormState(values: [
            "name": [target.name], "url": [target.url], "kind": target.kinds.map(\.rawValue),
            "version": [String(target.version)],
        ])
    }
}
