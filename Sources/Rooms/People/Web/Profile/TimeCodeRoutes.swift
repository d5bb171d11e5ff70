import Hummingbird
import Primitives
import Storage
import Web

/// Switching the own one-time codes on and off.
struct TimeCodeRoutes: Sendable {
    let kit: PeopleKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/profile/code", use: show)
        router.post("/profile/code", use: accept)
        router.post("/profile/code/removal", use: drop)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let signedIn = try await kit.signedIn(request, context)
        let offered =
            signedIn.staff.hasTimeCode
            ? nil : try offerTimeCode(to: signedIn.staff.id, at: context.locale.now, secret: kit.desk.secret)
        return try await page(signedIn, offered, FormState(), context)
    }

    private func accept(_ request: Request, _ context: AramContext) async throws -> Response {
        let signedIn = try await kit.signedIn(request, context)
        let (code, ticket, secret) = (context.form.text("code"), context.form.text("ticket"), kit.desk.secret)
        let act = kit.act(of: try context.requireViewer(), context)
        do {
            try await kit.database.write(in: act.tenant) { tx in
                try acceptTimeCode(code, ticket: ticket, secret: secret, by: act, in: tx)
            }
            return .seeOther("/profile?saved=1")
        } catch let refusal as TimeCodeRefusal {
            let now = context.locale.now
            let offered =
                try offeredTimeCode(ticket, to: signedIn.staff.id, at: now, secret: secret)
                ?? offerTimeCode(to: signedIn.staff.id, at: now, secret: secret)
            return try await page(signedIn, offered, FormState(problems: ["code": refusal.text]), context, status: 422)
        }
    }

    private func drop(_ request: Request, _ context: AramContext) async throws -> Response {
        let signedIn = try await kit.signedIn(request, context)
        do {
            try await dropTimeCode(
                of: signedIn, password: context.form.text("password"), at: context.locale.now, through: kit.desk)
            return .seeOther("/profile?saved=1")
        } catch let refusal as TimeCodeRefusal {
            return try await page(signedIn, nil, FormState(problems: ["password": refusal.text]), context, status: 422)
        }
    }

    private func page(
        _ signedIn: SignedIn, _ offered: OfferedTimeCode?, _ state: FormState, _ context: AramContext, status: Int = 200
    ) async throws -> Response {
        try await kit.answer(
            PeopleText.codeTitle, at: "/profile", try context.requireViewer(), context, status: status
        ) {
            TimeCodePage(staff: signedIn.staff, issuer: signedIn.tenant.name, offered: offered, state: state).node
        }
    }
}
