package import Primitives

/// What is known of a customer who writes, calls or is imported; found again by external id, mail address or phone.
package struct NewCustomer: Hashable, Sendable {
    /// The customer's number in the shop or CRM.
    package var externalID: String?
    /// The name, empty while nobody knows it.
    package var name: String
    /// The mail address.
    package var email: EmailAddress?
    /// The phone number.
    package var phone: PhoneNumber?
    /// The language; nil takes the brand's.
    package var language: LanguageCode?
    /// Where the customer lives.
    package var city: String?
    /// Whether the customer may be asked by mail.
    package var consentEmail: Bool
    /// Whether the customer may be asked by phone.
    package var consentPhone: Bool

    /// A customer of whom at least one of the three ways to find them again should be known.
    package init(
        name: String = "", email: EmailAddress? = nil, phone: PhoneNumber? = nil, externalID: String? = nil,
        language: LanguageCode? = nil, city: String? = nil, consentEmail: Bool = true, consentPhone: Bool = true
    ) {
        self.name = name
        self.email = email
        self.phone = phone
        self.externalID = externalID
        self.language = language
        self.city = city
        self.consentEmail = consentEmail
        self.consentPhone = consentPhone
    }
}
