import Handling
package import People
package import Primitives
package import Storage
import Web

/// The mail that says what was fixed, in the customer's language.
package struct NoticeMail: Sendable {
    /// The brand that writes.
    package let tenant: Tenant
    /// Who is told.
    package let customer: CustomerID
    /// Where the mail goes.
    package let recipient: EmailAddress
    /// The subject line.
    package let subject: String
    /// The plain text.
    package let text: String
    /// The same as HTML.
    package let html: String
    /// Where the customer says that they want no such mails.
    package let optOut: String

    init(
        _ action: CorrectiveAction, to customer: Customer, at address: EmailAddress, of tenant: Tenant,
        optOut: String, now: Instant
    ) {
        let locale = PageLocale(language: customer.language, zone: tenant.zone, now: now)
        let words = NoticeWords(name: customer.name, brand: tenant.name, fixed: action.fixed[customer.language])
        self.tenant = tenant
        self.customer = customer.id
        recipient = address
        self.optOut = optOut
        let letter = words.letter(optOut: optOut)
        subject = words.subject.string(in: locale)
        text = letter.plain(in: locale)
        html = letter.page(in: locale)
    }
}

/// Sends the mails of "you said, we fixed" and writes down how each ended; one who unsubscribed meanwhile is left
/// alone.
package func noticeMailWorker(
    database: Database, clock: WallClock, optOut: @escaping @Sendable (CustomerID, TenantID) -> String,
    send: @escaping @Sendable (NoticeMail, LeasedItem) async -> Performed
) -> OutboxWorker {
    OutboxWorker(noticeMailKind) { item in
        guard let id: ActionID = item.payload["action"]?.id(), let customer: CustomerID = item.payload["customer"]?.id()
        else { return .never("the row names no action or customer") }
        do {
            let now = clock.now
            let mail = try await database.read(in: item.tenant) { snapshot -> NoticeMail? in
                guard let action = try ActionRecord.find(id, in: snapshot),
                    let person = try CustomerRecord.current(customer, in: snapshot), person.unsubscribedAt == nil,
                    let address = person.email, let tenant = try TenantRecord.find(item.tenant, in: snapshot)
                else { return nil }
                return NoticeMail(
                    action, to: person, at: address, of: tenant, optOut: optOut(person.id, tenant.id), now: now)
            }
            var outcome = Performed.never("the customer cannot be written to")
            if let mail { outcome = await send(mail, item) }
            let act = Act(tenant: item.tenant, actor: .system, at: now)
            switch outcome {
            case .done:
                try await database.write(in: item.tenant) {
                    try settleNotice(of: id, to: customer, as: .sent, by: act, in: $0)
                }
            case .never:
                try await database.write(in: item.tenant) {
                    try settleNotice(of: id, to: customer, as: .failed, by: act, in: $0)
                }
            case .later: break
            }
            return outcome
        } catch {
            return .later("the notice could not be read")
        }
    }
}
