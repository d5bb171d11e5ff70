import Mail
import People
import Primitives
import Storage

extension PostOffice {
    /// Sends the mail with the link by which a new colleague joins.
    func sendInvitation(_ invitation: InvitationMail, _ item: LeasedItem) async -> Performed {
        guard let sender = invitation.tenant.senderEmail else { return .later("the brand has no sender address") }
        var mail = OutgoingMail(
            from: Mailbox(name: invitation.tenant.senderName, address: sender),
            to: [Mailbox(name: nil, address: invitation.recipient)], subject: invitation.subject, text: invitation.text,
            messageID: OwnMessageID.make(id: item.id.uuid, domain: domain), date: WallClock.system.now)
        mail.automatic = .generated
        mail.loopMarker = own.loopMarker
        do {
            let bytes = try mail.composed()
            switch await transport.send(MailTransport.Route(sender: sender, recipients: [invitation.recipient]), bytes)
            {
            case .accepted: return .done
            case .refusedForGood(let code, _): return .never("the server refused it for good: \(code)")
            case .tryLater(let code, _): return .later("the server asked to come again: \(code)")
            }
        } catch {
            return .never("the mail cannot be written")
        }
    }
}
