import Foundation
import Hummingbird
import Primitives
import Storage
import Web

/// The list of customers, a customer's page, and merging two.
struct CustomerRoutes: Sendable {
    let kit: PeopleKit
    let panels: [CustomerPanel]

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/customers", use: list)
        router.get("/customers/:id", use: show)
        router.post("/customers/:id/merge", use: merge)
    }

    private func list(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCustomers)
        let query = request.uri.queryParameters
        let filter = CustomerFilter(
            search: query["q"].map { String($0.prefix(200)) } ?? "", isKeyAccount: query["key"] == "on")
        let place = query["after"].flatMap { CustomerPlace(query: String($0)) }
        let found = try await kit.database.read(in: viewer.tenant) { snapshot in
            (
                page: try CustomerList.page(filter, after: place, in: snapshot),
                currency: try TenantRecord.find(viewer.tenant, in: snapshot)?.currency ?? .euro
            )
        }
        let older = found.page.next.map {
            "/customers?q=\(escaped(filter.search))\(filter.isKeyAccount ? "&key=on" : "")&after=\($0.query)"
        }
        let add =
            viewer.allows(.editCustomers)
            ? linkButton(PeopleText.customerAdd, href: "/customers/new", icon: .userPlus, look: .primary) : .none
        return try await kit.answer(PeopleText.customers, at: "/customers", viewer, context, actions: add) {
            CustomerListPage(customers: found.page.customers, filter: filter, currency: found.currency, older: older)
                .node
        }
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCustomers)
        let id = try context.pathID("id", CustomerID.self)
        let current = try await kit.database.read(in: viewer.tenant) { try CustomerRecord.current(id, in: $0)?.id }
        // An old link to a customer who was merged leads to the one that is left.
        if let current, current != id { return .seeOther("/customers/\(current)") }
        return try await page(id, viewer, context)
    }

    private func merge(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.mergeCustomers)
        let id = try context.pathID("id", CustomerID.self)
        let typed = context.form.text("other").trimmed
        let act = kit.act(of: viewer, context)
        do {
            try await kit.database.write(in: act.tenant) { tx in
                guard try CustomerRecord.find(id, in: tx) != nil else { throw WebRefusal.notFound }
                guard let other = try customer(named: typed, in: tx) else { throw CustomerRefusal.unknown }
                try mergeCustomers(other.id, into: id, by: act, in: tx)
            }
            return .seeOther("/customers/\(id)")
        } catch let refusal as CustomerRefusal {
            let text = refusal == .unknown ? PeopleText.refusedMergeUnknown : refusal.text
            return try await page(
                id, viewer, context, merge: context.form.state(problems: ["other": text]), status: 422)
        }
    }

    /// The customer whom a mail address, phone number, customer number or id means.
    private func customer(named typed: String, in tx: Transaction) throws -> Customer? {
        if let id = CustomerID(typed) { return try CustomerRecord.find(id, in: tx) }
        if let email = EmailAddress(typed) { return try CustomerRecord.find(email: email, in: tx) }
        if let found = try CustomerRecord.find(externalID: typed, in: tx) { return found }
        return try PhoneNumber(typed).flatMap { try CustomerRecord.find(phone: $0, in: tx) }
    }

    private func page(
        _ id: CustomerID, _ viewer: Viewer, _ context: AramContext, merge: FormState = FormState(), status: Int = 200
    ) async throws -> Response {
        let panels = panels
        let model = try await kit.database.read(in: viewer.tenant) { snapshot -> CustomerModel? in
            guard let customer = try CustomerRecord.find(id, in: snapshot) else { return nil }
            let addresses = try CustomerAddress.all(of: id, in: snapshot)
            return CustomerModel(
                customer: customer, emails: addresses.emails, phones: addresses.phones,
                orders: try OrderRecord.orders(of: id, in: snapshot),
                currency: try TenantRecord.find(viewer.tenant, in: snapshot)?.currency ?? .euro,
                dialling: try Dialling.find(in: snapshot),
                main: try panels.filter { $0.place == .main }.map { try $0.node(customer, viewer, snapshot) },
                aside: try panels.filter { $0.place == .aside }.map { try $0.node(customer, viewer, snapshot) })
        }
        guard let model else { throw WebRefusal.notFound }
        return try await kit.answer(PeopleText.customer, at: "/customers", viewer, context, status: status) {
            CustomerPage(
                model: model, merge: merge, mayEdit: viewer.allows(.editCustomers),
                mayMerge: viewer.allows(.mergeCustomers) && model.customer.mergedInto == nil
            ).node
        }
    }
}

extension CustomerPlace {
    /// The form for an address: the id and the folded name.
    var query: String { "\(id).\(Secrets.base64URL(Array(name.utf8)))" }

    init?(query: String) {
        let parts = query.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let id = CustomerID(parts[0]), let bytes = Secrets.bytes(base64URL: String(parts[1]))
        else {
            return nil
        }
        self.init(name: String(decoding: bytes, as: UTF8.self), id: id)
    }
}

private func escaped(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: CharacterSet(charactersIn: "-._~").union(.alphanumerics)) ?? ""
}
