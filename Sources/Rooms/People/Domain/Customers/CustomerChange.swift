package import Primitives

/// A customer's profile as a colleague typed it; every field is written.
package struct CustomerChange: Hashable, Sendable {
    /// The name, up to 200 characters.
    package var name: String
    /// The language that the customer is written to.
    package var language: LanguageCode
    /// Where the customer lives.
    package var city: String?
    /// How the customer likes to be answered.
    package var preferredChannel: PreferredChannel?
    /// How well the customer knows the product.
    package var knowledge: KnowledgeLevel
    /// The note on how to treat the customer.
    package var howToTreat: String
    /// Whether a key account manager answers for the customer.
    package var isKeyAccount: Bool
    /// Whether the customer may be asked by mail.
    package var consentEmail: Bool
    /// Whether the customer may be asked by phone.
    package var consentPhone: Bool
    /// All mail addresses, the first one first.
    package var emails: [EmailAddress]
    /// All phone numbers, the first one first.
    package var phones: [PhoneNumber]

    /// A change that keeps everything of `customer` with these addresses.
    package init(keeping customer: Customer, emails: [EmailAddress], phones: [PhoneNumber]) {
        name = customer.name
        language = customer.language
        city = customer.city
        preferredChannel = customer.preferredChannel
        knowledge = customer.knowledge
        howToTreat = customer.howToTreat
        isKeyAccount = customer.isKeyAccount
        consentEmail = customer.consentEmail
        consentPhone = customer.consentPhone
        self.emails = emails
        self.phones = phones
    }

    /// A profile about which nothing is known yet.
    package init(blank language: LanguageCode) {
        name = ""
        self.language = language
        city = nil
        preferredChannel = nil
        knowledge = .user
        howToTreat = ""
        isKeyAccount = false
        consentEmail = true
        consentPhone = true
        emails = []
        phones = []
    }

    /// The change trimmed and without repeated addresses, or the reason why it does not hold; a customer with a number of
    /// the shop needs no other name.
    package func checked(hasNumber: Bool = false) throws(CustomerRefusal) -> CustomerChange {
        var change = self
        change.name = name.trimmed
        change.howToTreat = howToTreat.trimmed
        change.city = city.flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed }
        change.emails = emails.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        change.phones = phones.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        guard change.name.count <= Limits.lineCharacters, (change.city ?? "").count <= Limits.lineCharacters,
            change.howToTreat.count <= Limits.textCharacters
        else { throw .tooLong }
        guard hasNumber || !change.name.isEmpty || !change.emails.isEmpty || !change.phones.isEmpty else {
            throw .nameless
        }
        guard change.emails.count <= 20, change.phones.count <= 20 else { throw .tooLong }
        return change
    }
}
