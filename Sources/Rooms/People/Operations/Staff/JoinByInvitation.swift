package import Primitives
import Storage

/// What a person types on the page that an invitation's link opens.
package struct Joining: Sendable {
    /// The secret of the link.
    package let secret: String
    /// The name that colleagues and customers will see.
    package let name: String
    /// The new password, or the present one where the address has an account.
    package let password: String

    /// An entry as typed.
    package init(secret: String, name: String, password: String) {
        self.secret = secret
        self.name = name
        self.password = password
    }
}

/// Lets a person in by a link: makes the account, or ties the present one to the brand, and gives who joined where.
package func joinByInvitation(
    _ joining: Joining, at now: Instant, through desk: SignInDesk
) async throws -> (staff: StaffID, tenant: TenantID) {
    let found = try await desk.database.read(in: nil) { snapshot in
        guard let (tenant, invitation) = try StaffInvitationRecord.find(secret: joining.secret, in: snapshot) else {
            throw InvitationRefusal.unknown
        }
        try invitation.checkUsable(at: now)
        let staff = try StaffRecord.find(email: invitation.email, in: snapshot)
        let hash = try staff.flatMap { try StaffRecord.passwordHash(of: $0.id, in: snapshot) }
        return (tenant: tenant, invitation: invitation, staff: staff?.id, hash: hash)
    }
    let newHash = try await passwordHash(
        joining.password, for: found.invitation, present: found.hash, hasher: desk.hasher)
    let ids = desk.ids
    return try await desk.database.write(in: found.tenant) { tx in
        let act = Act(tenant: found.tenant, actor: .system, at: now, ids: ids)
        guard try StaffInvitationRecord.use(found.invitation.id, tenant: found.tenant, at: now, in: tx) else {
            throw InvitationRefusal.used
        }
        let staff = try account(
            of: found.staff, joining: joining, invitation: found.invitation, hash: newHash, act, in: tx)
        try admit(staff, roles: found.invitation.roles, act, in: tx)
        return (staff, found.tenant)
    }
}

/// The hash for an account without one; nil when the present password was typed rightly.
private func passwordHash(
    _ password: String, for invitation: StaffInvitation, present: String?, hasher: PasswordHasher
) async throws -> String? {
    guard let present else {
        try PasswordRule.check(password, email: invitation.email)
        return try await hasher.hash(password)
    }
    guard try await hasher.verify(password, against: present) else { throw InvitationRefusal.wrongPassword }
    return nil
}

private func account(
    of known: StaffID?, joining: Joining, invitation: StaffInvitation, hash: String?, _ act: Act, in tx: Transaction
) throws -> StaffID {
    if let known {
        if let hash { try StaffRecord.setPasswordHash(hash, of: known, in: tx) }
        return known
    }
    let id: StaffID = act.newID()
    let name = joining.name.trimmed.isEmpty ? invitation.name : joining.name
    try StaffRecord.insert(
        NewStaff(email: invitation.email, name: name, language: invitation.language, passwordHash: hash), id: id,
        at: act.at,
        in: tx)
    return id
}

private func admit(_ staff: StaffID, roles: Set<Role>, _ act: Act, in tx: Transaction) throws {
    if let former = try MembershipRecord.find(staff, tenant: act.tenant, in: tx) {
        let back = Membership(staff: staff, roles: roles, isActive: true, version: former.version)
        try MembershipRecord.update(back, tenant: act.tenant, in: tx)
    } else {
        try MembershipRecord.insert(staff, roles: roles, at: act.at, tenant: act.tenant, in: tx)
    }
    tx.append(
        Event("staff.joined", subject: staff.uuid, facts: ["roles": .string(roles.words)], act: act.by(.staff(staff))))
}
