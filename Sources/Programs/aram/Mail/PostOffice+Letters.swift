import Care
import Mail
import People
import Prevention
import Primitives
import Storage

extension PostOffice {
    /// Sends the mail that tells a customer what was fixed.
    func sendNotice(_ mail: NoticeMail, _ item: LeasedItem) async -> Performed {
        guard let sender = mail.tenant.senderEmail else { return .later("the brand has no sender address") }
        var letter = self.letter(mail.subject, mail.text, from: mail.tenant, at: sender, to: mail.recipient, item)
        letter.html = mail.html
        letter.listUnsubscribe = ListUnsubscribe(url: mail.optOut, address: nil)
        return await send(letter, from: sender, to: mail.recipient)
    }

    /// Sends the mail that tells a customer what was decided about their conduct.
    func sendConduct(_ mail: ConductMail, _ item: LeasedItem) async -> Performed {
        guard let sender = mail.tenant.senderEmail else { return .later("the brand has no sender address") }
        var letter = self.letter(mail.subject, mail.text, from: mail.tenant, at: sender, to: mail.recipient, item)
        letter.html = mail.html
        return await send(letter, from: sender, to: mail.recipient)
    }

    private func letter(
        _ subject: String, _ text: String, from tenant: Tenant, at sender: EmailAddress, to recipient: EmailAddress,
        _ item: LeasedItem
    ) -> OutgoingMail {
        var letter = OutgoingMail(
            from: Mailbox(name: tenant.senderName, address: sender), to: [Mailbox(name: nil, address: recipient)],
            subject: subject, text: text, messageID: OwnMessageID.make(id: item.id.uuid, domain: domain),
            date: WallClock.system.now)
        letter.automatic = .generated
        letter.loopMarker = own.loopMarker
        return letter
    }

    private func send(
        _ letter: OutgoingMail, from sender: EmailAddress, to recipient: EmailAddress
    ) async -> Performed {
        let bytes: [UInt8]
        do { bytes = try letter.composed() } catch { return .never("the mail cannot be written") }
        return switch await transport.send(MailTransport.Route(sender: sender, recipients: [recipient]), bytes) {
        case .accepted: .done
        case .refusedForGood(let code, _): .never("the server refused it for good: \(code)")
        case .tryLater(let code, _): .later("the server asked to come again: \(code)")
        }
    }
}
