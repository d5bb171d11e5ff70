package import People
package import Primitives
package import Storage
import Web

/// The mail that tells a customer what was decided about their conduct, in their language.
package struct ConductMail: Sendable {
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

    init(
        _ news: ConductNews, about step: ConductStep, to customer: Customer, at address: EmailAddress,
        of tenant: Tenant,
        now: Instant
    ) {
        let locale = PageLocale(language: customer.language, zone: tenant.zone, now: now)
        let hello = customer.name.isEmpty ? CareText.mailHello : CareText.mailHelloName(name: customer.name)
        let paragraphs = [hello] + Self.body(news, about: step) + [.verbatim(tenant.name)]
        self.tenant = tenant
        self.customer = customer.id
        recipient = address
        subject = CareText.mailSubject(brand: tenant.name).string(in: locale)
        text = paragraphs.map { $0.string(in: locale) }.joined(separator: "\n\n") + "\n"
    }

    private static func body(_ news: ConductNews, about step: ConductStep) -> [Text] {
        switch news {
        case .taken: opening(of: step) + [CareText.mailUntil(day: step.reviewAt), CareText.mailAppeal]
        case .renewed: [CareText.mailRenewed(day: step.reviewAt), CareText.mailSafety]
        case .upheld: [CareText.mailUpheld, CareText.mailUntil(day: step.reviewAt), CareText.mailSafety]
        case .ended: [CareText.mailEnded]
        }
    }

    private static func opening(of step: ConductStep) -> [Text] {
        switch step.rung {
        case .note: [CareText.mailNote]
        case .warning: [CareText.mailWarning, CareText.mailSafety]
        case .restricted: [CareText.mailRestricted, CareText.mailContact(contact: step.contact), CareText.mailSafety]
        }
    }
}

/// Sends the mails about conduct.
package func conductMailWorker(
    database: Database, clock: WallClock, send: @escaping @Sendable (ConductMail, LeasedItem) async -> Performed
) -> OutboxWorker {
    OutboxWorker(conductMailKind) { item in
        guard let id: ConductStepID = item.payload["step"]?.id(),
            let news = item.payload["news"]?.text.flatMap({ ConductNews(rawValue: $0) })
        else { return .never("the row names no step or news") }
        do {
            let now = clock.now
            let mail = try await database.read(in: item.tenant) { snapshot -> ConductMail? in
                guard let step = try ConductRecord.find(id, in: snapshot),
                    let person = try CustomerRecord.current(step.customer, in: snapshot), let address = person.email,
                    let tenant = try TenantRecord.find(item.tenant, in: snapshot)
                else { return nil }
                return ConductMail(news, about: step, to: person, at: address, of: tenant, now: now)
            }
            guard let mail else { return .never("the customer has no address; tell them another way") }
            return await send(mail, item)
        } catch {
            return .later("the step could not be read")
        }
    }
}
