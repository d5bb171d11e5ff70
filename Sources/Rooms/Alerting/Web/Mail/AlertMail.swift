import Foundation
import Handling
package import Mail
import People
package import Primitives
package import Storage
import Web

/// Sends the mail that rings one member of staff: a line and a link, never the customer's words.
package func alertMailWorker(
    database: Database, transport: MailTransport, own: OwnMail, domain: String, baseAddress: String, clock: WallClock
) -> OutboxWorker {
    OutboxWorker(alertMailKind) { item in
        guard let alertID: AlertID = item.payload["alert"]?.id(), let staffID: StaffID = item.payload["staff"]?.id() else {
            return .never("the row names no alert")
        }
        do {
            let found = try await database.read(in: item.tenant) { snapshot -> (Alert, StaffMember, Tenant)? in
                guard let alert = try AlertRecord.find(alertID, in: snapshot), alert.state != .acknowledged,
                    let staff = try StaffRecord.find(staffID, in: snapshot),
                    let tenant = try TenantRecord.find(item.tenant, in: snapshot)
                else { return nil }
                return (alert, staff, tenant)
            }
            // Somebody took it before the mail went out: there is nothing left to ring for.
            guard let (alert, staff, tenant) = found else { return .done }
            guard let sender = tenant.senderEmail else { return .never("the brand has no sender address") }
            let locale = PageLocale(language: staff.language, zoneName: tenant.timeZone, now: clock.now)
            let address = alert.caseID.map { "\(baseAddress)/cases/\($0)" } ?? "\(baseAddress)/inbox"
            var mail = OutgoingMail(
                from: Mailbox(name: tenant.senderName, address: sender),
                to: [Mailbox(name: staff.name, address: staff.email)],
                subject: subject(alert, tenant.name).string(in: locale), text: text(alert, address).string(in: locale),
                messageID: OwnMessageID.make(id: item.id.uuid, domain: domain), date: alert.raisedAt)
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

private func subject(_ alert: Alert, _ brand: String) -> Text {
    alert.promise == nil ? AlertingText.mailSubject(brand: brand) : AlertingText.mailPromiseSubject(brand: brand)
}

private func text(_ alert: Alert, _ address: String) -> Text {
    alert.promise == nil ? AlertingText.mailText(address: address) : AlertingText.mailPromiseText(address: address)
}
