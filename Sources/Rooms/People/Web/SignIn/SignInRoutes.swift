import HTTPTypes
import Hummingbird
import Primitives
import Storage
import Web

/// Signing in and out.
struct SignInRoutes: Sendable {
    let kit: PeopleKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/sign-in", use: show)
        router.post("/sign-in", use: signIn)
        router.post("/sign-in/code", use: signInWithCode)
        router.post("/sign-out", use: signOut)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let next = ReturnAddress(request.uri.queryParameters["next"].map { String($0) } ?? "/")
        guard context.viewer == nil else { return .seeOther(next.path) }
        let page = SignInPage(step: .password, state: FormState(), problem: nil, next: next).page
        var response = kit.answer(page, context)
        keepLanguage(of: request, in: &response)
        return response
    }

    private func signIn(_ request: Request, _ context: AramContext) async throws -> Response {
        let attempt = SignInAttempt(
            email: context.form.text("email"), password: context.form.text("password"),
            visitor: kit.settings.visitor(request, context))
        return try answer(
            try await People.signIn(attempt, at: context.locale.now, through: kit.desk), step: .password, context)
    }

    private func signInWithCode(_ request: Request, _ context: AramContext) async throws -> Response {
        let now = context.locale.now
        let text = context.form.text("ticket")
        guard let ticket = Ticket(text, .signInCode, at: now, secret: kit.desk.secret) else {
            return show(.password, PeopleText.signInAgain, context, status: 422)
        }
        let outcome = try await People.signIn(
            ticket.staff, code: context.form.text("code"), visitor: kit.settings.visitor(request, context), at: now,
            through: kit.desk)
        return try answer(outcome, step: .code(ticket: text), context)
    }

    private func signOut(_ request: Request, _ context: AramContext) async throws -> Response {
        if let viewer = context.viewer {
            let act = kit.act(of: viewer, context)
            try await kit.database.write(in: act.tenant) { tx in
                try endSession(SessionID(viewer.sessionID), of: viewer.staff, by: act, in: tx)
            }
        }
        var response = Response.seeOther("/sign-in")
        SessionCookie(kit.settings).remove(from: &response)
        return response
    }

    private func answer(_ outcome: SignInOutcome, step: SignInPage.Step, _ context: AramContext) throws -> Response {
        switch outcome {
        case .signedIn(let opened):
            var response = Response.seeOther(ReturnAddress(context.form.text("next")).path)
            SessionCookie(kit.settings).put(opened.secret, into: &response)
            return response
        case .codeNeeded(let staff):
            let ticket = try Ticket.issue(.signInCode, staff: staff, at: context.locale.now, secret: kit.desk.secret)
            return show(.code(ticket: ticket), nil, context, status: 200)
        case .wrong: return show(step, PeopleText.signInWrong, context, status: 422)
        case .codeWrong: return show(step, PeopleText.refusedCodeWrong, context, status: 422)
        case .noBrand: return show(step, PeopleText.signInNoBrand, context, status: 422)
        case .wait(let end):
            let seconds = max(1, Int((end - context.locale.now).milliseconds + 999) / 1000)
            var response = show(step, PeopleText.signInWait(span: .seconds(seconds)), context, status: 429)
            response.headers[.retryAfter] = String(seconds)
            return response
        }
    }

    private func show(_ step: SignInPage.Step, _ problem: Text?, _ context: AramContext, status: Int) -> Response {
        let next = ReturnAddress(context.form.text("next"))
        let page = SignInPage(step: step, state: context.form.state(), problem: problem, next: next).page
        return kit.answer(page, context, status: status)
    }
}

extension PeopleSettings {
    /// Where the request comes from; the last entry of `X-Forwarded-For` is the one that our own proxy wrote.
    func visitor(_ request: Request, _ context: AramContext) -> Visitor {
        var address = context.remoteAddress
        if trustsProxy, let name = HTTPField.Name("X-Forwarded-For"), let chain = request.headers[name],
            let last = chain.split(separator: ",").last
        {
            address = String(last).trimmed
        }
        return Visitor(address: address, userAgent: request.headers[.userAgent] ?? "")
    }
}

/// Remembers the language that a visitor chose by a link, for the pages behind the next form.
func keepLanguage(of request: Request, in response: inout Response) {
    guard let asked = request.uri.queryParameters["lang"], let code = LanguageCode(rawValue: String(asked)) else {
        return
    }
    response.setCookie(
        Cookie(name: "lang", value: code.rawValue, maxAge: 31_536_000, path: "/", httpOnly: true, sameSite: .lax))
}
