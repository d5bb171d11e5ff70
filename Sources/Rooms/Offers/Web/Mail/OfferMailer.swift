package import Handling
import Mail
import People
import Primitives
package import Storage
import Web

/// Sends the mail of an offer: the worker of this room's outbox rows.
package struct OfferMailer: Sendable {
    private let kit: OffersKit
    private let settings: CaseMailSettings

    /// A mailer that writes from the brand's address, so that a reply joins the case.
    package init(kit: OffersKit, mail settings: CaseMailSettings) {
        self.kit = kit
        self.settings = settings
    }

    /// What the outbox loop is given.
    package var worker: OutboxWorker {
        OutboxWorker(offerMailKind) { item in
            do { return try await send(item) } catch { return .later("the offer's mail failed: \(type(of: error))") }
        }
    }

    private func send(_ item: LeasedItem) async throws -> Performed {
        guard let id: OfferID = item.payload["offer"]?.id() else { return .never("the row names no offer") }
        let kit = kit
        let found = try await kit.database.read(in: item.tenant) { snapshot -> (OfferMail, [String])? in
            guard let mail = try OfferMail.read(id, kit.links, in: snapshot) else { return nil }
            let entries = try EntryRecord.newest(of: mail.offer.caseID, limit: 60, in: snapshot)
            return (mail, entries.reversed().compactMap(\.messageIDHeader))
        }
        guard let (mail, thread) = found else { return .never("the offer or its customer is gone") }
        // It was taken back, answered by phone or replaced before the mail went out.
        guard mail.offer.state == .sent else { return .done }
        guard let to = mail.customer.email else { return .never("the customer has no e-mail address") }
        guard let from = mail.tenant.senderEmail ?? settings.fallbackSender else {
            return .later("the brand has no sender address")
        }
        let bytes: [UInt8]
        do { bytes = try message(mail, from: from, to: to, thread).composed() } catch {
            return .never("the mail cannot be written")
        }
        switch await settings.transport.send(MailTransport.Route(sender: from, recipients: [to]), bytes) {
        case .accepted:
            try await note(id, delivered: true, item)
            return .done
        case .refusedForGood(let code, _):
            try await note(id, delivered: false, item)
            return .never("the server refused it for good: \(code)")
        case .tryLater(let code, _): return .later("the server asked to come again: \(code)")
        }
    }

    private func note(_ id: OfferID, delivered: Bool, _ item: LeasedItem) async throws {
        let act = Act(tenant: item.tenant, actor: .system, at: kit.clock.now, ids: kit.ids)
        try await kit.database.write(in: item.tenant) { tx in
            try recordOfferMail(of: id, delivered: delivered, by: act, in: tx)
        }
    }

    /// The mail as values; the same offer always gives the same Message-ID.
    func message(
        _ mail: OfferMail, from: EmailAddress, to: EmailAddress, _ thread: [String]
    ) -> OutgoingMail {
        let locale = mail.locale(at: kit.clock.now)
        var message = OutgoingMail(
            from: Mailbox(name: mail.tenant.senderName, address: from),
            to: [Mailbox(name: mail.customer.name.isEmpty ? nil : mail.customer.name, address: to)],
            subject: mail.subject.string(in: locale), text: mail.text(in: locale),
            messageID: OwnMessageID.make(id: mail.offer.id.uuid, domain: settings.domain),
            date: mail.offer.sentAt ?? kit.clock.now)
        message.html = mail.html.render(in: locale)
        message.replyTo = ReplyAddress.make(
            channel: from, case: mail.offer.caseID.uuid, tenant: mail.tenant.id.uuid, keys: settings.keys)
        message.inReplyTo = thread.last
        message.references = thread
        message.loopMarker = settings.loopMarker
        return message
    }
}
