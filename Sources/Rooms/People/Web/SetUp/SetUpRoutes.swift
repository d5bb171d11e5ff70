import Hummingbird
import Primitives
import Storage
import Web

/// Setting up an install without a brand; afterwards the address leads to the start page.
struct SetUpRoutes: Sendable {
    let kit: PeopleKit
    let steps: [SetUpStep]

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/set-up", use: show)
        router.post("/set-up", use: setUp)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        guard try await kit.database.read(in: nil, { try isFresh(in: $0) }) else { return .seeOther("/") }
        let language = context.locale.language
        var values = steps.reduce(into: [String: [String]]()) { values, step in
            values.merge(step.defaults(language)) { first, _ in first }
        }
        values["language"] = [language.rawValue]
        values["zone"] = [language.usualZone]
        values["currency"] = [language.usualCurrency]
        var response = kit.answer(
            SetUpPage(state: FormState(values: values), steps: steps, problem: nil).page, context)
        keepLanguage(of: request, in: &response)
        return response
    }

    private func setUp(_ request: Request, _ context: AramContext) async throws -> Response {
        guard try await kit.database.read(in: nil, { try isFresh(in: $0) }) else { return .seeOther("/") }
        var reader = FormReader(context.form)
        let details = TenantDetails(reading: &reader)
        let name = reader.words("name", required: true)
        let email = reader.email("email")
        let password = context.form.text("password")
        if let email {
            do { try PasswordRule.check(password, email: email) } catch { reader.refuse("password", error.text) }
        }
        let writings = steps.compactMap { $0.read(&reader) }
        guard reader.isFine, let details, let email else { return refuse(reader, nil, context) }
        let hash = try await kit.desk.hasher.hash(password)
        let person = NewStaff(email: email, name: name, language: details.language, passwordHash: hash)
        do {
            let opened = try await write(
                TenantSetUp(details: details, administrator: person), writings, request, context)
            var response = Response.seeOther("/")
            SessionCookie(kit.settings).put(opened.secret, into: &response)
            return response
        } catch let refusal as TenantRefusal {
            return refuse(reader, refusal.text, context)
        }
    }

    private func write(
        _ setUp: TenantSetUp, _ writings: [SetUpStep.Writing], _ request: Request, _ context: AramContext
    ) async throws -> OpenedSession {
        let (now, ids) = (context.locale.now, kit.desk.ids)
        let act = Act(tenant: ids.make(at: now), actor: .system, at: now, ids: ids)
        let agent = kit.settings.visitor(request, context).userAgent
        return try await kit.database.write(in: act.tenant) { tx in
            let staff = try setUpTenant(setUp, by: act, in: tx)
            let founder = act.by(.staff(staff))
            for writing in writings { try writing(founder, tx) }
            return try startSession(of: staff, userAgent: agent, by: founder, in: tx)
        }
    }

    private func refuse(_ reader: FormReader, _ problem: Text?, _ context: AramContext) -> Response {
        kit.answer(SetUpPage(state: reader.state, steps: steps, problem: problem).page, context, status: 422)
    }
}

extension TenantDetails {
    /// The details of ``brandFields(_:)``; nil when a field is wrong, which the reader then knows.
    init?(reading reader: inout FormReader) {
        let name = reader.words("company", required: true)
        let language = reader.choice("language", of: LanguageCode.self)
        let zone = reader.words("zone", required: true)
        let currency = Currency(reader.words("currency", required: true))
        if currency == nil { reader.refuse("currency", WebText.fieldNotChoice) }
        guard let language, let currency else { return nil }
        self.init(name: name, language: language, timeZone: zone, currency: currency)
        do {
            self = try checked()
        } catch {
            reader.refuse(error == .unknownZone ? "zone" : "company", error.text)
            return nil
        }
    }
}

extension LanguageCode {
    /// The zone that is offered first to a reader of this language.
    fileprivate var usualZone: String {
        switch self {
        case .english: "Europe/London"
        case .hungarian: "Europe/Budapest"
        case .persian: "Asia/Tehran"
        }
    }

    /// The currency that is offered first to a reader of this language.
    fileprivate var usualCurrency: String {
        switch self {
        case .english: "EUR"
        case .hungarian: "HUF"
        case .persian: "IRR"
        }
    }
}
