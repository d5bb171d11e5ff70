import Hummingbird
import People
import Primitives
import Storage
import Web

/// The form on which anybody tells a brand something, without an invitation.
struct FormRoutes: Sendable {
    let kit: ListeningKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/f/:slug", use: show)
        router.post("/f/:slug", use: take)
        router.get("/f/:slug/thanks", use: thank)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let tenant = try await find(context)
        var state = FormState(["window": CallbackWindow.soon.rawValue])
        // A QR code in a shop names its place in the journey.
        if let touchpoint = request.uri.queryParameters["touchpoint"] {
            state.values["touchpoint"] = [String(touchpoint)]
        }
        return kit.answer(page(tenant, state), in: locale(tenant, request, context))
    }

    private func take(_ request: Request, _ context: AramContext) async throws -> Response {
        let tenant = try await find(context)
        let locale = locale(tenant, request, context)
        var reader = FormReader(context.form)
        let (name, email) = (reader.words("name"), reader.email("email", required: false))
        let touchpoint = Touchpoint(rawValue: context.form.text("touchpoint")) ?? .other
        let phone = context.form.text("phone").trimmed
        if !phone.isEmpty && PhoneNumber(phone) == nil { reader.refuse("phone", FeedbackRefusal.phoneUnreadable.text) }
        if reader.isFine {
            // The field that people cannot see: who fills it in is listed, and does not count.
            let isAutomatic = !context.form.text("website").isEmpty
            let act = Act(tenant: tenant.id, actor: .system, at: locale.now)
            do {
                let answer = try Answer(form: context.form, at: locale.now, zone: tenant.zone)
                try await kit.database.write(in: tenant.id) { tx in
                    var customer: CustomerID?
                    if !isAutomatic && (email != nil || !phone.isEmpty) {
                        customer = try findOrCreateCustomer(
                            NewCustomer(
                                name: name, email: email, phone: PhoneNumber(phone), language: locale.language,
                                consentEmail: false),
                            by: act, in: tx)
                    }
                    var new = NewFeedback(customer: customer, channel: .form, touchpoint: touchpoint, answer: answer)
                    new.isAutomatic = isAutomatic
                    _ = try recordFeedback(new, by: act.by(customer.map { .customer($0.uuid) } ?? .system), in: tx)
                }
                return .seeOther("/f/\(tenant.slug)/thanks?lang=\(locale.language.rawValue)")
            } catch let refusal as FeedbackRefusal {
                reader.refuse(refusal.field, refusal.text)
            }
        }
        return kit.answer(page(tenant, reader.state), in: locale, status: 422)
    }

    private func thank(_ request: Request, _ context: AramContext) async throws -> Response {
        let tenant = try await find(context)
        let page = PublicPage(title: ListeningText.thanksTitle, cardClass: "survey", brand: tenant.name) {
            h1 { ListeningText.thanksTitle }
            p { ListeningText.thanksForm }
            p(.class("small")) { a(.href("/f/\(tenant.slug)")) { ListeningText.formAgain } }
        }
        return kit.answer(page, in: locale(tenant, request, context))
    }

    private func page(_ tenant: Tenant, _ state: FormState) -> PublicPage {
        FeedbackFormPage(brand: tenant.name, address: "/f/\(tenant.slug)", state: state).page
    }

    private func find(_ context: AramContext) async throws -> Tenant {
        let slug = context.parameters.get("slug") ?? ""
        let found = try await kit.database.read(in: nil) { try TenantRecord.find(slug: slug, in: $0) }
        guard let found else { throw WebRefusal.notFound }
        return found
    }

    private func locale(_ tenant: Tenant, _ request: Request, _ context: AramContext) -> PageLocale {
        var locale = context.locale
        locale.zone = tenant.zone
        return locale
    }
}
