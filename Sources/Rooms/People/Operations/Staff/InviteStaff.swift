package import Primitives
package import Storage

/// Whom an administrator asks to join, and as what.
package struct NewStaffInvitation: Sendable {
    /// The address that the link goes to.
    package let email: EmailAddress
    /// The person's name as far as it is known.
    package let name: String
    /// The roles that joining gives.
    package let roles: Set<Role>
    /// The language of the mail and of the page.
    package let language: LanguageCode

    /// An invitation as typed.
    package init(email: EmailAddress, name: String, roles: Set<Role>, language: LanguageCode) {
        self.email = email
        self.name = name
        self.roles = roles
        self.language = language
    }
}

/// Makes a link that works once within seven days and posts its mail; its secret follows from the id.
@discardableResult
package func inviteStaff(
    _ new: NewStaffInvitation, secret: InstallSecret, by act: Act, in tx: Transaction
) throws -> StaffInvitationID {
    guard !new.roles.isEmpty else { throw MembershipRefusal.noRole }
    let name = new.name.trimmed
    guard name.count <= Limits.lineCharacters else { throw MembershipRefusal.nameMissing }
    if let known = try StaffRecord.find(email: new.email, in: tx),
        let membership = try MembershipRecord.find(known.id, tenant: act.tenant, in: tx), membership.isActive
    {
        throw MembershipRefusal.alreadyMember
    }
    let invitation = StaffInvitation(
        id: act.newID(), email: new.email, name: name, roles: new.roles, language: new.language,
        expiresAt: act.at + StaffInvitation.lifetime, usedAt: nil)
    try StaffInvitationRecord.insert(invitation, secret: secret.invitationToken(invitation.id), by: act, in: tx)
    tx.append(Event("staff.invited", subject: invitation.id.uuid, facts: ["roles": .string(new.roles.words)], act: act))
    try tx.post(
        OutboxItem("mail.staff_invitation", payload: ["invitation": .id(invitation.id)], dueAt: act.at), act: act)
    return invitation.id
}

/// Takes a link back that nobody used yet.
package func withdrawInvitation(_ id: StaffInvitationID, by act: Act, in tx: Transaction) throws {
    guard try StaffInvitationRecord.use(id, tenant: act.tenant, at: act.at, in: tx) else {
        throw InvitationRefusal.used
    }
    tx.append(Event("staff.invitation_withdrawn", subject: id.uuid, act: act))
}
