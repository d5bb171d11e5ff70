import Foundation
package import Primitives

/// What a person states about a brand when it is set up or changed.
package struct TenantDetails: Hashable, Sendable {
    /// The name that customers know, 1 to 200 characters.
    package var name: String
    /// The language of mails and forms where the customer's own is not known.
    package var language: LanguageCode
    /// The IANA name of the brand's zone.
    package var timeZone: String
    /// The currency of the brand's amounts.
    package var currency: Currency
    /// The name before the address of mails; empty means the brand's name.
    package var senderName: String
    /// The address that mails come from; nil while mail is not set up.
    package var senderEmail: EmailAddress?

    /// Details as typed; ``checked()`` decides whether they hold.
    package init(
        name: String, language: LanguageCode, timeZone: String, currency: Currency, senderName: String = "",
        senderEmail: EmailAddress? = nil
    ) {
        self.name = name
        self.language = language
        self.timeZone = timeZone
        self.currency = currency
        self.senderName = senderName
        self.senderEmail = senderEmail
    }

    /// The same details trimmed and with a sender, or the reason why they do not hold.
    package func checked() throws(TenantRefusal) -> TenantDetails {
        var details = self
        details.name = name.trimmed
        guard !details.name.isEmpty, details.name.count <= Limits.lineCharacters else { throw .nameMissing }
        guard TimeZone(identifier: timeZone) != nil else { throw .unknownZone }
        let sender = senderName.trimmed
        details.senderName = sender.isEmpty ? details.name : String(sender.prefix(Limits.lineCharacters))
        return details
    }

    /// The short name for addresses: ASCII letters and digits of the name with hyphens between, or `brand` without any.
    package var suggestedSlug: String {
        let plain = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        var slug = ""
        for scalar in plain.lowercased().unicodeScalars {
            switch scalar.value {
            case 0x30...0x39, 0x61...0x7A: slug.unicodeScalars.append(scalar)
            default: if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
            }
        }
        slug = String(slug.prefix(40))
        while slug.hasSuffix("-") { slug.removeLast() }
        return slug.isEmpty ? "brand" : slug
    }
}
