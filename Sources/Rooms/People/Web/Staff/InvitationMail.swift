package import Primitives
package import Storage
import Web

/// The mail that brings an invitation's link, in the language that the inviter chose.
package struct InvitationMail: Sendable {
    /// The brand that invites.
    package let tenant: Tenant
    /// Who is invited.
    package let recipient: EmailAddress
    /// The subject line.
    package let subject: String
    /// The plain text with the link on a line of its own.
    package let text: String

    init(_ invitation: StaffInvitation, of tenant: Tenant, link: String, at now: Instant) {
        let locale = PageLocale(language: invitation.language, zone: tenant.zone, now: now)
        self.tenant = tenant
        recipient = invitation.email
        subject = PeopleText.mailSubject(brand: tenant.name).string(in: locale)
        let opening =
            invitation.name.isEmpty ? PeopleText.mailHello : PeopleText.mailHelloName(name: invitation.name)
        text =
            [
                opening.string(in: locale), PeopleText.mailBody(brand: tenant.name).string(in: locale), link,
                PeopleText.mailUntil(at: invitation.expiresAt).string(in: locale),
                PeopleText.mailIgnore.string(in: locale),
            ].joined(separator: "\n\n") + "\n"
    }
}

/// Sends the mails of invitations; one that was used or taken back meanwhile is not sent.
package func invitationWorker(
    _ desk: SignInDesk, settings: PeopleSettings, clock: WallClock,
    send: @escaping @Sendable (InvitationMail, LeasedItem) async -> Performed
) -> OutboxWorker {
    OutboxWorker("mail.staff_invitation") { item in
        guard let id = item.payload["invitation"]?.id(StaffInvitationID.self) else {
            return .never("no invitation named")
        }
        do {
            let found = try await desk.database.read(in: item.tenant) { snapshot in
                (try StaffInvitationRecord.find(id, in: snapshot), try TenantRecord.find(item.tenant, in: snapshot))
            }
            guard let invitation = found.0, let tenant = found.1 else { return .never("the invitation is gone") }
            let now = clock.now
            guard invitation.usedAt == nil, now < invitation.expiresAt else { return .done }
            let link = "\(settings.baseAddress)/join/\(desk.secret.invitationToken(id))"
            return await send(InvitationMail(invitation, of: tenant, link: link, at: now), item)
        } catch {
            return .later("the invitation could not be read")
        }
    }
}
