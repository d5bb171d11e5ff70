import Foundation
package import Mail
import People
package import Primitives
package import Storage
import Web

/// Sends survey mails and lists unconfirmed answers: the worker of this room's outbox rows.
package struct SurveyMailer: Sendable {
    let kit: ListeningKit
    let transport: MailTransport
    let own: OwnMail
    let clock: WallClock

    /// A mailer over a transport; `own` names the install's marker, by which its mail is known again.
    package init(kit: ListeningKit, transport: MailTransport, own: OwnMail, clock: WallClock) {
        self.kit = kit
        self.transport = transport
        self.own = own
        self.clock = clock
    }

    /// What the outbox loop is given.
    package var workers: [OutboxWorker] {
        [
            OutboxWorker("survey.mail") { await send($0) },
            OutboxWorker("feedback.settle") { await settle($0) },
            OutboxWorker(surveyReminderKind) { await remind($0) },
            OutboxWorker(scheduledSurveyKind) { await sendScheduled($0) },
            OutboxWorker("list.take") { await takeRows($0) },
        ]
    }

    func act(_ item: LeasedItem) -> Act { Act(tenant: item.tenant, actor: .system, at: clock.now) }

    private func send(_ item: LeasedItem) async -> Performed {
        guard let id: InvitationID = item.payload["invitation"]?.id() else {
            return .never("the row names no invitation")
        }
        do {
            let kit = kit
            let opened = try await kit.database.read(in: item.tenant) {
                try OpenedSurvey.read(id, numberOf: kit.caseNumber, in: $0)
            }
            guard let opened else { return .never("the invitation is gone") }
            guard opened.invitation.state == .queued else { return .done }
            let act = act(item)
            // The customer may have opted out since the mail was decided.
            if opened.customer.unsubscribedAt != nil {
                try await kit.database.write(in: item.tenant) {
                    try skipInvitation(id, reason: .unsubscribed, by: act, in: $0)
                }
                return .done
            }
            return try await deliver(opened, act)
        } catch {
            return .later("the survey mail failed: \(type(of: error))")
        }
    }

    private func deliver(_ opened: OpenedSurvey, _ act: Act) async throws -> Performed {
        let id = opened.invitation.id
        guard let sender = opened.tenant.senderEmail else { return .later("the brand has no sender address") }
        guard let address = EmailAddress(opened.invitation.email) else { return .never("the address is no address") }
        let bytes: [UInt8]
        do {
            bytes = try message(opened, from: sender, to: address).composed()
        } catch {
            return .never("the mail cannot be written: \(error)")
        }
        switch await transport.send(MailTransport.Route(sender: sender, recipients: [address]), bytes) {
        case .accepted:
            try await kit.database.write(in: act.tenant) { try recordInvitationSent(id, by: act, in: $0) }
            return .done
        case .refusedForGood(let code, _):
            try await kit.database.write(in: act.tenant) { tx in
                try recordInvitationFailed(id, reason: .refusedByServer, by: act, in: tx)
            }
            return .never("the server refused it for good: \(code)")
        case .tryLater(let code, _): return .later("the server asked to come again: \(code)")
        }
    }

    /// The mail as values; the same invitation always gives the same Message-ID, and so does its `reminder`.
    func message(
        _ opened: OpenedSurvey, from sender: EmailAddress, to address: EmailAddress, reminder: UUID? = nil
    ) -> OutgoingMail {
        let mail = SurveyMail(opened, links: kit.links)
        let locale = PageLocale(language: mail.language, zone: opened.tenant.zone, now: clock.now)
        var message = OutgoingMail(
            from: Mailbox(name: opened.tenant.senderName, address: sender),
            to: [Mailbox(name: opened.customer.name.isEmpty ? nil : opened.customer.name, address: address)],
            subject: reminder == nil
                ? mail.subject : ListeningText.reminderSubject(subject: mail.subject).string(in: locale),
            text: mail.text(in: locale),
            messageID: OwnMessageID.make(id: reminder ?? opened.invitation.id.uuid, domain: sender.domain),
            date: reminder == nil ? opened.invitation.createdAt : clock.now)
        message.html = mail.html.render(in: locale)
        message.listUnsubscribe = ListUnsubscribe(url: mail.optOut, address: nil)
        message.automatic = .generated
        message.loopMarker = own.loopMarker
        return message
    }

    private func settle(_ item: LeasedItem) async -> Performed {
        guard let id: InvitationID = item.payload["invitation"]?.id() else {
            return .never("the row names no invitation")
        }
        let act = act(item)
        do {
            try await kit.database.write(in: item.tenant) { try settleClicks(of: id, by: act, in: $0) }
            return .done
        } catch {
            return .later("the clicks could not be settled: \(type(of: error))")
        }
    }

    private func takeRows(_ item: LeasedItem) async -> Performed {
        guard let id: ListID = item.payload["list"]?.id() else { return .never("the row names no list") }
        do {
            let isFinished = try await takeList(id, by: act(item), in: kit.database)
            return isFinished ? .done : .later("another worker takes this list")
        } catch {
            return .later("the list could not be taken: \(type(of: error))")
        }
    }
}
