import Hummingbird
import Primitives
import Storage
import Web

/// Writing a customer's profile, for a new and a known customer.
struct CustomerProfileRoutes: Sendable {
    let kit: PeopleKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/customers/new", use: showNew)
        router.post("/customers", use: create)
        router.get("/customers/:id/profile", use: show)
        router.post("/customers/:id/profile", use: change)
        router.post("/customers/:id/unsubscription", use: unsubscribe)
    }

    private func showNew(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.editCustomers)
        return try await newPage(CustomerChange(blank: viewer.language).state, viewer, context)
    }

    private func create(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.editCustomers)
        var reader = FormReader(context.form)
        var change = CustomerChange(blank: viewer.language)
        change.read(&reader)
        guard reader.isFine else { return try await newPage(reader.state, viewer, context, status: 422) }
        let (wanted, act) = (change, kit.act(of: viewer, context))
        do {
            let id = try await kit.database.write(in: act.tenant) { try addCustomer(wanted, by: act, in: $0) }
            return .seeOther("/customers/\(id)")
        } catch let refusal as CustomerRefusal {
            reader.refuse(refusal.fieldName, refusal.text)
            return try await newPage(reader.state, viewer, context, status: 422)
        }
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.editCustomers)
        let (customer, change) = try await stored(viewer, context)
        return try await page(customer, change.state, viewer, context)
    }

    private func change(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.editCustomers)
        var (customer, change) = try await stored(viewer, context)
        var reader = FormReader(context.form)
        change.read(&reader)
        let version = reader.number("version", in: 1...Int.max) ?? 0
        guard reader.isFine else { return try await page(customer, reader.state, viewer, context, status: 422) }
        let (wanted, id, act) = (change, customer.id, kit.act(of: viewer, context))
        do {
            try await kit.database.write(in: act.tenant) {
                try updateCustomer(id, wanted, version: version, by: act, in: $0)
            }
            return .seeOther("/customers/\(id)")
        } catch let refusal as CustomerRefusal {
            reader.refuse(refusal.fieldName, refusal.text)
            return try await page(customer, reader.state, viewer, context, status: 422)
        } catch is StaleVersion {
            // What was typed stays; sending it again writes over the other change, which the words say.
            customer = try await stored(viewer, context).customer
            reader.refuse("name", PeopleText.refusedStale)
            return try await page(customer, reader.state, viewer, context, status: 409)
        }
    }

    private func unsubscribe(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.editCustomers)
        let id = try await stored(viewer, context).customer.id
        let act = kit.act(of: viewer, context)
        try await kit.database.write(in: act.tenant) { try unsubscribeCustomer(id, by: act, in: $0) }
        return .seeOther("/customers/\(id)")
    }

    private func stored(_ viewer: Viewer, _ context: AramContext) async throws -> (
        customer: Customer, change: CustomerChange
    ) {
        let id = try context.pathID("id", CustomerID.self)
        let found = try await kit.database.read(in: viewer.tenant) {
            snapshot -> (customer: Customer, change: CustomerChange)? in
            guard let customer = try CustomerRecord.find(id, in: snapshot) else { return nil }
            let addresses = try CustomerAddress.all(of: id, in: snapshot)
            return (customer, CustomerChange(keeping: customer, emails: addresses.emails, phones: addresses.phones))
        }
        guard let found else { throw WebRefusal.notFound }
        return found
    }

    private func page(
        _ customer: Customer, _ state: FormState, _ viewer: Viewer, _ context: AramContext, status: Int = 200
    ) async throws -> Response {
        let address = "/customers/\(customer.id)"
        return try await kit.answer(PeopleText.customer, at: "/customers", viewer, context, status: status) {
            card(.verbatim(customer.displayName)) {
                CustomerForm(action: "\(address)/profile", state: state, version: customer.version, cancel: address)
                    .node
                if customer.unsubscribedAt == nil {
                    postForm("\(address)/unsubscription") {
                        submitButton(PeopleText.customerUnsubscribe, icon: .bellOff, look: .ghost)
                    }
                }
            }
        }
    }

    private func newPage(
        _ state: FormState, _ viewer: Viewer, _ context: AramContext, status: Int = 200
    ) async throws -> Response {
        try await kit.answer(PeopleText.customerAdd, at: "/customers", viewer, context, status: status) {
            card(PeopleText.customerAdd) {
                CustomerForm(action: "/customers", state: state, version: nil, cancel: "/customers").node
            }
        }
    }
}

extension CustomerRefusal {
    /// The field that the sentence stands beside.
    fileprivate var fieldName: String { self == .addressTaken ? "emails" : "name" }
}
