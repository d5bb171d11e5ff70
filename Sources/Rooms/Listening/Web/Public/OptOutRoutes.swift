import Hummingbird
import People
import Primitives
import Storage
import Web

/// Leaving surveys: a page with one button, and the one-click POST of mail programs (RFC 8058).
struct OptOutRoutes: Sendable {
    let kit: ListeningKit

    func add(to router: some RouterMethods<AramContext>) {
        router.head("/u/:token") { _, _ in Response(status: .ok) }
        router.get("/u/:token", use: show)
        router.post("/u/:token", use: leave)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let link = try kit.links.opened(context.parameters.get("token"), .unsubscribe)
        let (tenant, customer) = try await find(link)
        let address = "/u/\(context.parameters.get("token") ?? "")"
        return kit.answer(page(tenant, customer, address), in: locale(customer, tenant, request, context))
    }

    private func leave(_ request: Request, _ context: AramContext) async throws -> Response {
        let link = try kit.links.opened(context.parameters.get("token"), .unsubscribe)
        let (_, customer) = try await find(link)
        let act = Act(tenant: link.tenant, actor: .customer(customer.id.uuid), at: context.locale.now)
        try await kit.database.write(in: link.tenant) { tx in
            try unsubscribeCustomer(customer.id, by: act, in: tx)
        }
        // RFC 8058, 3.1: the mail program wants no redirect and reads no page.
        if context.form.text("List-Unsubscribe") == "One-Click" { return Response(status: .ok) }
        return .seeOther("/u/\(context.parameters.get("token") ?? "")")
    }

    private func page(_ tenant: Tenant, _ customer: Customer, _ address: String) -> PublicPage {
        let isOut = customer.unsubscribedAt != nil
        return PublicPage(
            title: ListeningText.optOutTitle, cardClass: "survey", brand: tenant.name, languages: languageLinks(address)
        ) {
            h1 { isOut ? ListeningText.optOutDone : ListeningText.optOutTitle }
            p { isOut ? ListeningText.optOutDoneDetail : ListeningText.optOutDetail }
            if !isOut {
                postForm(address) { submitButton(ListeningText.optOutButton) }
            }
        }
    }

    private func locale(_ customer: Customer, _ tenant: Tenant, _ request: Request, _ context: AramContext)
        -> PageLocale
    {
        var locale = context.locale
        let asked = request.uri.queryParameters["lang"].flatMap { LanguageCode(rawValue: String($0)) }
        locale.language = asked ?? customer.language
        locale.zone = tenant.zone
        return locale
    }

    private func find(_ link: SignedLink) async throws -> (Tenant, Customer) {
        let found = try await kit.database.read(in: link.tenant) { snapshot -> (Tenant, Customer)? in
            guard let tenant = try TenantRecord.find(snapshot.tenant, in: snapshot),
                let customer = try CustomerRecord.current(CustomerID(link.row), in: snapshot)
            else { return nil }
            return (tenant, customer)
        }
        guard let found else { throw WebRefusal.notFound }
        return found
    }
}
