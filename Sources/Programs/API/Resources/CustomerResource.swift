import Foundation
import HTTPTypes
import People
import Primitives
import Web

/// Looking customers up.
let customerRoutes = [
    ApiRoute(
        name: "listCustomers", method: .get, path: "/customers", scope: .customersRead,
        summary: "Customers by name; `search` finds words of the name, an address or a number.",
        query: Schema.paging.merging(["search": ["type": "string"]]) { $1 }, answer: Schema.page(customerSchema),
        perform: .read { call, snapshot in
            let filter = CustomerFilter(search: call.query["search"] ?? "")
            let place = try call.query["after"].map { text in
                guard let place = CustomerPlace(cursor: text) else { throw call.unreadable("after") }
                return place
            }
            let page = try CustomerList.page(filter, after: place, limit: try call.limit(), in: snapshot)
            let next = page.next.map(\.cursor)
            return ApiAnswer(
                body: ["items": .array(page.customers.map(customerJSON)), "next": .text(next)], next: next)
        }),
    ApiRoute(
        name: "getCustomer", method: .get, path: "/customers/{id}", scope: .customersRead, summary: "One customer.",
        answer: customerSchema,
        perform: .read { call, snapshot in
            guard let customer = try CustomerRecord.find(try call.identifier(), in: snapshot) else {
                throw WebRefusal.notFound
            }
            return ApiAnswer(body: customerJSON(customer), version: customer.version)
        }),
]

private let customerSchema = Schema.object(
    [
        "id": Schema.id, "name": Schema.anyText, "email": Schema.anyText, "phone": Schema.anyText,
        "external_id": Schema.anyText, "language": Schema.anyText, "is_key_account": Schema.flag,
        "order_count": Schema.number, "value_minor": Schema.number, "version": Schema.number,
    ], needs: ["id", "name", "version"])

private func customerJSON(_ customer: Customer) -> JSONValue {
    [
        "id": .id(customer.id), "name": .string(customer.name), "email": .text(customer.email?.description),
        "phone": .text(customer.phone), "external_id": .text(customer.externalID),
        "language": .string(customer.language.rawValue), "is_key_account": .bool(customer.isKeyAccount),
        "order_count": .int(Int64(customer.orderCount)), "value_minor": .int(customer.valueMinor),
        "version": .int(Int64(customer.version)),
    ]
}

extension CustomerPlace {
    /// The place as programs send it back: the id, a point and the name in hexadecimal.
    fileprivate var cursor: String {
        "\(id)." + name.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    fileprivate init?(cursor: String) {
        let parts = cursor.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let id = CustomerID(parts[0]), parts[1].count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        var rest = parts[1]
        while !rest.isEmpty {
            guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
            bytes.append(byte)
            rest = rest.dropFirst(2)
        }
        guard let name = String(validating: bytes, as: UTF8.self) else { return nil }
        self.init(name: name, id: id)
    }
}
