import HTTPTypes
import People
import Primitives
import Storage
import Web

/// Writing purchases down, by which the house sees who came back.
let orderRoutes = [
    ApiRoute(
        name: "recordOrder", method: .post, path: "/orders", scope: .customersWrite, about: ApiText.opRecordOrder,
        body: ApiBody(
            [
                ApiField("number", .text(Limits.lineCharacters), needed: true, about: ApiText.aboutOrderNumber),
                ApiField("item", .text(Limits.lineCharacters)),
                ApiField("amount_minor", .amount, needed: true, about: ApiText.aboutMinor),
                ApiField("currency", .currency, about: ApiText.aboutCurrency),
                ApiField("placed_at", .time, needed: true),
                ApiField("returned_at", .time, about: ApiText.aboutReturnedAt),
            ] + CustomerReference.fields, oneOf: [CustomerReference.names]),
        status: 201, answer: Schema.object(["id": Schema.id, "customer": Schema.id]), perform: .write(recordOrder)),
    ApiRoute(
        name: "listOrders", method: .get, path: "/customers/{id}/orders", scope: .customersRead,
        about: ApiText.opListOrders, query: [ApiField("limit", .pageRows)], answer: Schema.page(orderSchema),
        perform: .read { call, snapshot in
            guard let customer = try CustomerRecord.current(try call.identifier(), in: snapshot) else {
                throw WebRefusal.notFound
            }
            let orders = try OrderRecord.orders(of: customer.id, limit: call.limit, in: snapshot)
            return ApiAnswer(items: orders.map(orderJSON), next: nil)
        }),
]

private func recordOrder(_ call: ApiCall, by act: Act, in tx: Transaction) throws -> ApiAnswer {
    guard let customer = try CustomerReference.resolve(call, by: act, in: tx) else {
        throw WebRefusal.badFields(["/customer": ApiText.fieldNeeded])
    }
    guard let placedAt = call.time("placed_at"), let minor = call.body["amount_minor"]?.integer else {
        throw WebRefusal.badRequest
    }
    let brands = try TenantRecord.find(act.tenant, in: tx)?.currency ?? .euro
    let currency = call.text("currency").flatMap { Currency($0) } ?? brands
    let order = NewOrder(
        customer: customer, number: try call.needed("number"), item: call.text("item") ?? "",
        amount: Money(minorUnits: minor, currency: currency), placedAt: placedAt, returnedAt: call.time("returned_at"))
    let id = try People.recordOrder(order, by: act, in: tx)
    return ApiAnswer(["id": .id(id), "customer": .id(customer)])
}

private let orderSchema = Schema.object([
    "id": Schema.id, "number": Schema.text, "item": Schema.text, "amount_minor": Schema.number,
    "currency": Schema.text, "placed_at": Schema.time, "returned_at": Schema.timeIfAny,
])

private func orderJSON(_ order: Order) -> JSONValue {
    [
        "id": .id(order.id), "number": .string(order.number), "item": .string(order.item),
        "amount_minor": .int(order.amount.minorUnits), "currency": .string(order.amount.currency.code),
        "placed_at": .string(order.placedAt.iso8601), "returned_at": .text(order.returnedAt?.iso8601),
    ]
}
