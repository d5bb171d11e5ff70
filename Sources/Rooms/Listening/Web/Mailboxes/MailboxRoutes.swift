import Hummingbird
import People
import Primitives
import Storage
import Web

/// The settings of mailboxes: adding, changing, trying the connection, switching, deleting.
struct MailboxRoutes: Sendable {
    let kit: ListeningKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/settings/mailboxes", use: list)
        router.get("/settings/mailboxes/new", use: blank)
        router.post("/settings/mailboxes", use: create)
        router.get("/settings/mailboxes/:id", use: show)
        router.post("/settings/mailboxes/:id", use: change)
        router.post("/settings/mailboxes/:id/switch", use: turn)
        router.post("/settings/mailboxes/:id/trial", use: attempt)
        router.post("/settings/mailboxes/:id/restoration", use: restore)
    }

    private func list(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let asked = request.uri.queryParameters["removed"].flatMap { MailboxID($0) }
        let (mailboxes, removed) = try await kit.database.read(in: viewer.tenant) { snapshot in
            let all = try MailboxRecord.all(in: snapshot)
            let removed = try asked.flatMap { try MailboxRecord.find($0, withRemoved: true, in: snapshot) }
            return (all, removed.flatMap { gone in all.contains { $0.id == gone.id } ? nil : gone })
        }
        return try await kit.answer(
            ListeningText.mailboxes, at: "/settings", viewer, context, views: wayBack,
            actions: linkButton(
                ListeningText.mailboxAdd, href: "/settings/mailboxes/new", icon: .plus, look: .primary)
        ) { MailboxListPage(mailboxes: mailboxes, removed: removed).node }
    }

    private func blank(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        return try await page(nil, MailboxForm.blank, viewer, context)
    }

    private func create(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        var reader = FormReader(context.form)
        let (password, key, act) = (context.form.text("password"), kit.mailboxes.secret, kit.act(of: viewer, context))
        if password.isEmpty { reader.refuse("password", WebText.fieldEmpty) }
        if let draft = MailboxForm.draft(&reader) {
            do {
                let id = try await kit.database.write(in: viewer.tenant) {
                    try addMailbox(draft, password: password, sealedBy: key, by: act, in: $0)
                }
                return .seeOther("/settings/mailboxes/\(id)")
            } catch let refusal as MailboxRefusal {
                reader.refuse(refusal.field, refusal.text)
            }
        }
        return try await page(nil, reader.state, viewer, context, status: 422)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        return try await page(try context.pathID(), nil, viewer, context)
    }

    private func change(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let (id, act): (MailboxID, Act) = (try context.pathID(), kit.act(of: viewer, context))
        if context.form.text("do") == "remove" {
            try await kit.database.write(in: viewer.tenant) { try removeMailbox(id, by: act, in: $0) }
            return .seeOther("/settings/mailboxes?removed=\(id)")
        }
        var reader = FormReader(context.form)
        let (password, key) = (context.form.text("password"), kit.mailboxes.secret)
        let version = Int(context.form.text("version")) ?? 0
        guard let draft = MailboxForm.draft(&reader) else {
            return try await page(id, reader.state, viewer, context, status: 422)
        }
        do {
            try await kit.database.write(in: viewer.tenant) { tx in
                try changeMailbox(
                    id, to: draft, password: password.isEmpty ? nil : password, version: version, sealedBy: key,
                    by: act, in: tx)
            }
            return .seeOther("/settings/mailboxes/\(id)")
        } catch let refusal as MailboxRefusal where refusal != .unknown {
            reader.refuse(refusal.field, refusal.text)
            return try await page(id, reader.state, viewer, context, status: 422)
        } catch is StaleVersion {
            return try await page(id, reader.state, viewer, context, problem: WebText.conflictDetail, status: 409)
        }
    }

    private func turn(_ request: Request, _ context: AramContext) async throws -> Response {
        let on = context.form.isOn("active")
        return try await act(context) { id, act, tx in try switchMailbox(id, on: on, by: act, in: tx) }
    }

    private func restore(_ request: Request, _ context: AramContext) async throws -> Response {
        try await act(context) { id, act, tx in try restoreMailbox(id, by: act, in: tx) }
    }

    private func attempt(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let id: MailboxID = try context.pathID()
        let trial = try await tryMailbox(
            id, of: viewer.tenant, at: context.locale.now, with: kit.mailboxes, in: kit.database)
        return try await page(id, nil, viewer, context, trial: trial)
    }

    private func act(
        _ context: AramContext, _ body: @escaping @Sendable (MailboxID, Act, Transaction) throws -> Void
    ) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let (id, act): (MailboxID, Act) = (try context.pathID(), kit.act(of: viewer, context))
        try await kit.database.write(in: viewer.tenant) { try body(id, act, $0) }
        return .seeOther("/settings/mailboxes/\(id)")
    }

    private func page(
        _ id: MailboxID?, _ typed: FormState?, _ viewer: Viewer, _ context: AramContext, trial: MailboxTrial? = nil,
        problem: Text? = nil, status: Int = 200
    ) async throws -> Response {
        let mailbox = try await kit.database.read(in: viewer.tenant) { snapshot -> PolledMailbox? in
            guard let id else { return nil }
            guard let mailbox = try MailboxRecord.find(id, in: snapshot) else { throw MailboxRefusal.unknown }
            return mailbox
        }
        let content = MailboxPage(
            mailbox: mailbox, state: typed ?? mailbox.map(MailboxForm.state) ?? FormState(), trial: trial,
            problem: problem)
        return try await kit.answer(
            id == nil ? ListeningText.mailboxAdd : ListeningText.mailbox, at: "/settings", viewer, context,
            status: status,
            views: linkButton(
                ListeningText.mailboxes, href: "/settings/mailboxes", icon: .undo2, flip: true, look: .ghost,
                small: true)
        ) { content.node }
    }

    private var wayBack: Node {
        linkButton(WebText.settings, href: "/settings", icon: .undo2, flip: true, look: .ghost, small: true)
    }
}
