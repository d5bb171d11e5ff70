package import Foundation
package import Primitives

/// One brand with its own customers, cases and numbers; an outsourcer's install holds many.
package struct Tenant: Hashable, Sendable {
    /// The id that leads every key of the brand's rows.
    package let id: TenantID
    /// The short name in addresses: lower-case ASCII letters, digits and hyphens, unique in the install.
    package let slug: String
    /// The name that customers know.
    package var name: String
    /// The language of mails and forms where the customer's own is not known.
    package var language: LanguageCode
    /// The IANA name of the zone in which the brand's days, shifts and deadlines are counted.
    package var timeZone: String
    /// The currency of the brand's amounts.
    package var currency: Currency
    /// The name that stands before the address of mails.
    package var senderName: String
    /// The address that mails come from; nil until mail is set up.
    package var senderEmail: EmailAddress?
    /// Settings of the rooms by member name, such as `legal_days`.
    package var settings: JSONValue
    /// When the brand was set up.
    package let createdAt: Instant
    /// Counts the changes, for noticing that two people changed it.
    package let version: Int

    /// A brand as read from storage.
    package init(
        id: TenantID, slug: String, name: String, language: LanguageCode, timeZone: String, currency: Currency,
        senderName: String, senderEmail: EmailAddress?, settings: JSONValue, createdAt: Instant, version: Int
    ) {
        self.id = id
        self.slug = slug
        self.name = name
        self.language = language
        self.timeZone = timeZone
        self.currency = currency
        self.senderName = senderName
        self.senderEmail = senderEmail
        self.settings = settings
        self.createdAt = createdAt
        self.version = version
    }

    /// The zone itself; a name that this machine's zone database lost means UTC.
    package var zone: TimeZone { TimeZone(identifier: timeZone) ?? .gmt }
}
