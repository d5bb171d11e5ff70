import Hummingbird
import People
import Primitives
import Storage
import Web

/// The settings of what roles may give alone, of the month's budget, and of reminders.
struct AuthorityRoutes: Sendable {
    let kit: OffersKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/settings/authority", use: show)
        router.post("/settings/authority", use: setAuthorities)
        router.post("/settings/budget", use: setBudgets)
        router.post("/settings/offer-reminders", use: setReminders)
    }

    private func load(_ viewer: Viewer, _ context: AramContext) async throws -> AuthorityModel {
        let now = context.locale.now
        return try await kit.database.read(in: viewer.tenant) { try AuthorityModel.load(at: now, in: $0) }
    }

    private func page(
        _ model: AuthorityModel, _ viewer: Viewer, _ context: AramContext, authority: FormState? = nil,
        budget: FormState? = nil, reminders: FormState? = nil
    ) async throws -> Response {
        try await kit.answer(
            OffersText.authority, at: "/settings/authority", viewer, context,
            status: [authority, budget, reminders].contains { $0 != nil } ? 422 : 200,
            views: offersSettingsTabs(at: "/settings/authority", viewer)
        ) {
            AuthorityPage(
                model: model, authority: authority ?? model.authorityState, budget: budget ?? model.budgetState,
                reminders: reminders ?? model.reminderState
            ).node
        }
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageRemedies)
        return try await page(try await load(viewer, context), viewer, context)
    }

    private func setAuthorities(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageRemedies)
        let model = try await load(viewer, context)
        var reader = FormReader(context.form)
        let wanted = AuthorityModel.roles.map { role in
            (
                role,
                Authority(
                    perCaseMinor: reader.amount("case-\(role.rawValue)", in: model.currency, of: context.form) ?? 0,
                    perMonthMinor: reader.amount("month-\(role.rawValue)", in: model.currency, of: context.form) ?? 0)
            )
        }
        guard reader.isFine else { return try await page(model, viewer, context, authority: reader.state) }
        let before = model.authorities
        try await kit.write(viewer, context) { act, tx in
            for (role, authority) in wanted where authority != before[role] ?? .none {
                try setAuthority(authority, of: role, by: act, in: tx)
            }
        }
        return .seeOther("/settings/authority")
    }

    private func setBudgets(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageRemedies)
        let model = try await load(viewer, context)
        var reader = FormReader(context.form)
        let usual = reader.amount("usual", in: model.currency, of: context.form)
        let this = reader.amount("this", in: model.currency, of: context.form)
        guard reader.isFine else { return try await page(model, viewer, context, budget: reader.state) }
        try await kit.write(viewer, context) { act, tx in
            if usual != model.usualLimit { try setBudget(usual, by: act, in: tx) }
            if this != model.monthLimit { try setBudget(this, month: model.month, by: act, in: tx) }
        }
        return .seeOther("/settings/authority")
    }

    private func setReminders(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageRemedies)
        var reader = FormReader(context.form)
        let hours = reader.number("hours", in: OfferReminders.approvalRange)
        let days = reader.number("days", in: OfferReminders.answerRange)
        guard reader.isFine, let hours, let days else {
            return try await page(try await load(viewer, context), viewer, context, reminders: reader.state)
        }
        let reminders = OfferReminders(approvalHours: hours, answerDays: days)
        try await kit.write(viewer, context) { act, tx in try setOfferReminders(reminders, by: act, in: tx) }
        return .seeOther("/settings/authority")
    }
}
