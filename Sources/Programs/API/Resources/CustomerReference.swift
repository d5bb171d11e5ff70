import People
import Primitives
import Storage
import Web

/// The members by which a body says whose matter it is, and the customer whom they mean.
enum CustomerReference {
    static let fields = [
        ApiField("customer", .id, about: ApiText.aboutCustomer),
        ApiField("customer_external_id", .text(Limits.lineCharacters), about: ApiText.aboutCustomerNumber),
        ApiField("email", .email, about: ApiText.aboutCustomerEmail),
        ApiField("name", .text(Limits.lineCharacters)),
    ]

    /// The members of which one names a customer.
    static let names = ["customer", "customer_external_id", "email"]

    /// The customer; one who is not known yet is written down, and an id of nobody is refused. Nil when none is named.
    static func resolve(
        _ call: ApiCall, language: LanguageCode? = nil, by act: Act, in tx: Transaction
    ) throws -> CustomerID? {
        if let text = call.text("customer") {
            guard let id = CustomerID(text), let found = try CustomerRecord.current(id, in: tx) else {
                throw WebRefusal.unknownThing("/customer")
            }
            return found.id
        }
        let number = call.text("customer_external_id")
        let email = call.text("email").flatMap { EmailAddress($0) }
        guard number != nil || email != nil else { return nil }
        let new = NewCustomer(name: call.text("name") ?? "", email: email, externalID: number, language: language)
        return try findOrCreateCustomer(new, by: act, in: tx)
    }
}
