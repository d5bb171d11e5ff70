package import People
package import Primitives
package import Storage
import Web

/// The mail that tells a customer what was decided about their conduct, in their language, with the link to appeal.
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
    /// The same as HTML.
    package let html: String

    init(
        _ news: ConductNews, about step: ConductStep, to customer: Customer, at address: EmailAddress,
        of tenant: Tenant, links: ConductLinks, now: Instant
    ) {
        let locale = PageLocale(language: customer.language, zone: tenant.zone, now: now)
        let hello = customer.name.isEmpty ? CareText.mailHello : CareText.mailHelloName(name: customer.name)
        let letter = Letter(
            [.words(hello)] + Self.body(news, about: step, link: links.appeal(step.id, of: tenant.id))
                + [.small(.verbatim(tenant.name))])
        self.tenant = tenant
        self.customer = customer.id
        recipient = address
        subject = CareText.mailSubject(brand: tenant.name).string(in: locale)
        text = letter.plain(in: locale)
        html = letter.page(in: locale)
    }

    private static func body(_ news: ConductNews, about step: ConductStep, link: String) -> [Letter.Paragraph] {
        let appeal: [Letter.Paragraph] = [.words(CareText.mailAppeal), .link(CareText.mailAppealLink, href: link)]
        switch news {
        case .taken: return words(opening(of: step) + [CareText.mailUntil(day: step.reviewAt)]) + appeal
        case .renewed:
            let renewed = words([CareText.mailRenewed(day: step.reviewAt), CareText.mailSafety])
            return step.appealedAt == nil ? renewed + appeal : renewed
        case .upheld: return words([CareText.mailUpheld, CareText.mailUntil(day: step.reviewAt), CareText.mailSafety])
        case .ended: return words([CareText.mailEnded])
        }
    }

    private static func words(_ texts: [Text]) -> [Letter.Paragraph] { texts.map { .words($0) } }

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
    database: Database, links: ConductLinks, clock: WallClock,
    send: @escaping @Sendable (ConductMail, LeasedItem) async -> Performed
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
                return ConductMail(news, about: step, to: person, at: address, of: tenant, links: links, now: now)
            }
            guard let mail else { return .never("the customer has no address; tell them another way") }
            return await send(mail, item)
        } catch {
            return .later("the step could not be read")
        }
    }
}
