import Foundation
package import Listening
package import Mail
import People
package import Primitives
package import Storage
import Web

/// Sends the mails of this room: thanks for good answers, and what became of an idea.
package struct GoodMailer: Sendable {
    private let database: Database
    private let links: SurveyLinks
    private let transport: MailTransport
    private let own: OwnMail
    private let clock: WallClock

    /// A mailer over a transport; `links` lets customers leave, `own` names the install's marker.
    package init(database: Database, links: SurveyLinks, transport: MailTransport, own: OwnMail, clock: WallClock) {
        self.database = database
        self.links = links
        self.transport = transport
        self.own = own
        self.clock = clock
    }

    /// What the outbox loop is given.
    package var workers: [OutboxWorker] {
        [
            OutboxWorker(thanksMailKind) { await attempt($0, thank) },
            OutboxWorker(ideaMailKind) { await attempt($0, tellOfIdea) },
        ]
    }

    private func attempt(_ item: LeasedItem, _ body: (LeasedItem) async throws -> Performed) async -> Performed {
        do { return try await body(item) } catch { return .later("\(type(of: error))") }
    }

    private func thank(_ item: LeasedItem) async throws -> Performed {
        guard let id: FeedbackID = item.payload["feedback"]?.id() else { return .never("the row names no feedback") }
        let letter = try await database.read(in: item.tenant) { try GoodLetter.thanks(for: id, in: $0) }
        guard let letter else { return .never("the feedback or its customer is gone") }
        let result = await send(letter, item)
        if case .done = result {
            let act = Act(tenant: item.tenant, actor: .system, at: clock.now)
            try await database.write(in: item.tenant) { try recordThanksSent(for: id, by: act, in: $0) }
        }
        return result
    }

    private func tellOfIdea(_ item: LeasedItem) async throws -> Performed {
        guard let id: IdeaID = item.payload["idea"]?.id() else { return .never("the row names no idea") }
        let letter = try await database.read(in: item.tenant) { try GoodLetter.idea(id, in: $0) }
        guard let letter else { return .never("the idea or its customer is gone") }
        return await send(letter, item)
    }

    private func send(_ letter: GoodLetter, _ item: LeasedItem) async -> Performed {
        // The customer may have opted out since the mail was decided.
        guard letter.customer.mayBeAskedByEmail, let to = letter.customer.email else { return .done }
        guard let sender = letter.tenant.senderEmail else { return .later("the brand has no sender address") }
        let optOut = links.optOut(letter.customer.id, of: item.tenant)
        let locale = PageLocale(language: letter.language, zone: letter.tenant.zone, now: clock.now)
        var mail = OutgoingMail(
            from: Mailbox(name: letter.tenant.senderName, address: sender),
            to: [Mailbox(name: letter.customer.name.isEmpty ? nil : letter.customer.name, address: to)],
            subject: letter.subject.string(in: locale), text: letter.text(optOut: optOut, in: locale),
            messageID: OwnMessageID.make(id: item.id.uuid, domain: sender.domain), date: clock.now)
        mail.html = letter.html(optOut: optOut, in: locale)
        mail.listUnsubscribe = ListUnsubscribe(url: optOut, address: nil)
        mail.automatic = .generated
        mail.loopMarker = own.loopMarker
        let bytes: [UInt8]
        do { bytes = try mail.composed() } catch { return .never("the mail cannot be written") }
        return switch await transport.send(MailTransport.Route(sender: sender, recipients: [to]), bytes) {
        case .accepted: .done
        case .refusedForGood(let code, _): .never("the server refused it for good: \(code)")
        case .tryLater(let code, _): .later("the server asked to come again: \(code)")
        }
    }
}
