import Foundation
import HTTPTypes
import People
import Primitives
import Storage
import Web

/// Looking customers up and writing them down.
let customerRoutes = [
    ApiRoute(
        name: "listCustomers", method: .get, path: "/customers", scope: .customersRead,
        about: ApiText.opListCustomers,
        query: [
            ApiField("search", .search, about: ApiText.aboutSearch),
            ApiField("external_id", .text(Limits.lineCharacters), about: ApiText.aboutCustomerNumber),
            ApiField("limit", .pageRows), ApiField("after", .cursor(.customers), about: ApiText.aboutAfter),
        ], answer: Schema.page(customerSchema), perform: .read(listCustomers)),
    ApiRoute(
        name: "createCustomer", method: .post, path: "/customers", scope: .customersWrite,
        about: ApiText.opCreateCustomer,
        body: ApiBody(
            [ApiField("external_id", .text(Limits.lineCharacters), about: ApiText.aboutCustomerNumber)] + profileFields,
            oneOf: [["name", "email", "phone", "external_id"]]), status: 201, answer: customerSchema,
        perform: .write(createCustomer)),
    ApiRoute(
        name: "upsertCustomer", method: .put, path: "/customers", scope: .customersWrite,
        about: ApiText.opUpsertCustomer,
        body: ApiBody(
            [ApiField("external_id", .text(Limits.lineCharacters), needed: true, about: ApiText.aboutCustomerNumber)]
                + profileFields), answer: customerSchema, perform: .write(upsertCustomer)),
    ApiRoute(
        name: "getCustomer", method: .get, path: "/customers/{id}", scope: .customersRead,
        about: ApiText.opGetCustomer, answer: customerSchema,
        perform: .read { call, snapshot in try answer(try call.identifier(), in: snapshot) }),
]

private let profileFields = [
    ApiField("name", .text(Limits.lineCharacters)), ApiField("email", .email), ApiField("phone", .phone),
    ApiField("language", .words(of: LanguageCode.self)), ApiField("city", .text(Limits.lineCharacters)),
    ApiField("is_key_account", .flag), ApiField("consent_email", .flag, about: ApiText.aboutConsent),
    ApiField("consent_phone", .flag, about: ApiText.aboutConsent),
]

private func listCustomers(_ call: ApiCall, in snapshot: Snapshot) throws -> ApiAnswer {
    if let number = call.query["external_id"]?.text {
        let found = try CustomerRecord.find(externalID: number.trimmed, in: snapshot)
        return ApiAnswer(items: found.map { [customerJSON($0)] } ?? [], next: nil)
    }
    let page = try CustomerList.page(
        CustomerFilter(search: call.query["search"]?.text ?? ""),
        after: call.query["after"]?.text.flatMap { CustomerPlace(cursor: $0) }, limit: call.limit, in: snapshot)
    return ApiAnswer(items: page.customers.map(customerJSON), next: page.next?.cursor)
}

private func createCustomer(_ call: ApiCall, by act: Act, in tx: Transaction) throws -> ApiAnswer {
    let (email, phone) = (
        call.text("email").flatMap { EmailAddress($0) }, call.text("phone").flatMap { PhoneNumber($0) }
    )
    let number = call.text("external_id")
    let known = [
        ("/email", try email.flatMap { try CustomerRecord.find(email: $0, in: tx) }),
        ("/external_id", try number.flatMap { try CustomerRecord.find(externalID: $0, in: tx) }),
        ("/phone", try phone.flatMap { try CustomerRecord.find(phone: $0, in: tx) }),
    ].filter { $0.1 != nil }.map(\.0)
    guard known.isEmpty else { throw WebRefusal.taken(known) }
    let id = try findOrCreateCustomer(profile(call, number: number), by: act, in: tx)
    try complete(id, with: call, by: act, in: tx)
    return try answer(id, in: tx)
}

private func upsertCustomer(_ call: ApiCall, by act: Act, in tx: Transaction) throws -> ApiAnswer {
    let id = try findOrCreateCustomer(profile(call, number: try call.needed("external_id")), by: act, in: tx)
    try complete(id, with: call, by: act, in: tx)
    return try answer(id, in: tx)
}

private func profile(_ call: ApiCall, number: String?) -> NewCustomer {
    NewCustomer(
        name: call.text("name") ?? "", email: call.text("email").flatMap { EmailAddress($0) },
        phone: call.text("phone").flatMap { PhoneNumber($0) }, externalID: number, language: call.word("language"),
        city: call.text("city"), consentEmail: call.body["consent_email"]?.truth ?? true,
        consentPhone: call.body["consent_phone"]?.truth ?? true)
}

/// A customer has at most twenty addresses of a kind; the oldest make room for a new one.
private let mostOthers = 19

/// Writes what was sent over what is kept; what was not sent stays, and other addresses of the customer stay too.
private func complete(_ id: CustomerID, with call: ApiCall, by act: Act, in tx: Transaction) throws {
    guard let customer = try CustomerRecord.find(id, in: tx) else { throw WebRefusal.notFound }
    let known = try CustomerAddress.all(of: id, in: tx)
    let kept = CustomerChange(keeping: customer, emails: known.emails, phones: known.phones)
    var change = kept
    if let name = call.text("name") { change.name = name }
    if let email = call.text("email").flatMap({ EmailAddress($0) }) {
        change.emails = [email] + known.emails.filter { $0 != email }.prefix(mostOthers)
    }
    if let phone = call.text("phone").flatMap({ PhoneNumber($0) }) {
        change.phones = [phone] + known.phones.filter { $0 != phone }.prefix(mostOthers)
    }
    change.language = call.word("language") ?? change.language
    change.city = call.text("city") ?? change.city
    change.isKeyAccount = call.body["is_key_account"]?.truth ?? change.isKeyAccount
    change.consentEmail = call.body["consent_email"]?.truth ?? change.consentEmail
    change.consentPhone = call.body["consent_phone"]?.truth ?? change.consentPhone
    guard change != kept else { return }
    try updateCustomer(id, change, version: customer.version, by: act, in: tx)
}

private func answer(_ id: CustomerID, in snapshot: Snapshot) throws -> ApiAnswer {
    guard let customer = try CustomerRecord.current(id, in: snapshot) else { throw WebRefusal.notFound }
    return ApiAnswer(customerJSON(customer), version: customer.version)
}

private let customerSchema = Schema.object([
    "id": Schema.id, "external_id": Schema.anyText, "name": Schema.text, "email": Schema.anyText,
    "phone": Schema.anyText, "language": Schema.word(LanguageCode.self), "city": Schema.anyText,
    "is_key_account": Schema.flag, "consent_email": Schema.flag, "consent_phone": Schema.flag,
    "unsubscribed_at": Schema.timeIfAny, "order_count": Schema.number, "value_minor": Schema.number,
    "created_at": Schema.time, "version": Schema.number,
])

private func customerJSON(_ customer: Customer) -> JSONValue {
    [
        "id": .id(customer.id), "external_id": .text(customer.externalID), "name": .string(customer.name),
        "email": .text(customer.email?.description), "phone": .text(customer.phone),
        "language": .string(customer.language.rawValue), "city": .text(customer.city),
        "is_key_account": .bool(customer.isKeyAccount), "consent_email": .bool(customer.consentEmail),
        "consent_phone": .bool(customer.consentPhone), "unsubscribed_at": .text(customer.unsubscribedAt?.iso8601),
        "order_count": .int(Int64(customer.orderCount)), "value_minor": .int(customer.valueMinor),
        "created_at": .string(customer.createdAt.iso8601), "version": .int(Int64(customer.version)),
    ]
}
