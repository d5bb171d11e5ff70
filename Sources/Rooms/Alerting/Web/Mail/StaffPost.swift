import Foundation
package import Mail
import People
package import Primitives
package import Storage
import Web

/// Sends short mails of the house to its own staff, in their language and the brand's zone.
package struct StaffPost: Sendable {
    /// Where staff and brands are kept.
    package let database: Database
    /// The address of the console that links begin with.
    package let baseAddress: String
    private let transport: MailTransport
    private let own: OwnMail
    private let domain: String
    /// What the time is.
    package let clock: WallClock

    /// A post over the program's sending server.
    package init(
        database: Database, transport: MailTransport, own: OwnMail, domain: String, baseAddress: String,
        clock: WallClock
    ) {
        self.database = database
        self.transport = transport
        self.own = own
        self.domain = domain
        self.baseAddress = baseAddress
        self.clock = clock
    }

    /// What a mail says.
    package struct Words: Sendable {
        let subject: Text
        let text: Text
        let date: Instant
    }

    /// Reads what is to be said and sends it; nil means that there is nothing left to say.
    func send(
        _ item: LeasedItem, to staffID: StaffID,
        _ words: @escaping @Sendable (StaffMember, Tenant, Snapshot) throws -> Words?
    ) async -> Performed {
        do {
            let found = try await database.read(in: item.tenant) { snapshot -> (StaffMember, Tenant, Words)? in
                guard let staff = try StaffRecord.find(staffID, in: snapshot), staff.isActive,
                    let tenant = try TenantRecord.find(item.tenant, in: snapshot),
                    let words = try words(staff, tenant, snapshot)
                else { return nil }
                return (staff, tenant, words)
            }
            guard let (staff, tenant, words) = found else { return .done }
            guard let sender = tenant.senderEmail else { return .never("the brand has no sender address") }
            let locale = PageLocale(language: staff.language, zoneName: tenant.timeZone, now: clock.now)
            var mail = OutgoingMail(
                from: Mailbox(name: tenant.senderName, address: sender),
                to: [Mailbox(name: staff.name, address: staff.email)], subject: words.subject.string(in: locale),
                text: words.text.string(in: locale), messageID: OwnMessageID.make(id: item.id.uuid, domain: domain),
                date: words.date)
            mail.automatic = .generated
            mail.loopMarker = own.loopMarker
            let bytes = try mail.composed()
            switch await transport.send(MailTransport.Route(sender: sender, recipients: [staff.email]), bytes) {
            case .accepted: return .done
            case .refusedForGood(let code, _): return .never("the server refused it for good: \(code)")
            case .tryLater(let code, _): return .later("the server asked to come again: \(code)")
            }
        } catch {
            return .later("\(type(of: error))")
        }
    }
}
