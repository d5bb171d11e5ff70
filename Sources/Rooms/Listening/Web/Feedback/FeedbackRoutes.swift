import Hummingbird
import People
import Primitives
import Storage
import Web

/// What customers said: the list, one entry, writing one down, and taking one out of the figures.
struct FeedbackRoutes: Sendable {
    let kit: ListeningKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/feedback", use: list)
        router.get("/feedback/new", use: blank)
        router.post("/feedback", use: record)
        router.get("/feedback/:id", use: show)
        router.post("/feedback/:id/voiding", use: void)
    }

    private func list(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let query = FeedbackQuery(request.uri.queryParameters)
        let page = try await kit.database.read(in: viewer.tenant) { try FeedbackPage.read(query.filter, in: $0) }
        return try await kit.answer(
            ListeningText.feedbackTitle, at: "/feedback", viewer, context, views: query.tabs,
            actions: viewer.allows(.handleCases)
                ? linkButton(ListeningText.feedbackNew, href: "/feedback/new", icon: .penLine, look: .primary) : .none
        ) { FeedbackListPage(page: page, query: query).node }
    }

    private func blank(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        var state = FormState(["channel": "phone", "window": "soon"])
        if let id = request.uri.queryParameters["customer"].flatMap({ CustomerID($0) }) {
            let customer = try await kit.database.read(in: viewer.tenant) { try CustomerRecord.current(id, in: $0) }
            state.values["name"] = [customer?.name ?? ""]
            state.values["email"] = [customer?.email?.description ?? ""]
            state.values["phone"] = [customer?.phone ?? ""]
        }
        return try await form(state, viewer, context)
    }

    private func record(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let act = kit.act(of: viewer, context)
        let zone = context.locale.zone
        var entry = FeedbackEntryForm(context.form, at: act.at, zone: zone)
        if let (new, customer) = entry.read() {
            do {
                let id = try await kit.database.write(in: viewer.tenant) { tx in
                    var new = new
                    new.customer = try customer.map { try findOrCreateCustomer($0, by: act, in: tx) }
                    return try recordFeedback(new, by: act, in: tx)
                }
                return .seeOther("/feedback/\(id)")
            } catch let refusal as FeedbackRefusal {
                entry.reader.refuse(refusal.field, refusal.text)
            }
        }
        return try await form(entry.reader.state, viewer, context, status: 422)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let detail = try await detail(viewer, context)
        return try await kit.answer(ListeningText.feedbackOne, at: "/feedback", viewer, context) {
            FeedbackDetailPage(detail: detail, mayVoid: viewer.allows(.voidRatings), state: FormState()).node
        }
    }

    private func void(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.voidRatings)
        let id: FeedbackID = try context.pathID()
        guard let reason = VoidReason(rawValue: context.form.text("reason")) else {
            let detail = try await detail(viewer, context)
            let state = context.form.state(problems: ["reason": WebText.fieldNotChoice])
            return try await kit.answer(ListeningText.feedbackOne, at: "/feedback", viewer, context, status: 422) {
                FeedbackDetailPage(detail: detail, mayVoid: true, state: state).node
            }
        }
        let act = kit.act(of: viewer, context)
        try await kit.database.write(in: viewer.tenant) { try voidFeedback(id, reason: reason, by: act, in: $0) }
        return .seeOther("/feedback/\(id)")
    }

    private func detail(_ viewer: Viewer, _ context: AramContext) async throws -> FeedbackDetail {
        let id: FeedbackID = try context.pathID()
        let found = try await kit.database.read(in: viewer.tenant) { try FeedbackDetail.read(id, in: $0) }
        guard let found else { throw WebRefusal.notFound }
        return found
    }

    private func form(_ state: FormState, _ viewer: Viewer, _ context: AramContext, status: Int = 200) async throws
        -> Response
    {
        try await kit.answer(ListeningText.feedbackNew, at: "/feedback", viewer, context, status: status) {
            FeedbackEntryPage(state: state).node
        }
    }
}
